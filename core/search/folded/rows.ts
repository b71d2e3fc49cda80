import { gist } from '../../gist';
import type { DigestHead, Entry, PaperId, Section } from '../../paper';
import type { Block } from '../../tree';
import { type WriteMath, writePlain } from '../../tree/plain';
import type { Noted } from '../scan/pairs';
import { foldSpaced } from './fold';
import { openSection } from './sections';

/** Changes whenever a digest's texts come out otherwise: those of before are made anew. */
export const FOLDED_FORMAT = 4;

/**
 * A digest's summaries as they are searched, in one text; each ends with a line break, as does each of its blocks. Summary `n`
 * begins at `starts[n]`, its gist lies from `gists[2n]` to `gists[2n + 1]`, and bit `i` of `gaps` says that white space stood
 * before unit `i`.
 */
export type FoldedRows = {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly gists: Uint32Array;
  readonly gaps: Uint8Array;
};

/** A digest's entries as they are searched: titles, the headings of parts and of sections without a kind, and all texts; of a damaged one nothing. */
export function makeRows(entries: readonly Entry[]): FoldedRows {
  let text = '';
  const gaps: number[] = [];
  const starts: number[] = [];
  const gists: number[] = [];
  const add = (line: string) => {
    const spaced = foldSpaced(line);
    for (const gap of spaced.gaps) gaps.push(text.length + gap);
    text += `${spaced.text}\n`;
    return spaced.text;
  };
  const write = (entry: Entry, start: number): readonly [number, number] => {
    add(entry.title);
    if (entry.part) add(entry.part);
    for (const section of entry.sections) {
      text += openSection(section.kind);
      for (const line of writeLines(section)) add(line);
    }
    const said = gist(entry);
    const folded = foldSpaced(said).text;
    let at = folded === '' ? start : text.indexOf(folded, start);
    if (at < 0) {
      // A formula in it is written otherwise than in its section.
      text += openSection('other');
      at = text.length;
      add(said);
    }
    return [at, at + folded.length];
  };
  for (const entry of entries) {
    const [start, before] = [text.length, gaps.length];
    starts.push(start);
    try {
      gists.push(...write(entry, start));
    } catch {
      // What something damaged is found by nothing, and keeps its place among the others.
      text = `${text.slice(0, start)}\n`;
      gaps.length = before;
      gists.push(start, start);
    }
  }
  const bits = new Uint8Array((text.length >> 3) + 1);
  for (const gap of gaps) bits[gap >> 3] = (bits[gap >> 3] ?? 0) | (1 << (gap & 7));
  return { text, starts: Uint32Array.from(starts), gists: Uint32Array.from(gists), gaps: bits };
}

function writeLines({ kind, heading, children }: Section): string[] {
  return [
    ...(kind === 'other' ? [heading] : []),
    ...children.flatMap((block) => writeSearched(block)),
  ];
}

/** What is read in one piece: no word goes on from one paragraph, item or cell in the next. Formulas are their TeX, if nothing else is asked for. */
export function writeSearched(block: Block, writeMath?: WriteMath): string[] {
  const writeAll = (blocks: readonly Block[]) =>
    blocks.flatMap((each) => writeSearched(each, writeMath));
  if (block.type === 'list') return block.children.flatMap(({ children }) => writeAll(children));
  if (block.type === 'blockquote') return writeAll(block.children);
  if (block.type === 'table')
    return block.children.flatMap(({ children }) =>
      children.map((cell) => writePlain([cell], writeMath)),
    );
  return [writePlain([block], writeMath)];
}

/**
 * A digest that can be searched, newest first among others; `rows[n]` is the text of `papers[n]`'s summary. Where it is `noted` what
 * stands in them, most need not be looked at.
 */
export type SearchedDigest = {
  readonly head: Pick<DigestHead, 'source' | 'id' | 'date' | 'tags'>;
  readonly papers: readonly PaperId[];
  readonly rows: readonly string[];
  readonly folded: FoldedRows;
  readonly noted?: Noted;
};

/** A stored digest's head and its rows → it to be searched. */
export function toSearched(
  { source, id, date, tags }: SearchedDigest['head'],
  papers: readonly PaperId[],
  folded: FoldedRows,
  noted?: Noted,
): SearchedDigest {
  const head = { source, id, date, ...(tags && { tags }) };
  return { head, papers, rows: cutFoldedRows(folded), folded, ...(noted && { noted }) };
}

/** The text of each summary. */
export function cutFoldedRows({ text, starts }: FoldedRows): readonly string[] {
  return Array.from(starts, (start, at) => text.slice(start, starts[at + 1] ?? text.length));
}

/** Where the title of a row ends. */
export function endOfTitle(row: string): number {
  return row.indexOf('\n');
}

/** Did white space stand before a unit of a digest's text, or does a line begin there? */
export function isGap({ text, gaps }: FoldedRows, at: number): boolean {
  return (((gaps[at >> 3] ?? 0) >> (at & 7)) & 1) === 1 || at === 0 || text.charCodeAt(at - 1) < 32;
}
