/** A sign that no text has, and that says nothing in Markdown. */
const STAR = '\ufdd0';
/** Asterisks, and what none of them is looked for in: formulas, code, what is escaped. A paragraph ends all emphasis. */
const RUN = /\*+|\$[^$\n]{1,1000}\$|`[^`\n]{1,1000}`|\\[\s\S]|\n\s*\n/g;
/** What a single one joins, and several: those before Korean are emphasis without a space. */
const ONE = /^[\p{L}\p{N}$)\]}]\*[\p{L}\p{N}$([\\]$/u;
const SEVERAL = /^[A-Za-z\d]\*+[A-Za-z\d]$/;

/**
 * Markdown → the same with another sign for those asterisks that multiply (`5*3*2`, `n*n`, `2**10`), which would be read as
 * emphasis: they stand between two digits, or within a word where no emphasis was begun. `putStars` puts them back.
 */
export function keepStars(text: string): string {
  const kept = text.replace(/(?<=\d)\*+(?=\d)/g, hide);
  let open: number[] = [];
  return kept.replace(RUN, (run: string, at: number) => {
    if (!run.startsWith('*')) {
      if (run.startsWith('\n')) open = [];
      return run;
    }
    const before = kept[at - 1] ?? ' ';
    const after = kept[at + run.length] ?? ' ';
    const begun = /\s/.test(before) ? -1 : open.lastIndexOf(run.length);
    if (begun >= 0) {
      open = open.slice(0, begun);
      return run;
    }
    if ((run.length === 1 ? ONE : SEVERAL).test(before + run + after)) return hide(run);
    if (/\S/.test(after)) open.push(run.length);
    return run;
  });
}

/** A text that was read → the same with its asterisks. */
export function putStars(text: string): string {
  return text.replaceAll(STAR, '*');
}

function hide(run: string): string {
  return STAR.repeat(run.length);
}
