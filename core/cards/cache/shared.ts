import type { Frame, FrameChild } from '../../frame';

/** What cards share as it is stored beside them: as JSON, since Chromium (156) sorts what objects have. */
export function writeShared(shared: readonly Frame[]): string {
  return JSON.stringify(shared);
}

/**
 * What cards share → what writes a frame as a card is stored: a sum over both, and the frame as JSON, in which the number of a
 * `shared` frame stands in the place of that very frame. What all cards have, their buttons above all, is stored once beside
 * them; a frame that only looks the same is written out.
 */
export function openCardWriter(shared: readonly Frame[]): (frame: Frame) => string {
  const numbers = new Map<unknown, number>(shared.map((one, number) => [one, number]));
  const sum = checksum(writeShared(shared));
  return (frame) => {
    const text = JSON.stringify(takeOut(frame, numbers));
    return writeSum(checksum(text, sum)) + text;
  };
}

/** A frame with numbers for what is shared; what holds none is not copied. */
function takeOut(frame: Frame, numbers: ReadonlyMap<unknown, number>): unknown {
  const number = numbers.get(frame);
  if (number !== undefined) return number;
  let copy: unknown[] | undefined;
  for (let at = 2; at < frame.length; at += 1) {
    const child = frame[at] as FrameChild;
    if (typeof child === 'string') continue;
    const taken = takeOut(child, numbers);
    if (taken === child) continue;
    copy ??= [...frame];
    copy[at] = taken;
  }
  return copy ?? frame;
}

/**
 * A stored card, and what is `shared` as it is stored → its frame, otherwise unchecked. Throws where either is not what it
 * was when the card was written: a part of them may well be a frame, and would be drawn without its buttons.
 */
export function readCardText(stored: string, shared: unknown): unknown {
  const text = stored.slice(stored.indexOf('['));
  if (typeof shared !== 'string' || stored !== writeSum(checksum(text, checksum(shared))) + text)
    throw new Error('a damaged card');
  return putBack(JSON.parse(text), JSON.parse(shared));
}

function putBack(frame: unknown, shared: readonly unknown[]): unknown {
  if (typeof frame === 'number') return shared[frame];
  return Array.isArray(frame) ? frame.map((child) => putBack(child, shared)) : frame;
}

/** Another one, as good as surely, for another text behind the one that `sum` is of: FNV-1a. */
function checksum(text: string, sum = 0x811c9dc5): number {
  let now = sum;
  for (let at = 0; at < text.length; at += 1)
    now = Math.imul(now ^ text.charCodeAt(at), 0x01000193);
  return now;
}

/** Seven letters at most. */
function writeSum(sum: number): string {
  return (sum >>> 0).toString(36);
}
