import { cutTex } from './cutTex';
import { writeMathml } from './plain';

/**
 * A title with its formulas in plain characters: `$\alpha$-Stable` → α-Stable. What does not convert stays as it is.
 * TeX is learnt only where a title holds some, so that no page waits for it otherwise.
 */
export async function writeTitleFormulas(title: string): Promise<string> {
  if (!/\$[^$]+\$|\\\(/.test(title)) return title;
  const { toMathml } = await import('../math');
  const write = (tex: string) => {
    const mathml = toMathml(tex, false);
    return mathml && writeMathml(mathml);
  };
  return cutTex(title)
    .map(({ raw, tex }) => (tex !== undefined && write(tex)) || raw)
    .join('');
}
