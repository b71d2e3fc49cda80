import type { FailureCode } from '../../failure';

/** A file as the reader gave it, itself or within a zip; `path` is its place below what was given. */
export type GivenFile = Pick<File, 'size' | 'text' | 'arrayBuffer'> & {
  readonly path: string;
  /** A folder that could not be read stands here as a file, so that it is told of. */
  readonly folder?: true;
  /** The zip that it was in. */
  readonly zip?: string;
};

/** A file at its path; it reads itself when it is asked to. */
export function toGiven(path: string, file: Omit<GivenFile, 'path'>): GivenFile {
  const { size } = file;
  return { path, size, text: () => file.text(), arrayBuffer: () => file.arrayBuffer() };
}

/** A file that was not opened, why, and the same for developers. */
export type Refused = {
  readonly path: string;
  readonly code: FailureCode;
  readonly detail: string;
};

/** `.git`, `.obsidian`, `._note.md`: nobody means these. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}
