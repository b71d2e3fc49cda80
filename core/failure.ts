import type { FailureCode } from './failure/codes';
import { readStorageError } from './failure/storage';

export type { FailureCode };

/** What lies in a folder in place of what was looked for: so many files of a kind, by its name (`JSON`). */
export type FoundInstead = { readonly kind: string; readonly files: number };

type FailureOptions = ErrorOptions & {
  /** When to come back, milliseconds since 1970, where the host says so. */
  readonly until?: number;
  /** The origin that refused to be read, `https://host`, for which the reader can be asked. */
  readonly origin?: string;
  /** The text itself is at fault: while it stays as it is, asking for it again brings the same. */
  readonly lasting?: true;
  readonly instead?: FoundInstead;
};

/** An error with two faces: `code` picks the reader's sentence, `message` and `cause` are for developers. */
export class Failure extends Error {
  override readonly name = 'Failure';
  // Declared, not defined: a page of arXiv pays for each.
  declare readonly code: FailureCode;
  declare readonly until?: number;
  declare readonly origin?: string;
  declare readonly lasting?: true;
  declare readonly instead?: FoundInstead;

  constructor(code: FailureCode, message: string, options?: FailureOptions) {
    super(message, options);
    Object.assign(this, options, { code });
  }
}

/** Whatever IndexedDB or storage.local threw → a `Failure` that says why, as far as the browser does. */
export function storageFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const text = String(error);
  return new Failure(readStorageError(text), text, { cause: error });
}
