import { type CopyNames, writeSections } from '../copy';
import { escaped } from '../copy/escape';
import type { Digest, Entry } from '../paper';
import { writeMade } from './made';
import { nameParts, writePart } from './parts';

/** Sections and labels under the names that their writer gave them. */
const asWritten: CopyNames = {
  section: ({ heading }) => heading,
  label: ({ text }) => text.replace(/\s*[:：]$/, ''),
};

/**
 * A digest → a Markdown post that `parseDigest` reads as the same digest, its id apart, which is the file's name. `layout` is
 * what a blog draws it with.
 */
export function writeDigest(digest: Omit<Digest, 'id'>, layout?: string): string {
  const { title, date, homepage, ai, language, tags, entries } = digest;
  const made = entries.flatMap((entry) => (entry.made ? [[entry.paper, entry.made] as const] : []));
  // JSON's strings are YAML's too.
  const front = [
    '---',
    ...(layout ? [`layout: ${layout}`] : []),
    `title: ${JSON.stringify(title)}`,
    `date: ${date}`,
    ...(homepage ? [`homepage: ${JSON.stringify(homepage)}`] : []),
    ...(ai ? ['ai: true'] : []),
    ...(language ? [`language: ${language}`] : []),
    ...(tags.length > 0 ? [`tags: [${tags.map((tag) => JSON.stringify(tag)).join(', ')}]`] : []),
    ...writeMade(new Map(made)),
    '---',
  ].join('\n');
  return `${[front, ...writeEntries(entries)].join('\n\n')}\n`;
}

/** Where any of them stands in a part, all stand one level deeper, below its heading. */
function writeEntries(entries: readonly Entry[]): string[] {
  const headings = nameParts(entries);
  const depth = headings.some((name) => name !== undefined) ? 2 : 1;
  return entries.flatMap((entry, index) => {
    const part = headings[index];
    const text = writeEntry(entry, index + 1, depth);
    return part === undefined ? [text] : [writePart(part), text];
  });
}

/** A summary as it stands in a post, under its number, without the post's last line end. */
export function writeEntry(entry: Entry, number: number, depth: 1 | 2 = 1): string {
  const { paper, version, title, links, sections } = entry;
  const url = `https://arxiv.org/abs/${paper}${version ? `v${version}` : ''}`;
  const heading = `${'#'.repeat(depth)} ${number}. [${escaped(title)}](${url})`;
  const line = links.map((link) => `[${escaped(link.label)}](${enclose(link.url)})`).join(' · ');
  const texts = writeSections(entry, asWritten).map((text, at) =>
    depth > 1 && sections[at]?.heading ? `#${text}` : text,
  );
  return [heading, ...(line ? [line] : []), ...texts].join('\n\n');
}

function enclose(url: string): string {
  return /[()]/.test(url) ? `<${url}>` : url;
}
