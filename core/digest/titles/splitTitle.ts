import type { Inline } from '../../tree';
import { trimNodes } from '../../tree/inlines';
import { writePlain } from '../../tree/plain';
import { nameKind } from '../kinds';
import { findNamedPaper, followLink } from '../papers/mentions/namedPaper';
import { cutLinePieces, opensAsTitle, speaks } from '../papers/mentions/pieces';
import { namesAbout, namesLink, namesRelated } from '../papers/words';
import { saysByWhom } from '../papers/words/byline';
import { saysCredits } from '../papers/words/credits';
import { namesFact } from '../papers/words/tables';
import { dropTags, dropTally } from '../residue';
import { endsWithVerb } from './endsSentence';
import { dropRank } from './rank';
import { saysWhoSpeaks } from './saysWhoSpeaks';

/** A line's title with the links after it, the prose that follows, and how the title is set apart. */
export type SplitTitle = {
  readonly title: readonly Inline[];
  readonly rest: readonly Inline[];
  readonly by: 'link' | 'strong' | 'words';
};

/** A line that begins with a title in bold or linked, perhaps behind a number, an emoji or a word in brackets. */
export function splitTitle(nodes: readonly Inline[]): SplitTitle | undefined {
  const line = cutIds(trimNodes(nodes));
  const isWord = (node: Inline) => node.type !== 'text' || !isDecoration(node.value);
  const opening = line.findIndex(isWord);
  // `[arXiv](…) **제목**: …`: the title's link may stand before it.
  const lead = line[opening];
  const next = line.findIndex((node, at) => at > opening && isWord(node));
  const isLed =
    lead?.type === 'link' &&
    line[next]?.type === 'strong' &&
    !findLink([lead]) &&
    followLink(lead.url) !== undefined;
  const start = isLed ? next : opening;
  const first = line[start];
  if (!first || (first.type !== 'strong' && first.type !== 'emphasis' && first.type !== 'link'))
    return undefined;
  const by = findLink([first]) || isOpening(first, line) ? 'link' : 'strong';
  if (first.type === 'link' && by !== 'link') return undefined;
  const after = line[start + 1];
  const following = after?.type === 'text' ? after.value : '';
  const isParted = by === 'link' || isLed;
  if (isParted && /^[\])]?[가-힣]/.test(following)) return undefined;
  if (by !== 'link' && !isTitle(first, isLed ? '' : following)) return undefined;
  let end = start + 1;
  while (
    end < line.length &&
    !isWordInSentence(line, end) &&
    (isAside(line[end]) || (by === 'strong' && isCredits(line, end)))
  )
    end += 1;
  const [behind, ...others] = line.slice(end);
  const rest =
    behind?.type === 'text'
      ? [
          { type: 'text' as const, value: behind.value.replace(/^[\s)\]:：–—|·•-]+/, '') },
          ...others,
        ]
      : line.slice(end);
  // What has no letter ("- 👍 52") only adorns the title.
  const prose = /\p{L}/u.test(writePlain(rest)) ? trimNodes(rest) : [];
  return { title: line.slice(isLed ? opening : start, end), rest: prose, by };
}

/** A title in plain words is no longer, its links apart. */
const LONGEST_PLAIN = 250;

/** A line in plain words is a title when it is no sentence and no label. */
export function takeWords(nodes: readonly Inline[]): SplitTitle | undefined {
  const words = writePlain(nodes).trim();
  const { length } = writePlain(nodes.filter(({ type }) => type !== 'link'));
  const isSentence =
    endsWithVerb(words.replace(/[.。]$/, '')) || /[.。]\s/.test(words) || length > LONGEST_PLAIN;
  if (isSentence || namesLink(words) || opensWithLabel(words) || words === '') return undefined;
  return { title: nodes, rest: [], by: 'words' };
}

/** Is a line a label, or does one stand before its colon? `BERT: Pre-training` is a title. */
export function opensWithLabel(words: string): boolean {
  const [label = ''] = /^[^:：]{1,24}(?=\s*[:：])/u.exec(words) ?? [];
  if (/^(?:\P{L}*[가-힣]+(?: [가-힣]+)?\s*|.*\s)$/u.test(label)) return true;
  return [words, label].some(
    (each) =>
      nameKind(each) !== undefined ||
      namesAbout(each) ||
      namesRelated(each) ||
      namesLink(each) ||
      namesFact(each),
  );
}

