import { afterEach, describe, expect, it } from 'vitest';
import { toFrame } from '../../../../components/frame/toFrame';
import { BirthLine } from '../../../../components/making/birth/BirthLine';
import { Unfound } from '../../../../components/making/birth/Unfound';
import { OfferLine } from '../../../../components/making/OfferLine';
import { MakingPanel } from '../../../../components/making/panel/MakingPanel';
import { speak } from '../../../../components/words/language';
import type { Frame } from '../../../../core/frame';
import type { MakingProgress } from '../../../../core/making';
import type { DoneSection, Fault } from '../../../../core/model';
import type { Made } from '../../../../core/paper';

afterEach(() => speak('ko'));

const introduction: DoneSection = {
  name: 'introduction',
  section: {
    kind: 'introduction',
    heading: 'Introduction',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: '목표를 적는다.' }] }],
  },
  check: {
    section: 'introduction',
    figures: [{ figure: '18%' }, { figure: '64개', sentence: '64 seed problems' }],
    names: [{ name: 'FooNet', found: false }],
  },
  seconds: 4,
};
const progress: MakingProgress = {
  paper: '2511.01234',
  model: { server: { kind: 'ollama', base: 'http://localhost:11434/v1' }, name: 'qwen3:8b' },
  state: 'making',
  askedAt: 0,
  startedAt: 10_000,
  section: 'method',
  partial: '방법을 적는 중',
  done: [introduction],
  faults: [],
};
const draw = (change: Partial<MakingProgress> = {}) =>
  toFrame(<MakingPanel progress={{ ...progress, ...change }} now={19_400} closes />);
const textOf = ([, , ...children]: Frame): string =>
  children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join(' ')
    .replace(/ +/g, ' ');
const find = (frame: Frame, wanted: (each: Frame) => boolean): Frame | undefined => {
  if (wanted(frame)) return frame;
  const [, , ...children] = frame;
  return children.reduce<Frame | undefined>(
    (found, child) => found ?? (typeof child === 'string' ? undefined : find(child, wanted)),
    undefined,
  );
};
const presses = ([
  ,
  { 'data-press': press, hidden: isHidden },
  ...children
]: Frame): readonly string[] => [
  ...(press && isHidden === undefined ? [press] : []),
  ...children.flatMap((child) => (typeof child === 'string' ? [] : presses(child))),
];

const made: Made = {
  model: 'qwen3:8b',
  server: 'Ollama',
  day: '2026-11-30',
  prompt: 3,
  text: 'abstract',
  characters: 1140,
  seconds: 28.4,
};

/** Words that stand beside each other in a line, without anything between them: read aloud and copied they are one. */
const runTogether = ([, , ...children]: Frame): readonly string[] => {
  const said = (child: Frame | string | undefined) =>
    Array.isArray(child) ? textOf(child as Frame).trim() : '';
  const inline = (child: Frame | string | undefined): child is Frame =>
    Array.isArray(child) && /^(?:span|button|a|h2|dt|dd)$/.test(child[0]);
  const filled = children.filter((child) => typeof child === 'string' || said(child) !== '');
  return [
    ...filled.flatMap((child, at) => {
      const next = filled[at + 1];
      return inline(child) && inline(next) ? [`${said(child)}|${said(next)}`] : [];
    }),
    ...children.flatMap((child) => (typeof child === 'string' ? [] : runTogether(child))),
  ];
};

