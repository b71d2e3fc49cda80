import type { Inline } from '../../../tree';
import { isCapital } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import { opensWithLabel, takeWords } from '../../titles/splitTitle';
import { withoutNumber } from '../../titles/title';
import { namesLink, readTitleLabel } from '../words';
import { saysByWhom } from '../words/byline';
import { isTitle } from './isTitle';
import { findNamedPaper } from './namedPaper';
import { speaks } from './pieces';

/**
 * The title of a line in plain words that has nothing else behind it, or before it, but links which say no title, or an id:
 * `Title ([arXiv](…))`, `제목: Title arXiv:2401.00001`, `[2401.00001] Title`; undefined when it is a sentence or a label, or says
 * more.
 */
export function readPlainTitle(nodes: readonly Inline[]): string | undefined {
  const said = readWords(nodes);
  const counted = said && (readTitleLabel(said) ?? said);
  if (!counted) return undefined;
  const line: readonly Inline[] = [{ type: 'text', value: counted }];
  const words = withoutNumber(line);
  if (opensWithLabel(words) || goesOn.test(words) || saysByWhom(words)) return undefined;
  const isOne = isTitle(line) || isName(words);
  return isOne && takeWords([{ type: 'text', value: words }]) ? counted : undefined;
}

/** `Feature Geometry`: a few words in Latin letters that begin with capitals. */
function isName(words: string): boolean {
  return /^[^가-힣]*\s[^가-힣]*$/u.test(words) && /^\p{Lu}/u.test(words) && isCapital(words);
}

/** A particle that a sentence goes on behind: `더 자세한 내용은 [논문](…)`. */
const goesOn = /[가-힣](?:은|는|을|를|에서|에는)$/u;

/** The words before a line's links or id, or behind them; undefined when it has none, or says more. */
function readWords(nodes: readonly Inline[]): string | undefined {
  const first = nodes.findIndex(({ type }) => type === 'link');
  if (first >= 0) {
    const before = trim(writePlain(nodes.slice(0, first)));
    if (/\p{L}/u.test(before)) return nodes.slice(first).every(isAside) ? before : undefined;
    const last = nodes.findLastIndex(({ type }) => type === 'link');
    const isLed = nodes.slice(first, last + 1).every(isAside);
    return isLed ? trimLed(writePlain(nodes.slice(last + 1))) : undefined;
  }
  const text = writePlain(nodes);
  const id = findNamedPaper(text)?.words ?? '';
  if (id === '') return undefined;
  const at = text.lastIndexOf(id);
  const [before, after] = [text.slice(0, at), text.slice(at + id.length)];
  if (/[\p{L}\p{N}]/u.test(before)) return /\p{L}/u.test(after) ? undefined : trim(before);
  return trimLed(after);
}

function isAside(node: Inline): boolean {
  const words = writePlain([node]);
  if (node.type === 'link') return !speaks({ text: words, url: node.url });
  return words
    .split(/[|·•,/:：()[\]–—-]/)
    .every((part) => !/[\p{L}\p{N}]/u.test(part) || namesLink(part));
}

/** Without the brackets and the dash behind a link; nothing where a particle goes on behind it. */
function trimLed(words: string): string | undefined {
  return /^[)\]]*[가-힣]/u.test(words)
    ? undefined
    : words.replace(/^[\s)\]|·•,:：–—-]+/, '').trim();
}

/** Without the brackets and the dash before a link. */
function trim(words: string): string {
  return words.replace(/[\s([|·•,:：–—-]+$/, '').trim();
}
