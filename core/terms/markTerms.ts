import type { Section } from '../paper';
import type { Block, Inline, ListItem, Text } from '../tree';
import type { TermPair } from './findTermPairs';
import { foldTerm } from './foldTerm';

/** A term, and in how many of the texts that were looked through it stands. */
export type UsedTerm = TermPair & { readonly uses: number };

/** Where a term stands in the value of a text node, as UTF-16 positions, and in which of its languages. */
export type TermMark = {
  readonly start: number;
  readonly end: number;
  readonly term: UsedTerm;
  readonly side: 'ko' | 'en';
};
/** A text node with the terms that are marked in it, in order; no summary is stored with one. */
export type MarkedText = Text & { readonly terms: readonly TermMark[] };

export type TermFinder = (text: string) => readonly TermMark[];

/** Gives what finds terms in a text, the longest where several begin: Korean ones at the start of a word, English ones as words. */
export function makeTermFinder(terms: readonly UsedTerm[]): TermFinder {
  const known = new Map<string, Pick<TermMark, 'term' | 'side'>>();
  for (const term of terms) {
    // One syllable is part of too many words.
    if (term.ko.length > 1) add(foldTerm(term.ko), { term, side: 'ko' });
    add(foldTerm(term.en), { term, side: 'en' });
  }
  const names = [...known].sort(([a], [b]) => b.length - a.length);
  const [korean, english] = (['ko', 'en'] as const).map((side) =>
    names.flatMap(([name, each]) => (each.side === side ? [writePattern(name)] : [])).join('|'),
  );
  if (names.length === 0) return () => [];
  const nothing = '(?!)';
  const pattern = new RegExp(
    // Korean follows an English word without a space.
    `(?<![\\p{L}\\p{N}])(?:${korean || nothing})|(?<![a-z0-9])(?:${english || nothing})s?(?![a-z0-9])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: hit, index }) => {
      const folded = foldTerm(hit);
      const found = known.get(folded) ?? known.get(folded.replace(/s$/, ''));
      return found ? [{ start: index, end: index + hit.length, ...found }] : [];
    });

  function add(name: string, found: Pick<TermMark, 'term' | 'side'>): void {
    if (!known.has(name)) known.set(name, found);
  }
}

/** What is shown of a summary, in the order in which it is read: its gist, and its sections. */
export type ToldSummary = {
  readonly told: readonly Inline[];
  readonly sections: readonly Section[];
};

/**
 * Marks each term of a summary where it is first used, so that the text stays calm; in links, code and tables none, nor what is
 * struck out.
 */
export function markTerms({ told, sections }: ToldSummary, find: TermFinder): ToldSummary {
  const used = new Set<UsedTerm>();
  const markText = (node: Text): Text => {
    const terms = find(node.value).filter(({ term }) => !used.has(term) && used.add(term));
    const marked: MarkedText = { ...node, terms };
    return terms.length > 0 ? marked : node;
  };
  const markInline = (node: Inline): Inline => {
    if (node.type === 'text') return markText(node);
    if (node.type !== 'strong' && node.type !== 'emphasis') return node;
    return { ...node, children: node.children.map(markInline) };
  };
  const markBlock = (node: Block): Block => {
    switch (node.type) {
      case 'paragraph':
        return { ...node, children: node.children.map(markInline) };
      case 'list':
        return { ...node, children: node.children.map(markItem) };
      case 'blockquote':
        return { ...node, children: node.children.map(markBlock) };
      default:
        return node;
    }
  };
  const markItem = (item: ListItem): ListItem => ({
    ...item,
    children: item.children.map(markBlock),
  });
  return {
    told: told.map(markInline),
    sections: sections.map((each) => ({ ...each, children: each.children.map(markBlock) })),
  };
}

/** A folded term has one space where a text may have several, a hyphen or a line's end. */
function writePattern(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/ /g, '[\\s-]+');
}
