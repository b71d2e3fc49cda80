import { isCapital } from '../../../../tree/lines';
import {
  namesCompared,
  namesInHand,
  namesLink,
  namesTitle,
  pointsAtPaper,
  readTitleLabel,
} from '../../words';
import { saysByWhom } from '../../words/byline';

/** What stands around a link that names a paper. */
type Context = {
  /** The words of the line before it. */
  readonly before: string;
  /** The text right before it, which is no link's. */
  readonly beside: string;
  /** The link's own words, when they are a title. */
  readonly words: string;
  /** Do its words point at a paper ("논문", "PDF")? */
  readonly isPointer: boolean;
};

/** Where arXiv lists the paper (`cs.CL`), which labels nothing. */
const subject = /(?<![\p{L}\p{N}])[a-z-]{2,8}\.[A-Z]{2}(?![\p{L}\p{N}])/gu;
const separators = /[|·•,/()[\]>→:：]/;

/** Do the words before a link say that it is the paper in hand (`sure`)? Or do they only stand beside it? */
export function readLinkContext({ before, beside, words, isPointer }: Context): {
  readonly sure: boolean;
  readonly isBeside: boolean;
} {
  const label = readLabel(before).replace(subject, '');
  const isOther = speaksOfOther(before, beside);
  // `제목: Title (authors) — `
  if (words === '' && !isOther && readTitleLabel(before)) return { sure: true, isBeside: false };
  if (isLabelled(before)) return { sure: !isOther, isBeside: false };
  if (isOther) return { sure: false, isBeside: true };
  if (words === '' && (isFact(before) || isBracketed(before)))
    return { sure: true, isBeside: false };
  const isBegin = !/[\p{L}\p{N}]/u.test(label) || saysByWhom(label);
  const isBeside = !isBegin && !namesLink(label);
  return { sure: isBegin || (words === '' && (!isBeside || isPointer)), isBeside };
}

/**
 * Do the words before a link say that it is another paper's? `데이터셋 [논문](…)` is the paper of the data, and what ends a
 * quotation is its source.
 */
export function speaksOfOther(before: string, beside: string): boolean {
  if (isLabelled(before)) return !labelsPaper(readLabel(before)) || isAside(before);
  return labelsThing(beside) || /["”’」』]\s*[—–-]+\s*$/.test(before) || isAside(before);
}

const day = /\d{4}\s?[-./년]\s?\d{1,2}/;
/** What sets a paper apart from the one in hand. */
const apart = /전작|후속|이전|비슷|유사|관련|비교|원래|기반|참고|참조|인용|cf\.|et al/i;

/** `📅 2025-09-08 | 👤 김가나 | 🔗 `: an address is a fact of its own, behind others, the day among them. */
function isFact(before: string): boolean {
  const facts = before.split(/[|·•]/);
  const isOwn = facts.length > 2 && !/[\p{L}\p{N}]/u.test(facts.at(-1) ?? '');
  return isOwn && facts.some((fact) => day.test(fact)) && !apart.test(before);
}

/** `(Title of a Paper, `: an English title is all that stands before an address, in one bracket with it. */
function isBracketed(before: string): boolean {
  const [, words = ''] = /^\s*[([（]([^()[\]（）가-힣]+)[,;，]\s*$/.exec(before) ?? [];
  return words.trim().split(/\s+/).length > 2 && isCapital(words) && !apart.test(words);
}

function isLabelled(before: string): boolean {
  return /[:：]\s*[[(]*\s*$/.test(before);
}

/** The words between the last separators and a link: `저자 · 논문: ` → `논문`. */
function readLabel(before: string): string {
  const parts = before.split(separators).map((part) => part.trim());
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).at(-1) ?? '';
}

/** `논문`, `제목`, `논문 및 코드`: a label of the paper itself, perhaps beside others. */
function labelsPaper(label: string): boolean {
  const labels = label.split(/\s(?:및|와|과|and|&)\s/);
  return labels.some((each) => pointsAtPaper(each) || namesTitle(each) || namesInHand(each));
}

/** `데이터셋 `, `GitHub `: the name of another thing. */
function labelsThing(text: string): boolean {
  const name = text.split(separators).at(-1)?.trim() ?? '';
  return name !== '' && namesLink(name) && !pointsAtPaper(name);
}

/** `기반 모델: Llama 3 (논문: `: in brackets behind what another thing is called, it is that one's paper. */
function isAside(before: string): boolean {
  const at = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'), 0);
  const [, label = ''] = /^([^:：]{1,40})[:：]/.exec(before.slice(0, at)) ?? [];
  const [, last = ''] = /(\S+)\s*$/.exec(label) ?? [];
  return labelsThing(last) || namesCompared(label);
}
