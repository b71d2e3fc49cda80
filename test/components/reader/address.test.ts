import { describe, expect, it } from 'vitest';
import {
  type Address,
  formatAddress,
  listOf,
  parseAddress,
  withPaper,
} from '../../../components/reader/address';

describe('an address of the reader', () => {
  it.each<[string, Address]>([
    ['?', {}],
    ['?day=2025-09-08', { day: '2025-09-08' }],
    ['?paper=2509.04664', { paper: '2509.04664' }],
    ['?day=2025-09-08&paper=hep-th/9901001', { day: '2025-09-08', paper: 'hep-th/9901001' }],
    ['?view=unread&sort=oldest', { view: 'unread', oldestFirst: true }],
    ['?view=bookmarks&q=%ED%99%98%EA%B0%81', { view: 'bookmarks', query: '환각' }],
    ['?from=github:a%26b&only=twice', { from: 'github:a&b', only: 'twice' }],
    ['?view=catchup', { view: 'catchup' }],
    ['?view=terms&sort=name', { view: 'terms', order: 'name' }],
    [
      '?view=terms&q=%EC%96%B8%EC%96%B4&sort=new&term=language%20model',
      { view: 'terms', query: '언어', order: 'new', term: 'language model' },
    ],
    ['?view=bookmarks&q=%23rl&only=noted', { view: 'bookmarks', query: '#rl', only: 'noted' }],
  ])('%s is read and written the same', (search, address) => {
    expect(parseAddress(search)).toEqual(address);
    expect(formatAddress(address)).toBe(search);
  });

  it.each<[string, Address]>([
    ['', {}],
    ['?paper=arXiv:2509.04664v3', { paper: '2509.04664' }],
    ['?paper=https%3A%2F%2Farxiv.org%2Fabs%2F2509.04664', { paper: '2509.04664' }],
    ['?paper=https://arxiv.org/pdf/2509.04664v2.pdf', { paper: '2509.04664' }],
    ['?paper=arxiv.org/html/2509.04664v1', { paper: '2509.04664' }],
    ['?paper=doi:10.48550/arXiv.2509.04664', { paper: '2509.04664' }],
    ['?paper=https://example.com/2509.04664', { paper: 'https://example.com/2509.04664' }],
    ['?paper=', {}],
    ['?view=nonsense&only=all&sort=newest&x=1', {}],
    ['?view=unread&view=bookmarks', { view: 'unread' }],
    ['?view=making&failed=too-many', { view: 'making', failed: 'too-many' }],
    ['?paper=2509.04664&failed=storage-full', { paper: '2509.04664', failed: 'storage-full' }],
    ['?view=making&failed=toString', { view: 'making' }],
    ['?view=making&failed=', { view: 'making' }],
    ['?day=%ZZ', { day: '%ZZ' }],
  ])('%s is understood as far as it can be', (search, address) => {
    expect(parseAddress(search)).toEqual(address);
  });

  it('keeps its list when another paper is opened', () => {
    const address = parseAddress('?view=unread&paper=2509.04664');
    expect(formatAddress(withPaper(address, '2509.00001'))).toBe('?view=unread&paper=2509.00001');
    expect(withPaper(address)).toEqual({ view: 'unread' });
    expect(listOf(address)).toBe(listOf({ view: 'unread' }));
    expect(listOf(address)).not.toBe(listOf({}));
  });
});
