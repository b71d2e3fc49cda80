import type { FeedAbout } from '../core/feed';

/** The options by which a feed says what it is. */
export const aboutOptions = {
  title: { type: 'string', default: 'Paper digests' },
  homepage: { type: 'string' },
} as const;

/** What a feed says of itself. Throws when the homepage is no address. */
export function readAbout(values: { title: string; homepage?: string | undefined }): FeedAbout {
  const { title, homepage } = values;
  if (homepage && !/^https?:\/\//.test(homepage)) throw new Error(`no address: ${homepage}`);
  return { title, language: 'ko', ...(homepage && { homepage }) };
}
