import type { PaperPart, PaperText } from '../../model';
import { countCharacters } from './toText';

const CUT = ' […]';

/**
 * A text cut to so many characters: the longest parts are shortened to one length, at the end of a sentence where there is
 * one, so that short ones, as abstracts and conclusions are, stay whole. `of` says how many characters there were.
 */
export function fitText(text: PaperText, most: number): PaperText {
  if (text.characters <= most) return text;
  const headings = text.parts.reduce((sum, { heading }) => sum + heading.length, 0);
  const longest = findLongest(
    text.parts.map((part) => part.text.length),
    Math.max(0, most - headings),
  );
  const parts = text.parts
    .map((part) => shorten(part, longest))
    .filter(({ text: left }) => left !== '');
  return { ...text, parts, characters: countCharacters(parts), of: text.of ?? text.characters };
}

/** The length to which all longer ones are cut so that their sum is `room`. */
function findLongest(lengths: readonly number[], room: number): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  let left = room;
  for (const [at, length] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - at));
    if (length > share) return share;
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}

function shorten(part: PaperPart, longest: number): PaperPart {
  if (part.text.length <= longest) return part;
  const room = part.text.slice(0, Math.max(0, longest - CUT.length));
  const whole = /^[\s\S]*(?:[.!?。](?=\s)|\n)/.exec(room)?.[0] ?? '';
  // A sentence that is longer than half of what may stay is cut where it is.
  const text = whole.length * 2 > room.length ? whole : room.replace(/\s\S*$/, '');
  return { ...part, text: text.trim() === '' ? '' : `${text.trim()}${CUT}` };
}
