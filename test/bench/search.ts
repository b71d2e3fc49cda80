import { parseDigest } from '../../core/digest';
import type { Digest } from '../../core/paper';
import { findBrowser } from '../../scripts/browsers.mjs';
import { type ChromiumBrowser, startChromium } from '../e2e/browsers/chromium';
import { builds } from '../e2e/stage/stage';
import { bundleInside } from './bundleInside';
import type { Opening, Searches } from './inside/searching';
import { median } from './median';
import { findPosts, readPosts } from './posts';
import type { Row } from './row';

const OPENINGS = 9;
const ROUNDS = 3;
const bars = [
  { entries: 1_000, bar: '' },
  { entries: 10_000, bar: '≤ 1.5' },
  { entries: 100_000, bar: '≤ 0.6' },
];
const MEMORY = 250e6;
/** How soon the texts of 10,000 entries are to be ready, in milliseconds. */
const READY = 200;

/** As they are typed: frequent words and rare ones, finished and not, Korean, English and both, one and several, phrases. */
const queries = [
  ...['환각', '강화학습', '언어 모델', '언어모델', '확산 모델', '미세조정을', '어텐션은', '정확도'],
  ...['데이터셋 ', '모델', '성능', '벤치마크에서', '추론 능력', '강화하', '파라미ㅌ', '이미지'],
  ...['LLM', 'transformer', 'RLHF', 'LoRA', 'gpt-4o', 'diffusion ', 'few-shot', 'benchmark'],
  ...[
    'LLM 강화학습',
    'LLM기반',
    '"언어 모델"',
    '"강화 학습"',
    '한계:데이터',
    '방법:확산',
    '결과:gpu',
  ],
  ...[
    '양자',
    '초신성',
    '단백질 구조',
    '로봇 팔',
    '지식 증류',
    '검색 증강 생성',
    '의료 영상',
    '음성 인식 ',
  ],
  ...[
    '멀티모달',
    '토큰',
    '보상 모델',
    '추론 시간',
    '사전학습',
    '프롬프트',
    '코드 생성',
    '수학 문제',
  ],
];
const initials = ['ㄱㅎㅎㅅ', 'ㅅㅈㅎㅅ', 'ㅁㅅㅈㅈ', 'ㄷㅇㅌㅅ', 'ㅂㅊㅁㅋ'];

/** A search over all entries against nothing but `indexOf` in the same texts, in a page of the extension. */
export async function* benchSearch(): AsyncGenerator<Row> {
  const code = await bundleInside('searching.ts');
  const samples = JSON.stringify(readSamples());
  for (const { entries, bar } of bars) {
    const browser = await start();
    try {
      await browser.page.evaluate(`${code}; globalThis.bench = bench; 0`);
      const before = await countMemory(browser);
      await browser.page.evaluate(`bench.prepareTexts(${samples}, ${entries})`);
      const memory = (await countMemory(browser)) - before;
      const measure = (typed: readonly string[]): Promise<Searches> =>
        browser.page.evaluate(`bench.measureSearches(${JSON.stringify(typed)})`);
      await measure(queries);
      const times = await measure(Array.from({ length: ROUNDS }, () => queries).flat());
      const name = `of ${times.entries} entries`;
      yield compare(`a search ${name} / indexOf, 95th percentile`, times, bar);
      yield compare(`initial consonants ${name} / an expression`, await measure(initials), '');
      if (entries !== 100_000) continue;
      yield {
        name: `memory ${name} / 250 MB`,
        ratio: memory / MEMORY,
        bar: '≤ 1',
        detail: `${(memory / 1e6).toFixed(0)} MB`,
      };
    } finally {
      await browser.close();
    }
  }
}

/** From a cold page until 10,000 entries can be searched, against reading the same records alone. */
export async function* benchOpening(): AsyncGenerator<Row> {
  const code = await bundleInside('searching.ts');
  const samples = JSON.stringify(readSamples());
  const browser = await start();
  try {
    const run = <T>(work: string): Promise<T> => browser.page.evaluate(`${code}; bench.${work}`);
    const following: number = await run(`storeTexts(${samples}, 10_000)`);
    const times: Opening[] = [];
    for (let turn = 0; turn < OPENINGS; turn += 1) {
      await browser.open(browser.address('icon/16.png'));
      times.push(await run(`measureOpening(${turn})`));
    }
    const of = (what: keyof Opening) => median(times.map((time) => time[what]));
    const [ours, first, raw, copy] = [of('ours'), of('first'), of('raw'), of('copy')];
    yield {
      name: 'texts of 10,000 entries, from cold to ready / read alone',
      ratio: ours / raw,
      bar: '',
      detail: `${ours.toFixed(0)} ms / ${raw.toFixed(0)} ms, median of ${OPENINGS}`,
    };
    yield {
      name: 'texts of 10,000 entries, from cold to ready / 200 ms',
      ratio: ours / READY,
      bar: '≤ 1',
      detail: `${ours.toFixed(0)} ms, the first part of them ${first.toFixed(0)} ms`,
    };
    yield {
      name: 'the same / a copy of them in memory that is new: what the machine can do',
      ratio: ours / copy,
      bar: '',
      detail: `${copy.toFixed(0)} ms; a scan of them ${of('scan').toFixed(1)} ms`,
    };
    yield {
      name: 'keeping the texts of 10,000 entries / writing the entries',
      ratio: following,
      bar: '',
      detail: 'once',
    };
  } finally {
    await browser.close();
  }
}

/** A browser at a page of the extension with nothing in it. */
async function start(): Promise<ChromiumBrowser> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const browser = await startChromium({ executable, extension: builds.chromium });
  await browser.open(browser.address('icon/16.png'));
  return browser;
}

/** What the page holds once what nobody needs has gone, in bytes. */
async function countMemory({ context, page }: ChromiumBrowser): Promise<number> {
  const inspector = await context.newCDPSession(page);
  await inspector.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await inspector.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    readonly backingStorageSize: number;
  };
  await inspector.detach();
  return usedSize + backingStorageSize;
}

function readSamples(): readonly Digest[] {
  return readPosts(findPosts())
    .map(({ file, text }) => parseDigest(file, text).digest)
    .filter(({ entries }) => entries.length > 0);
}

function compare(name: string, { ours, bare, longest }: Searches, bar: string): Row {
  const [mine, plain] = [ours, bare].map((times) => percentile(times, 0.95)) as [number, number];
  const middle = `median ${median(ours).toFixed(1)} / ${median(bare).toFixed(1)}`;
  const detail = `${mine.toFixed(1)} ms / ${plain.toFixed(1)} ms, ${middle}, held up ${longest.toFixed(0)} ms at once`;
  return { name, ratio: mine / plain, bar, detail };
}

function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
