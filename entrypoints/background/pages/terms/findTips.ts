import { formatCount } from '../../../../components/words/language';
import { say } from '../../../../components/words/say';
import type { Frame, FrameChild } from '../../../../core/frame';
import { makeTermFinder, type UsedTerm } from '../../../../core/terms/markTerms';
import type { StoredGlossary } from '../../../glossary/stored';

/** A word of a summary as it stands there, and what is told of it where one points at it. */
export type Tip = { readonly word: string; readonly tip: string };

/** The elements, as a selector, in which no term is told: what is no sentence, what leads elsewhere, and what no longer holds. */
export const SILENT = 'a, button, code, pre, table, del, h3, math';

const silent = new Set(SILENT.split(', '));

/** A panel's frame → what is told of each term where it is first used, in the order of the text and in the reader's words. */
export function findTips(frame: unknown, { terms, of }: StoredGlossary): readonly Tip[] {
  const find = makeTermFinder(terms);
  const used = new Set<UsedTerm>();
  const tips: Tip[] = [];
  for (const text of readTexts(frame)) {
    for (const { start, end, term, side } of find(text)) {
      if (used.has(term)) continue;
      used.add(term);
      const other = side === 'ko' ? term.en : term.ko;
      const count = say('terms.usedIn', [formatCount(term.uses), formatCount(of)]);
      tips.push({ word: text.slice(start, end), tip: `${other}\n${count}` });
    }
  }
  return tips;
}

function readTexts(frame: unknown): readonly string[] {
  const body = Array.isArray(frame) ? frame.find((child) => child?.[1]?.class === 'body') : [];
  return readChildren((body ?? []) as Frame);
}

function readChildren([, , ...children]: Frame): readonly string[] {
  return children.flatMap((child: FrameChild) => {
    if (typeof child === 'string') return [child];
    return Array.isArray(child) && !silent.has(child[0]) ? readChildren(child) : [];
  });
}
