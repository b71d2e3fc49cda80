/** A look at the first character, far cheaper than an expression that fails. */
export function begins(src: string, characters: string): boolean {
  return characters.includes(src[0] ?? '.');
}
