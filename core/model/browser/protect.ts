/** Formulas, code, and figures with their unit. */
const KEPT =
  /\$[^$\n]{1,1000}\$|`[^`\n]{1,200}`|(?<![\w.])[-+±]?\d[\d.,]*(?:\s?[%×](?!\w)|[KMBxkmb](?!\w))?(?![\w-])/g;
/** Words that only names are written as, and words with a capital in the midst of a sentence. */
const NAME = /[A-Za-z][\w-]*[A-Z\d][\w-]*|(?<=[a-z\d),;:] )[A-Z][\w-]+/g;

/**
 * An English text → the same with what no translator shall touch as signs that stand for it, and that in its order:
 * formulas, code, figures, and names, which the `context` that the text is about tells, too.
 */
export function protect(
  text: string,
  context: string,
): { readonly text: string; readonly kept: readonly string[] } {
  const names = new Set([...(context.match(NAME) ?? []), ...(text.match(NAME) ?? [])]);
  const kept: string[] = [];
  const keep = (whole: string) => `${toSign(kept.push(whole) - 1)}`;
  const figures = text.replace(KEPT, (whole) => {
    // The full stop or comma behind a figure ends what it stands in.
    const [end = ''] = /(?<=\d)[.,]+$/.exec(whole) ?? [];
    return `${keep(whole.slice(0, whole.length - end.length))}${end}`;
  });
  const shielded = figures.replace(/[A-Za-z][\w-]*/g, (word) =>
    names.has(word) && !SIGN.test(word) ? keep(word) : word,
  );
  return { text: shielded, kept };
}

/** A translation with what was kept in its place; undefined where the translator lost one, or made two of it. */
export function restore(text: string, kept: readonly string[]): string | undefined {
  const left = new Map(kept.map((each, at) => [String(at), each]));
  let isSame = true;
  const restored = text.replace(/QZ(\d+)/gi, (sign, at: string) => {
    const each = left.get(at);
    isSame &&= left.delete(at);
    return each ?? sign;
  });
  return isSame && left.size === 0 ? restored : undefined;
}

const SIGN = /^QZ\d+$/;

/** Like the name of a thing, which translators leave as it is. */
function toSign(at: number): string {
  return `QZ${at}`;
}
