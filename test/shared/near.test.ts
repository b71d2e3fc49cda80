import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDigest } from '../../core/digest';
import { type Features, findNearPapers, indexNear, toFeatures } from '../../core/library/near';

const folder = new URL('../../../shared/digests/blog/', import.meta.url);

test('the other summary of a paper is nearest among all of the blog, without its title', async () => {
  const all = new Map<string, Features>();
  const copies = new Map<string, number>();
  for (const file of readdirSync(folder)) {
    const { entries } = parseDigest(file, readFileSync(new URL(file, folder), 'utf8')).digest;
    for (const { paper, sections } of entries) {
      const copy = copies.get(paper) ?? 0;
      copies.set(paper, copy + 1);
      all.set(`${paper} ${copy}`, toFeatures({ title: '', sections }));
    }
  }
  const index = await indexNear(all);
  const twice = [...all.keys()].filter((key) => (copies.get(key.split(' ')[0] ?? '') ?? 0) > 1);
  const found = twice.filter((key) => {
    const nearest = findNearPapers(index, key, 1)[0]?.paper;
    return nearest?.split(' ')[0] === key.split(' ')[0];
  });
  expect(twice.length).toBeGreaterThan(100);
  expect(found.length / twice.length).toBeGreaterThan(0.9);
});
