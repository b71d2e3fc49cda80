// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { drawFrame } from '../../../../../components/frame/drawFrame';
import { drawPanel } from '../../../../../components/panel/drawPanel';
import { speak } from '../../../../../components/words/language';
import type { Entry } from '../../../../../core/paper';
import { bringTerms } from '../../../../../entrypoints/background/pages/terms/bringTerms';
import { findTips, SILENT } from '../../../../../entrypoints/background/pages/terms/findTips';
import { markTips } from '../../../../../entrypoints/background/pages/terms/markTips';
import { writeGlossary } from '../../../../../entrypoints/glossary/stored';
import { useBrowser } from '../../../../browser';
import { sampleEntry } from '../../../../samples';

useBrowser();
afterEach(() => {
  document.body.replaceChildren();
  speak('ko');
});

const paper = '2509.04664';
const glossary = {
  from: 'x',
  of: 1200,
  terms: [
    { ko: '환각', en: 'hallucination', uses: 57 },
    { ko: '강화학습', en: 'reinforcement learning', uses: 1100 },
    { ko: '미세 조정', en: 'fine-tuning', uses: 9 },
    { ko: '층', en: 'layer', uses: 3 },
  ],
};

function draw(said: string | Entry['sections'][number]['children']) {
  const entry = sampleEntry(paper, '결론이다.');
  const text = { type: 'paragraph', children: [{ type: 'text', value: String(said) }] } as const;
  const children = typeof said === 'string' ? [text] : said;
  const told: Entry = {
    ...entry,
    sections: [{ kind: 'method', heading: 'Method', children }, ...entry.sections],
  };
  const digest = { source: 's', id: 'd', date: '2025-09-08', title: '다이제스트', revision: 'r' };
  const summary = { digest, rank: 1, of: 1, entry: told };
  return drawPanel({ summary, others: [] }, {});
}

/** Puts a panel into the page, as a content script does. */
function put(frame: unknown): ShadowRoot {
  const host = document.createElement('yoyak-panel');
  const root = host.attachShadow({ mode: 'open' });
  const panel = drawFrame(frame);
  root.append(panel);
  document.body.replaceChildren(host);
  return root;
}
const marked = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>('.term')].map((each) => [
    each.textContent,
    each.dataset.tip,
  ]);

