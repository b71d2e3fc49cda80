import type { Inline } from '../../tree';
import { trimNodes } from '../../tree/inlines';
import { writePlain } from '../../tree/plain';
import { findNamedPaper, followLink } from '../papers/mentions/namedPaper';
import { speaks } from '../papers/mentions/pieces';
import { namesCompared } from '../papers/words';
import { endsSentence } from './endsSentence';
import { opensWithLabel, type SplitTitle, takeWords } from './splitTitle';

/** What parts a title from the text behind it. */
const sign = /\s*(?:[:：]\s|[:：](?=[가-힣])|\s[–—-]\s|—)\s*/;
const opening = /^[)\]\s]*(?:[:：—–]|-\s)\s*/;

/**
 * What must stand behind a title's sign to be a text, and no title's second part: any words where those are not all that is said
 * (`part`), a sentence, or any words in Korean behind a title that is not, where the lines beside it have texts (`beside`).
 */
export type SplitText = 'part' | 'sentence' | 'beside';

/**
 * A line that begins with a title in plain words, has one paper's link or id beside it or at its end, and a text behind a sign:
 * `Title ([논문](…)): text`, and where that is all, `[2401.00001](…) Title: text`, `Title: text [논문](…)`.
 */
export function splitWords(nodes: readonly Inline[], text: SplitText): SplitTitle | undefined {
  const line = trimNodes(nodes);
  const links = line.flatMap((node, at) => (node.type === 'link' ? [at] : []));
  const papers = links.filter((at) => leadsToPaper(line[at]));
  if (links.length === 0) return splitAtId(line, text);
  if (papers.length !== 1 || links.some((at) => says(line[at]))) return undefined;
  const behind = splitBehind(line, links);
  if (behind || text === 'part') return behind;
  return asText(splitLed(line, papers[0] ?? 0) ?? splitAbove(line, links), text);
}

/** `T5: text`: a name in plain words, and a sentence behind a sign. */
export function splitAtName([first, ...others]: readonly Inline[]): SplitTitle | undefined {
  const cut = first?.type === 'text' ? cutAtSign(first.value) : undefined;
  return cut && asText(make(write(cut.title), [...write(cut.text), ...others]), 'sentence');
}

function asText(split: SplitTitle | undefined, text: SplitText): SplitTitle | undefined {
  if (!split) return undefined;
  const words = writePlain(split.rest);
  if (endsSentence(words)) return split;
  const title = writePlain(split.title.filter(({ type }) => type !== 'link'));
  return text === 'beside' && hangul.test(words) && !hangul.test(title) ? split : undefined;
}

const hangul = /[가-힣]/;

/** `Title ([논문](…), [코드](…)): text` */
function splitBehind(line: readonly Inline[], links: readonly number[]): SplitTitle | undefined {
  const [first = 0] = links;
  const last = links.at(-1) ?? 0;
  const next = line[last + 1];
  const within = line.slice(first, last + 1).filter(({ type }) => type !== 'link');
  const found = next?.type === 'text' ? opening.exec(next.value) : null;
  if (next?.type !== 'text' || !found || /\p{L}/u.test(writePlain(within))) return undefined;
  if (first === 0 || !isName(writePlain(line.slice(0, first)))) return undefined;
  const close = /^[)\]]*/.exec(next.value)?.[0] ?? '';
  return make(
    [...line.slice(0, last + 1), ...write(close)],
    [...write(next.value.slice(found[0].length)), ...line.slice(last + 2)],
  );
}

/** `[2401.00001](…) Title: text` */
function splitLed(line: readonly Inline[], at: number): SplitTitle | undefined {
  const next = line[at + 1];
  const before = writePlain(line.slice(0, at));
  if (next?.type !== 'text' || /[\p{L}\p{N}]/u.test(before)) return undefined;
  const cut = cutAtSign(next.value.replace(/^[\s)\]]+/, ''));
  if (!cut || /^[\])]?[가-힣]/.test(next.value)) return undefined;
  const head = [...line.slice(0, at + 1), ...write(`${before ? ']' : ''} ${cut.title}`)];
  return make(head, [...write(cut.text), ...line.slice(at + 2)]);
}

