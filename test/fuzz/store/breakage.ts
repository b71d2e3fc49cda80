type StoreName = 'heads' | 'bodies' | 'reading' | 'sources' | 'declined' | 'runs' | 'befores';

/** Records that nobody writes, each in a place of its own: a store, and what lies there. */
export const breakage: Readonly<Record<string, (n: number) => readonly [StoreName, object]>> = {
  'a head of nothing': (n) => ['heads', { source: 'files', id: `broken-${n}` }],
  'a head of other kinds': (n) => [
    'heads',
    { source: 'bundled', id: `broken-${n}`, date: 7, title: null, papers: 'all', revision: {} },
  ],
  'a body of nothing': (n) => ['bodies', { source: 'files', id: `broken-${n}` }],
  'a body of another kind': (n) => [
    'bodies',
    { source: 'files', id: `broken-${n}`, entries: { length: 3 } },
  ],
  'a reading of other kinds': (n) => [
    'reading',
    { paper: `broken-${n}`, bookmarkedAt: 'ever', kept: 5, tags: 'none', note: 7 },
  ],
  'entries of other kinds': (n) => [
    'bodies',
    { source: 'bundled', id: `broken-${n}`, entries: [null, 7, { paper: '2509.00001' }] },
  ],
  'a refusal of nothing': (n) => ['declined', { source: 'files', id: `broken-${n}` }],
};
