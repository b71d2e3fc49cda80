// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { jump, writeLacks } from '../../../entrypoints/html.content/jump';

/** The sections of a paper, numbered as LaTeXML numbers them. */
function write(...titles: readonly string[]): void {
  document.body.innerHTML = titles
    .map(
      (title, at) =>
        `<section id="S${at + 1}" class="ltx_section"><h2 class="ltx_title ltx_title_section"><span class="ltx_tag">${at + 1} </span>${title}</h2></section>`,
    )
    .join('');
}
/** Where the page is led to when its address ends so. */
function go(hash: string): string | undefined {
  const replace = vi.fn();
  vi.stubGlobal('location', { hash, replace });
  jump();
  return replace.mock.calls[0]?.[0];
}
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('the section that an address asks for', () => {
  it.each([
    ['introduction', '#S1'],
    ['method', '#S3'],
    ['results', '#S4'],
    ['limitations', '#S6'],
    ['conclusion', '#S5'],
  ])('is found by what papers call it: %s', (kind, found) => {
    write(
      'Introduction',
      'Related Work',
      'Our Approach',
      'Experiments and Analysis',
      'Discussion and Conclusions',
      'Limitations',
    );
    expect(go(`#yoyak-${kind}`)).toBe(found);
  });

  it.each(['3 Results', '3.1 Experiments', 'IV. Results', 'A. Experimental Results'])(
    'is found where its number stands in its title: %s',
    (title) => {
      write('Introduction', title);
      expect(go('#yoyak-results')).toBe('#S2');
    },
  );

  it('is led to from a summary where the paper has it, and from nowhere else', () => {
    write('Introduction', 'Results');
    const hidden = ['method', 'limitations', 'conclusion'];
    expect(writeLacks()).toBe(
      hidden.map((kind) => `[data-at="#yoyak-${kind}"]{display:none}`).join(''),
    );
  });

  it.each(['#yoyak-results', '#yoyak-method', '#yoyak-toString', '#S1', '', '#yoyak-'])(
    'is not found where none is called so, or none is asked for: %s',
    (hash) => {
      write('Experimental Setup', 'Methodical Doubt', 'References');
      expect(go(hash)).toBeUndefined();
    },
  );
});
