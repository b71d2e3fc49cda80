/** `too-large` → `tooLarge`. */
export type SentenceName<Code extends string> = Code extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<SentenceName<Rest>>}`
  : Code;

/** The name under which the locales have the sentence of a code: every code has one, which their types check. */
export function nameSentence<Code extends string>(code: Code): SentenceName<Code> {
  const name = code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return name as SentenceName<Code>;
}
