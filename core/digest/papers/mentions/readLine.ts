import type { PaperRef } from '../../../paper';
import type { Inline } from '../../../tree';
import { dropRank } from '../../titles/rank';
import { comparesWith, namesRelated, pointsAtPaper } from '../words';
import { isRowOfLinks } from './isRowOfLinks';
import { mayName } from './mayName';
import { findLabelledPaper, findNamedPaper, findNamedPapers, followLink } from './namedPaper';
import { cutLinePieces, type LinePiece, opensAsTitle, speaks } from './pieces';
import { isShort } from './readLine/isShort';
import { readLinkContext, speaksOfOther } from './readLine/readLinkContext';
import { standsAside, standsFirst } from './readLine/standsAside';

/**
 * How a line names a paper: as the title of what follows, as an address beside other links or on a short line
 * of its own, or in prose. `sure` when the words around it say that it is the paper in hand.
 */
type Role = 'title' | 'address' | 'prose';
export type Mention = {
  readonly ref: PaperRef;
  readonly role: Role;
  readonly sure: boolean;
  /** Do other words stand beside it, without a label: `김가나 2016. [Paper](…)`? */
  readonly isBeside: boolean;
  /** The link's own words, when they speak. */
  readonly words: string;
};

/** A line while it is read: its pieces, the words before the one in hand, and whether it is no sentence. */
type Line = {
  readonly nodes: readonly Inline[];
  readonly pieces: readonly LinePiece[];
  readonly isHead: boolean;
  before: string;
  isShort: boolean | undefined;
  isRow: boolean | undefined;
};

/** How much of the words before a link is looked at, in characters, at the line's start and right before it. */
const READ = 200;
/** Longer words of a link are a title, whatever they begin with. */
const SHORT_WORDS = 20;

/** The papers that a title line names, however long it is. */
export function findTitleMentions(nodes: readonly Inline[]): readonly Mention[] {
  return readLine(nodes, true);
}

/** The papers that one line of a text names; one that says much beside its links is a sentence, unless it is a head. */
export function readLine(nodes: readonly Inline[], isHead = false): readonly Mention[] {
  if (!nodes.some(mayName)) return [];
  const pieces = cutLinePieces(nodes);
  const isNote = beginsNote(pieces[0]);
  const line: Line = { nodes, pieces, isHead, before: '', isShort: undefined, isRow: undefined };
  const mentions: Mention[] = [];
  for (const [at, piece] of pieces.entries()) {
    const ref = nameRef(piece, line.before);
    const isProse = isNote || (ref && !piece.url && isLedAside(piece.text));
    if (ref) {
      const mention = isProse ? toProse(ref, piece) : readMention(ref, piece, line, at);
      const all = piece.url ? [ref] : findNamedPapers(piece.text, ref);
      mentions.push(...all.map((each) => (each === ref ? mention : { ...mention, ref: each })));
    }
    // An address says nothing of the one behind it.
    line.before = clip(line.before + (isAddress(piece) ? ' ' : piece.text));
  }
  return mentions;
}

function isAddress({ text, url }: LinePiece): boolean {
  return url !== undefined && /^\s*https?:\/\/\S+\s*$/i.test(text);
}

/** Is a line the text of a footnote or what stands below a figure? These name no paper in hand. */
function beginsNote(first: LinePiece | undefined): boolean {
  if (!first || first.url) return false;
  return /^[⁰¹²³⁴-⁹]{1,4}⁾|^\s*[<[(]?(?:그림|표|이미지|사진|fig(?:ure|\.)?|table)\s?\d/i.test(
    first.text,
  );
}

/** `참고: arXiv:2401.00001`, `cf. 2401.00001`: the words before an id in plain text say that it is another paper's. */
function isLedAside(text: string): boolean {
  const id = findNamedPaper(text)?.words;
  const before = id === undefined ? '' : text.slice(0, text.indexOf(id)).slice(-READ);
  return /\p{L}/u.test(before) && (namesRelated(before) || speaksOfOther(before, before));
}

function toProse(ref: PaperRef, piece: LinePiece, words = piece.text.trim()): Mention {
  return { ref, role: 'prose', sure: false, isBeside: false, words: speaks(piece) ? words : '' };
}

function readMention(ref: PaperRef, piece: LinePiece, line: Line, at: number): Mention {
  const { pieces, before } = line;
  const after = (pieces[at + 1]?.text ?? '').slice(0, READ);
  const words = speaks(piece) || opensLine(piece, line) ? piece.text.trim() : '';
  const isProse =
    namesRelated(before) ||
    (words.length < SHORT_WORDS && namesRelated(words)) ||
    (piece.url !== undefined && isParticle(after));
  // Another paper beside the one in hand is no title, whatever else the line says.
  if (!pieces[at + 2]?.url && comparesWith(before, after)) return toProse(ref, piece, '');
  if (isProse) return toProse(ref, piece);
  // Nearly all are this: a title that is a link, perhaps behind a number.
  if (words !== '' && !/\p{L}/u.test(dropRank(before).replace(/\[[^\]]*\]/g, '')))
    return { ref, role: 'title', sure: true, isBeside: false, words };
  const previous = pieces[at - 1];
  const beside = previous?.url ? '' : (previous?.text ?? '').slice(-READ);
  const isPointer = piece.url !== undefined && pointsAtPaper(piece.text);
  const { sure, isBeside } = readLinkContext({ before, beside, words, isPointer });
  line.isShort ??= isShort(line.nodes, pieces, line.isHead);
  const isAside = standsAside(before, after) || standsFirst(line.nodes, before);
  const isAddress = line.isShort || (pointsAtPaper(piece.text) && isAside);
  // Of linked titles in a row none is the paper in hand more than the first.
  if (words !== '') line.isRow ??= isRowOfLinks(line.nodes);
  const isSure = isAddress && (sure || (words !== '' && line.isRow === true));
  return { ref, role: isAddress ? 'address' : 'prose', sure: isSure, isBeside, words };
}

/** The start and the end of what stands before a link: a line of thousands of links is read once. */
function clip(before: string): string {
  return before.length > 2 * READ ? before.slice(0, READ) + before.slice(-READ) : before;
}

/** Is it the first and only link of its line, whose words may be a title there? */
function opensLine(piece: LinePiece, { pieces, before }: Line): boolean {
  if (!piece.url || /[\p{L}\p{N}]/u.test(before.replace(/\[[^\]]*\]|^\s*\d{1,3}[.)]/g, '')))
    return false;
  return pieces.every((each) => each === piece || !each.url) && opensAsTitle(piece);
}

function nameRef({ text, url }: LinePiece, before = ''): PaperRef | undefined {
  return url ? followLink(url) : findLabelledPaper(text, before)?.ref;
}

/** A particle sets a link into a sentence: `[논문](…)을 참고`. */
function isParticle(after: string): boolean {
  return /^[\])]?[가-힣]/.test(after);
}

/**
 * The links within a sentence whose words point at the paper in hand (`자세한 내용은 [논문](…)을 참고`): addresses above
 * the first heading, prose anywhere else.
 */
export function readPointers(nodes: readonly Inline[]): readonly Mention[] {
  let before = '';
  let beside = '';
  return cutLinePieces(nodes).flatMap((piece) => {
    const isOther = speaksOfOther(before, beside);
    before = clip(before + piece.text);
    beside = piece.url ? '' : piece.text.slice(-READ);
    if (!piece.url || isOther || !pointsAtPaper(piece.text)) return [];
    const ref = nameRef(piece);
    return ref ? [{ ref, role: 'address', sure: true, isBeside: false, words: '' } as const] : [];
  });
}
