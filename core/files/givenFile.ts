import { decodeText } from '../encoding';
import type { FailureCode } from '../failure';
import type { Problem } from '../paper';

/** A file as the reader gave it, itself or within a zip; `path` is its place below what was given. */
export type GivenFile = Pick<File, 'size' | 'text' | 'arrayBuffer'> & {
  readonly path: string;
  /** A folder that could not be read stands here as a file, so that it is told of. */
  readonly folder?: true;
  /** The zip that it was in. */
  readonly zip?: string;
};

/**
 * A file at its path; it reads itself when it is asked to. Its text is UTF-8, or what else `decodeText` can tell
 * that it is, and `wrong-encoding` is thrown rather than one letter that was not meant.
 */
export function toGiven(path: string, file: Pick<File, 'size' | 'arrayBuffer'>): GivenFile {
  const arrayBuffer = () => file.arrayBuffer();
  const read = async () => new Uint8Array(await arrayBuffer());
  const text = async () => decodeText(await read(), { url: path, type: '' });
  return { path, size: file.size, text, arrayBuffer };
}

/** A file that was not opened, why, and the same for developers. */
export type Refused = {
  readonly path: string;
  readonly code: FailureCode;
  readonly detail: string;
};

/** The same as a problem of that file. */
export function toProblem({ path, code, detail }: Refused): Problem {
  return { file: path, line: 1, code, message: detail };
}

/** Where the reader finds a file: in a zip under the name of that. */
export function placeOfFile({ zip, path }: Pick<GivenFile, 'zip' | 'path'>): string {
  return zip === undefined ? path : `${zip}/${path}`;
}

/** `.git`, `.obsidian`, `._note.md`: nobody means these. */
export function isHiddenFile(path: string): boolean {
  return path.split('/').some((part) => /^\.(?!\.?$)/.test(part));
}
