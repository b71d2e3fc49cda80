const longest = 9999;
const marks = /\\[\s\S]|(`+)|(\*+)/g;

/**
 * The `**strong**` text that starts here, with its asterisks. Unlike CommonMark, punctuation next to
 * Hangul neither opens nor closes: `**GRPO(정책)**는` is strong, because Korean sets particles without a space.
 */
export function findStrong(src: string): string | undefined {
  if (!/^\*\*[^*\s]/.test(src)) return undefined;
  marks.lastIndex = 2;
  for (let mark = marks.exec(src); mark && mark.index < longest; mark = marks.exec(src)) {
    const [, ticks, stars] = mark;
    if (ticks) skipCode(src, ticks);
    if (stars?.length !== 2) continue;
    if (!/\s/.test(src[mark.index - 1] ?? ' ')) return src.slice(0, mark.index + 2);
    if (/\S/.test(src[mark.index + 2] ?? ' ')) return undefined;
  }
  return undefined;
}

function skipCode(src: string, ticks: string): void {
  const end = src.indexOf(ticks, marks.lastIndex);
  if (end > 0) marks.lastIndex = end + ticks.length;
}
