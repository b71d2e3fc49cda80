import { FORMULA } from '../formula';

/** Code, and figures with their unit. */
const CODE_OR_FIGURE =
  /`[^`\n]{1,200}`|(?<![\w.])[-+±]?\d[\d.,]*(?:\s?[%×](?!\w)|[KMBxkmb](?!\w))?(?![\w-])/;
/** What looks like a sign of ours in the text itself is kept too. */
const KEPT = new RegExp(`${FORMULA.source}|${CODE_OR_FIGURE.source}|[Qq][Zz]\\d+`, 'g');
const WORD = /[A-Za-z][\w-]*/g;

/**
 * An English text → the same with what no translator shall touch as signs that stand for it, and that in its order:
 * formulas, code, figures, and names, which the `context` that the text is about tells, too.
 */
export function protect(
  text: string,
  context: string,
): { readonly text: string; readonly kept: readonly string[] } {
  const names = new Set([...findNames(context), ...findNames(text)]);
  const kept: string[] = [];
  const keep = (whole: string) => `${toSign(kept.push(whole) - 1)}`;
  const figures = text.replace(KEPT, (whole) => {
    // The full stop or comma behind a figure ends what it stands in.
    const [end = ''] = /(?<=\d)[.,]+$/.exec(whole) ?? [];
    return `${keep(whole.slice(0, whole.length - end.length))}${end}`;
  });
  const shielded = figures.replace(WORD, (word) =>
    names.has(word) && !SIGN.test(word) ? keep(word) : word,
  );
  return { text: shielded, kept };
}

/** Words that only names are written as, and words with a capital in the midst of a sentence. */
function findNames(text: string): readonly string[] {
  return [...text.matchAll(WORD)]
    .filter(({ 0: word, index }) => {
      if (/.[A-Z\d]/.test(word)) return true;
      return (
        /^[A-Z]./.test(word) && /[a-z\d),;:] $/.test(text.slice(Math.max(0, index - 2), index))
      );
    })
    .map(([word]) => word);
}

/** A translation with what was kept in its place; undefined where the translator lost one, or made two of it. */
export function unprotect(text: string, kept: readonly string[]): string | undefined {
  const left = new Map(kept.map((each, at) => [String(at), each]));
  let isSame = true;
  const restored = text.replace(/QZ(\d+)/gi, (sign, at: string) => {
    const each = left.get(at);
    isSame &&= left.delete(at);
    return each ?? sign;
  });
  return isSame && left.size === 0 ? restored : undefined;
}

/** In a word: a sign, or one with what stands right beside it. */
const SIGN = /QZ\d/i;

/** Like the name of a thing, which translators leave as it is. */
function toSign(at: number): string {
  return `QZ${at}`;
}
