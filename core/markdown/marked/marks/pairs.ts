/** What two like signs set apart within a line: `raw` with its signs, `inside` without. */
export type Pair = { readonly raw: string; readonly inside: string };

const LONGEST = 2000;

/** The `==highlight==` that a text starts with. `a==b` and `a == b` compare: `before` is the letter before. */
export function findHighlight(src: string, before: string): Pair | undefined {
  if (/[\w)\]=!<>+-]/.test(before)) return undefined;
  return find(src, /^==(?=[^\s=])/, /\\[\s\S]|(`+)|(?<![\s=])==(?![\w=])/g);
}

/** The `~~struck text~~` that a text starts with. One `~` alone is a range in Korean. */
export function findStruck(src: string, before: string): Pair | undefined {
  return before === '~'
    ? undefined
    : find(src, /^~~(?=[^\s~])/, /\\[\s\S]|(`+)|(?<![\s~])~~(?!~)/g);
}

/**
 * The `++inserted text++` that a text starts with, whose first word may have marks of its own. In `C++`, `성능++` and `++j` the
 * signs belong to a word.
 */
export function findInserted(src: string, before: string): Pair | undefined {
  return /[\p{L}\p{M}\p{N}_)\]+]/u.test(before)
    ? undefined
    : find(
        src,
        /^\+\+(?=[`*_~[]{0,3}[\p{L}\p{N}])/u,
        /\\[\s\S]|(`+)|(?<![\s+]|\b[A-Za-z])\+\+(?![\w+])/g,
      );
}

/** Pandoc's `H~2~O` and `x^2^`. In `3~5배, 7~10배` a number stands before the sign, and `2^3^4` is a tower of powers. */
export function findShifted(src: string, before: string): Pair | undefined {
  const found = /^\^([A-Za-z0-9+−-]{1,12})\^(?![\^\d])/.exec(src);
  if (found) return /[\w)\]가-힣]/.test(before) ? toPair(found) : undefined;
  const low = /^~(\d{1,3}[+-]?|[a-z]{1,2}(?=~(?![A-Za-z\d])))~(?![\d~])/.exec(src);
  return low && /[A-Za-z)]/.test(before) ? toPair(low) : undefined;
}

function toPair([raw, inside = '']: RegExpExecArray): Pair {
  return { raw, inside };
}

function find(src: string, open: RegExp, close: RegExp): Pair | undefined {
  if (!open.test(src)) return undefined;
  close.lastIndex = 2;
  for (let sign = close.exec(src); sign && sign.index < LONGEST; sign = close.exec(src)) {
    const [whole, ticks] = sign;
    if (ticks) {
      const end = src.indexOf(ticks, close.lastIndex);
      if (end > 0) close.lastIndex = end + ticks.length;
    } else if (whole.length === 2 && whole[0] === src[0]) {
      return { raw: src.slice(0, sign.index + 2), inside: src.slice(2, sign.index) };
    }
  }
  return undefined;
}
