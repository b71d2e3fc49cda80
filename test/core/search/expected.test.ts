import { describe, expect, test } from 'vitest';
import { bookmarked, expected, type Name, names, papers, read } from './expected';
import { prepare, samples, searchAll } from './samples';

const digests = samples.map(([source, digest]) => prepare(source, digest));
const nameOfPaper = new Map(
  Object.entries(papers).map(([name, id]) => [id as string, name as Name]),
);
const isIn = (list: readonly Name[], paper: string) =>
  list.includes(nameOfPaper.get(paper) as Name);
const options = {
  nameOf: (source: string) => names[source] ?? '',
  stateOf: (paper: string) => ({
    isBookmarked: isIn(bookmarked, paper),
    isUnread: !isIn(read, paper),
  }),
};

describe('what was expected by reading is what is found', () => {
  test.each(expected)('%s', async (typed, names) => {
    const { hits, count } = await searchAll(digests, typed, options);
    const found = hits.map(({ paper }) => nameOfPaper.get(paper) ?? paper);
    expect(found.sort()).toEqual(names.split(' ').filter(Boolean).sort());
    expect(count).toBe(found.length);
  });
});
