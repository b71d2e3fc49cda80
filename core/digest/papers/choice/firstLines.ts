import type { Placed } from '../../../markdown/node';
import type { PaperRef } from '../../../paper';
import { cutLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import { foldWords } from '../../foldWords';
import type { Container } from '../container';
import { holdsNothing } from '../mentions/holdsWords';
import { isRowOfLinks } from '../mentions/isRowOfLinks';
import { type Mention, readLine, readPointers } from '../mentions/readLine';
import { distinct } from '../slots/distinct';
import type { Measures } from '../slots/measure';
import { hasTitledLike } from './firstLines/hasTitledLike';

/** The papers that front matter names, else those that the first lines say are the one in hand. */
export function nameAbove(
  { head, body }: Container,
  { title, refs }: { readonly title: string; readonly refs: readonly PaperRef[] },
  measures: Measures,
): readonly PaperRef[] {
  if (refs.length > 0) return distinct(refs);
  const first = body.findIndex(({ node }) => node.type === 'heading');
  // Without a heading there is no above: containers tell.
  const lines = body.slice(0, Math.max(0, first));
  const titles = [title, writePlain(head)].map(foldWords).filter((words) => words.length > 7);
  const isSure = ({ role, sure, words }: Mention) =>
    role !== 'prose' &&
    (sure || (words !== '' && titles.some((known) => known.includes(foldWords(words)))));
  const mentions = lines.flatMap((placed) => [
    ...measures.mentions(placed),
    ...(placed.node.type === 'paragraph'
      ? cutLines(placed.node.children).flatMap(({ children }) => readPointers(children))
      : []),
  ]);
  const row = lines.flatMap((placed) => (measures.names([placed]) ? findRow(placed) : []));
  const rowed = distinct(row);
  if (rowed.length > 1) return rowed;
  const sure = distinct(mentions.filter(isSure).map(({ ref }) => ref));
  const all = distinct(mentions.filter(({ role }) => role !== 'prose').map(({ ref }) => ref));
  return sure.length === 1 || all.length < 2 ? sure : all;
}

/** The papers of a row of linked titles, which names none more than the others (`[Attention](…) · [BERT](…)`). */
function findRow({ node }: Placed): readonly PaperRef[] {
  if (node.type !== 'paragraph') return [];
  return cutLines(node.children).flatMap(({ children }) => {
    if (!isRowOfLinks(children)) return [];
    const named = readLine(children).filter(({ words }) => words !== '');
    return named.length > 1 ? named.map(({ ref }) => ref) : [];
  });
}

/**
 * Does another paper stand above a heading further down, written as the first lines write theirs? Then these only name the
 * first of several.
 */
export function hasLike(post: Container, { paper }: PaperRef, measures: Measures): boolean {
  const { body } = post;
  const isHeading = (at: number) => body[at]?.node.type === 'heading';
  const lines = body.filter((_, at) => isHeading(at + 1));
  const [first, ...others] = lines.flatMap((placed) => {
    const [mention] = holdsNothing([placed.node]) ? measures.mentions(placed) : [];
    return mention ? [{ ...mention, type: placed.node.type }] : [];
  });
  const isLike = others.some(
    ({ ref, role, sure, type }) =>
      sure && ref.paper !== paper && role === first?.role && type === first.type,
  );
  return isLike || hasTitledLike(post, paper, measures);
}
