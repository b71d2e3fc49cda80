/** Escape, but for one that gives up a syllable. */
export function isLeaving({ key, isComposing }: KeyboardEvent): boolean {
  return key === 'Escape' && !isComposing;
}
