// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Blocks } from '../../components/tree/Blocks';
import { texOf } from '../../components/tree/written';
import { toMathml } from '../../core/math';
import type { Block, Inline, ListItem } from '../../core/tree';
import { mount, unmount } from './mount';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const item = (...children: Block[]): ListItem => ({ type: 'listItem', children });
const show = (...nodes: Block[]) => mount(<Blocks nodes={nodes} />);

afterEach(unmount);

describe('a summary’s tree', () => {
  it('shows text as text, whatever it looks like', async () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)> <Silence> & &amp;';
    const shown = await show(paragraph(text(hostile)));
    expect(shown.textContent).toBe(hostile);
    expect(shown.querySelectorAll('script, img')).toHaveLength(0);
  });

  it.each([
    ['사인·코사인을 쓴다', '사인*·*코사인을 쓴다'],
    ['가·나·다', '가*·*나*·*다'],
    ['9편 · 1번째', '9편 *·* 1번째'],
    ['환각(hallucination)이 남는다', '환각(hallucination)*이 남는다'],
    ['표 [3]은 (a)와 같다 (b) 끝', '표 [3]*은 (a)*와 같다 (b) 끝'],
    ['점이 없다', '점이 없다'],
  ])('lets no line of “%s” begin with a middle dot or a particle', async (value, kept) => {
    const shown = await show(paragraph(text(value)));
    expect(shown.textContent?.replaceAll('\u2060', '*')).toBe(kept);
    expect(shown.textContent?.replaceAll('\u2060', '')).toBe(value);
  });

  it('keeps a particle with the bracket or the formula before it, whatever these stand in', async () => {
    const shown = await show(
      paragraph(
        { type: 'strong', children: [text('보정(calibration)')] },
        text('은 '),
        { type: 'inlineMath', value: 'x' },
        text('를 쓰고 '),
        { type: 'strong', children: [text('강조')] },
        text('는 아니다'),
      ),
    );
    expect(shown.textContent?.replaceAll('\u2060', '*')).toBe(
      '보정(calibration)*은 x*를 쓰고 강조는 아니다',
    );
    // The sign holds only in one span with the formula, here TeX that was not converted.
    expect(shown.querySelector('.unbroken')?.firstElementChild?.localName).toBe('code');
  });

  it.each([
    ['( ', ' )', 0],
    ['(', ')', 1],
    ['크기 ', ' 는', 0],
    ['크기 ', ', 다음', 1],
    ['값이\n', '\n이다', 0],
  ])('leaves a formula that nothing touches as it is: %j, %j', async (before, after, held) => {
    const formula = { type: 'inlineMath', value: 'x' } as const;
    const shown = await show(paragraph(text(before), formula, text(after)));
    expect(shown.querySelectorAll('.unbroken')).toHaveLength(held);
  });

  it('shows every kind of inline node as its element', async () => {
    const shown = await show(
      paragraph(
        { type: 'strong', children: [text('굵게')] },
        { type: 'emphasis', children: [text('기울여')] },
        { type: 'inlineCode', value: '<think>' },
        { type: 'break' },
        { type: 'link', url: 'https://example.org/', children: [text('코드')] },
      ),
    );
    const names = [...(shown.querySelector('p')?.children ?? [])].map(({ localName }) => localName);
    expect(names).toEqual(['strong', 'em', 'code', 'br', 'a']);
  });

  it('opens links in a new tab that knows nothing of this one', async () => {
    const url = 'https://example.org/';
    const shown = await show(paragraph({ type: 'link', url, children: [text('코드')] }));
    const link = shown.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://example.org/');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.target).toBe('_blank');
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'ftp://example.org/',
  ])('shows a link to %j as its text', async (url) => {
    const shown = await show(paragraph({ type: 'link', url, children: [text('누르기')] }));
    expect(shown.querySelector('a')).toBeNull();
    expect(shown.textContent).toBe('누르기');
  });

  it('shows lists, nested and numbered from where they begin', async () => {
    const shown = await show({
      type: 'list',
      ordered: true,
      start: 3,
      children: [
        item(paragraph(text('셋')), {
          type: 'list',
          ordered: false,
          children: [item(paragraph(text('안')))],
        }),
      ],
    });
    expect(shown.querySelector('ol')?.getAttribute('start')).toBe('3');
    expect(shown.querySelector('ol > li ul > li')?.textContent).toBe('안');
  });

  it('shows a table with a header row, code as it is, and quotations', async () => {
    const row = (...cells: string[]) => ({
      type: 'tableRow' as const,
      children: cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
    });
    const shown = await show(
      { type: 'table', children: [row('모델', '점수'), row('가', '1')] },
      { type: 'code', lang: 'python', value: 'if a < b:\n    pass' },
      { type: 'blockquote', children: [paragraph(text('인용'))] },
    );
    expect([...shown.querySelectorAll('th')].map((cell) => cell.textContent)).toEqual([
      '모델',
      '점수',
    ]);
    expect(shown.querySelector('tbody')?.textContent).toBe('가1');
    expect(shown.querySelector('pre')?.textContent).toBe('if a < b:\n    pass');
    expect(shown.querySelector('blockquote p')?.textContent).toBe('인용');
    const boxes = [...shown.querySelectorAll('[role="group"][tabindex="0"]')];
    expect(boxes.map((box) => box.getAttribute('aria-label'))).toEqual(['표', '코드']);
  });
});

