import { validateDigest, validateIndex } from 'virtual:feed-validator';
import { Failure } from '../failure';
import type { FeedIndex } from '../feed';
import type { Digest } from '../paper';

/** The text of an `index.json` → the index. Throws `Failure` `feed-unreadable` when it does not fit the schema. */
export function decodeIndex(text: string): FeedIndex {
  return decode<FeedIndex>(text, validateIndex);
}

/** The text of a digest file → the digest. Throws `Failure` `feed-unreadable` when it does not fit the schema. */
export function decodeDigest(text: string): Digest {
  return decode<Digest>(text, validateDigest);
}

type Validate = {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
};

function decode<T>(text: string, validate: Validate): T {
  try {
    const value: unknown = JSON.parse(text);
    if (validate(value)) return value as T;
  } catch (error) {
    // Not JSON, or nested so deep that checking it overflows the stack.
    throw new Failure('feed-unreadable', String(error), { cause: error });
  }
  const [first] = validate.errors ?? [];
  throw new Failure('feed-unreadable', `${first?.instancePath} ${first?.message}`);
}
