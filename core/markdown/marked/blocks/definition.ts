import type { Block, Text } from '../../../tree';
import { joinTexts } from '../../../tree/inlines';
import { allowAddress } from '../../address';
import { decodeEntities } from '../../entities';
import { readInlines } from '../inlines';
import type { Definition } from '../tokens';

/** A link definition: nothing to see when a reference names it, else a note with its address. */
export function readDefinition({ label, href, title, isNamed }: Definition): Block | undefined {
  if (isNamed?.()) return undefined;
  const address = text(decodeEntities(href));
  const url = allowAddress(address.value);
  const children = joinTexts([
    text('['),
    ...readInlines(label),
    text(']: '),
    url ? { type: 'link', url, children: [address] } : address,
    text(title ? ` ${decodeEntities(title)}` : ''),
  ]);
  return { type: 'paragraph', children };
}

function text(value: string): Text {
  return { type: 'text', value };
}
