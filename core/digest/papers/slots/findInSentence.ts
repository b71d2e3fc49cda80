import type { PaperRef } from '../../../paper';
import { cutLines } from '../../../tree/lines';
import { foldWords } from '../../foldWords';
import { countsPapers } from '../../titles/findTitleLine';
import { cleanTitle } from '../../titles/title';
import type { Container } from '../container';
import { followLink } from '../mentions/namedPaper';
import { cutLinePieces, speaks } from '../mentions/pieces';
import { comparesWith, namesClosing, namesDigest, namesInHand, pointsAtPaper } from '../words';
import { namesPost } from '../words/ofPost';
import { distinct } from './distinct';
import type { Measures } from './measure';

/** How much may stand before the link in its sentence, in characters. */
const NEAR = 40;

/**
 * The paper that the first sentence below a plain heading links as the one in hand, when the text names no other one:
 * `[이 논문](…)은 …`, `이번 논문([arXiv](…))은 …`, or `[Title](…)은 …` where the heading says that title too.
 */
export function findInSentence(
  { kind, body, nodes }: Container,
  measures: Measures,
): PaperRef | undefined {
  const heading = nodes[0]?.node;
  const [opening] = body;
  const first = opening?.node;
  if (kind !== 'section' && kind !== 'flat' && kind !== 'post') return undefined;
  if (heading?.type !== 'heading' || first?.type !== 'paragraph') return undefined;
  // Any other mention is an address, which needs no sentence to say so.
  if (!opening || measures.mentions(opening).some(({ role }) => role !== 'prose')) return undefined;
  const { says, words } = measures.heading(heading);
  if (says !== 'free' || namesDigest(words) || namesClosing(words) || namesPost(words))
    return undefined;
  const [only, ...others] = distinct(body.flatMap(measures.mentions).map(({ ref }) => ref));
  if (!only || others.length > 0) return undefined;
  const pieces = cutLinePieces(cutLines(first.children)[0]?.children ?? []);
  const at = pieces.findIndex(({ url }) => url !== undefined);
  const link = pieces[at];
  if (!link?.url || followLink(link.url)?.paper !== only.paper) return undefined;
  const before = pieces
    .slice(0, at)
    .map(({ text }) => text)
    .join('');
  if (comparesWith(before, pieces[at + 1]?.text ?? '')) return undefined;
  // Below `첫 번째 논문` the first paper that a sentence begins with is that one.
  const isTopic = /^(?:은|는|이|가)(?=[\s,])/u.test(pieces[at + 1]?.text ?? '');
  const isCounted = isTopic && countsPapers(words) && !/[\p{L}\p{N}]/u.test(before) && speaks(link);
  const isSure = isCounted || pointsInHand(link.text, before);
  // What stands under other headings may be of another paper than the one that a post begins with.
  const isApart = kind !== 'post' || body.every(({ node }) => node.type !== 'heading');
  if (!isSure && (!isApart || before.length > NEAR || !saysSame(link.text, words)))
    return undefined;
  return only;
}

/** `[이 논문](…)은`, `이번 논문([arXiv](…))은`, or `[논문](…)은` as the first words. */
function pointsInHand(words: string, before: string): boolean {
  if (namesInHand(words)) return before.length <= NEAR && !/[.。!?]\s/.test(before);
  if (!pointsAtPaper(words)) return false;
  const beside = before.replace(/[\s([]+$/, '');
  return beside === '' || namesInHand(beside);
}

/** Are a link's words the name that a heading gives before its colon, or both the same title? */
function saysSame(words: string, heading: string): boolean {
  const names = new Set(namesOf(heading));
  return namesOf(words).some((name) => names.has(name));
}

/** A title, what it is called before its colon, and the capitals of that: `DPO` of `Direct Preference Optimization: …`. */
function namesOf(title: string): readonly string[] {
  const words = cleanTitle(title);
  const name = words.split(/[:：]|\s[–—-]\s/)[0] ?? '';
  const capitals = name.split(/[\s-]+/).map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '');
  return [words, name, ...(capitals.length > 2 ? [capitals.join('')] : [])]
    .map(foldWords)
    .filter((each) => each.length > 1);
}
