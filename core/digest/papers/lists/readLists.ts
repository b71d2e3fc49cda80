import type { Placed } from '../../../markdown/node';
import type { PaperRef } from '../../../paper';
import type { Inline } from '../../../tree';
import { cutLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import { cutRows } from '../containers/cutRows';
import { findMentions } from '../mentions/findMentions';
import { isRowOfLinks } from '../mentions/isRowOfLinks';
import { type Mention, readLine } from '../mentions/readLine';
import { distinct } from '../slots/distinct';
import type { Measures } from '../slots/measure';
import { greets } from '../words';

/** A block that names several papers: a list, a table, a quote or lines of these. `at` is its place among the blocks. */
export type PaperList = {
  readonly at: number;
  readonly placed: Placed;
  readonly refs: readonly PaperRef[];
};

/** One of its papers, and what it is called there. */
export type ListLine = { readonly ref: PaperRef; readonly words: string };

/** The blocks of a text that name several papers each. */
export function findLists(nodes: readonly Placed[], measures: Measures): readonly PaperList[] {
  return measures.naming(nodes).flatMap(({ at, placed, mentions }): readonly PaperList[] => {
    if (placed.node.type === 'heading' || mentions.length < 2) return [];
    const refs = distinct(mentions.filter(isListed).map(({ ref }) => ref));
    return refs.length > 1 ? [{ at, placed, refs }] : [];
  });
}

/** The lines of such a block that name one paper each. */
export function readListLines({ placed }: PaperList): readonly ListLine[] {
  const { node } = placed;
  if (node.type === 'table')
    return cutRows(placed).flatMap(({ named = [], head }) => {
      const [ref, ...others] = named;
      return ref && others.length === 0 ? [{ ref, words: writePlain(head) }] : [];
    });
  return cutUnits(node).flatMap(({ line, mentions }): readonly ListLine[] => {
    const listed = mentions.filter(isListed);
    // A sentence that opens the post may name them all, each by a link of its own; so does a line of links.
    const isRow = listed.length > 1 && (greets(writePlain(line)) || isRowOfLinks(line));
    if (isRow && listed.every(({ words }) => words !== ''))
      return listed.map(({ ref, words }) => ({ ref, words }));
    const [mention, ...others] = listed;
    if (!mention || others.some(({ ref }) => ref.paper !== mention.ref.paper)) return [];
    return [{ ref: mention.ref, words: mention.words || beforeLink(line) }];
  });
}

function isListed({ role, words }: Mention): boolean {
  return role !== 'prose' || words !== '';
}

type Unit = { readonly line: readonly Inline[]; readonly mentions: readonly Mention[] };

/** The items of a list, and the lines of a paragraph. */
function cutUnits(node: Placed['node']): readonly Unit[] {
  if (node.type === 'blockquote') return node.children.flatMap(cutUnits);
  if (node.type === 'list')
    return node.children.map((item): Unit => {
      const [first] = item.children;
      const [line] = first?.type === 'paragraph' ? cutLines(first.children) : [];
      return { line: line?.children ?? [], mentions: findMentions(item) };
    });
  if (node.type !== 'paragraph') return [];
  return cutLines(node.children).map(({ children }) => ({
    line: children,
    mentions: readLine(children),
  }));
}

/** `FlashAttention — https://arxiv.org/…`: what stands before the address. */
function beforeLink(line: readonly Inline[]): string {
  const at = line.findIndex(({ type }) => type === 'link');
  const words = writePlain(at < 0 ? line : line.slice(0, at));
  return words.replace(/(?:https?:|arxiv).*$/isu, '').trim();
}
