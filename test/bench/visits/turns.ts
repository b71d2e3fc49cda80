/** Who is visited in a turn, in which order: forth and back, so that nobody always comes first, or always after the same one. */
export function inTurn<T>(all: readonly T[], turn: number): readonly T[] {
  return turn % 2 === 0 ? all : all.toReversed();
}
