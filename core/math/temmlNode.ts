/** What Temml's tree is made of: elements, text, and fragments without an element of their own. */
export type TemmlNode = {
  readonly type?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  readonly classes?: readonly string[];
  /** Inline styles by their names in scripts; cells that fill a row up carry other things. */
  readonly style?: Readonly<Record<string, unknown>>;
  readonly children?: readonly TemmlNode[];
};
