import type { Frame } from '../frame';

/** What cards share as it is stored beside them: as JSON, since Chromium (156) sorts what objects have. */
export function writeShared(shared: readonly Frame[]): string {
  return JSON.stringify(shared);
}

/**
 * A card as it is stored: a sum, and its frame as JSON, in which the number of a `shared` frame stands in the place of that
 * frame. What all cards have, their buttons above all, is stored once beside them; JSON inside a string has its quotes
 * escaped and is never mistaken for it.
 */
export function writeCard(frame: Frame, shared: readonly Frame[]): string {
  const text = shared.reduce(
    (text, one, number) => text.replaceAll(JSON.stringify(one), `${number}`),
    JSON.stringify(frame),
  );
  return checksum(writeShared(shared) + text) + text;
}

/**
 * A stored card, and what is `shared` as it is stored → its frame, otherwise unchecked. Throws where either is not what it
 * was when the card was written: a part of them may well be a frame, and would be drawn without its buttons.
 */
export function readCardText(stored: string, shared: unknown): unknown {
  const text = stored.slice(stored.indexOf('['));
  if (stored !== checksum(shared + text) + text) throw new Error('a damaged card');
  return putBack(JSON.parse(text), JSON.parse(shared as string));
}

function putBack(frame: unknown, shared: readonly unknown[]): unknown {
  if (typeof frame === 'number') return shared[frame];
  return Array.isArray(frame) ? frame.map((child) => putBack(child, shared)) : frame;
}

/** Another one, as good as surely, for another text: FNV-1a, seven letters at most. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
