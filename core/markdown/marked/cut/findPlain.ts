import { countSigns } from '../../countSigns';
import type { Lexed } from '../lexer';

/** The lines of the top-level blocks in which a part stands as it was written; `first` is that of the first block. */
export function findPlain({ tokens, plain }: Lexed, first: number): readonly number[] {
  if (plain.size === 0) return [];
  const lines: number[] = [];
  let line = first;
  for (const token of tokens) {
    if (holds(token, plain)) lines.push(line);
    line += countSigns(token.raw, '\n');
  }
  return lines;
}

/** Where lists of tokens stand in a block: its text, a definition's label, items, and the cells of a table. */
const places = ['tokens', 'label', 'items', 'header', 'rows'] as const;

/** Does one of the lists in a value, however deep, belong to these? */
function holds(value: object, plain: Lexed['plain']): boolean {
  if (Array.isArray(value)) return plain.has(value) || value.some((inner) => holds(inner, plain));
  const block = value as Readonly<Record<string, unknown>>;
  return places.some((place) => {
    const inner = block[place];
    return typeof inner === 'object' && inner !== null && holds(inner, plain);
  });
}
