type Versioned = { readonly version?: number };

/**
 * Of what there is of a paper that of the asked version, else what does not say which one it is; without a version the latest.
 * Undefined where all are of other versions.
 */
export function pickVersion<Text extends Versioned>(
  all: readonly Text[],
  version: number | undefined,
): Text | undefined {
  if (version !== undefined)
    return (
      all.find((each) => each.version === version) ?? all.find((each) => each.version === undefined)
    );
  return [...all].sort((a, b) => (b.version ?? 0) - (a.version ?? 0))[0];
}
