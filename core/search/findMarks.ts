import { type FoldedText, foldPlaced, foldSpaced } from './folded/fold';
import { endOfPattern, findPattern } from './folded/pattern';
import type { SearchedKind } from './folded/sections';
import type { Query, Word } from './query';

/** A stretch of a text, in its own UTF-16 units: from `start`, before `end`. */
export type Mark = { readonly start: number; readonly end: number };

/**
 * Where the words of a query stand in a text as it is shown, in their order; what meets or overlaps is one stretch. `kind` is the kind of
 * section that the text is from: a word that was asked for in one is marked only there.
 */
export function findMarks(
  text: string,
  { words }: Pick<Query, 'words'>,
  kind?: SearchedKind,
): readonly Mark[] {
  return openMarks(text)(words, kind);
}

/** A text → `findMarks` in it, for whoever asks often: to fold it is more work than to look through it. */
export function openMarks(text: string) {
  let opened: Opened | undefined;
  return (words: readonly Word[], kind?: SearchedKind): readonly Mark[] => {
    const asked = words.filter((word) => !word.kind || word.kind === kind);
    if (asked.length === 0) return [];
    opened ??= { placed: foldPlaced(text), spaces: new Set(foldSpaced(text).gaps) };
    const { placed, spaces } = opened;
    return joinMarks(asked.flatMap((word) => findOne(placed, spaces, word)));
  };
}

/** A text as it is looked through, and before which places in it white space stood. */
type Opened = { readonly placed: FoldedText; readonly spaces: ReadonlySet<number> };

/** Some marks in their order; what meets or overlaps is one. */
export function joinMarks(found: readonly Mark[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const mark of [...found].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = marks.at(-1);
    if (last && mark.start <= last.end)
      marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else marks.push(mark);
  }
  return marks;
}

function findOne(placed: FoldedText, spaces: Opened['spaces'], { pattern, gaps, isBrief }: Word) {
  const found: Mark[] = [];
  let at = findPattern(pattern, placed.text);
  while (at >= 0) {
    const end = endOfPattern(pattern, placed.text, at);
    if (isThere(at, end)) {
      found.push({ start: placed.starts[at] ?? 0, end: placed.ends[end - 1] ?? 0 });
      at = findPattern(pattern, placed.text, end);
    } else at = findPattern(pattern, placed.text, at + 1);
  }
  return found;

  function isThere(from: number, to: number): boolean {
    if (isBrief) return from === 0 || spaces.has(from);
    if (!gaps) return true;
    for (let unit = from + 1; unit < to; unit += 1)
      if (spaces.has(unit) !== gaps.includes(unit - from)) return false;
    return true;
  }
}
