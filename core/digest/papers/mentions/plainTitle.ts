import type { Inline } from '../../../tree';
import { writePlain } from '../../../tree/plain';
import { opensWithLabel, takeWords } from '../../titles/splitTitle';
import { namesLink, readTitleLabel } from '../words';
import { isTitle } from './isTitle';
import { findNamedPaper } from './namedPaper';
import { speaks } from './pieces';

/**
 * The title of a line in plain words that has nothing behind it but links which say no title, or an id: `Title ([arXiv](…))`,
 * `제목: Title arXiv:2401.00001`; undefined when it is a sentence or a label, or says more.
 */
export function readPlainTitle(nodes: readonly Inline[]): string | undefined {
  const said = readWords(nodes);
  const words = said && (readTitleLabel(said) ?? said);
  if (!words || opensWithLabel(words) || goesOn.test(words)) return undefined;
  const title: readonly Inline[] = [{ type: 'text', value: words }];
  return isTitle(title) && takeWords(title) ? words : undefined;
}

/** A particle that a sentence goes on behind: `더 자세한 내용은 [논문](…)`. */
const goesOn = /[가-힣](?:은|는|을|를|에서|에는)$/u;

/** The words before a line's links or id; undefined when it has none, or says more behind them. */
function readWords(nodes: readonly Inline[]): string | undefined {
  const first = nodes.findIndex(({ type }) => type === 'link');
  if (first >= 0) {
    const isEnd = nodes.slice(first).every(isAside);
    return isEnd ? trim(writePlain(nodes.slice(0, first))) : undefined;
  }
  const text = writePlain(nodes);
  const id = findNamedPaper(text)?.words ?? '';
  const at = id === '' ? -1 : text.lastIndexOf(id);
  return at > 0 && !/\p{L}/u.test(text.slice(at + id.length)) ? trim(text.slice(0, at)) : undefined;
}

function isAside(node: Inline): boolean {
  const words = writePlain([node]);
  if (node.type === 'link') return !speaks({ text: words, url: node.url });
  return words
    .split(/[|·•,/:：()[\]–—-]/)
    .every((part) => !/[\p{L}\p{N}]/u.test(part) || namesLink(part));
}

/** Without the brackets and the dash before a link. */
function trim(words: string): string {
  return words.replace(/[\s([|·•,:：–—-]+$/, '').trim();
}
