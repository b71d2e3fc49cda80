import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { type Features, findNearPapers, indexNear, toFeatures } from '../../../core/library/near';
import { sampleEntry } from '../../samples';

const folder = 'data/digests/';
const landmark = '2025-09-01-landmark-papers.md';
const entries = readdirSync(folder).flatMap(
  (file) => parseDigest(file, readFileSync(folder + file, 'utf8')).digest.entries,
);

it('finds the other half of a summary among all, without its title', async () => {
  const halves = new Map<string, Features>();
  for (const { paper, sections } of entries) {
    for (const half of [0, 1]) {
      const own = sections.filter((_, at) => at % 2 === half);
      halves.set(`${paper} ${half}`, toFeatures({ title: '', sections: own }));
    }
  }
  const index = await indexNear(halves);
  const nearest = [...halves.keys()].map((half) => [
    half,
    findNearPapers(index, half, 1)[0]?.paper,
  ]);
  const found = nearest.filter(([half, other]) => half?.split(' ')[0] === other?.split(' ')[0]);
  expect(entries.length).toBeGreaterThan(20);
  // A random half would be right once in more than forty times.
  expect(found.length / nearest.length).toBeGreaterThan(0.6);
});

/** What papers of one digest are about, by reading: those of a line are held to be near. */
const tagged = Object.entries({
  번역: '1706.03762 1409.3215 1409.0473',
  '언어 모델':
    '1810.04805 2005.14165 1910.10683 2001.08361 2203.15556 2203.02155 2201.11903 2005.11401 2302.13971 2106.09685 2305.18290',
  '영상 인식': '1512.03385 2010.11929 1505.04597 1506.02640 2103.00020',
  '생성 모델': '1312.6114 1406.2661 2006.11239 2112.10752',
  강화학습: '1312.5602 1707.06347 1712.01815',
  '양자 계산': 'quant-ph/9508027 quant-ph/9605043',
  학습법: '1502.03167 1412.6980',
}).flatMap(([tag, papers]) => papers.split(' ').map((paper) => [paper, tag] as const));
const tagOf = new Map<string, string>(tagged);

it.each([
  [1, 3],
  [3, 2],
])(
  'names among the %i nearest of a digest papers of the same tag, %i times as often as chance',
  async (count, times) => {
    const { entries: all } = parseDigest(landmark, readFileSync(folder + landmark, 'utf8')).digest;
    const index = await indexNear(new Map(all.map((entry) => [entry.paper, toFeatures(entry)])));
    let [right, chance, named] = [0, 0, 0];
    for (const [paper, tag] of tagged) {
      const peers = tagged.filter(([other, its]) => other !== paper && its === tag).length;
      for (const near of findNearPapers(index, paper, count)) {
        named += 1;
        // What has no tag here is never right, and is drawn as any other.
        chance += peers / (all.length - 1);
        if (tagOf.get(near.paper) === tag) right += 1;
      }
    }
    expect(named).toBe(tagged.length * count);
    expect(right / named).toBeGreaterThan((times * chance) / named);
  },
);

it('knows words by what they are, whatever stands behind them', async () => {
  const about = (paper: string, said: string) =>
    [paper, toFeatures(sampleEntry('x', said))] as const;
  const index = await indexNear(
    new Map([
      about('a', '확산모델을 써서 동영상을 만든다.'),
      about('b', '동영상은 확산모델로 생성된다.'),
      about('c', '검색 증강 LLMs의 답을 확인한다.'),
      about('d', 'LLM이 검색으로 답한다.'),
    ]),
  );
  for (const [one, other] of ['ab', 'ba', 'cd', 'dc']) {
    expect(findNearPapers(index, one ?? '', 1)[0]?.paper).toBe(other);
  }
  expect(findNearPapers(index, 'a', 1)[0]?.nearness).toBeLessThanOrEqual(1);
});

it('says nothing of what it does not know, nor of what has no words', async () => {
  const index = await indexNear(new Map([['a', toFeatures({ title: '', sections: [] })]]));
  expect(findNearPapers(index, 'a', 3)).toEqual([]);
  expect(findNearPapers(index, 'b', 3)).toEqual([]);
  expect(findNearPapers(await indexNear(new Map()), 'b', 3)).toEqual([]);
});
