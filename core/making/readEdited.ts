import { parseDigest } from '../digest';
import type { Entry, Made, Section } from '../paper';
import { addressOf } from '../paper/addressOf';
import { toStorable } from '../source/toStorable';
import { writePlain } from '../tree/plain';

/** What is wrong with an edited summary: nothing is left of it, or a part of it reads as another paper's. */
export type EditFault = 'empty' | 'other';
export type Edited = { readonly entry: Entry } | { readonly fault: EditFault };

/**
 * A summary and its sections as they were edited, in Markdown, → the summary as it is stored, with what its reader may know of
 * it: that it was edited, and of what its text does not have, what still stands in it.
 */
export function readEdited(before: Entry, text: string): Edited {
  // A title could be anything, and is not what is edited.
  const post = `# [Paper](${addressOf(before.paper)})\n\n${lowerHeadings(text)}\n`;
  const { digest } = parseDigest('edited.md', post);
  const [entry, ...others] = digest.entries;
  if (others.length > 0 || (entry && entry.paper !== before.paper)) return { fault: 'other' };
  const sections = (entry?.sections ?? []).filter(({ children }) => children.length > 0);
  if (sections.every(({ placeholder }) => placeholder)) return { fault: 'empty' };
  const whole = { ...before, sections, ...(before.made && { made: edit(before.made, sections) }) };
  return { entry: toStorable({ ...digest, entries: [whole] }).entries[0] ?? whole };
}

function edit({ missing, ...made }: Made, sections: readonly Section[]): Made {
  const text = sections.map(({ children }) => writePlain(children)).join('\n');
  const keep = (all: readonly string[] = []) => all.filter((each) => text.includes(each));
  const left = { figures: keep(missing?.figures), names: keep(missing?.names) };
  const isAny = left.figures.length + left.names.length > 0;
  return { ...made, ...(isAny && { missing: left }), edited: true };
}

/** A heading as large as the paper's own would end it, be it marked before its words or by a line below them. */
function lowerHeadings(text: string): string {
  let fence = '';
  return text
    .split('\n')
    .map((line, at, lines) => {
      const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
      if (fence === '') fence = mark;
      else if (mark.startsWith(fence)) fence = '';
      if (fence !== '') return line;
      const isBelow = /^ {0,3}=+\s*$/.test(line) && lines[at - 1]?.trim();
      return isBelow ? line.replaceAll('=', '-') : line.replace(/^ {0,3}#(?=\s)/, '##');
    })
    .join('\n');
}
