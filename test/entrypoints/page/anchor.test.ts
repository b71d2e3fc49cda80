// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findAnchor, waitForAnchor } from '../../../entrypoints/page/anchor';
import { abstractPage, missingPage } from '../../arxiv/page';
import { samplePapers } from '../../arxiv/papers';
import { beginParsing, writePage } from '../../arxiv/write';

const [sample] = samplePapers;
if (!sample) throw new Error('no sample paper');
const remove = (...selectors: string[]) => {
  for (const selector of selectors) document.querySelector(selector)?.remove();
};
const put = (place?: string) => {
  const host = document.createElement('yoyak-panel');
  const anchor = findAnchor(document, place);
  anchor?.put(host);
  return { name: anchor?.name, host };
};

beforeEach(() => writePage(abstractPage(sample)));

describe('the panel’s place', () => {
  it('is right after the abstract, before the table of metadata', () => {
    const { name, host } = put();
    expect(name).toBe('abstract');
    expect(host.previousElementSibling?.matches('blockquote.abstract')).toBe(true);
    expect(host.nextElementSibling?.matches('.metatable')).toBe(true);
    expect(host.parentElement?.id).toBe('abs');
  });

  it('is after the full-text links when there is no abstract', () => {
    remove('#abs');
    const { name, host } = put();
    expect(name).toBe('full-text');
    expect(host.previousElementSibling?.matches('.full-text')).toBe(true);
  });

  it('is before the labs tabs when those are gone too', () => {
    remove('#abs', '.full-text');
    const { name, host } = put();
    expect(name).toBe('labs');
    expect(host.nextElementSibling?.id).toBe('labstabs');
  });

  it('is at the end of the page’s content after that', () => {
    remove('#abs', '.full-text', '#labstabs');
    const { name, host } = put();
    expect(name).toBe('outer');
    expect(host.parentElement?.id).toBe('abs-outer');
  });

  it('floats on a page that shows a paper in a way not seen before', () => {
    remove('#abs-outer');
    const { name, host } = put();
    expect(name).toBe('float');
    expect(host.parentElement).toBe(document.body);
  });

  it('is nowhere on a page without a paper', () => {
    writePage(missingPage('2509.99999'));
    expect(findAnchor(document)).toBeUndefined();
  });

  it.each(['dd', 'dt', 'div.metatable', 'div.full-text', 'blockquote.abstract'])(
    'is never inside %s, which others rewrite',
    (selector) => {
      const [name = '', className = ''] = selector.split('.');
      const outer = document.createElement(name);
      outer.className = className;
      const content = document.querySelector('#abs-outer');
      content?.replaceWith(outer);
      if (content) outer.append(content);
      expect(put().name).toBe('float');
    },
  );
});

describe('the place that the reader chose', () => {
  it('is right before the abstract', () => {
    const { name, host } = put('above');
    expect(name).toBe('above');
    expect(host.nextElementSibling?.matches('blockquote.abstract')).toBe(true);
  });

  it('is over the page, whatever stands there', () => {
    const { name, host } = put('float');
    expect(name).toBe('float');
    expect(host.parentElement).toBe(document.body);
    writePage(missingPage('2509.99999'));
    expect(findAnchor(document, 'float')).toBeUndefined();
  });

  it('is the next best one where there is no abstract', () => {
    remove('#abs');
    expect(put('above').name).toBe('full-text');
  });

  it.each(['below', 'undefined', '', 'labs', 'somewhere', undefined])(
    'is after the abstract where %j stands for it',
    (place) => {
      expect(put(place).name).toBe('abstract');
    },
  );
});

describe('the moment', () => {
  it('is when the parser has gone past the abstract', async () => {
    const abstract = document.querySelector('#abs > blockquote.abstract');
    const rest: Node[] = [];
    while (abstract?.nextSibling)
      rest.push(abstract.parentNode?.removeChild(abstract.nextSibling) as Node);
    const endParsing = beginParsing();
    let name: string | undefined;
    const waiting = waitForAnchor(document).then((anchor) => {
      name = anchor?.name;
    });
    await Promise.resolve();
    expect(name).toBeUndefined();
    abstract?.after(...rest);
    await waiting;
    expect(name).toBe('abstract');
    endParsing();
  });

  it('is the end of parsing for any other place', async () => {
    remove('#abs');
    const endParsing = beginParsing();
    const waiting = waitForAnchor(document);
    document.body.append('…');
    endParsing();
    expect((await waiting)?.name).toBe('full-text');
  });

  it('never comes on a page without a paper', async () => {
    writePage(missingPage('2509.99999'));
    expect(await waitForAnchor(document)).toBeUndefined();
  });
});
