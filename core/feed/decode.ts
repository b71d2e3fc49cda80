import { validateDigest, validateIndex, validatePage } from 'virtual:feed-validator';
import { Failure } from '../failure';
import type { FeedIndex, FeedPage } from '../feed';
import type { Digest } from '../paper';
import { matchSchema } from './schema';

/** The text of an `index.json` → the index. Throws `Failure` `feed-unreadable` when it does not fit the schema. */
export function decodeIndex(text: string): FeedIndex {
  return matchSchema<FeedIndex>(parse(text), validateIndex, 'feed-unreadable');
}

/** The text of a year's page → the page. Throws `Failure` `feed-unreadable` when it does not fit the schema. */
export function decodePage(text: string): FeedPage {
  return matchSchema<FeedPage>(parse(text), validatePage, 'feed-unreadable');
}

/** The text of a digest file → the digest. Throws `Failure` `feed-unreadable` when it does not fit the schema. */
export function decodeDigest(text: string): Digest {
  return matchSchema<Digest>(parse(text), validateDigest, 'feed-unreadable');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure('feed-unreadable', String(error), { cause: error });
  }
}
