import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { type Features, findNear, indexNear, toFeatures } from '../../../core/library/near';
import { sampleEntry } from '../../samples';

const folder = 'data/digests/';
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
  const nearest = [...halves.keys()].map((half) => [half, findNear(index, half, 1)[0]?.paper]);
  const found = nearest.filter(([half, other]) => half?.split(' ')[0] === other?.split(' ')[0]);
  expect(entries.length).toBeGreaterThan(20);
  // A random half would be right once in more than forty times.
  expect(found.length / nearest.length).toBeGreaterThan(0.6);
});

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
    expect(findNear(index, one ?? '', 1)[0]?.paper).toBe(other);
  }
  expect(findNear(index, 'a', 1)[0]?.nearness).toBeLessThanOrEqual(1);
});

it('says nothing of what it does not know, nor of what has no words', async () => {
  const index = await indexNear(new Map([['a', toFeatures({ title: '', sections: [] })]]));
  expect(findNear(index, 'a', 3)).toEqual([]);
  expect(findNear(index, 'b', 3)).toEqual([]);
  expect(findNear(await indexNear(new Map()), 'b', 3)).toEqual([]);
});