describe('a summary that is being made', () => {
  it.each<[string, Partial<MakingProgress>]>([
    ['is made', {}],
    ['waits', { state: 'waiting', until: 20_000 }],
    ['failed', { state: 'failed', failure: 'model-failed' }],
    ['stopped', { state: 'stopped', replaces: true }],
    [
      'has faults',
      {
        state: 'made',
        faults: [
          { section: 'method', fault: 'empty' },
          { section: 'results', fault: 'echo' },
        ],
      },
    ],
  ])('keeps its words apart where it is copied or read aloud: %s', (_, change) => {
    expect(runTogether(draw(change))).toEqual([]);
  });

  it('keeps the words of an offer, and of how a summary was made, apart too', () => {
    const offer = toFrame(<OfferLine model={progress.model} />);
    expect(runTogether(offer)).toEqual([]);
    expect(textOf(offer)).toContain('qwen3:8b');
    const birth = toFrame(<BirthLine made={made} version={1} own />);
    expect(runTogether(birth)).toEqual([]);
    expect(textOf(birth)).toContain('qwen3:8b');
  });

  it('shows what came, what comes, and how long it may take', () => {
    const text = textOf(draw());
    expect(text).toContain('목표를 적는다.');
    expect(text).toContain('방법을 적는 중');
    expect(text).toContain('9초째 · 16초쯤 남음');
    expect(presses(draw())).toEqual(['stop']);
  });

  it.each([
    ['abstract', 'model-context', '초록만 읽는 데도'],
    ['html', 'model-context', '초록만 읽게 하거나'],
    ['abstract', 'model-busy', '서버가 바빠서'],
    [undefined, 'model-context', '초록만 읽게 하거나'],
  ] as const)('says what helps where it was read from: %s, %s', (kind, failure, words) => {
    const text = kind && { kind, title: '', parts: [], characters: 0 };
    expect(textOf(draw({ state: 'failed', failure, ...(text && { text }) }))).toContain(words);
  });

  it('tells of figures and names that the text does not have, and of no other', () => {
    const text = textOf(draw());
    expect(text).toContain('읽은 글에서 못 찾은 수치: 18%');
    expect(text).toContain('읽은 글에 없는 이름: FooNet');
    expect(text).not.toContain('64개');
  });

  it.each([
    [
      ['18%', '7개'],
      ['FooNet'],
      ['읽은 글에서 못 찾은 수치: 18%, 7개', '읽은 글에 없는 이름: FooNet'],
    ],
    [['18%'], [], ['읽은 글에서 못 찾은 수치: 18%']],
    [[], ['FooNet', 'BarSet'], ['읽은 글에 없는 이름: FooNet, BarSet']],
    [[], [], []],
  ])(
    'gives figures %j and names %j each a line of their own: what is read aloud runs nowhere together',
    (figures, names, lines) => {
      const drawn = toFrame(
        <div>
          <Unfound figures={figures} names={names} />
        </div>,
      );
      const [, , ...told] = drawn;
      expect(
        told.map((line) => (typeof line === 'string' ? line : [line[0], textOf(line)])),
      ).toEqual(lines.map((line) => ['p', line]));
    },
  );

  it('names steps and what is left out in the reader’s language, and the summary’s own parts in its', () => {
    speak('en');
    const drawn = draw({ faults: [{ section: 'results', fault: 'empty' }] });
    const text = textOf(drawn);
    // The steps, and the part that is left out once more.
    expect(text.match(/Introduction|Method|Results|Limitations|Conclusion/g)).toEqual([
      'Introduction',
      'Method',
      'Results',
      'Limitations',
      'Conclusion',
      'Results',
    ]);
    expect(text.match(/소개|방법(?= )|결과|한계|결론/g)).toEqual(['소개', '방법', '한계', '결론']);
    const found = find(drawn, ([, { 'data-part': part }]) => part === 'results');
    expect(found?.[1].lang).toBe('en');
    expect(find(drawn, ([, { class: of }]) => of === 'unfound')?.[1].lang).toBe('en');
    expect(find(drawn, ([, { 'data-part': part }]) => part === 'method')?.[1].lang).toBeUndefined();
  });

  it('says that it is whole and waits for a sync, and there is nothing to be pressed for it', () => {
    const saving = draw({ state: 'made', isSaving: true });
    expect(textOf(saving)).toContain('저장이 끝나면 저장돼요');
    expect(presses(saving)).toEqual(['close']);
  });

  it('says how many are before it, and how far its model is', () => {
    const { startedAt: _at, section: _section, partial: _partial, ...waiting } = progress;
    const drawn = toFrame(
      <MakingPanel progress={{ ...waiting, state: 'waiting', done: [], ahead: 2 }} now={0} />,
    );
    expect(textOf(drawn)).toContain('앞에 2편 있어요');
    const text = textOf(draw({ until: 27_000, done: [] }));
    expect(text).toContain('arXiv에 다시 요청할 수 있을 때까지 8초');
    expect(text).not.toContain('만드는 중');
    expect(textOf(draw({ until: 19_400, done: [] }))).toContain('9초째');
    expect(textOf(draw({ loading: 0.424 }))).toContain('모델을 받는 중 · 42%');
  });

  it.each([
    ['stopped', {}, ['close', 'on', 'keep'], '멈췄어요'],
    ['stopped', { done: [] }, ['close', 'on'], '아직 받은 부분이 없어요'],
    [
      'failed',
      { failure: 'model-unreachable' as const },
      ['close', 'on', 'keep'],
      '연결하지 못했어요',
    ],
    [
      'made',
      { faults: [{ section: 'method' as const, fault: 'not-korean' as const }] },
      ['close', 'keep', 'section'],
      '빠진 부분이 있어요',
    ],
    ['made', {}, ['close', 'keep'], '전에 만든 요약은 사라져요'],
  ] as const)('that has %s says so, and what can be done: %j', (state, change, expected, words) => {
    const drawn = draw({ state, ...change });
    expect(presses(drawn)).toEqual(expected);
    expect(textOf(drawn)).toContain(words);
  });

  it('tells that a part would take the place of a whole one, where there is one to lose', () => {
    const replaces = true as const;
    const words = '저장하면 전에 만든 요약은 사라져요';
    for (const state of ['stopped', 'failed'] as const) {
      expect(textOf(draw({ state, replaces }))).toContain(words);
      expect(textOf(draw({ state }))).not.toContain(words);
      expect(textOf(draw({ state, replaces, done: [] }))).not.toContain(words);
    }
  });

  it('draws the formulas of what is being written, and never their dollars', () => {
    const formulas = { 'x^2': { name: 'math', children: [{ name: 'mi', children: ['x²'] }] } };
    const write = (partial: string, section: DoneSection['name'] = 'introduction') => {
      const drawn = draw({ section, partial, formulas, done: [] });
      return { text: textOf(drawn), drawn: JSON.stringify(drawn) };
    };
    const both = write('$x^2$을 줄인다.\n목표는 $y_1$이다.');
    expect(both.text).not.toContain('$');
    expect(both.drawn).toContain('"math"');
    expect(both.drawn).toContain('"code"');
    // Each part is a paragraph, and only the last one is being written.
    expect(both.drawn.match(/"partial"/g)).toHaveLength(1);
    expect(both.drawn.match(/\["p",/g)?.length).toBeGreaterThan(
      write('$x^2$을 줄인다.', 'method').drawn.match(/\["p",/g)?.length ?? 0,
    );
    for (const begun of ['$', '$x', '$x^', '$\\frac{a}{b', '$$', '$x^2'])
      expect(write(`값은 ${begun}`).text).not.toContain('$');
    // Money is none, once a word follows.
    expect(write('비용은 $5 정도이고 $7까지 는다').text).toContain('$5 정도이고 $7까지');
    expect(write('gist다.\n결론이다.', 'conclusion').text).toContain('gist다. 결론이다.');
  });

  it('says what was wrong with all answers where none was fit, each kind once', () => {
    const fault = (section: DoneSection['name'], kind: Fault) => ({ section, fault: kind });
    const unfit = {
      state: 'failed',
      failure: 'model-unfit',
      done: [],
      faults: [
        fault('introduction', 'not-korean'),
        fault('method', 'not-json'),
        fault('results', 'not-korean'),
      ],
    } as const;
    const text = textOf(draw(unfit));
    expect(text).toContain('쓸 만한 답이 하나도 오지 않았어요');
    expect(text).toContain('이유: 한국어가 아니었어요 · 답이 형식(JSON)에 맞지 않았어요');
    expect(text).not.toContain('이 부분만 다시');
    expect(presses(draw(unfit))).toEqual(['close', 'on']);
    // A section that says nothing is nothing to be kept.
    const empty = {
      ...introduction,
      section: { ...introduction.section, placeholder: true as const },
    };
    expect(presses(draw({ ...unfit, done: [empty] }))).toEqual(['close', 'on']);
    // Another failure has its own reason.
    expect(textOf(draw({ ...unfit, failure: 'model-cut' }))).not.toContain('이유');
  });

  it('has all that was left out asked for again by one press, where that is more than one', () => {
    const faults = (['method', 'results'] as const).map((section) => ({
      section,
      fault: 'empty' as const,
    }));
    expect(presses(draw({ state: 'made', faults }))).toEqual([
      'close',
      'on',
      'keep',
      'section',
      'section',
    ]);
    expect(textOf(draw({ state: 'made', faults }))).toContain('빠진 부분 모두 다시');
    expect(presses(draw({ state: 'made', faults: faults.slice(1) }))).not.toContain('on');
  });

  it('speaks English too', () => {
    speak('en');
    expect(textOf(draw())).toContain('about 16 s left');
  });
});

describe('how a summary was made', () => {
  const tell = (change: Partial<Made> = {}) =>
    textOf(toFrame(<BirthLine made={{ ...made, ...change }} version={2} own />));

  it('is told by model, day, version, text and prompt', () => {
    expect(tell()).toContain('qwen3:8b · Ollama');
    for (const part of ['v2', '초록 1,140자', '프롬프트 3판', '걸린 시간 28초'])
      expect(tell()).toContain(part);
  });

  it('tells what was cut, translated, changed, and what was not in the text', () => {
    expect(tell({ text: 'html', characters: 9000, of: 40_000 })).toContain(
      '본문 40,000자 가운데 9,000자',
    );
    expect(tell({ translated: true, edited: true })).toContain('영어로 요약해 옮긴 글 · 고친 요약');
    expect(tell({ server: 'browser', model: '' })).toContain('이 브라우저');
    const missing = { figures: ['18%'], names: ['FooNet'] };
    expect(tell({ text: 'html', missing })).toContain('읽은 글에서 못 찾은 수치: 18%');
    // Those of the abstract are told where it is compared.
    expect(tell({ missing })).not.toContain('18%');
    expect(tell({ missing })).toContain('읽은 글에 없는 이름: FooNet');
  });
});