describe('labels', () => {
  const labelled = (kind: 'goal' | 'motivation' | 'contribution', label: string, said: string) =>
    ({ type: 'paragraph', label: { kind, text: label }, children: [text(said)] }) as const;

  it('stand beside what they say, in Korean', async () => {
    const shown = await show({
      type: 'list',
      ordered: false,
      children: [
        item(labelled('goal', 'Goal', '목표이다.')),
        item(labelled('motivation', 'Motivation', '동기이다.')),
        item(labelled('contribution', 'Contribution', '기여이다.')),
      ],
    });
    expect([...shown.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
      '목표',
      '동기',
      '기여',
    ]);
    expect(shown.querySelector('dd')?.textContent).toBe('목표이다.');
  });

  it('do not get lost in a list in which other items have none', async () => {
    const shown = await show({
      type: 'list',
      ordered: false,
      children: [item(labelled('goal', 'Goal', '목표이다.')), item(paragraph(text('그 밖에')))],
    });
    expect(shown.querySelectorAll('li')).toHaveLength(2);
    expect(shown.querySelector('li dt')?.textContent).toBe('목표');
  });
});

describe('formulas', () => {
  const MATHML = 'http://www.w3.org/1998/Math/MathML';

  it('are MathML elements where their TeX could be converted', async () => {
    const mathml = toMathml('\\frac{a}{b}', false);
    if (!mathml) throw new Error('not converted');
    const shown = await show(paragraph({ type: 'inlineMath', value: '\\frac{a}{b}', mathml }));
    const math = shown.querySelector('math');
    expect(math?.namespaceURI).toBe(MATHML);
    expect(texOf(math as Element)).toBe('\\frac{a}{b}');
    expect(math?.querySelector('mfrac')?.namespaceURI).toBe(MATHML);
    expect(math?.querySelector('mfrac > mi')?.namespaceURI).toBe(MATHML);
  });

  it('are their TeX otherwise, and say that it is some', async () => {
    for (const formula of [
      { type: 'math', value: '\\bad{' } as const,
      paragraph({ type: 'inlineMath', value: '\\bad{' }),
    ]) {
      const code = (await show(formula)).querySelector('code');
      expect(code?.textContent).toBe('\\bad{');
      expect(code?.title).toMatch(/TeX/);
    }
  });

  it('hold nothing that acts, even when a tree says so', async () => {
    const shown = await show(
      paragraph({
        type: 'inlineMath',
        value: 'x',
        mathml: {
          name: 'math',
          attributes: { onclick: 'alert(1)', href: 'javascript:alert(1)', display: 'inline' },
          children: [
            { name: 'script', children: ['alert(1)'] },
            { name: 'maction', children: ['x'] },
            {
              name: 'mi',
              attributes: { style: 'color:red', mathvariant: 'normal' },
              children: ['x'],
            },
          ],
        },
      }),
    );
    const math = shown.querySelector('math');
    expect(math?.getAttributeNames()).toEqual(['display']);
    expect([...(math?.children ?? [])].map(({ localName }) => localName)).toEqual(['mi']);
    expect(math?.firstElementChild?.getAttributeNames()).toEqual(['mathvariant']);
  });
});
