/** What can go wrong in a way that the reader is told of; each has a sentence in the locales. */
export type FailureCode = 'storage-full' | 'storage-unusable' | 'feed-unreadable';

/** An error with two faces: `code` picks the reader's sentence, `message` and `cause` are for developers. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Whatever IndexedDB or storage.local threw → a `Failure`: full, or unusable. */
export function storageFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const text = String(error);
  // Chromium and Firefox name it QuotaExceededError; storage.local only says "quota".
  const code = /quota/i.test(text) ? 'storage-full' : 'storage-unusable';
  return new Failure(code, text, { cause: error });
}
