import type { Placed } from '../../../markdown/node';
import type { Block, Inline } from '../../../tree';
import { cutLines, joinLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import { type SplitTitle, splitTitle } from '../../titles/splitTitle';
import { isNumbered } from '../../titles/title';
import { holdsNothing } from '../mentions/holdsWords';
import { isTitle } from '../mentions/isTitle';
import { readLine } from '../mentions/readLine';
import { distinct } from '../slots/distinct';
import type { Measures } from '../slots/measure';
import { saysCredits } from '../words/credits';
import { countWords, dropRecurring, dropRenamed } from './manyLines';
import { isAddress, readTitleLine, type TitleLine } from './titleLine';

/** A title and what stands below it in its block. */
export type Begun = { readonly head: readonly Inline[]; readonly rest: readonly Block[] };
type Title = Begun & { readonly split: SplitTitle };

/**
 * The blocks that begin something: where one is a linked title, all that are linked or written like it, wherever they lead;
 * else paragraphs in bold, of which only the numbered ones and those that read like titles count where any is numbered. A
 * bold line that recurs is a label.
 */
export function chooseTitles(
  blocks: readonly Placed[],
  measures: Measures,
): ReadonlyMap<Placed, Begun> {
  const titles = new Map<Placed, Title>();
  const seen = new Map<string, number>();
  for (const placed of blocks) {
    if (placed.node.type !== 'paragraph') continue;
    const [first, ...lines] = cutLines(placed.node.children);
    const split = first && splitTitle(first.children);
    if (!split || (split.rest.length > 0 && !isCredited(split))) continue;
    const children = joinLines([{ children: split.rest, end: { type: 'break' } }, ...lines]);
    const rest: readonly Block[] = children.length > 0 ? [{ type: 'paragraph', children }] : [];
    titles.set(placed, { split, head: split.title, rest });
    const words = writePlain(split.title);
    seen.set(words, (seen.get(words) ?? 0) + 1);
  }
  const pick = (keep: (title: Title, placed: Placed) => boolean) =>
    new Map([...titles].filter(([placed, title]) => keep(title, placed)));
  const isLabel = ({ split }: Title) => {
    const words = writePlain(split.title);
    return (seen.get(words) ?? 0) > 1 || measures.isLabel(words);
  };
  const isPaper = ({ split }: Title) => split.by === 'link' && readLine(split.title).length > 0;
  if ([...titles.values()].some(isPaper)) {
    const isBold = [...titles.values()].some((title) => isPaper(title) && isStrong(title));
    const own = pick(
      (title) => title.split.by === 'link' || (isBold && isStrong(title) && !isLabel(title)),
    );
    const alike = findAlike(blocks, ({ type }) => type === 'paragraph', measures);
    return new Map([...alike, ...own]);
  }
  const isCounted = (_: Title, { node }: Placed) =>
    node.type === 'paragraph' && isNumbered(node.children);
  const hasCounted = pick(isCounted).size > 0;
  const bold = pick(
    (title, placed) =>
      title.split.by === 'strong' &&
      !isLabel(title) &&
      (!hasCounted || isCounted(title, placed) || isTitle(title.split.title)),
  );
  return bold.size > 0 ? bold : findAlike(blocks, () => true, measures);
}

/** The titles of one form, several of which at least one names a paper. */
function findAlike(
  blocks: readonly Placed[],
  isBlock: (node: Placed['node']) => boolean,
  measures: Measures,
): ReadonlyMap<Placed, Begun> {
  const read = blocks.flatMap((placed, at): readonly Line[] => {
    const title = isBlock(placed.node) ? readTitleLine(placed) : undefined;
    if (!title) return [];
    const isNamed = title.isLinked || isAddress(title.rest[0] ?? blocks[at + 1]?.node);
    return [{ ...title, placed, at, isNamed }];
  });
  const nameAt = ({ at }: Line) => blocks.slice(at, at + 2).flatMap(measures.mentions)[0];
  const lines = dropRecurring(dropRenamed(read, nameAt));
  const groups = new Map<string, Line[]>();
  for (const title of lines) {
    const group = groups.get(title.form);
    if (group) group.push(title);
    else groups.set(title.form, [title]);
  }
  const parting = [...groups.values()].filter((group) => partPapers(group, blocks, measures));
  const parted = new Set(parting.map(([first]) => first?.form));
  const forms = new Set([...groups].filter(([, group]) => areTitles(group)).map(([form]) => form));
  const times = countWords(lines);
  const alike = lines.filter((title) => {
    const group = groups.get(title.form) ?? [];
    if (parted.has(title.form)) return true;
    if (!forms.has(title.form) || title.isLabel) return false;
    return title.isNamed || (times.get(title.words) === 1 && isLike(title, group));
  });
  return alike.length > 1
    ? new Map(alike.map(({ placed, line, rest }) => [placed, { head: line, rest }]))
    : new Map();
}

type Line = TitleLine & { readonly placed: Placed; readonly at: number; readonly isNamed: boolean };

/** Plain lines are titles only where so many part the papers. */
const LEAST_PLAIN = 3;

/**
 * Do the lines of one form part the text so that behind each, and before the next, stands a text with exactly one paper, another
 * one each time? Then they are its titles, however short they are, and wherever the addresses stand.
 */
function partPapers(
  group: readonly Line[],
  blocks: readonly Placed[],
  measures: Measures,
): boolean {
  const [first] = group;
  if (!first || group.length < (first.isMarked ? 2 : LEAST_PLAIN)) return false;
  if (group.some(({ isLabel }) => isLabel) || measures.names(blocks.slice(0, first.at)))
    return false;
  const papers = group.map(({ at, rest }, place) => {
    const part = blocks.slice(at, group[place + 1]?.at);
    const refs = distinct(part.flatMap(measures.mentions).map(({ ref }) => ref));
    const isTold = !holdsNothing([...rest, ...part.slice(1).map(({ node }) => node)]);
    return refs.length === 1 && isTold ? refs[0]?.paper : undefined;
  });
  return !papers.includes(undefined) && new Set(papers).size === group.length;
}

/**
 * Are the lines of one form titles: do they name papers, or stand behind a sign, and say as much as titles do? One plain line
 * that names a paper makes no titles of the other plain ones.
 */
function areTitles(lines: readonly Line[]): boolean {
  const named = lines.filter(({ isNamed, isLabel }) => isNamed && !isLabel).length;
  if (named > (lines.some(({ form }) => form === '') ? 1 : 0)) return true;
  const long = lines.filter(({ words }) => isTitle([{ type: 'text', value: bare(words) }]));
  return lines.every((line) => line.isMarked && !line.isLabel) && long.length * 2 > lines.length;
}

/** Where only one line of a form names a paper, the others may be the labels of its sections. */
function isLike({ form, line, words, isMarked }: Line, group: readonly Line[]): boolean {
  if (group.filter(({ isNamed }) => isNamed).length > 1) return isMarked || isTitle(line);
  if (group.some(({ isLabel }) => isLabel)) return false;
  return /#|^1\.|^>/.test(form) || isTitle([{ type: 'text', value: bare(words) }]);
}

/** The words without the number that counts them, which makes no title of a label. */
function bare(words: string): string {
  return words.replace(/^\P{L}+/u, '');
}

/** `**Title** (ICLR 2025)`, `**[Title](…)** — *Kim et al.*`: who wrote it or where, and no text yet. */
function isCredited({ rest, by }: SplitTitle): boolean {
  const words = writePlain(rest).trim();
  const [only, ...others] = rest;
  if (by === 'strong' && /^\([^()]{1,60}\)$/.test(words)) return true;
  return (only?.type === 'emphasis' && others.length === 0) || saysCredits(words);
}

function isStrong({ split }: Title): boolean {
  return split.title[0]?.type === 'strong';
}
