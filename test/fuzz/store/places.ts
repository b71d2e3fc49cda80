import { hash } from '../../../core/hash';
import type { Key } from './model';

export const FEED_URL = 'https://a.example/index.json';
/** The one source that can be added. */
export const FEED = `feed-${(await hash(FEED_URL)).slice(0, 12)}`;
export const PLACES = ['files', 'bundled', FEED] as const;
export const DAYS = ['2025-09-01-a', '2025-09-02-b', '2025-09-03-c'] as const;
const PAPERS: Readonly<Record<string, readonly string[]>> = {
  '2025-09-01-a': ['2509.00001', '2509.00002'],
  '2025-09-02-b': ['2509.00002', '2509.00003'],
  '2025-09-03-c': ['2509.00003', '2509.00004', '2509.00005'],
};

export function papersOf(key: Key): readonly string[] {
  return PAPERS[key.slice(key.indexOf('/') + 1)] ?? [];
}

export function sourceOf(key: Key): string {
  return key.slice(0, key.indexOf('/'));
}

/** The key of a digest. */
export function keyOf(source: string, id: string): Key {
  return `${source}/${id}`;
}
