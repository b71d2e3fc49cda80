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

/** Names that every style knows, and writes in its own way: in braces they would be words. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function writeOne({ summary: { entry }, title, note, tags = [] }: Outgoing): string {
  const { paper } = entry;
  const { year, month } = monthOf(paper);
  const fields = [
    // Twice in braces, or a style would take its capitals away.
    ['title', brace(`{${escapeTex(title)}}`)],
    ['year', brace(year)],
    ['month', MONTHS[month - 1] ?? ''],
    ['eprint', brace(paper)],
    ['archivePrefix', brace('arXiv')],
    ['url', brace(addressOf(paper))],
    ['keywords', brace(tags.map(escapeTex).join(', '))],
    ['annote', brace(escapeTex(note ?? '').replace(/\s+/g, ' '))],
  ].filter(([, value]) => value !== '');
  const lines = fields.map(([name, value]) => `  ${name} = ${value},`);
  return `@misc{arXiv${paper.replace('/', '-')},\n${lines.join('\n')}\n}\n`;
}

/** A value as it stands in a record; of nothing nothing. */
function brace(value: string): string {
  return value === '' ? '' : `{${value}}`;
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
