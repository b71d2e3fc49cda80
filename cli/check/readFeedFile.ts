import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../core/failure';
import type { ListedFile } from '../../core/feed';
import type { Words } from '../words/ko';

/** Where a feed lies, and whom to tell what is wrong with which of its files. */
export type FeedCheck = {
  readonly root: string;
  readonly words: Words['feed'];
  readonly tell: (file: string, code: string, message: string, note?: true) => void;
};

/** Reads a file of a feed by the rules that the extension has for it; nothing when it is missing or breaks one. */
export async function readPlain<T>(path: string, rules: (value: unknown) => T, check: FeedCheck) {
  const bytes = await readOrTell(path, check);
  return bytes && holdOrTell(path, () => rules(JSON.parse(bytes.toString())), check);
}

/** Reads a file that a feed names, and checks all that the feed says of it. */
export async function readNamedFile<N extends ListedFile, T>(
  named: N,
  rules: (value: unknown, named: N) => T,
  check: FeedCheck,
) {
  const bytes = await readBytes(named, check);
  return bytes && holdOrTell(named.url, () => rules(JSON.parse(bytes.toString()), named), check);
}

/** The bytes of a file that a feed names; nothing when it is missing. That they are others than it says is told. */
export async function readBytes({ url, bytes: told, sha256 }: ListedFile, check: FeedCheck) {
  const bytes = await readOrTell(url, check);
  if (!bytes) return undefined;
  if (bytes.length !== told) check.tell(url, 'feed-size', check.words.size(told, bytes.length));
  else if (hashOf(bytes) !== sha256) check.tell(url, 'feed-hash', check.words.hash);
  return bytes;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What reading a file comes to; nothing when it breaks a rule, which is then told. */
export function holdOrTell<T>(file: string, read: () => T, { tell, words }: FeedCheck) {
  try {
    return read();
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof Failure && error.code === 'duplicate-id')
      tell(file, 'feed-duplicate', words.duplicate(message));
    else tell(file, 'feed-malformed', words.malformed(message.trim()));
    return undefined;
  }
}

async function readOrTell(path: string, { root, tell, words }: FeedCheck) {
  try {
    return await readFile(join(root, path));
  } catch {
    tell(path, 'feed-missing', words.missing);
    return undefined;
  }
}
