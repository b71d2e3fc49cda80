import { toMarkdown } from '../copy';
import { writeOrigin } from '../copy/origin';
import type { Outgoing, OutWords } from '../export';

/** Summaries as one Markdown text, in their order, below each where it is from, and the reader's note under a heading of its own. */
export function writeMarkdown(papers: readonly Outgoing[], words: OutWords): string {
  return papers
    .map((paper) => {
      const { summary, note } = paper;
      const text = `${toMarkdown(summary.entry, words)}\n${writeOrigin(words.origin(paper))}\n`;
      return note ? `${text}\n${writeNote(note, words)}\n` : text;
    })
    .join('\n---\n\n');
}

/** A note as Markdown, which its reader writes it in, apart from a summary's sections. */
export function writeNote(note: string, { note: name }: Pick<OutWords, 'note'>): string {
  return `## ${name}\n\n${note.trim()}`;
}
