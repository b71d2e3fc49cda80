/** What is known of a failure beside its sentence. */
type Facts = {
  /** It concerns one digest, and leaves hope for the others of its source. */
  readonly ofOne?: true;
  /** The host answered as it should: it is the post that nobody can read. */
  readonly ofPost?: true;
  /** It may be gone the next moment. */
  readonly passes?: true;
  /** What was asked for is done, but for what the sentence names. */
  readonly partly?: true;
  /** Its details tell of the way to a host or of storage, never of what was read: they may stand in a report. */
  readonly tellable?: true;
};

/** What can go wrong in a way that the reader is told of. The sentence of `a-code` is `failure.aCode` in the locales. */
export const failures = {
  // The browser's storage.
  'storage-full': { tellable: true },
  'storage-unusable': { tellable: true },
  'storage-private': { tellable: true },
  'storage-off': { tellable: true },
  'storage-silent': { tellable: true },
  'storage-newer': { tellable: true },
  // All else was stored.
  'settings-left': { tellable: true, partly: true },
  'marks-left': { tellable: true, partly: true },
  'settings-and-marks-left': { tellable: true, partly: true },
  // It was deleted while something was being stored, or what that belongs to was.
  'store-gone': { tellable: true },
  // What ships with the extension.
  'feed-unreadable': {},
  // The way to a host.
  offline: { tellable: true },
  unreachable: { tellable: true },
  'timed-out': { tellable: true },
  'permission-needed': {},
  'bad-address': {},
  'insecure-address': {},
  'other-loopback': {},
  'bad-redirect': { tellable: true },
  // What a host answers.
  'not-found': { ofOne: true },
  'access-denied': { tellable: true },
  'rate-limited': { tellable: true },
  'server-failed': { ofOne: true, passes: true, tellable: true },
  'page-instead': { ofOne: true },
  'error-body': { ofOne: true },
  'too-large': { ofOne: true, ofPost: true },
  'too-many': {},
  'wrong-encoding': { ofOne: true, ofPost: true },
  compressed: {},
  malformed: { ofOne: true },
  'cut-short': { ofOne: true, passes: true },
  'newer-format': {},
  'wrong-hash': { ofOne: true },
  'changed-meanwhile': { ofOne: true },
  'duplicate-id': {},
  'unsafe-path': { ofOne: true },
  'nothing-found': {},
  'feed-empty': {},
  'feed-without-text': {},
  'feed-without-papers': {},
  // What stands in a repository in a post's place.
  'lfs-pointer': {},
  'broken-link': {},
  submodule: {},
  // What one digest does on its way.
  'parser-failed': { ofOne: true },
  'cut-off': { ofOne: true },
  'digest-too-large': { ofOne: true },
  'store-refused': { ofOne: true },
  // What the reader adds or gives.
  'already-added': {},
  'too-many-tags': {},
  'undo-gone': {},
  'zip-damaged': {},
  'zip-too-large': {},
  'zip-locked': {},
  'zip-nested': {},
  'backup-damaged': {},
  'backup-newer': {},
  'not-a-backup': {},
  // The way to a model, and what its server answers.
  'model-unset': {},
  // It was taken out of the options while it made something.
  'model-gone': {},
  'model-private': {},
  'model-no-text': {},
  'model-no-body': {},
  'model-no-paper': {},
  'model-no-page': { passes: true, tellable: true },
  'model-unreachable': { tellable: true },
  'model-not-allowed': { tellable: true },
  'model-bad-key': {},
  'model-key': { tellable: true },
  'model-refused': { tellable: true },
  'model-unpaid': { tellable: true },
  'model-missing': { tellable: true },
  'model-rejected': { tellable: true },
  'model-context': { tellable: true },
  'model-busy': { passes: true, tellable: true },
  'model-failed': { passes: true, tellable: true },
  'model-loading': { passes: true, tellable: true },
  'model-page': { tellable: true },
  'model-unreadable': { tellable: true },
  'model-endless': { tellable: true },
  'model-cut': { passes: true, tellable: true },
  'model-silent': { passes: true, tellable: true },
  'model-redirected': { tellable: true },
  // The background was ended again and again while it was made.
  'model-crashed': { tellable: true },
  // The browser's own.
  'model-browser-off': { tellable: true },
  'model-translator-off': { tellable: true },
  // What a model writes: a section that is left out, or none that is left.
  'model-unfit': {},
  'model-answer-empty': {},
  'model-answer-not-json': {},
  'model-answer-other-keys': {},
  'model-answer-not-korean': {},
  'model-answer-too-long': {},
  'model-answer-echo': {},
  'model-answer-other-paper': {},
  'model-answer-repeated': {},
  'model-answer-same-section': {},
  // What a later version wrote down and this one does not know.
  other: {},
} as const satisfies Readonly<Record<string, Facts>>;

export type FailureCode = keyof typeof failures;

/** Is this the code of a failure, as a problem of a digest that could not be had has it? */
export function isFailureCode(code: string): code is FailureCode {
  return Object.hasOwn(failures, code);
}

/** Is that so of failures with this code? */
export function hasFact(code: FailureCode, fact: keyof Facts): boolean {
  const facts: Facts = failures[code];
  return facts[fact] === true;
}
