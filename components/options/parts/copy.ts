export type CopyEvents = {
  /** Puts a report where the reader can paste it from. */
  readonly onCopy: (report: string) => Promise<void>;
};