describe('terms of a panel', () => {
  it.each([
    [
      'ko',
      [
        ['환각', 'hallucination\n요약 1,200편 가운데 57편에 나와요'],
        ['fine-tuning', '미세 조정\n요약 1,200편 가운데 9편에 나와요'],
      ],
    ],
    [
      'en',
      [
        ['환각', 'hallucination\nSummaries that use it: 57 of 1,200'],
        ['fine-tuning', '미세 조정\nSummaries that use it: 9 of 1,200'],
      ],
    ],
  ] as const)(
    'tell their other side and how often they are used, once each, in %s',
    (language, told) => {
      speak(language);
      const frame = draw('환각을 fine-tuning으로 줄인다. 환각은 fine-tuned 모델에도 있다.');
      const root = put(frame);
      const before = root.querySelector('.body')?.textContent;
      markTips(paper, findTips(frame, glossary), '.term {}', SILENT);
      expect(marked(root)).toEqual(told);
      expect(root.querySelector('.body')?.textContent).toBe(before);
      expect(root.querySelectorAll('style')).toHaveLength(1);
    },
  );

  it.each([
    ['a part of another word', '비환각 모델은 multilayered 구조이다.', []],
    ['one syllable', '세 층이 있다.', []],
    ['an English word that a Korean ending follows', '두 layer를 쌓았다.', ['layer']],
    ['one word behind another that holds it', '비환각이 아니라 환각이다.', ['환각']],
    ['words that a line may part', 'Reinforcement-learning 방법', ['Reinforcement-learning']],
  ])('are words of their own: %s', (_what, said, words) => {
    const frame = draw(said);
    const root = put(frame);
    markTips(paper, findTips(frame, glossary), '', SILENT);
    expect(marked(root).map(([word]) => word)).toEqual(words);
    for (const term of root.querySelectorAll('.term')) {
      const before = term.previousSibling?.textContent ?? '';
      expect(before).not.toMatch(/\p{L}$/u);
    }
  });

  it('are not told in code, links, tables, or what no longer holds', () => {
    const text = (value: string) => ({ type: 'text', value }) as const;
    const frame = draw([
      {
        type: 'paragraph',
        children: [
          { type: 'inlineCode', value: '환각' },
          { type: 'link', url: 'https://a.example/', children: [text('환각')] },
          { type: 'delete', children: [text('환각')] },
          { type: 'strong', children: [text('그러나 환각')] },
        ],
      },
    ]);
    const root = put(frame);
    markTips(paper, findTips(frame, glossary), '', SILENT);
    expect(marked(root).map(([word]) => word)).toEqual(['환각']);
    expect(root.querySelector('.term')?.parentElement?.localName).toBe('strong');
  });

  it('can be come to by key, are described, and are left by Escape', () => {
    const frame = draw('환각을 줄인다.');
    const root = put(frame);
    markTips(paper, findTips(frame, glossary), '', SILENT);
    const term = root.querySelector<HTMLElement>('.term');
    expect(term?.tabIndex).toBe(0);
    expect(term?.ariaDescription).toContain('hallucination');
    term?.focus();
    expect(root.activeElement).toBe(term);
    const press = (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      term?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(press('Enter')).toBe(false);
    expect(root.activeElement).toBe(term);
    // Whoever else hears the key knows that it has done something.
    expect(press('Escape')).toBe(true);
    expect(root.activeElement).toBeNull();
  });

  it('are marked once, whoever comes again, and where there is no panel nothing happens', () => {
    const frame = draw('환각을 줄인다.');
    const tips = findTips(frame, glossary);
    markTips(paper, tips, 'a', SILENT);
    const root = put(frame);
    markTips(paper, tips, 'a', SILENT);
    markTips(paper, tips, 'a', SILENT);
    expect(marked(root)).toHaveLength(1);
    expect(root.querySelectorAll('style')).toHaveLength(1);
  });

  it('are marked in every panel of their paper, also on the card at a mark, and in no other', () => {
    const frame = draw('환각을 줄인다.');
    const row = put(frame);
    const other = put(frame);
    other.querySelector<HTMLElement>('.panel')?.setAttribute('data-paper', '2509.04665');
    const mark = document.createElement('yoyak-mark');
    const card = mark.attachShadow({ mode: 'open' });
    const onCard = put(frame);
    card.append(onCard.host);
    const bare = document.createElement('yoyak-mark');
    bare.attachShadow({ mode: 'open' }).append(document.createElement('button'));
    document.body.append(row.host, other.host, mark, bare);
    markTips(paper, findTips(frame, glossary), 'a', SILENT);
    expect([row, onCard, other].map((root) => marked(root).length)).toEqual([1, 1, 0]);
    expect([row, onCard].map((root) => root.querySelectorAll('style.terms').length)).toEqual([
      1, 1,
    ]);
    expect(card.querySelector('style')).toBeNull();
  });

  it('stands by itself when it is sent into a page', () => {
    const frame = draw('환각을 줄인다.');
    const root = put(frame);
    const source = `return (${markTips})(...arguments)`;
    // As the browser does it: of what stands around it nothing goes along.
    Reflect.construct(Function, [source])(paper, findTips(frame, glossary), '');
    expect(marked(root)).toHaveLength(1);
  });

  it.each([undefined, null, 7, 'frame', [], ['section'], ['section', {}, ['div', null]]])(
    'are none in what is no frame: %j',
    (frame) => expect(findTips(frame, glossary)).toEqual([]),
  );
});

describe('a page is sent the terms of its panel', () => {
  const executeScript = vi.fn(async (_injection: { readonly args: readonly unknown[] }) => []);
  beforeEach(() => {
    executeScript.mockClear();
    Object.assign(browser, { scripting: { executeScript } });
  });

  it('where there are some', async () => {
    const read = async () => draw('환각을 줄인다.');
    await bringTerms(7, paper, read);
    expect(executeScript).not.toHaveBeenCalled();
    await writeGlossary(glossary);
    await bringTerms(7, paper, async () => draw('용어가 없다.'));
    await bringTerms(7, paper, async () => undefined);
    expect(executeScript).not.toHaveBeenCalled();
    await bringTerms(7, paper, read);
    expect(executeScript.mock.calls[0]?.[0].args.slice(0, 2)).toEqual([
      paper,
      [{ word: '환각', tip: 'hallucination\n요약 1,200편 가운데 57편에 나와요' }],
    ]);
  });

  it('without a word of why it could not', async () => {
    await writeGlossary(glossary);
    vi.spyOn(console, 'debug').mockImplementation(() => {});
    executeScript.mockRejectedValueOnce(new Error('No tab with id: 7'));
    await bringTerms(7, paper, async () => draw('환각을 줄인다.'));
    await bringTerms(7, paper, () => Promise.reject(new Error('no store')));
    expect(console.debug).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
  });
});
