import type { Unit } from '../figures';
import { isDirection } from './direction';
import type { Wanted } from './findMatches';
import type { Context, Stems } from './readContext';

/** What is longer was not written here. */
const LONGEST = 1000;

type Kept = Pick<Wanted, 'figure' | 'context'>;

/** A figure with what it is said of, as one short text: `percent|45 60|~+|nouns|near|own|way`, the words of a thing with commas. */
export function writeWanted({ figure, context }: Kept): string {
  const { unit, values, isRange, sign = '', isWord } = figure;
  const signs = `${isRange ? '~' : ''}${isWord ? 'w' : ''}${sign}`;
  return [
    unit,
    values.join(' '),
    signs,
    join(context.nouns),
    join(context.near),
    ...writeRest(context),
  ].join('|');
}

/** What `writeWanted` wrote; undefined for anything else. */
export function readWanted(text: string): Kept | undefined {
  if (text.length > LONGEST) return undefined;
  const [unit = '', numbers = '', signs = '', nouns = '', near = '', own = '', way = ''] =
    text.split('|');
  const values = numbers.split(' ').map(Number);
  // Of a unit that nobody knows no text has a figure.
  if (numbers === '' || !values.every(Number.isFinite)) return undefined;
  const direction = way.replace('!', '');
  const [sign] = signs.match(/[+-]/) ?? [];
  return {
    figure: {
      unit: unit as Unit,
      values,
      ...(signs.includes('~') && { isRange: true }),
      ...(signs.includes('w') && { isWord: true }),
      ...(sign && { sign: sign as '+' | '-' }),
    },
    context: {
      ...{ nouns: split(nouns), near: split(near) },
      ...(Number(own) > 0 && { own: Number(own) }),
      ...(isDirection(direction) && { way: { direction, isLevel: way.endsWith('!') } }),
    },
  };
}

/** What most figures have none of is not written. */
function writeRest({ own = 0, way }: Context): readonly string[] {
  if (own === 0 && !way) return [];
  return [`${own}`, ...(way ? [`${way.direction}${way.isLevel ? '!' : ''}`] : [])];
}

function join(all: readonly Stems[]): string {
  return all.map((stems) => stems.join(',')).join(' ');
}

function split(text: string): readonly Stems[] {
  return text === '' ? [] : text.split(' ').map((stems) => stems.split(','));
}