/** `Title: text [논문](…)` */
function splitAbove(line: readonly Inline[], links: readonly number[]): SplitTitle | undefined {
  const [first = 0] = links;
  const [opens, ...others] = line.slice(0, first);
  const cut = opens?.type === 'text' ? cutAtSign(opens.value) : undefined;
  const behind = line.slice(first).filter(({ type }) => type !== 'link');
  if (!cut || /\p{L}/u.test(writePlain(behind))) return undefined;
  const text = [...write(cut.text), ...others];
  const end = text.at(-1);
  const bare: readonly Inline[] =
    end?.type === 'text'
      ? [...text.slice(0, -1), ...write(end.value.replace(/[\s([]+$/, ''))]
      : text;
  return make([...write(`${cut.title} `), ...line.filter(({ type }) => type === 'link')], bare);
}

/** `Title (arXiv:2401.00001): text`, `[2401.00001] Title: text` */
function splitAtId([first, ...others]: readonly Inline[], text: SplitText): SplitTitle | undefined {
  if (first?.type !== 'text') return undefined;
  const id = findNamedPaper(first.value.slice(0, LONGEST))?.words;
  if (!id) return undefined;
  const at = first.value.indexOf(id);
  const behind = first.value.slice(at + id.length);
  const found = opening.exec(behind);
  if (at > 0 && found && isName(first.value.slice(0, at))) {
    const title = first.value.slice(0, at) + id + (/^[)\]]*/.exec(behind)?.[0] ?? '');
    return make(write(title), [...write(behind.slice(found[0].length)), ...others]);
  }
  const cut = /[\p{L}\p{N}]/u.test(first.value.slice(0, at)) ? undefined : cutAtSign(behind);
  return cut && text !== 'part'
    ? asText(make(write(`${id} ${cut.title}`), [...write(cut.text), ...others]), text)
    : undefined;
}

/** No title is longer, with its id. */
const LONGEST = 280;

/** The title may have a colon of its own; the text is Korean where the title is not. */
function cutAtSign(words: string): { readonly title: string; readonly text: string } | undefined {
  const hangul = words.search(/[가-힣]/);
  let [start, end] = [-1, -1];
  for (let from = 0; from < words.length; from = end) {
    const found = sign.exec(words.slice(from));
    if (!found) break;
    const at = from + found.index;
    if (start >= 0 && at + found[0].length > hangul) break;
    [start, end] = [at, at + found[0].length];
    if (start > hangul) break;
  }
  const title = words.slice(0, Math.max(0, start)).trim();
  const text = words.slice(end);
  return start > 0 && isName(title) && !opensWithLabel(`${title}:`) ? { title, text } : undefined;
}

/** A particle that a sentence goes on behind. */
const goesOn = /[가-힣](?:은|는|을|를|에서|에는|와|과)$/u;

function isName(words: string): boolean {
  const name = words.replace(/[\s([]+$/, '').trim();
  if (opensWithLabel(name) || namesCompared(name) || goesOn.test(name)) return false;
  return /\p{L}/u.test(name) && takeWords(write(name)) !== undefined;
}

function make(title: readonly Inline[], rest: readonly Inline[]): SplitTitle | undefined {
  return /\p{L}/u.test(writePlain(rest))
    ? { title, rest: trimNodes(rest), by: 'words' }
    : undefined;
}

function write(value: string): readonly Inline[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function leadsToPaper(node: Inline | undefined): boolean {
  return node?.type === 'link' && followLink(node.url) !== undefined;
}

function says(node: Inline | undefined): boolean {
  return node?.type === 'link' && speaks({ text: writePlain(node.children), url: node.url });
}
