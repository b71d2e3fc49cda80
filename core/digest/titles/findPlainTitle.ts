import type { Block, Heading, Inline } from '../../tree';
import { cutLines, isCapital } from '../../tree/lines';
import { writePlain } from '../../tree/plain';
import { isAddress } from '../papers/containers/titleLine';
import { isTitle } from '../papers/mentions/isTitle';
import { readPlainTitle } from '../papers/mentions/plainTitle';
import { cleanTitle } from './title';

/** A title in English stands no further down. */
const MOST_BLOCKS = 3;
/** Fewer words may be a name, or the label of something. */
const LEAST_WORDS = 3;

/**
 * A title in plain English words and capitals, as the first line of a text that is no address, and whether an address stands right
 * beside it: on its line, or below or above. `''` without any.
 */
export function findPlainTitle(blocks: readonly (Block | Heading)[]): {
  readonly words: string;
  readonly isAddressed: boolean;
} {
  let isBelow = false;
  for (const [at, block] of blocks.slice(0, MOST_BLOCKS).entries()) {
    if (block.type !== 'paragraph') break;
    const lines = cutLines(block.children);
    for (const [place, { children }] of lines.entries()) {
      if (isAddress({ type: 'paragraph', children })) {
        isBelow = true;
        continue;
      }
      const said = readPlainTitle(children);
      const words = said ?? readWords(children);
      // A line that goes on is none, unless it is all of its paragraph or above an address.
      const next = lines[place + 1];
      const below: Block | Heading | undefined = next
        ? { type: 'paragraph', children: next.children }
        : blocks[at + 1];
      const isAbove = below !== undefined && isAddress(below);
      if (!reads(words) || (next && !said && !isAbove)) return { words: '', isAddressed: false };
      const isAddressed = said !== undefined || isBelow || isAbove;
      return { words: cleanTitle(words), isAddressed };
    }
  }
  return { words: '', isAddressed: false };
}

function readWords(line: readonly Inline[]): string {
  return line.every(({ type }) => type === 'text') ? writePlain(line).trim() : '';
}

function reads(words: string): boolean {
  const isEnglish = /\p{Script=Latin}/u.test(words) && !/[가-힣]/.test(words);
  if (!isEnglish || /[.。,;]$/.test(words) || words.split(/\s+/).length < LEAST_WORDS) return false;
  return isCapital(words) && isTitle([{ type: 'text', value: words }]);
}
