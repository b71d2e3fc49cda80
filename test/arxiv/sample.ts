/** What a sample abstract page is made of. Texts are plain text, not HTML. */
export interface SamplePaper {
  /** An arXiv id without version. */
  readonly paper: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
  /** The newest version, 1 when left out; all earlier ones exist too. */
  readonly version?: number;
  /** The version that this page shows, when it is not the newest. */
  readonly shown?: number;
  readonly subject?: string;
  readonly category?: string;
  readonly comments?: string;
}

export function newestVersion(sample: SamplePaper): number {
  return sample.version ?? 1;
}

export function shownVersion(sample: SamplePaper): number {
  return sample.shown ?? newestVersion(sample);
}
