import type { Placed } from '../../../markdown/node';
import type { PaperRef } from '../../../paper';
import type { Container } from '../container';
import { hasWords } from '../mentions/hasWords';
import type { Measures } from '../slots/measure';
import { namesClosing } from '../words';
import { readTitleLine } from './titleLine';

/**
 * Where in the last paper's body the words begin that close the post, without a heading: behind one more rule than any other
 * paper has in its text, or at a line that says so and is written like the papers' titles.
 */
export function findClosingLine(
  last: Container,
  others: readonly Container[],
  ref: PaperRef,
  measures: Measures,
): number | undefined {
  const ends = [findRule(last, others), findLine(last, others)].filter((at) => at !== undefined);
  const end = Math.min(...ends);
  const isOwn = (placed: Placed) =>
    placed.node.type === 'heading' ||
    measures.mentions(placed).some((mention) => mention.ref.paper === ref.paper);
  if (ends.length === 0 || last.body.slice(end).some(isOwn)) return undefined;
  return hasWords({ ...last, body: last.body.slice(0, end) }) ? end : undefined;
}

/** Where a rule stands that is one more than any other paper has. */
function findRule({ body }: Container, others: readonly Container[]): number | undefined {
  const most = others.reduce((count, each) => Math.max(count, findRules(each.body).length), 0);
  return findRules(body)[most];
}

function findRules(body: readonly Placed[]): readonly number[] {
  return body.flatMap(({ isRuled }, at) => (isRuled ? [at] : []));
}

/** Where a line stands that says that the post closes, as no other paper has one; a title in a heading stands higher than any line. */
function findLine(last: Container, others: readonly Container[]): number | undefined {
  if (last.kind !== 'paragraph' && Number.isInteger(last.depth)) return undefined;
  const says = (placed: Placed) => {
    const title = placed.node.type === 'paragraph' ? readTitleLine(placed) : undefined;
    return title !== undefined && title.rest.length === 0 && namesClosing(title.words);
  };
  if (others.some(({ body }) => body.some(says))) return undefined;
  const at = last.body.findIndex(says);
  return at < 0 ? undefined : at;
}
