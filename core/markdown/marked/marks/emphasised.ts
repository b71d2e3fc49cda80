const longest = 9999;
const signs = /\\[\s\S]|(`+)|(\*+)|(_+)/g;
/** A sign that CommonMark lets neither open nor close where Hangul stands on its other side. */
const punctuation = /[\p{P}\p{S}]/u;
const hangul = /[\u3131-\u318e\uac00-\ud7a3]/;

/** Emphasis with its signs: one of them is emphasis, two are strong, three are both. */
export type Emphasised = { readonly raw: string; readonly signs: 1 | 2 | 3 };

/**
 * The emphasised text that starts here. Unlike CommonMark, punctuation next to Hangul neither opens nor closes:
 * `**GRPO(정책)**는` is strong, because Korean sets particles without a space; and so with one sign, three, or `_`. What
 * CommonMark finds itself is left to it, but for two asterisks. `letter` is the one before.
 */
export function findEmphasised(src: string, letter: string): Emphasised | undefined {
  const open = /^(?:\*{1,3}(?![*\s])|_{1,3}(?![_\s]))/.exec(src)?.[0];
  if (open === undefined || (open[0] === '_' && /[\p{L}\p{N}]/u.test(letter))) return undefined;
  const { length } = open;
  signs.lastIndex = length;
  for (let sign = signs.exec(src); sign && sign.index < longest; sign = signs.exec(src)) {
    const [run, ticks] = sign;
    if (ticks) skipCode(src, ticks);
    if (run !== open) continue;
    const before = src[sign.index - 1] ?? ' ';
    const after = src[sign.index + length] ?? ' ';
    if (!/\s/.test(before)) {
      const inside = src.slice(length, sign.index);
      if (open !== '**' && !isKorean(open, inside, letter, after)) return undefined;
      return { raw: src.slice(0, sign.index + length), signs: length as 1 | 2 | 3 };
    }
    if (/\S/.test(after)) return undefined;
  }
  return undefined;
}

/** Does CommonMark not see the emphasis that a Korean reader sees? `__init__는` is a name. */
function isKorean(open: string, inside: string, letter: string, after: string): boolean {
  if (open[0] === '_') return hangul.test(after) && (hangul.test(inside) || /\s/.test(inside));
  return (
    (hangul.test(after) && punctuation.test(inside.at(-1) ?? '')) ||
    (hangul.test(letter) && punctuation.test(inside[0] ?? ''))
  );
}

function skipCode(src: string, ticks: string): void {
  const end = src.indexOf(ticks, signs.lastIndex);
  if (end > 0) signs.lastIndex = end + ticks.length;
}
