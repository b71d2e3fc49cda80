import type { Times } from '../inside/arriving';
import type { Steps } from '../inside/steps';
import type { Weights } from '../inside/weighing';
import { median } from '../median';
import type { Row } from '../row';

/** Rounds of an import beside the least that it takes; `how` tells feeds apart. */
export function describeFeed(times: readonly Times[], how: string): Row[] {
  const of = (key: keyof Times) => median(times.map((each) => each[key]));
  const [transfer, raw, ours, cards] = [of('transfer'), of('raw'), of('ours'), of('cards')];
  const entries = of('entries');
  if (entries !== 10_000) throw new Error(`${entries} entries arrived`);
  return [
    {
      name: `importing 10,000 entries${how} / transfer and checking + raw × 1.3`,
      ratio: median(times.map((one) => one.ours / (one.transfer + one.raw * 1.3))),
      bar: '≤ 1.2',
      detail: `${tell(ours)} / ${tell(transfer)} + ${tell(raw)} × 1.3, median of ${times.length}`,
    },
    {
      name: `its 3,000 cards / that import${how}`,
      ratio: median(times.map((one) => one.cards / one.ours)),
      bar: '≤ 0.5',
      detail: `${tell(cards)} into storage.local`,
    },
    {
      name: `  the same cards without drawing: read, and written again / that import${how}`,
      ratio: median(times.map((one) => one.rewriting / one.ours)),
      bar: '',
      detail: tell(of('rewriting')),
    },
  ];
}

const STEPS: readonly (readonly [keyof Steps, string])[] = [
  ['transfer', 'transfer from loopback'],
  ['hash', 'SHA-256'],
  ['decode', 'decoding (UTF-8, JSON)'],
  ['check', 'checking by the schema'],
  ['write', 'writing, raw IndexedDB'],
];

/** Where an import's time goes: each step alone against the whole, and those who follow it, which it does not wait for. */
export function describeSteps(steps: readonly Steps[], times: readonly Times[]): Row[] {
  const whole = median(times.map(({ ours }) => ours));
  const share = (name: string, ms: number): Row => ({
    name: `  ${name} / that import`,
    ratio: ms / whole,
    bar: '',
    detail: `${tell(ms)} / ${tell(whole)}`,
  });
  const alone = STEPS.map(([step, name]) => [name, median(steps.map((one) => one[step]))] as const);
  const sum = alone.reduce((ms, [, own]) => ms + own, 0);
  return [
    ...alone.map(([name, ms]) => share(name, ms)),
    share('these five, one after the other', sum),
    share('followers: bookmarks, what is covered, cards', median(times.map(({ cards }) => cards))),
    share('followers: the texts of search', median(times.map(({ texts }) => texts))),
  ];
}

/** What cards take beside the trees that they once held. */
export function describeWeights({ papers, cards, trees }: Weights, what: string): Row {
  return {
    name: `bytes of cards / of their trees, ${what}`,
    ratio: cards / trees,
    bar: '≤ 1.5',
    detail: `${(cards / 1e6).toFixed(1)} MB / ${(trees / 1e6).toFixed(1)} MB in storage.local, ${papers} papers`,
  };
}

function tell(ms: number): string {
  return `${ms.toFixed(0)} ms`;
}
