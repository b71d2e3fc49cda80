import { expect, it } from 'vitest';
import type { Offer, Source } from '../../../core/source';
import { asKnown } from '../../../core/source/discover';

const offer = (url: string, kind: Offer['kind'] = 'github'): Offer => ({
  kind,
  url,
  title: 'Daily Papers',
  digests: 1,
  papers: 1,
  sampled: 1,
});
const source = (url: string, kind: Source['kind'] = 'github'): Source => ({
  id: 'g1',
  kind,
  url,
  title: '매일 논문',
  enabled: true,
  order: 0,
  every: { kind: 'off' },
  addedAt: 0,
  failures: 0,
});
const known = 'https://github.com/someone/blog/tree/main/_posts';

it.each([
  ['https://github.com/someone/blog/tree/main/_posts', known],
  ['https://github.com/Someone/Blog/tree/main/_posts', known],
  [
    'https://github.com/someone/blog/tree/main/_notes',
    'https://github.com/someone/blog/tree/main/_notes',
  ],
  [
    'https://github.com/other/blog/tree/main/_posts',
    'https://github.com/other/blog/tree/main/_posts',
  ],
])('offers %s as %s', (found, offered) => {
  expect(asKnown(offer(found), [source(known)])).toEqual(offer(offered));
});

it('leaves alone what is no folder, and what no folder is known of', () => {
  expect(asKnown(offer(known, 'feed'), [source(known)])).toEqual(offer(known, 'feed'));
  expect(asKnown(offer(known), [source(known, 'feed')])).toEqual(offer(known));
});
