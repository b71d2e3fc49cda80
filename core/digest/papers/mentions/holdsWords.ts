import type { Placed } from '../../../markdown/node';
import type { Block, Heading, Inline } from '../../../tree';
import { cutLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import { nameKind } from '../../kinds';
import type { Container } from '../container';
import { namesAbout, namesLink, namesRelated } from '../words';
import { LONGEST_CREDITS, saysCredits } from '../words/credits';
import { mayName } from './mayName';
import { countLetters, cutLinePieces, speaks } from './pieces';
import { readLine } from './readLine';

/** How much a line beside a title says at least; a place or a year beside a link is no summary. */
const LEAST_BESIDE_TITLE = 20;
/** A syllable of Korean, or a sign of Chinese, says as much as this many Latin letters. */
const SYLLABLE = 3;

/** Does a container hold any text beside its title, its links, and who wrote the paper, where and when? */
export function holdsWords(container: Container): boolean {
  return holdsText(container) && !holdsCredits(container);
}

/** What says who wrote a paper, where and when, has no more blocks. */
const MOST_CREDITS = 4;
/** A quick look: nearly all texts are sentences in Korean. */
const sentence = /[가-힣]{5}|[가-힣][은는을를의에] /u;

/** Do a container's few words only say who wrote its paper, where and when? */
function holdsCredits({ body, said }: Container): boolean {
  const blocks = said ?? body;
  if (blocks.length > MOST_CREDITS) return false;
  let text = '';
  for (const { node } of blocks) {
    if (node.type !== 'paragraph' && node.type !== 'list') return false;
    text += `${node.type === 'list' ? writePlain(node.children) : writePlain(node.children.map(withoutLink))}\n`;
    if (text.length > LONGEST_CREDITS || sentence.test(text)) return false;
  }
  return saysCredits(text);
}

/** A link that only says what it leads to is no word of a line's. */
function withoutLink(node: Inline): Inline {
  const isLink =
    node.type === 'link' && !speaks({ text: writePlain(node.children), url: node.url });
  return isLink ? { type: 'text', value: ' ' } : node;
}

function holdsText({ kind, body, said }: Container): boolean {
  if (said)
    return weighWords(said.map(({ node }) => writePlain([node])).join(' ')) >= LEAST_BESIDE_TITLE;
  const only = body.length === 1 && (kind === 'item' || kind === 'row') ? body[0] : undefined;
  if (only?.node.type === 'paragraph') {
    const words = only.node.children.map((node) =>
      node.type === 'link' ? '' : writePlain([node]),
    );
    const said = words.join('').replace(/\([^()]*\)/g, '');
    return countWords(only.node) > 0 && weighWords(said) >= LEAST_BESIDE_TITLE;
  }
  return holdsOwn(body);
}

/** Do blocks say anything, without the names of sections that hold nothing, and what stands under 참고 문헌 and the like? */
function holdsOwn(body: readonly Placed[]): boolean {
  let related = 0;
  for (const [at, { node }] of body.entries()) {
    if (node.type !== 'heading') {
      if (related === 0 && countWords(node) > 0) return true;
      continue;
    }
    if (related > 0 && node.depth > related) continue;
    const words = writePlain(node.children).trim();
    const isLinked = node.children.some(({ type }) => type === 'link');
    related = namesRelated(words) && !isLinked ? node.depth : 0;
    if (related > 0 || countWords(node) === 0) continue;
    const next = body[at + 1]?.node;
    const isEmpty = next === undefined || next.type === 'heading';
    if (!isEmpty || (!nameKind(words) && !namesAbout(words))) return true;
  }
  return false;
}

/** Do blocks hold nothing but links, labels and ids? */
export function holdsNothing(blocks: readonly (Block | Heading)[]): boolean {
  return blocks.every((block) => countWords(block) === 0);
}

/** How much words say, in Latin letters: a syllable of Korean as much as three. */
export function weighWords(words: string): number {
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
  const pieces = cutLinePieces(nodes);
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
