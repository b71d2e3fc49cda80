import { writeMathml } from './plain';

/** A formula in a title: what is between dollars has no space at its ends, else they are money. */
const formula = /(?<!\\)(\$\$?)(?!\s)((?:[^$\\]|\\.){1,400})(?<!\s)\1|\\\(([^$\n]{1,400}?)\\\)/g;

/**
 * A title with its formulas in plain characters: `$\alpha$-Stable` → α-Stable. What does not convert stays as it is.
 * TeX is learnt only where a title holds some, so that no page waits for it otherwise.
 */
export async function writeTitle(title: string): Promise<string> {
  if (!/\$[^$]+\$|\\\(/.test(title)) return title;
  const { toMathml } = await import('../math');
  return title.replace(formula, (raw, _mark, dollars?: string, round?: string) => {
    const tex = dollars ?? round ?? '';
    const isMoney =
      dollars !== undefined && /^\d[\d.,]*[^\\^_]*$/.test(dollars) && !/^\d+$/.test(dollars);
    const mathml = isMoney ? undefined : toMathml(tex, false);
    return (mathml && writeMathml(mathml)) || raw;
  });
}
