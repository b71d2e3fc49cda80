import type { Outgoing } from '../export';
import { addressOf } from '../paper/addressOf';

/** A column of the table: its heading is the caller's, in the reader's language. */
export const COLUMNS = [
  'paper',
  'title',
  'url',
  'day',
  'subscription',
  'digest',
  'gist',
  'bookmarked',
  'read',
  'tags',
  'note',
  'ai',
] as const;
export type Column = (typeof COLUMNS)[number];

/**
 * Papers as a table by RFC 4180, a row each under the named columns. It begins with the mark by which a spreadsheet knows
 * UTF-8, and no cell is taken for a formula there.
 */
export function writeCsv(papers: readonly Outgoing[], name: (column: Column) => string): string {
  const rows = [
    COLUMNS.map(name),
    ...papers.map((paper) => COLUMNS.map((column) => tell(paper, column))),
  ];
  return `\uFEFF${rows.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')}`;
}

function tell(
  { summary, from, title, gist, note, tags, bookmarkedOn, readOn }: Outgoing,
  column: Column,
): string {
  const { entry, digest } = summary;
  const cells: Record<Column, string | undefined> = {
    paper: entry.paper,
    title,
    url: addressOf(entry.paper),
    day: digest.date,
    subscription: from,
    digest: digest.title,
    gist,
    bookmarked: bookmarkedOn,
    read: readOn,
    tags: tags?.join(' '),
    note,
    ai: entry.made?.model ?? (digest.ai || entry.made ? 'AI' : undefined),
  };
  return cells[column] ?? '';
}

function quote(cell: string): string {
  // OWASP's list of what begins a formula, in both widths; the apostrophe is not shown.
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
