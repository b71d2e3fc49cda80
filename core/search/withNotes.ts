import type { PaperId } from '../paper';
import { foldSpaced } from './folded/fold';
import { cutFoldedRows, type FoldedRows, isGap, type SearchedDigest } from './folded/rows';
import { openSection } from './folded/sections';

/** What the reader wrote, by the papers to which. */
export type Notes = ReadonlyMap<PaperId, string>;

type Known = { readonly notes: Notes; readonly digests: readonly SearchedDigest[] };
const known = new WeakMap<readonly SearchedDigest[], Known>();

/**
 * Digests with the reader's notes behind the summaries of their papers, as sections of the kind `note`. Those without a noted
 * paper stay what they are; the same is given for the same digests and notes.
 */
export function withNotes(
  digests: readonly SearchedDigest[],
  notes: Notes,
): readonly SearchedDigest[] {
  if (notes.size === 0) return digests;
  const before = known.get(digests);
  if (before?.notes === notes) return before.digests;
  const found = digests.map((digest) =>
    digest.papers.some((paper) => notes.has(paper)) ? addNotes(digest, notes) : digest,
  );
  known.set(digests, { notes, digests: found });
  return found;
}

/** What was noted of the pairs of its rows knows nothing of notes: such a digest is looked through. */
function addNotes({ head, papers, rows, folded }: SearchedDigest, notes: Notes): SearchedDigest {
  let text = '';
  const gaps: number[] = [];
  const starts: number[] = [];
  const gists: number[] = [];
  for (const [at, row] of rows.entries()) {
    const before = folded.starts[at] ?? 0;
    const moved = text.length - before;
    starts.push(text.length);
    gists.push((folded.gists[2 * at] ?? 0) + moved, (folded.gists[2 * at + 1] ?? 0) + moved);
    for (let unit = before; unit < before + row.length; unit += 1)
      if (isGap(folded, unit)) gaps.push(unit + moved);
    text += row;
    const note = notes.get(papers[at] ?? '');
    if (note === undefined) continue;
    text += openSection('note');
    for (const line of note.split('\n').map(foldSpaced)) {
      for (const gap of line.gaps) gaps.push(text.length + gap);
      text += `${line.text}\n`;
    }
  }
  const bits = new Uint8Array((text.length >> 3) + 1);
  for (const gap of gaps) bits[gap >> 3] = (bits[gap >> 3] ?? 0) | (1 << (gap & 7));
  const whole: FoldedRows = {
    text,
    starts: Uint32Array.from(starts),
    gists: Uint32Array.from(gists),
    gaps: bits,
  };
  return { head, papers, rows: cutFoldedRows(whole), folded: whole };
}
