import type { Placed } from '../../../markdown/node';
import type { PaperRef } from '../../../paper';
import { cutLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import type { Container } from '../container';
import { readTitleLine } from '../containers/titleLine';
import { holdsNothing, holdsWords } from '../mentions/holdsWords';
import type { Measures } from '../slots/measure';
import { namesClosing } from '../words';
import { namesPost, saysGoodbye, speaksOfPost } from '../words/ofPost';
import { holdsLinks, isOwnBlock, isProse } from './ownBlock';

/**
 * Where in the last paper's body the words begin that close the post, without a heading: behind one more rule than any other
 * paper has in its text, where rules part the papers too or the words say so; or at a line that says so and is written like
 * the papers' titles.
 */
export function findClosingLine(
  last: Container,
  others: readonly Container[],
  ref: PaperRef,
  measures: Measures,
): number | undefined {
  const ends = [findRule(last, others), findLine(last, others)].filter((at) => at !== undefined);
  const end = Math.min(...ends);
  const isKept = (placed: Placed) =>
    placed.node.type === 'heading' ||
    measures.mentions(placed).some((mention) => mention.ref.paper === ref.paper);
  if (ends.length === 0 || last.body.slice(end).some(isKept)) return undefined;
  return holdsWords({ ...last, body: last.body.slice(0, end) }) ? end : undefined;
}

/** Does nothing stand below the last title but words that close the post? */
export function closesOnly(
  { body, depth }: Container,
  others: readonly Container[],
  measures: Measures,
): boolean {
  const at = body.findIndex(({ node }) => node.type === 'heading' || !holdsNothing([node]));
  const first = body[at];
  if (!first) return false;
  if (first.node.type === 'heading') {
    const { words } = measures.heading(first.node);
    const isHigh = first.node.depth <= Math.ceil(depth);
    return namesClosing(words) || (isHigh && namesPost(words));
  }
  const rest = body.slice(at);
  if (rest.some(({ node }) => node.type === 'heading')) return false;
  const isRuled = body.slice(0, at + 1).some((placed) => placed.isRuled);
  const isLone = !others.some((each) => findRules(each.body).length > 0);
  return (isRuled && isLone && !rest.some(isOwnBlock)) || rest.every(({ node }) => closes(node));
}

/**
 * Where words that close the post stand behind a rule that is one more than any other paper has. Where no other has any and
 * rules part the papers, they need not say so; where two set them apart, it is enough that they speak of the post.
 */
function findRule(
  { head, body, nodes }: Container,
  others: readonly Container[],
): number | undefined {
  const all = findRules(body);
  if (all.length === 0) return undefined;
  const most = others.reduce((count, each) => Math.max(count, findRules(each.body).length), 0);
  const rules = all.slice(most);
  const isParted = most === 0 && nodes[0]?.isRuled === true;
  const [first, second] = most === 0 && others.length > 1 ? rules : [];
  const isApart =
    second !== undefined &&
    speaksOfPost(writePlain(body.slice(first).map(({ node }) => node))) &&
    body.slice(first, second).every((each) => isProse(each, head)) &&
    body.slice(second).every((each) => holdsLinks(each.node) || isProse(each, head));
  if (isApart) return first;
  for (const [place, at] of rules.entries()) {
    const text = body.slice(at, rules[place + 1]);
    if (isParted && !body.slice(at).some(isOwnBlock)) return at;
    const said = text.findIndex(({ node }) => closes(node));
    if (
      said >= 0 &&
      !text.slice(0, said).some(isOwnBlock) &&
      !body.slice(at + said).some(isOwnBlock)
    )
      return at + said;
  }
  return undefined;
}

/** Does a block say that it closes the post, or stand in italics as a last line does? */
function closes(node: Placed['node']): boolean {
  if (node.type === 'blockquote') return node.children.some(closes);
  if (node.type !== 'paragraph') return false;
  if (node.children.every(({ type }) => type === 'emphasis')) return true;
  const [line] = cutLines(node.children);
  return namesClosing(writePlain(line?.children ?? [])) || saysGoodbye(writePlain([node]));
}

function findRules(body: readonly Placed[]): readonly number[] {
  const rules: number[] = [];
  for (const [at, { isRuled }] of body.entries()) if (isRuled) rules.push(at);
  return rules;
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
