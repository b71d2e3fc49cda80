import type { Problem } from '../../core/paper';

/**
 * A problem at its place, in words; of a feed's own file the line and column say nothing and are 1. A `note` is told,
 * but there is nothing to mend.
 */
export type Finding = Pick<Problem, 'file' | 'line' | 'code'> & {
  readonly column: number;
  readonly message: string;
  readonly note?: true;
};

/** What a check came to: what it says at the end, and all it found. */
export type Checked = { readonly findings: readonly Finding[]; readonly summary: string };

/** What has to be mended among what was found. */
export function withoutNotes(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ note }) => !note);
}
