import type { NumberMark } from './findNumberMarks';
import type { FigureLanguage } from './language';

/** Counts in decimals of one place behind a name that is a measure are scores; behind other names they are versions. */
const MEASURES =
  /(?:^|[^A-Za-z])(?:g?FID|FVD|KID|PSNR|SSIM|LPIPS|BLEU|ROUGE|CIDEr|COMET|mAP|AP|AU(?:RO)?C|F1|EM|[WC]ER|MOS|R?MSE|MAE|PPL|n?DCG|MRR|m?IoU|CLIP|NLL|Elo|ECE|NFE|FPS|ID|Acc|[Aa]ccuracy|[Ss]core|[Aa]verage)\s$/;
/** Does a number only name something: a model, a section, a year, a day, which one of a list? */
export function isNamed(
  text: string,
  mark: NumberMark,
  languages: readonly FigureLanguage[],
): boolean {
  const { from, to, unit, isRange, isWord } = mark;
  if (isWord) return false;
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 16);
  if (isJoined(before, after, mark)) return true;
  if (unit !== 'percent' && languages.some(({ ordinal }) => ordinal.test(after))) return true;
  if (unit !== 'number') return false;
  const digits = text.slice(from, to);
  if (isYear(digits) || languages.some(({ naming }) => naming.test(before))) return true;
  if (isRange) return false;
  return (
    isVersion(before, digits) ||
    // (1), [12], and [3, 4].
    (/[([]$/.test(before) && /^\d{1,2}[)\]]/.test(digits + after)) ||
    (/\[[\d, ]*$/.test(before) && /^[\d, ]*\]/.test(after))
  );
}

/** Is it a part of a word: of one before it (GPT-4), or of one behind it (3D, 4o)? */
function isJoined(before: string, after: string, { unit, values }: NumberMark): boolean {
  // ImageNet-256×256 and ImageNet-256px say what they measure.
  const isMeasured = ['size', 'pixel', 'percent', 'times'].includes(unit);
  if (/[\p{L}\d][-–]$/u.test(before) && !isMeasured) return true;
  // Two measures may be told at once: 4.5x/2.7x.
  if (!isMeasured && (/[A-Za-z]\/$/.test(before) || /^\/\d/.test(after))) return true;
  if (unit === 'line' && values.some((value) => value < 100)) return true;
  return /^[A-Za-z_@]/.test(after) || /^-(?:[A-Z][a-z]|\d)/.test(after) || /^\.\d/.test(after);
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** Qwen 2.5, Seedream 4.0, LongVie 2: behind a name that measures nothing. */
function isVersion(before: string, digits: string): boolean {
  if (!/^(?:\d|\d\.\d)$/.test(digits) || MEASURES.test(before)) return false;
  // A sentence may begin with a word and a count: Over 5 tasks, …
  const isFirst = digits.length === 1 && /(?:^|[.!?]\s)[A-Z][a-z]+\s$/.test(before);
  return /[A-Z][\w.-]*\s$/.test(before) && !isFirst;
}
