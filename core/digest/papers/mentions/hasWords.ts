import type { Block, Heading, Inline } from '../../../tree';
import { cutLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import type { Container } from '../container';
import { namesLink } from '../words';
import { mayName } from './mayName';
import { countLetters, cutPieces } from './pieces';
import { readLine } from './readLine';

/** How much a line beside a title says at least; a place or a year beside a link is no summary. */
const LEAST_BESIDE_TITLE = 20;
/** A syllable of Korean, or a sign of Chinese, says as much as this many Latin letters. */
const SYLLABLE = 3;

/** Does a container hold any text beside its title and its links? */
export function hasWords({ kind, body, said }: Container): boolean {
  if (said)
    return weigh(said.map(({ node }) => writePlain([node])).join(' ')) >= LEAST_BESIDE_TITLE;
  const only = body.length === 1 && (kind === 'item' || kind === 'row') ? body[0] : undefined;
  if (only?.node.type === 'paragraph') {
    const words = only.node.children.map((node) =>
      node.type === 'link' ? '' : writePlain([node]),
    );
    const said = words.join('').replace(/\([^()]*\)/g, '');
    return countWords(only.node) > 0 && weigh(said) >= LEAST_BESIDE_TITLE;
  }
  return body.some(({ node }) => countWords(node) > 0);
}

/** Do blocks hold nothing but links, labels and ids? */
export function saysNothing(blocks: readonly (Block | Heading)[]): boolean {
  return blocks.every((block) => countWords(block) === 0);
}

function weigh(words: string): number {
  const syllables = words.match(
    /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  );
  return countLetters(words) + (syllables?.length ?? 0) * (SYLLABLE - 1);
}

function countWords(node: Block | Heading): number {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return sum(cutLines(node.children).map(({ children }) => countLine(children)));
    case 'blockquote':
      return sum(node.children.map(countWords));
    case 'list':
      return sum(node.children.flatMap(({ children }) => children.map(countWords)));
    case 'table':
      return sum(
        node.children.flatMap((row) => row.children.map((cell) => countLine(cell.children))),
      );
    case 'code':
    case 'math':
      return node.value.trim().length;
    default:
      return 0;
  }
}

/** A line of links, labels and ids has no words; one in brackets alone ("(ICLR 2025)") neither. */
function countLine(nodes: readonly Inline[]): number {
  if (!nodes.some(mayName)) return writePlain(nodes).trim().length;
  const pieces = cutPieces(nodes);
  const words = pieces
    .filter(({ url }) => !url)
    .map(({ text }) => text)
    .join(' ');
  const hasLink = pieces.some(({ url }) => url) || readLine(nodes).length > 0;
  const isLabel =
    hasLink &&
    words.split(/[|·•,/:：()[\]]/).every((word) => !/\p{L}/u.test(word) || namesLink(word));
  return isLabel ? 0 : words.replace(/\s+/g, '').length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