function isDecoration(text: string): boolean {
  return !/[\p{L}]/u.test(dropRank(text).replace(/\[[^\]]*\]|\([^)]*\)/g, ''));
}

/** `**저자**: …` and `**요약**` are labels. */
function isTitle(node: Inline, following: string): boolean {
  const words = writePlain([node]).trim();
  if (words === '' || namesLink(words) || nameKind(words) || namesAbout(words)) return false;
  if (namesRelated(words) || saysByWhom(words) || /[:：]$/.test(words)) return false;
  // `*arXiv 2401.00001, 2025*`
  const id = findNamedPaper(words)?.words;
  if (id && !/\p{L}/u.test(words.replace(id, ''))) return false;
  // `**민수** 09:12`: who speaks in a chat.
  if (saysWhoSpeaks(`${words} ${following.trim()}`)) return false;
  if (!/^\s*[:：]/.test(following)) return true;
  return words.split(/\s+/).length > 3;
}

function findLink(nodes: readonly Inline[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'link') return speaks({ text: writePlain(node.children), url: node.url });
    return (node.type === 'strong' || node.type === 'emphasis') && findLink(node.children);
  });
}

/** `**Title** (arXiv:2401.00001): text`: an id in brackets, or before a sign, right behind a title is cut from the text. */
function cutIds(line: readonly Inline[]): readonly Inline[] {
  const [first, next, ...others] = line;
  if (first?.type !== 'strong' || next?.type !== 'text') return line;
  const id = findNamedPaper(next.value.slice(0, LONGEST_PLAIN))?.words;
  if (!id) return line;
  const [before = '', ...behind] = next.value.split(id);
  const after = behind.join(id);
  const close = /^[\s)\]]*(?:[)\]](?!\S)|(?=[:：–—]|-\s)|[)\]](?=[:：]))/.exec(after)?.[0];
  if (close === undefined || /[\p{L}\p{N}]/u.test(before) || !/\p{L}/u.test(after)) return line;
  const cut = before + id + close;
  const text = (value: string): Inline => ({ type: 'text', value });
  return [first, text(cut), text(next.value.slice(cut.length)), ...others];
}

/** Is a node the only link of its line, and its words a title for that? */
function isOpening(first: Inline, line: readonly Inline[]): boolean {
  if (first.type === 'strong' && !first.children.some(({ type }) => type === 'link')) return false;
  const pieces = cutLinePieces(line).filter(({ url }) => url !== undefined);
  const [only, ...others] = pieces;
  return (
    only !== undefined &&
    others.length === 0 &&
    writePlain([first]).trim() === only.text.trim() &&
    opensAsTitle(only)
  );
}

/** Does a node only say who wrote the paper, where or when, before an address (`**Title** (Kim et al., 2024) https://…`)? */
function isCredits(line: readonly Inline[], at: number): boolean {
  const [node, next] = line.slice(at, at + 2);
  if (node?.type !== 'text' || next?.type !== 'link' || findLink([next])) return false;
  return followLink(next.url) !== undefined && saysCredits(node.value);
}

/** A particle makes a link the first word of a sentence: `**Title** — [논문](…)의 구현`. */
function isWordInSentence(line: readonly Inline[], at: number): boolean {
  const [node, next] = line.slice(at, at + 2);
  return node?.type === 'link' && next?.type === 'text' && /^[\])]?[가-힣]/.test(next.value);
}

function isAside(node: Inline | undefined): boolean {
  if (node?.type === 'link') return true;
  if (node?.type !== 'text') return false;
  const id = findNamedPaper(node.value)?.words ?? '';
  return dropTally(dropTags(node.value))
    .replace(id, () => '')
    .split(/[|·•,/:：()[\]–—-]/)
    .every((part) => !/[\p{L}\p{N}]/u.test(part) || namesLink(part));
}
