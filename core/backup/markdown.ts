import { type Names, writeSections } from '../copy';
import { escaped } from '../copy/escape';
import type { Digest, Entry } from '../paper';

/** Sections and labels under the names that their writer gave them. */
const asWritten: Names = {
  section: ({ heading }) => heading,
  label: ({ text }) => text.replace(/\s*[:：]$/, ''),
};

/** A digest → a Markdown post that `parseDigest` reads as the same digest, its id apart, which is the file's name. */
export function writeDigest(digest: Omit<Digest, 'id'>): string {
  const { title, date, homepage, ai, language, tags, entries } = digest;
  // JSON's strings are YAML's too.
  const front = [
    '---',
    `title: ${JSON.stringify(title)}`,
    `date: ${date}`,
    ...(homepage ? [`homepage: ${JSON.stringify(homepage)}`] : []),
    ...(ai ? ['ai: true'] : []),
    ...(language ? [`language: ${language}`] : []),
    ...(tags.length > 0 ? [`tags: [${tags.map((tag) => JSON.stringify(tag)).join(', ')}]`] : []),
    '---',
  ].join('\n');
  return `${[front, ...entries.map(writeEntry)].join('\n\n')}\n`;
}

function writeEntry(entry: Entry, index: number): string {
  const { paper, version, title, links } = entry;
  const url = `https://arxiv.org/abs/${paper}${version ? `v${version}` : ''}`;
  const heading = `# ${index + 1}. [${escaped(title)}](${url})`;
  const line = links.map((link) => `[${escaped(link.label)}](${enclose(link.url)})`).join(' · ');
  return [heading, ...(line ? [line] : []), ...writeSections(entry, asWritten)].join('\n\n');
}

function enclose(url: string): string {
  return /[()]/.test(url) ? `<${url}>` : url;
}
