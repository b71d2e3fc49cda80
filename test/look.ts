import { readCard } from '../core/cards';
import { type Look, type Names, setLook } from '../core/cards/look';
import type { Card, PaperId, Summary } from '../core/paper';

type Drawn = { readonly card: Card; readonly names: Names; readonly shown?: Summary };

/** Frames that hold what they are drawn from. */
export const plainLook: Look = {
  prepare: async () => {},
  language: () => 'ko',
  shared: () => [],
  open: async () => (card, names, shown) => [
    'section',
    { 'data-drawn': JSON.stringify({ card, names, shown }) },
  ],
};

/** Has cards drawn so that a test can read what from. */
export function drawPlainly(): void {
  setLook(plainLook);
}

/** What a paper's card was drawn from; undefined where it has none that a page would draw. */
export async function readDrawn(paper: PaperId): Promise<Drawn | undefined> {
  const { frame } = await readCard(paper);
  return frame === undefined ? undefined : readBack(frame);
}

export function readBack(frame: unknown): Drawn {
  const [, attributes] = frame as [string, Record<string, string>];
  return JSON.parse(attributes['data-drawn'] ?? '');
}
