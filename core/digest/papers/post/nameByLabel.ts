import type { Placed } from '../../../markdown/node';
import type { PaperRef } from '../../../paper';
import { cutLines } from '../../../tree/lines';
import type { Container } from '../container';
import { findHeadings, isSection } from '../containers/headings';
import { readFirst, readLabelled } from '../labelled/findLabel';
import { readLine } from '../mentions/readLine';
import { distinct } from '../slots/distinct';
import type { Measures } from '../slots/measure';
import { pointsAtPaper } from '../words';
import { namesReview } from '../words/review';

/** The one paper that a post names at all, where the post calls itself a review and one label says that it is the one in hand (`Paper: …`), be it among its references. */
export function nameByLabel(
  { body }: Container,
  title: string,
  measures: Measures,
): readonly PaperRef[] {
  if (!namesReview(title)) return [];
  const naming = measures.naming(body);
  const all = distinct(naming.flatMap(({ mentions }) => mentions.map(({ ref }) => ref)));
  if (all.length !== 1 || !isSummary(body, measures)) return [];
  const lines = body.flatMap(({ node }) => {
    if (node.type === 'list') return node.children.map(readFirst);
    return node.type === 'paragraph' ? cutLines(node.children).map((line) => line.children) : [];
  });
  const [only, ...others] = lines.filter((line) => {
    const labelled = readLabelled(line);
    return labelled !== undefined && pointsAtPaper(labelled.label);
  });
  const isTold = only && others.length === 0 && readLine(only).some(({ sure }) => sure);
  return isTold ? all : [];
}

/** Are most headings those of one summary? What counts its headings may tell of several papers. */
function isSummary(body: readonly Placed[], measures: Measures): boolean {
  const headings = findHeadings(body);
  const known = headings.filter(({ node }) => isSection(node, measures));
  return known.length > 0 && known.length * 2 >= headings.length;
}
