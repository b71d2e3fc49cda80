import { Failure } from '../../failure';
import type { PaperText } from '../../model';
import { type Chosen, chooseParts } from './chooseParts';
import { countCharacters } from './toText';

const CUT = ' […]';

/**
 * A text cut to so many characters, headings with them: long parts are shortened, at the end of a sentence where there is
 * one, and some are left out where there are too many. `of` says how many characters there were. Throws `Failure`
 * `model-context` where there is room for nothing.
 */
export function fitText(text: PaperText, most: number): PaperText {
  const headings = text.parts.reduce((sum, { heading }) => sum + heading.length, 0);
  if (countCharacters(text.parts) + headings <= most) return text;
  const parts = chooseParts(text.parts, most)
    .map(shorten)
    .filter(({ text: left }) => left !== '');
  if (parts.length === 0)
    throw new Failure('model-context', `No part of a paper in ${most} characters`);
  return { ...text, parts, characters: countCharacters(parts), of: text.of ?? text.characters };
}

function shorten({ part, longest }: Chosen): Chosen['part'] {
  if (part.text.length <= longest) return part;
  const room = part.text.slice(0, Math.max(0, longest - CUT.length));
  const whole = /^[\s\S]*(?:[.!?。](?=\s)|\n)/.exec(room)?.[0] ?? '';
  // A sentence, or a word, that is longer than half of what may stay is cut where it is.
  const ends = [whole, room.replace(/\s\S*$/, '')];
  const text = (ends.find(({ length }) => length * 2 > room.length) ?? room).trim();
  return { ...part, text: text === '' ? '' : `${text}${CUT}` };
}
