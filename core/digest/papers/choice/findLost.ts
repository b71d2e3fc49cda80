import type { Placed } from '../../../markdown/node';
import type { PaperId, PaperRef } from '../../../paper';
import type { List, ListItem } from '../../../tree';
import { cutLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import { withoutNumber } from '../../titles/title';
import type { FoundContainer, Left } from '../container';
import { findMentions } from '../mentions/findMentions';
import { distinct } from '../slots/distinct';
import { namesRelated } from '../words';

/** A line's words, as far as they are told. */
const LONGEST_WORDS = 60;

/**
 * The items of a list, or the rows of a table, that name papers which are in no entry, beside those that are: one that is
 * written in another way than its like is not read, and is told.
 */
export function findLost(
  placed: Placed,
  found: readonly FoundContainer[],
  left: readonly Left[],
): readonly Left[] {
  const { node, line, lines = [] } = placed;
  if (node.type !== 'list' && node.type !== 'table') return [];
  const own = found.filter(
    ({ container: { kind, nodes } }) =>
      (kind === 'item' || kind === 'row') && nodes.includes(placed),
  );
  if (own.length === 0) return [];
  const told = left.filter(({ nodes }) => nodes.includes(placed));
  const known = new Set<PaperId>([
    ...own.map(({ ref }) => ref.paper),
    ...told.flatMap(({ refs }) => refs.map(({ paper }) => paper)),
  ]);
  const held = new Set([
    ...own.map(({ container }) => container.line),
    ...told.map((each) => each.line),
  ]);
  const tell = (at: number, about: string, refs: readonly PaperRef[]): readonly Left[] =>
    refs.length === 0 || refs.some(({ paper }) => known.has(paper))
      ? []
      : [
          {
            line: at,
            reason: 'unclear-link',
            about: about.slice(0, LONGEST_WORDS),
            nodes: [placed],
            refs,
          },
        ];
  if (node.type === 'table')
    return node.children.flatMap((row, at) => {
      const refs = findMentions({ type: 'table', children: [row] }).map(({ ref }) => ref);
      const [title] = row.children;
      return tell(line + (at > 0 ? at + 1 : 0), title ? writePlain([title]) : '', distinct(refs));
    });
  return node.children.flatMap((item, at) => {
    const begin = lines[at] ?? line;
    if (lines.length > 0 && held.has(begin) && !isPart(item, known)) return [];
    return findItems(item, known).flatMap(({ words, refs }) => tell(begin, words, refs));
  });
}

type Named = { readonly words: string; readonly refs: readonly PaperRef[] };

/** What an item's first line names; of a part the items below it. */
function findItems(item: ListItem, known: ReadonlySet<PaperId>): readonly Named[] {
  const [first] = item.children;
  if (first?.type !== 'paragraph' || namesRelated(writePlain(first.children))) return [];
  const refs = distinct(findMentions(first).map(({ ref }) => ref));
  if (refs.length === 0)
    return isPart(item, known) ? findBelow(item).flatMap((each) => findItems(each, known)) : [];
  const [line] = cutLines(first.children);
  return [{ words: withoutNumber(line?.children ?? []), refs }];
}

/** Do several items below an item name papers that were found? Then it is a part of the list, and no paper. */
function isPart(item: ListItem, known: ReadonlySet<PaperId>): boolean {
  const papers = findBelow(item).filter((each) =>
    findMentions(each).some(({ ref }) => known.has(ref.paper)),
  );
  return papers.length > 1;
}

function findBelow({ children }: ListItem): readonly ListItem[] {
  return children.flatMap((block) => (block.type === 'list' ? (block as List).children : []));
}
