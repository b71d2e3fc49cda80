import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Words } from './words/ko';

/** Where a feed lies, and whom to tell what is wrong with which of its files. */
export type FeedCheck = {
  readonly root: string;
  readonly words: Words['feed'];
  readonly tell: (file: string, code: string, message: string) => void;
};

/** A file that a feed names, and what it says of its content. */
type Named = { readonly url: string; readonly bytes: number; readonly sha256: string };

/** Reads a file of a feed and checks its format; nothing when it is missing or malformed. */
export async function readPlain<T>(path: string, decode: (text: string) => T, check: FeedCheck) {
  const bytes = await readOrTell(path, check);
  return bytes && decodeOrTell(path, bytes, decode, check);
}

/** Reads a file that a feed names and checks all that the feed says of it. */
export async function readNamed<T>(
  { url, bytes: told, sha256 }: Named,
  decode: (text: string) => T,
  check: FeedCheck,
) {
  const bytes = await readOrTell(url, check);
  if (!bytes) return undefined;
  if (bytes.length !== told) check.tell(url, 'feed-size', check.words.size(told, bytes.length));
  else if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    check.tell(url, 'feed-hash', check.words.hash);
  return decodeOrTell(url, bytes, decode, check);
}

async function readOrTell(path: string, { root, tell, words }: FeedCheck) {
  try {
    return await readFile(join(root, path));
  } catch {
    tell(path, 'feed-missing', words.missing);
    return undefined;
  }
}

function decodeOrTell<T>(
  path: string,
  bytes: Buffer,
  decode: (text: string) => T,
  { tell, words }: FeedCheck,
): T | undefined {
  try {
    return decode(bytes.toString());
  } catch (error) {
    tell(path, 'feed-malformed', words.malformed((error as Error).message.trim()));
    return undefined;
  }
}
