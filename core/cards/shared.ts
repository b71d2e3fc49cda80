import type { Frame } from '../frame';

/**
 * A card as it is stored: its frame as JSON, in which the number of a `shared` frame stands in the place of that frame.
 * What all cards have, their buttons above all, is stored once beside them; JSON inside a string has its quotes escaped
 * and is never mistaken for it.
 */
export function writeCard(frame: Frame, shared: readonly Frame[]): string {
  return shared.reduce(
    (text, one, number) => text.replaceAll(JSON.stringify(one), `${number}`),
    JSON.stringify(frame),
  );
}

/** A stored card → its frame, otherwise unchecked. Throws for what is no JSON, or names a frame that is not there. */
export function readCardText(text: string, shared: readonly unknown[] = []): unknown {
  return putBack(JSON.parse(text), shared);
}

function putBack(frame: unknown, shared: readonly unknown[]): unknown {
  if (typeof frame === 'number') {
    if (shared[frame] === undefined) throw new Error(`no shared frame ${frame}`);
    return shared[frame];
  }
  return Array.isArray(frame) ? frame.map((child) => putBack(child, shared)) : frame;
}
