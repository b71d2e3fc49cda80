import type { Placed } from '../../../markdown/node';
import type { Block, Inline } from '../../../tree';
import { cutLines, joinLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import { endsWithVerb } from '../../titles/endsSentence';
import { saysWhoSpeaks } from '../../titles/saysWhoSpeaks';
import { opensWithLabel, splitTitle } from '../../titles/splitTitle';
import { findMentions } from '../mentions/findMentions';
import { holdsNothing } from '../mentions/holdsWords';
import { readPlainTitle } from '../mentions/plainTitle';
import { type Mention, findTitleMentions as readLongLine } from '../mentions/readLine';
import { readTitleLabel } from '../words';
import { isText, LONGEST_TITLE_LINE } from './isText';

/**
 * A block's first line as a title that is no heading. `form` is how it is written (in a quote, as an item, in bold, behind
 * which signs), whatever it says: one writer's titles are written alike, be they linked or not.
 */
export type TitleLine = {
  readonly form: string;
  readonly words: string;
  readonly line: readonly Inline[];
  /** Is it more than a line in bold: counted, behind a sign, in a quote, an item? */
  readonly isMarked: boolean;
  /** What stands in the block below its first line. */
  readonly rest: readonly Block[];
  /** Does it name a paper? */
  readonly isLinked: boolean;
  /** Its words, where it names the paper by a link behind them. */
  readonly addressed: string | undefined;
  /** Is it the label of a section, of links or of facts, and no title? */
  readonly isLabel: boolean;
};

/** Reads a block's first line as a title; undefined when it is a sentence, names a paper in passing, or is one item of several. */
export function readTitleLine({ node }: Placed): TitleLine | undefined {
  if (isText(node)) return undefined;
  const [block, wrap, below] = unwrap(node);
  if (block?.type !== 'paragraph') return undefined;
  const [line, ...lines] = cutLines(block.children);
  if (!line) return undefined;
  const nodes = line.children;
  const text = writePlain(nodes).trim();
  const labelled = readTitleLabel(text);
  const words = labelled ?? text;
  if (words === '' || words.length > LONGEST_TITLE_LINE || splitTitle(nodes)?.rest.length)
    return undefined;
  const mentions = readLongLine(nodes);
  const addressed =
    mentions.length > 0 && mentions.every(isBare) ? readPlainTitle(nodes) : undefined;
  const isLinked =
    addressed !== undefined ||
    mentions.some(
      (mention) =>
        mention.role === 'title' ||
        (labelled !== undefined && mention.role === 'address' && mention.words !== ''),
    );
  if (!isLinked && (mentions.length > 0 || isSentence(words))) return undefined;
  const mark = labelled === undefined ? readMark(text) : text.slice(0, -labelled.length);
  // A callout's title is set in bold where it is no link.
  const set = wrap === '>' ? '' : (nodes.map(readEmphasis).find((type) => type !== '') ?? '');
  const rest = joinLines(lines);
  const own: readonly Block[] = rest.length > 0 ? [{ type: 'paragraph', children: rest }] : [];
  return {
    form: `${wrap}${set}${mark}`,
    isMarked: `${wrap}${mark}` !== '',
    words,
    line: nodes,
    rest: [...own, ...below],
    isLinked,
    addressed,
    isLabel: !isLinked && opensWithLabel(words),
  };
}

function isBare({ role, words }: Mention): boolean {
  return role === 'address' && words === '';
}

/** The paragraph in a quote or in an item that is alone in its list, what it stood in, and what stands below it there. */
function unwrap(
  node: Placed['node'],
): readonly [Placed['node'] | undefined, string, readonly Block[]] {
  if (node.type === 'blockquote') {
    const [first, ...below] = node.children;
    return [first, '>', below];
  }
  if (node.type === 'list') {
    const [item, ...others] = node.children;
    const [first, ...below] = item?.children ?? [];
    const rest: readonly Block[] = others.length > 0 ? [{ ...node, children: others }] : [];
    return holdsNothing(rest)
      ? [first, node.ordered ? '1.' : '-', [...below, ...rest]]
      : [undefined, '', []];
  }
  return [node, '', []];
}

/** How words are set apart, on either side of a link. */
function readEmphasis(node: Inline): string {
  if (node.type === 'strong' || node.type === 'emphasis') return node.type;
  return node.type === 'link' ? (node.children.map(readEmphasis).find(Boolean) ?? '') : '';
}

/** The signs before the words, each number as one sign; a quotation mark is of the title. */
function readMark(text: string): string {
  const [signs = ''] =
    /^(?:[^\p{L}\p{N}"“'‘「『《]|\p{No}|\d{1,3}(?=[\s.)\]번:]|\ufe0f?\u20e3))*/u.exec(text) ?? [];
  return signs.replace(/\p{N}+/gu, '#').replace(/\s+|\ufe0f/g, '');
}

function isSentence(words: string): boolean {
  return /[.。:：,，]$/.test(words) || endsWithVerb(words) || saysWhoSpeaks(words);
}

/** Does a block begin with an address: nothing but links in its first line, or in all of it, of which one is a paper's? */
export function isAddress(block: Placed['node'] | undefined): boolean {
  if (!block) return false;
  const [first] = block.type === 'paragraph' ? cutLines(block.children) : [];
  const begin: Placed['node'] = first ? { type: 'paragraph', children: first.children } : block;
  return holdsNothing([begin]) && findMentions(begin).some(({ role }) => role === 'address');
}
