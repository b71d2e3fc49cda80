import type { Block, Inline } from '../../../tree';
import type { Note } from '../tokens';

/** A footnote that nothing refers to stands where it was written. */
export function showNote({ note }: Note, blocks: readonly Block[]): Block {
  const sign: Inline = { type: 'text', value: `[^${note}]: ` };
  const [first, ...rest] = blocks;
  const isText = first?.type === 'paragraph';
  const paragraph: Block = {
    type: 'paragraph',
    children: isText ? [sign, ...first.children] : [sign],
  };
  const others = isText || !first ? rest : [first, ...rest];
  if (others.length === 0) return paragraph;
  return { type: 'blockquote', children: [paragraph, ...others] };
}
