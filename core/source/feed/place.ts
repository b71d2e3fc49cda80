import { Failure } from '../../failure';
import { isSafePath } from '../../feed/path';

/** A path from an index → the address of its file, below the index. Throws `Failure` `unsafe-path` for any other. */
export function resolveFile(path: string, index: string): string {
  const folder = new URL('.', index).href;
  const url = isSafePath(path) ? new URL(path, folder).href : '';
  if (!url.startsWith(folder)) throw new Failure('unsafe-path', path);
  return url;
}
