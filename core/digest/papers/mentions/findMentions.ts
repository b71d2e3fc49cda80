import type { Block, Heading, Inline, ListItem, TableRow } from '../../../tree';
import { cutLines, isWrapped } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import { dropTally } from '../../residue';
import { namesRelated, namesTitle, pointsAtPaper } from '../words';
import { mayName } from './mayName';
import { findInCode } from './namedInCode';
import { countLetters, cutLinePieces, speaks } from './pieces';
import { findTitleMentions, type Mention, readLine } from './readLine';

type Node = Block | Heading | ListItem;

/** The papers that a block names for what stands around it; what an item's or a row's own title names is a title. */
export function findMentions(node: Node): readonly Mention[] {
  if (!mayName(node)) return [];
  switch (node.type) {
    case 'heading':
      return findHeadMentions(node.children);
    case 'paragraph':
      return readLines(node.children);
    case 'blockquote':
      return node.children.flatMap(findMentions).map(asAddress);
    case 'list':
      return node.children.flatMap(findMentions);
    case 'listItem':
      return readItem(node);
    case 'table':
      return node.children.flatMap(readRow);
    case 'code':
      return readCode(node.value);
    default:
      return [];
  }
}

/**
 * The papers that a title line names. A link that is only a word of it (`[DPO](…) 기반 학습`) is prose, because the
 * line speaks of something else.
 */
export function findHeadMentions(nodes: readonly Inline[]): readonly Mention[] {
  const mentions = findTitleMentions(nodes);
  const isTitled = mentions.every(({ role }) => role === 'title');
  if (isTitled && nodes.every(isBareOrLink)) return mentions;
  if (mentions.every(({ words }) => words === '')) {
    return mentions.map((mention) =>
      mention.role === 'prose' ? mention : { ...mention, role: 'title' },
    );
  }
  const letters = countLetters(dropTally(writePlain(nodes)));
  const links = cutLinePieces(nodes)
    .filter(speaks)
    .map(({ text }) => countLetters(text));
  return mentions.map((mention) => {
    if (mention.words !== '') {
      const own = countLetters(mention.words);
      return own * 2 >= letters - sum(links) + own
        ? { ...mention, role: 'title' }
        : mention.role === 'title'
          ? { ...mention, role: 'prose' }
          : mention;
    }
    return mention.role === 'prose' ? mention : { ...mention, role: 'title' };
  });
}

/** A link, or a text without a letter, such as a number. */
function isBareOrLink(node: Inline): boolean {
  return node.type === 'link' || (node.type === 'text' && !/\p{L}/u.test(node.value));
}

function readLines(nodes: readonly Inline[]): readonly Mention[] {
  const lines = cutLines(nodes);
  return lines.flatMap(({ children }, at) => {
    const mentions = readLine(children);
    if (mentions.length === 0 || !isWrapped(lines, at)) return mentions;
    return mentions.map((mention) => ({ ...mention, role: 'prose', sure: false }) as const);
  });
}

/** `- 관련 논문` with other papers nested below it names none. */
function readItem({ children: [first, ...rest] }: ListItem): readonly Mention[] {
  if (first?.type === 'paragraph' && namesRelated(writePlain(first.children))) return [];
  const own = first ? findMentions(first) : [];
  // In a list such words are another paper's: `- 김가나 2016. [Paper](…)`.
  const sure = own.map((mention) => ({ ...mention, sure: mention.sure && !mention.isBeside }));
  return [...sure, ...rest.flatMap(findMentions)];
}

/** In a table of facts the cell before it labels a link: `| 논문 | [제목](…) |`. */
function readRow({ children: cells }: TableRow): readonly Mention[] {
  const label = cells[0] ? writePlain([cells[0]]).trim() : '';
  const isFact = cells.length === 2 && (pointsAtPaper(label) || namesTitle(label));
  return cells
    .flatMap(({ children }) => readLines(children))
    .map((mention) => (isFact ? { ...asAddress(mention), sure: true } : mention));
}

function readCode(value: string): readonly Mention[] {
  const ref = findInCode(value);
  return ref ? [{ ref, role: 'address', sure: true, isBeside: false, words: '' }] : [];
}

function asAddress(mention: Mention): Mention {
  return mention.role === 'title' ? { ...mention, role: 'address' } : mention;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
