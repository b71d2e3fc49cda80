import { gist } from '../gist';
import type { Entry, PaperId } from '../paper';
import { makeSlices } from '../slices';
import { writePlain } from '../tree/plain';

/** How many of a text's features are kept, those that tell it from others most; the rest says little. */
const FEATURES_KEPT = 48;
/** A word of the title or of the gist says more than one of the rest. */
const TITLE_WEIGHT = 3;
const GIST_WEIGHT = 2;
/** Of a text more than this is not looked at, in characters. */
const TEXT_LENGTH = 6000;
/** What more than this share of all texts have tells nothing apart. */
const COMMON_SHARE = 0.3;

/** Papers by what they are about, each a few weighted features whose squares add up to 1. */
export type NearIndex = {
  readonly papers: readonly PaperId[];
  /** Feature → the papers that have it, by their places, and how much. */
  readonly holders: ReadonlyMap<string, readonly (readonly [at: number, weight: number])[]>;
  readonly weights: readonly ReadonlyMap<string, number>[];
};

/** How often each feature of a text counts: Latin words, and pairs of syllables that follow each other in a Korean word. */
export type Features = ReadonlyMap<string, number>;

/** What an entry is about. */
export function toFeatures(entry: Pick<Entry, 'title' | 'sections'>): Features {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const feature of splitFeatures(text)) {
      counts.set(feature, (counts.get(feature) ?? 0) + weight);
    }
  };
  const said = entry.sections.filter(({ placeholder }) => !placeholder);
  add(entry.title, TITLE_WEIGHT);
  add(gist(entry), GIST_WEIGHT);
  add(
    said
      .map(({ children }) => writePlain(children))
      .join('\n')
      .slice(0, TEXT_LENGTH),
    1,
  );
  return counts;
}

/** Papers with their features → what `findNearPapers` looks into: TF-IDF. It is made in slices. */
export async function indexNear(all: ReadonlyMap<PaperId, Features>): Promise<NearIndex> {
  const slices = makeSlices();
  const spread = new Map<string, number>();
  for (const features of all.values()) {
    if (slices.isOver()) await slices.pause();
    for (const feature of features.keys()) spread.set(feature, (spread.get(feature) ?? 0) + 1);
  }
  const papers = [...all.keys()];
  const weights: ReadonlyMap<string, number>[] = [];
  const holders = new Map<string, (readonly [number, number])[]>();
  for (const [at, features] of [...all.values()].entries()) {
    if (slices.isOver()) await slices.pause();
    const own = weigh(features, spread, papers.length);
    weights.push(own);
    for (const [feature, weight] of own) {
      const list = holders.get(feature);
      if (list) list.push([at, weight]);
      else holders.set(feature, [[at, weight]]);
    }
  }
  return { papers, holders, weights };
}

/** The papers nearest to one of the index, nearest first, and how near, up to 1; none for a paper that is not in it. */
export function findNearPapers(
  { papers, holders, weights }: NearIndex,
  paper: PaperId,
  count: number,
): readonly { readonly paper: PaperId; readonly nearness: number }[] {
  const own = papers.indexOf(paper);
  const sums = new Map<number, number>();
  for (const [feature, weight] of weights[own] ?? []) {
    for (const [at, other] of holders.get(feature) ?? []) {
      if (at !== own) sums.set(at, (sums.get(at) ?? 0) + weight * other);
    }
  }
  return [...sums]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, count)
    .map(([at, nearness]) => ({ paper: papers[at] ?? '', nearness }));
}

function weigh(
  features: Features,
  spread: ReadonlyMap<string, number>,
  total: number,
): ReadonlyMap<string, number> {
  const weighed = [...features]
    .map(([feature, count]): [string, number] => {
      const share = (spread.get(feature) ?? 1) / total;
      const isCommon = total > 10 && share > COMMON_SHARE;
      return [feature, isCommon ? 0 : (1 + Math.log(count)) * Math.log(1 + 1 / share)];
    })
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, FEATURES_KEPT);
  const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
  return new Map(weighed.map(([feature, weight]) => [feature, weight / length]));
}

function* splitFeatures(text: string): Generator<string> {
  for (const [word] of text
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[a-z][a-z0-9]+|[가-힣]+/g)) {
    if (/[a-z]/.test(word)) yield word.replace(/(?<=[^s]{2})s$/, '');
    else for (let at = 0; at + 1 < word.length; at += 1) yield word.slice(at, at + 2);
  }
}
