import type { Placed } from '../../../markdown/node';
import type { Inline, ListItem } from '../../../tree';
import { cutLines } from '../../../tree/lines';
import { takeLead } from '../../sections/takeLead';
import { mayName } from '../mentions/mayName';
import { findTitleMentions } from '../mentions/readLine';
import { distinct } from '../slots/distinct';
import { namesCompared, namesLink, namesRelated, namesTitle, pointsAtPaper } from '../words';

/** A line with a label: the label's words, and what it says. */
export type LabelledLine = { readonly label: string; readonly value: readonly Inline[] };

/** Reads `논문: …`, `📄 **Paper 1**: …`, without its number; undefined where a line has no label. */
export function readLabelled(line: readonly Inline[]): LabelledLine | undefined {
  const [first, ...rest] = line;
  const isSign = first?.type === 'text' && rest.length > 0 && !/[\p{L}\p{N}:：]/u.test(first.value);
  const lead = takeLead(isSign ? rest : line);
  const label = lead?.words.replace(/\P{L}+/gu, ' ').trim();
  return lead && label ? { label, value: lead.rest } : undefined;
}

/** An item's first line. */
export function readFirst({ children: [first] }: ListItem): readonly Inline[] {
  return first?.type === 'paragraph' ? (cutLines(first.children)[0]?.children ?? []) : [];
}

/**
 * The label that opens each paper where all is told in labelled lines: it comes first and recurs, and from each one to the
 * next there is one paper. `isTop` when no heading stands above: only there any word may be such a label.
 */
export function findLabel(blocks: readonly Placed[], isTop: boolean): string | undefined {
  const lines = blocks.flatMap(({ node }) => readLines(node));
  const times = new Map<string, number>();
  for (const { label } of lines) times.set(label, (times.get(label) ?? 0) + 1);
  const opening = lines.find(({ label }) => (times.get(label) ?? 0) > 1)?.label;
  if (opening === undefined || isOther(opening)) return undefined;
  if (!isTop && !isOwn(opening)) return undefined;
  const groups: LabelledLine[][] = [];
  for (const line of lines) {
    if (line.label === opening) groups.push([]);
    groups.at(-1)?.push(line);
  }
  const papers = groups.map((group) =>
    distinct(group.flatMap((line) => namePapers(line, opening))),
  );
  const named = papers.filter((refs) => refs.length === 1);
  const all = distinct(named.flat());
  const isClear = papers.every((refs) => refs.length < 2) && all.length === named.length;
  const isText = groups.every((group) => group.length > 1);
  return isClear && isText && named.length > 1 && named.length * 2 > groups.length
    ? opening
    : undefined;
}

function readLines(node: Placed['node']): readonly LabelledLine[] {
  if (node.type === 'list') return node.children.flatMap(readItem);
  if (node.type !== 'paragraph') return [];
  return cutLines(node.children).flatMap(({ children }) => readLabelled(children) ?? []);
}

/** An item's lines, and those of the items in it. */
function readItem(item: ListItem): readonly LabelledLine[] {
  return item.children.flatMap((block) => {
    if (block.type !== 'list') return readLines(block);
    return block.children.flatMap((each) => readLabelled(readFirst(each)) ?? []);
  });
}

/** The papers that a line names as the one in hand: by what its label says, or as the opening one. */
function namePapers({ label, value }: LabelledLine, opening: string) {
  if (!value.some(mayName) || (label !== opening && !isOwn(label))) return [];
  return findTitleMentions(value)
    .filter(({ role }) => role !== 'prose')
    .map(({ ref }) => ref);
}

function isOwn(label: string): boolean {
  return pointsAtPaper(label) || namesTitle(label);
}

function isOther(label: string): boolean {
  return namesRelated(label) || namesCompared(label) || (namesLink(label) && !isOwn(label));
}
