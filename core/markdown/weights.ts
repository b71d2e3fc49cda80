/** Bytes of JSON, rounded up, that nodes take beside the letters in them. */
export const WEIGHTS = {
  /** A block with a text in it, or a node within a line and its text. */
  node: 64,
  /** An item or a row, without what stands in it. */
  item: 40,
  /** A list, an item and a paragraph for what is nested too deep; a note for a definition. */
  nested: 160,
} as const;
/** Bytes that a letter of an address takes, at most, where it is written twice. */
export const ADDRESS_WEIGHT = 3;
