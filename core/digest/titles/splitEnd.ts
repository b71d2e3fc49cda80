import type { Inline } from '../../tree';
import { trimNodes } from '../../tree/inlines';
import { writePlain } from '../../tree/plain';
import { findNamedPaper, followLink } from '../papers/mentions/namedPaper';
import { speaks } from '../papers/mentions/pieces';
import type { SplitTitle } from './splitTitle';

/** How far from its end a line still ends with an address, in characters. */
const NEAR = 80;

/** A bold title whose line ends with the only address (`**Title**: text [논문](…)`, `**Title** — text (URL)`), with that beside it. */
export function splitEnd(split: SplitTitle): SplitTitle {
  const { title, rest, by } = split;
  if (by !== 'strong' || title.some(({ type }) => type === 'link')) return split;
  const at = rest.findIndex(({ type }) => type === 'link');
  const link = rest[at];
  if (link?.type !== 'link') return splitAtWords(split);
  const behind = rest.slice(at + 1);
  const isLast = !/[\p{L}\p{N}]/u.test(writePlain(behind)) && followLink(link.url) !== undefined;
  if (!isLast || speaks({ text: writePlain(link.children), url: link.url })) return split;
  return make(split, rest.slice(0, at), link);
}

/** The same for an address or an id in plain words. */
function splitAtWords(split: SplitTitle): SplitTitle {
  const last = split.rest.at(-1);
  if (last?.type !== 'text') return split;
  const end = last.value.slice(-NEAR);
  const words = findNamedPaper(end)?.words;
  if (!words) return split;
  const at = last.value.lastIndexOf(words);
  if (/[\p{L}\p{N}]/u.test(last.value.slice(at + words.length))) return split;
  const before: Inline = { type: 'text', value: last.value.slice(0, at) };
  return make(split, [...split.rest.slice(0, -1), before], { type: 'text', value: words });
}

function make(split: SplitTitle, text: readonly Inline[], address: Inline): SplitTitle {
  const last = text.at(-1);
  const bare: readonly Inline[] =
    last?.type === 'text'
      ? [...text.slice(0, -1), { ...last, value: last.value.replace(/[\s([]+$/, '') }]
      : text;
  if (!/\p{L}/u.test(writePlain(bare))) return split;
  const space: Inline = { type: 'text', value: ' ' };
  return { ...split, title: [...split.title, space, address], rest: trimNodes(bare) };
}
