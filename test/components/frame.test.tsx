// @vitest-environment happy-dom
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { readPosts } from '../../cli/posts/posts';
import { drawFrame } from '../../components/frame/drawFrame';
import { putRules } from '../../components/frame/putRules';
import { toFrame } from '../../components/frame/toFrame';
import { drawPanel } from '../../components/panel/drawPanel';
import { panelLook } from '../../components/panel/look';
import { Panel } from '../../components/panel/Panel';
import { openCardWriter, readCardText, writeShared } from '../../core/cards/cache/shared';
import { parseDigest } from '../../core/digest';
import { DEEPEST, type Frame, mayHave, mayStand } from '../../core/frame';
import { withMath } from '../../core/math';
import schema from '../../data/schema/digest.schema.json' with { type: 'json' };
import { mount } from './mount';

const unsafe = ['javascript', 'alert(1)'].join(':');
const Row = ({ words }: { words: string }) => (
  <>
    {words} {7}
    {false}
    {null}
    <b>dropped</b>
    <em>!</em>
  </>
);
const view = h(
  'section',
  { class: 'yoyak', tabIndex: 0, 'aria-expanded': false, hidden: true, onClick() {} },
  <p style="color:red" title={undefined}>
    <Row words="가" />
  </p>,
  [h('a', { href: 'https://arxiv.org/abs/2509.00001' }, '가'), h('a', { href: unsafe }, '나')],
  <math>
    <mi mathvariant="normal">x</mi>
  </math>,
);

/** A panel as it was before its figures were marked. */
function withoutFigures(panel: Element): Element {
  panel.querySelector('.figures')?.remove();
  for (const each of panel.querySelectorAll('.figure')) each.replaceWith(...each.childNodes);
  panel.normalize();
  return panel;
}

describe('a frame', () => {
  it('is what a view looks like, without what it may not hold', () => {
    expect(toFrame(view)).toEqual([
      'section',
      { class: 'yoyak', tabindex: '0', 'aria-expanded': 'false', hidden: '' },
      ['p', {}, '가 7', ['em', {}, '!']],
      ['a', { href: 'https://arxiv.org/abs/2509.00001' }, '가'],
      ['a', {}, '나'],
      ['math', {}, ['mi', { mathvariant: 'normal' }, 'x']],
    ]);
  });

  it('has texts that stand side by side as one, whatever parts of a view they come from', () => {
    const Word = ({ children }: { children?: unknown }) => <>{children}</>;
    const words = (
      <p>
        {''}
        {['가', ['나', <Word>다</Word>], 1]}
        <Word>
          <Word>{2}</Word>라<em>{''}</em>
          {''}
        </Word>
        마
      </p>
    );
    expect(toFrame(words)).toEqual(['p', {}, '가나다12라', ['em', {}], '마']);
  });

  it('takes a view that is drawn already as it is', () => {
    const Same = () => <em>같다</em>;
    const drawn = toFrame(<Same />);
    const frame = toFrame(
      <p>
        가<Same />
      </p>,
      new Map([[Same, drawn]]),
    );
    expect(frame).toEqual(['p', {}, '가', ['em', {}, '같다']]);
    expect(frame[3]).toBe(drawn);
  });

  it('is drawn as Preact draws the view', async () => {
    const plain = (
      <section class="yoyak">
        <button type="button" aria-expanded={false} tabIndex={0}>
          접기
        </button>
        <p>
          가 {7} <em>!</em>
        </p>
        <a href="https://arxiv.org/" target="_blank" rel="noopener noreferrer">
          나
        </a>
        <ol start={3}>
          <li>다</li>
        </ol>
      </section>
    );
    const shown = await mount(plain);
    expect(drawFrame(toFrame(plain)).outerHTML).toBe(shown.innerHTML);
  });

  it('is drawn as Preact draws the panel of every paper that ships', async () => {
    const shared = panelLook.shared();
    let cards = 0;
    for (const post of await readPosts('data/digests')) {
      const { digest } = parseDigest(post.path, post.text);
      const { entries, ...about } = withMath(digest);
      for (const [index, entry] of entries.entries()) {
        const summary = {
          digest: { ...about, source: 's', revision: 'r' },
          rank: index + 1,
          entry,
        };
        const card = { summary, others: [summary] };
        const shown = await mount(<Panel card={card} names={{ s: '구독' }} />);
        const frame = drawPanel(card, { s: '구독' });
        expect(withoutFigures(drawFrame(frame)).outerHTML).toBe(shown.innerHTML);
        const stored = openCardWriter(shared)(frame);
        expect(stored).toMatch(/,2,.*,0[,\]].*,1,/);
        expect(stored).not.toContain('#yoyak-');
        expect(readCardText(stored, writeShared(shared))).toEqual(frame);
        cards += 1;
      }
    }
    expect(cards).toBeGreaterThan(20);
  });

  it('draws formulas as MathML', () => {
    const formula = drawFrame(['p', {}, ['math', {}, ['mi', {}, 'x']]]);
    expect(formula.querySelector('mi')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
    expect(formula.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
  });

  const deep = (depth: number): Frame => (depth === 0 ? ['p', {}] : ['div', {}, deep(depth - 1)]);
  it.each<[string, unknown]>([
    ['an element that runs', ['div', {}, ['script', {}, 'alert(1)']]],
    ['an element that loads', ['img', { src: 'https://x.example/' }]],
    ['an event', ['p', { onclick: 'alert(1)' }]],
    ['a style', ['p', { style: 'position:fixed' }]],
    ['an address that runs', ['a', { href: unsafe }, 'x']],
    ['an address in a formula', ['math', { href: 'https://x.example/' }]],
    ['an attribute that is no text', ['p', { class: 7 }]],
    ['attributes that are none', ['p', null]],
    ['a child that is none', ['p', {}, 7]],
    ['half of one', ['p']],
    ['a text', 'p'],
    ['nothing', undefined],
    ['one too deep', deep(DEEPEST + 1)],
  ])('is not drawn with %s', (_what, frame) => {
    expect(() => drawFrame(frame)).toThrow();
  });

  it('knows the elements and attributes of formulas that a digest may hold, and none besides', () => {
    const { name, attributes } = schema.definitions.mathElement.properties;
    for (const element of name.enum) expect(mayStand(element)).toBe(true);
    for (const attribute of attributes.propertyNames.enum)
      expect(mayHave('math', attribute, '')).toBe(true);
    for (const attribute of ['onclick', 'href', 'src', 'style', 'class', 'id'])
      expect(mayHave('math', attribute, '')).toBe(false);
    for (const element of ['maction', 'mglyph', 'script', 'style', 'iframe', 'svg', 'img', 'link'])
      expect(mayStand(element)).toBe(false);
  });

  it('brings rules along that count where it is drawn, and are no text of it', () => {
    const drawn = drawFrame([
      'section',
      {},
      ['span', { hidden: '', 'data-rules': '.a { color: red }' }],
      ['p', {}, 'data-rules'],
    ]);
    putRules(drawn);
    expect(drawn.querySelector('style')?.textContent).toBe('.a { color: red }');
    expect(drawn.querySelectorAll('[data-rules], style')).toHaveLength(1);
    // Panels hold no others, whatever is written in a digest.
    const panel = JSON.stringify(panelLook.shared()).match(/data-rules/g);
    expect(panel).toHaveLength(1);
  });

  it('has no element for a view without one', () => {
    expect(() => toFrame(h('img', {}))).toThrow();
  });
});
