import type { Outgoing } from '../export';
import { addressOf } from '../paper/addressOf';
import { monthOf } from '../paper/month';

/**
 * Papers as BibTeX, an `@misc` each as arXiv writes it (https://info.arxiv.org/help/hypertex/bibstyles): title, eprint,
 * year and month of its id, tags as `keywords`, the reader's note as `annote`. Digests name no authors, so there are none.
 */
export function writeBibtex(papers: readonly Outgoing[]): string {
  return papers.map(writeOne).join('\n');
}

function writeOne({ summary: { entry }, note, tags = [] }: Outgoing): string {
  const { paper, title } = entry;
  const { year, month } = monthOf(paper);
  const fields = [
    // Twice in braces, or a style would take its capitals away.
    ['title', `{${escapeTex(title)}}`],
    ['year', year],
    ['month', `${month}`],
    ['eprint', paper],
    ['archivePrefix', 'arXiv'],
    ['url', addressOf(paper)],
    ['keywords', tags.map(escapeTex).join(', ')],
    ['annote', escapeTex(note ?? '').replace(/\s+/g, ' ')],
  ].filter(([, value]) => value !== '');
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{arXiv${paper.replace('/', '-')},\n${lines.join('\n')}\n}\n`;
}

/** What TeX would read as a command stands as itself. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
