import type { Placed } from '../../../markdown/node';
import type { Inline } from '../../../tree';
import { cutLines, joinLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import { splitEnd } from '../../titles/splitEnd';
import { type SplitTitle, splitTitle } from '../../titles/splitTitle';
import type { Container } from '../container';
import { isTitle } from '../mentions/isTitle';
import { findTitleMentions } from '../mentions/readLine';
import { distinct } from '../slots/distinct';
import { namesRelated } from '../words';

/** A paragraph that is a list's item but for its sign, and the paper that its title names. */
type Item = { readonly split: SplitTitle; readonly paper: string; readonly container: Container };

/**
 * Paragraphs that follow one another and each begin with a paper's title and go on with its text, each a container: a list
 * without its signs (`**[Title](…)**: text`). One alone, or two of one paper, may cite a paper.
 */
export function cutParagraphs(blocks: readonly Placed[]): ReadonlyMap<Placed, Container> {
  const items = new Map<Placed, Container>();
  let run: Item[] = [];
  let isOther = false;
  const close = () => {
    if (isList(run)) {
      for (const { container } of run) {
        const [placed] = container.nodes;
        if (placed) items.set(placed, container);
      }
    }
    run = [];
  };
  for (const [at, placed] of blocks.entries()) {
    const item = readItem(placed);
    isOther = item !== undefined && (isOther || isRelated(blocks[at - 1]));
    if (!item || (run[0] && run[0].split.by !== item.split.by)) close();
    if (item && !isOther) run.push(item);
  }
  close();
  return items;
}

/** Several papers, each told once. A few words in bold may be labels (`**비교**`): one of them is more. */
function isList(run: readonly Item[]): boolean {
  const papers = new Set(run.map(({ paper }) => paper));
  const isTitled = run.some(
    // An id beside it reads like a day.
    ({ split: { by, title } }) => by === 'link' || isTitle(title.filter(isSetApart)),
  );
  return run.length > 1 && papers.size === run.length && isTitled;
}

function isSetApart({ type }: Inline): boolean {
  return type === 'strong' || type === 'emphasis';
}

function readItem(placed: Placed): Item | undefined {
  const { node, line } = placed;
  if (node.type !== 'paragraph') return undefined;
  const [first, ...lines] = cutLines(node.children);
  const title = first && splitTitle(first.children);
  const split = title && lines.length === 0 ? splitEnd(title) : title;
  if (!title || !split || split.rest.length === 0 || !isApart(first.children, title))
    return undefined;
  const named = findTitleMentions(split.title).filter(({ role }) => role !== 'prose');
  const [ref, ...others] = distinct(named.map((mention) => mention.ref));
  if (!ref || others.length > 0) return undefined;
  const children = joinLines([{ children: split.rest, end: { type: 'break' } }, ...lines]);
  const container: Container = {
    kind: 'item',
    line,
    head: split.title,
    depth: 0,
    body: [{ node: { type: 'paragraph', children }, line }],
    nodes: [placed],
  };
  return { split, paper: ref.paper, container };
}

/** `같이 읽으면 좋은 논문:` opens a run of others. */
function isRelated(above: Placed | undefined): boolean {
  return above?.node.type === 'paragraph' && namesRelated(writePlain(above.node.children));
}

/** Does a sign part the title from the text, so that it is no sentence's first word? */
function isApart(nodes: readonly Inline[], { title }: SplitTitle): boolean {
  const last = title.at(-1);
  const next = nodes[last ? nodes.indexOf(last) + 1 : 0];
  return next !== undefined && /^[\s)\]]*(?:[:：|—–]|-\s)/.test(writePlain([next]));
}
