/**
 * The sources that are always there: what the reader had a model make, what they dropped, and what ships. Each is its own
 * kind, and stands after all that the reader added; `order` is where, until they move it.
 */
export const builtIn = {
  made: { order: 999_999 },
  files: { order: 1_000_000 },
  bundled: { order: 1_000_001 },
} as const;

export type BuiltIn = keyof typeof builtIn;

/** Is a source, by its id or its kind, always there, whatever the reader follows? */
export function isBuiltIn(source: string): source is BuiltIn {
  return Object.hasOwn(builtIn, source);
}
