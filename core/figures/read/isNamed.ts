import type { Mark } from './findMarks';

/** Words behind which a number only tells which one is meant. */
const NAMING =
  /(?:^|[^\p{L}])(?:figures?|fig\.?|tables?|tab\.?|sections?|sec\.?|§|equations?|eqs?\.?|appendix|theorems?|lemma|corollary|proposition|algorithm|steps?|stage|phase|level|type|chapter|version|ver\.?|part|top|rank|task|track|no\.?|class|case|day|week|round|grade|tier|arxiv:?|grok|그림|표|식|절|장|부록|정리|보조정리|단계|레벨|버전|제|유형|파트)\s?$/iu;
/** Counts in decimals of one place behind a name that is a measure are scores; behind other names they are versions. */
const MEASURES =
  /(?:^|[^A-Za-z])(?:g?FID|FVD|KID|IS|PSNR|SSIM|LPIPS|BLEU|ROUGE|METEOR|CIDEr|SPICE|chrF|COMET|mAP|AP|AR|AUC|AUROC|ROC|F1|EM|WER|CER|MOS|PESQ|STOI|RMSE|MSE|MAE|MAPE|PPL|NDCG|nDCG|MRR|HR|IoU|mIoU|tIoU|Dice|ATE|RPE|EPE|CLIP|NLL|BPB|BPC|Elo|ELO|ECE|NFE|FPS|ID|DSC|HD|R|Acc|Accuracy|accuracy|score|Score|average|Average|dB)\s$/;
const ORDINAL =
  /^(?:st|nd|rd|th)(?![a-z])|^\s?(?:번째|차(?![원이례선])|위(?![치한의해험])|인칭|세대|등급|호(?![출환])|월|절(?![차감약대])|항(?![상목]))/;
const DATE = /\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}월\s?\d{1,2}일/g;
const PAPER = /(?<!\d)\d{4}\.\d{4,5}(?:v\d+)?(?!\d)/g;

/** Does a number only name something: a model, a section, a year, a day, which one of a list? */
export function isNamed(text: string, mark: Mark): boolean {
  const { from, to, unit, values, isRange, isWord } = mark;
  const [value = 0] = values;
  if (isWord) return false;
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 16);
  if (isJoined(before, after, mark) || isInside(text, from, [DATE, PAPER])) return true;
  if (ORDINAL.test(after) && unit !== 'percent') return true;
  if (unit === 'second' && value >= 1900 * 31536000 && value < 2100 * 31536000) return true;
  if (unit !== 'number') return false;
  const digits = text.slice(from, to);
  // 2D and 3D in Korean; and a stage that is one of several, told one after another.
  if (/^[1-4]차원$/.test(digits) || /^1\s?단계$/.test(digits)) return true;
  if (/^\d\s?단계$/.test(digits) && /(?<!\d)1\s?단계/.test(text)) return true;
  if (isRange) return NAMING.test(before) || isYear(digits);
  return (
    NAMING.test(before) ||
    isYear(digits) ||
    isVersion(before, digits) ||
    // (1), [12], 1) and 1. at the beginning of a line.
    (/[([]$/.test(before) && /^\d{1,2}$/.test(digits) && /^[)\]]/.test(after)) ||
    (/\[[\d, ]*$/.test(before) && /^[\d, ]*\]/.test(after)) ||
    (before === '' && /^\d{1,2}$/.test(digits) && /^[.)]\s/.test(after))
  );
}

/** Is it a part of a word: of one before it (GPT-4, R@1, x86, 10^2), or of one behind it (3D, 4o)? */
function isJoined(before: string, after: string, { unit, values }: Mark): boolean {
  if (/[A-Za-z_@#^]$|\d[./:]$|[A-Za-z]\.$/.test(before)) return true;
  // ImageNet-256×256 and ImageNet-256px say what they measure.
  const isMeasured = ['size', 'pixel', 'percent', 'times'].includes(unit);
  if (/[\p{L}\d][-–]$/u.test(before) && !isMeasured) return true;
  if (/[A-Za-z]\/$/.test(before) || /^\/\d/.test(after)) return true;
  if (unit === 'line' && values[0] !== undefined && values[0] < 100) return true;
  return /^[A-Za-z_@]/.test(after) || /^-(?:[A-Z][a-z]|\d)/.test(after) || /^\.\d/.test(after);
}

function isInside(text: string, at: number, patterns: readonly RegExp[]): boolean {
  const from = Math.max(0, at - 16);
  const near = text.slice(from, at + 16);
  return patterns.some((pattern) =>
    [...near.matchAll(pattern)].some(
      ({ 0: found, index }) => from + index <= at && at < from + index + found.length,
    ),
  );
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
