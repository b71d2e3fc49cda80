import { writeSections } from '../copy';
import type { Outgoing, OutWords } from '../export';
import { gistNodes, withoutRepeats } from '../gist';
import { addressOf } from '../paper/addressOf';
import { writeNote } from './markdown';

/** A note of a vault: `name` is the file's, with its ending. */
export type VaultNote = { readonly name: string; readonly text: string };

/** Windows and Obsidian take neither of these in a name, nor what begins a link's heading or block. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]]/g;
/** In UTF-16 units; a file system takes 255 bytes, and a Hangul syllable is three. */
const NAME_LENGTH = 70;

/**
 * Summaries as notes for Obsidian, one each: properties (https://help.obsidian.md/properties) as YAML, where it is from
 * among them, the gist, the sections that say more than it, and the reader's note under a heading of its own. Two of one title get names of their own.
 */
export function writeVault(papers: readonly Outgoing[], words: OutWords): readonly VaultNote[] {
  const taken = new Set<string>();
  return papers.map((paper) => {
    const { paper: id } = paper.summary.entry;
    const plain = cutAtWord(paper.title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim());
    const stem = plain.replace(/^\.+|\.+$/g, '') || id.replace('/', '-');
    // File systems that do not tell letters apart by case see one name.
    const name = taken.has(stem.toLowerCase()) ? `${stem} ${id.replace('/', '-')}` : stem;
    taken.add(name.toLowerCase());
    return { name: `${name}.md`, text: writeFile(paper, words) };
  });
}

/** A name behind its last whole word that fits, without what only led on to the next; of one long word its beginning. */
function cutAtWord(name: string): string {
  if (name.length <= NAME_LENGTH) return name;
  const end = name.lastIndexOf(' ', NAME_LENGTH);
  // Half a character is none.
  const cut =
    end > 0 ? name.slice(0, end) : name.slice(0, NAME_LENGTH).replace(/[\ud800-\udbff]$/, '');
  return cut.replace(/[\s,;–—-]+$/, '');
}

function writeFile(
  { summary, from, title, gist, note, tags, bookmarkedOn, readOn }: Outgoing,
  words: OutWords,
): string {
  const { entry, digest } = summary;
  const sections = gist ? withoutRepeats(entry.sections, gistNodes(entry)) : entry.sections;
  // JSON's strings are YAML's too.
  const properties: readonly (readonly [string, string | undefined])[] = [
    ['title', JSON.stringify(title)],
    ['arxiv', JSON.stringify(entry.paper)],
    ['url', addressOf(entry.paper)],
    ['digest', JSON.stringify(digest.title)],
    ['subscription', JSON.stringify(from)],
    ['date', /^\d{4}-/.test(digest.date) ? digest.date : undefined],
    ['source', digest.homepage && JSON.stringify(digest.homepage)],
    ['ai', digest.ai || entry.made ? 'true' : undefined],
    ['model', entry.made?.model && JSON.stringify(entry.made.model)],
    ['bookmarked', bookmarkedOn],
    ['read', readOn],
    ['tags', tags?.length ? `[${tags.map((tag) => JSON.stringify(tag)).join(', ')}]` : undefined],
  ];
  const front = properties.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  const blocks = [
    `---\n${front.join('\n')}\n---`,
    ...(gist ? [`> ${gist}`] : []),
    ...writeSections({ ...entry, sections }, words),
    ...(note ? [writeNote(note, words)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
