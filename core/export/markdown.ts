import { type Names, toMarkdown } from '../copy';
import type { Outgoing } from '../export';

/** Summaries as one Markdown text, in their order, the reader's note below each as a quotation. */
export function writeMarkdown(papers: readonly Outgoing[], names: Names): string {
  return papers
    .map(({ summary: { entry }, note }) => {
      const text = toMarkdown(entry, names);
      return note ? `${text}\n${quote(note)}\n` : text;
    })
    .join('\n---\n\n');
}

function quote(note: string): string {
  return note
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
