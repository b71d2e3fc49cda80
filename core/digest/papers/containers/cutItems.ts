import type { Placed } from '../../../markdown/node';
import type { Block, Inline, List, ListItem } from '../../../tree';
import { cutLines, joinLines } from '../../../tree/lines';
import { splitEnd } from '../../titles/splitEnd';
import { type SplitTitle, splitTitle, takeWords } from '../../titles/splitTitle';
import { type SplitText, splitAtName, splitWords } from '../../titles/splitWords';
import type { Container } from '../container';
import { findMentions } from '../mentions/findMentions';
import { holdsNothing } from '../mentions/holdsWords';
import { mayName } from '../mentions/mayName';
import { readPlainTitle } from '../mentions/plainTitle';
import { findTitleMentions } from '../mentions/readLine';

/** A list and what CommonMark cut off from it; `tail` are the lists that belong to its last item. */
export type WholeList = { readonly placed: Placed; readonly tail: readonly Placed[] };

/**
 * The items of a list of papers, each a container; none when the list is one of facts, notes or links. Items
 * with a title in plain words make a list of papers only where nearly all of them are so.
 */
export function cutItems({ placed, tail }: WholeList): readonly Container[] {
  const { node, line, lines = [] } = placed;
  if (node.type !== 'list') return [];
  const nodes = [placed, ...tail];
  const wholes = node.children.map((item, at): ListItem => {
    const more = at === node.children.length - 1 ? tail.map((cut) => cut.node as Block) : [];
    return more.length > 0 ? { ...item, children: [...item.children, ...more] } : item;
  });
  const read = (text: SplitText) =>
    wholes.map((whole) => readItem(whole, text) ?? readNameless(whole));
  const sure = read('sentence');
  const split = sure.filter((item) => item?.isSplit).length;
  const items =
    split > 0 && split < sure.length && split * 2 >= sure.length ? read('beside') : sure;
  const isMarked = items.some((item) => item?.isPaper && item.split.by !== 'words');
  const papers = items.filter((item) => item?.isPaper).length;
  const isPlain = papers * 2 >= items.length && items.every((item) => item && !item.isNameless);
  if (papers === 0 || (!isMarked && !isPlain)) return [];
  return items.flatMap((item, at): readonly Container[] => {
    if (!item) return [];
    const own = lines[at] ?? line;
    const body = item.body.map((block) => ({ node: block, line: own }));
    return [{ kind: 'item', line: own, head: item.split.title, depth: 0, body, nodes }];
  });
}

/** Lists that follow a list right away and have no title in them belong to its last item. */
export function joinLists(blocks: readonly Placed[]): readonly WholeList[] {
  const joined: { readonly placed: Placed; readonly tail: Placed[] }[] = [];
  for (const placed of blocks) {
    const last = joined.at(-1);
    const isCut =
      last?.placed.node.type === 'list' &&
      placed.node.type === 'list' &&
      opensPaper(last.placed.node) &&
      !placed.node.children.some(isTitled);
    if (isCut) last.tail.push(placed);
    else joined.push({ placed, tail: [] });
  }
  return joined;
}

/** Is the last item a title with nothing below it yet? */
function opensPaper(list: List): boolean {
  const last = list.children.at(-1);
  return last !== undefined && last.children.length === 1 && isTitled(last);
}

type Item = {
  readonly split: SplitTitle;
  readonly body: readonly Block[];
  readonly isPaper: boolean;
  /** Were a title and a text in plain words told apart? */
  readonly isSplit?: boolean;
  /** Is it like the papers beside it, but for any link or id? */
  readonly isNameless?: true;
};

/** `T5: text` without any link: what names no paper beside those that do is told. */
function readNameless({ children: [first, ...below] }: ListItem): Item | undefined {
  if (first?.type !== 'paragraph' || [first, ...below].some(mayName)) return undefined;
  const [opening, ...lines] = cutLines(first.children);
  const split = lines.length + below.length > 0 ? undefined : splitAtName(opening?.children ?? []);
  return split && { split, body: [], isPaper: false, isNameless: true };
}

function readItem(item: ListItem, text: SplitText): Item | undefined {
  const [first, ...below] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  const [opening, ...lines] = cutLines(first.children);
  const words = opening?.children ?? [];
  const isAll = lines.length + below.length === 0;
  const title = splitTitle(words);
  const set = title && isAll ? splitEnd(title) : title;
  const plain = set || !words.some(mayName) ? undefined : splitWords(words, isAll ? text : 'part');
  const split = set ?? plain ?? takeWords(words);
  if (!split) return undefined;
  const prose: readonly Inline[] = joinLines([
    { children: split.rest, end: { type: 'break' } },
    ...lines,
  ]);
  const body: readonly Block[] =
    prose.length > 0 ? [{ type: 'paragraph', children: prose }, ...below] : below;
  const isPaper =
    plain !== undefined ||
    findMentions(item).some(
      ({ role, sure }) => role !== 'prose' && (sure || split.by !== 'words' || role === 'title'),
    ) ||
    // A title with a link behind it and no text below is another paper's: `- 김가나 2016. [Paper](…)`.
    ((split.by === 'strong' || readPlainTitle(words) !== undefined) &&
      findTitleMentions(split.by === 'strong' ? split.title : words).some(
        ({ role }) => role === 'address',
      ) &&
      !holdsNothing(body));
  return { split, body, isPaper, isSplit: plain !== undefined };
}

/** Does an item begin with a title: one that is set apart, or in plain words beside an address? */
function isTitled({ children: [first] }: ListItem): boolean {
  const [opening] = first?.type === 'paragraph' ? cutLines(first.children) : [];
  if (!opening) return false;
  if (splitTitle(opening.children)) return true;
  return opening.children.some(mayName) && readPlainTitle(opening.children) !== undefined;
}
