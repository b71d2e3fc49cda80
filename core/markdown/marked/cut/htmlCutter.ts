import type { Budget } from '../../budget';
import { countSigns } from '../../countSigns';
import { isBlockTag, readTag } from '../../lower/tags';
import { WEIGHTS } from '../../weights';

/** Finds blocks of HTML in one text, from its start to its end. */
export class HtmlCutter {
  /** In this much of the text, counted from its end, no `pre` is closed. */
  #unclosed = -1;
  /** Down to this much of it stands HTML that cost too much. */
  #refused = Number.POSITIVE_INFINITY;

  /** The block of HTML that a rest of the text begins with. */
  cut(src: string): string | undefined {
    const indent = /^[ \t]*(?=<)/.exec(src)?.[0];
    if (indent === undefined || this.#refused < src.length) return undefined;
    const tag = readTag(src, indent.length);
    if (!tag || !isBlockTag(tag)) return undefined;
    const isPre = tag.kind === 'open' && tag.name === 'pre';
    if (isPre && src.length <= this.#unclosed) return undefined;
    const end = isPre ? /<\/pre>[^\n]*(?:\n|$)/gi : /\n(?=[ \t]*(?:\n|$))|$/g;
    end.lastIndex = indent.length + tag.raw.length;
    const found = end.exec(src);
    if (found) return src.slice(0, found.index + found[0].length);
    this.#unclosed = src.length;
    return undefined;
  }

  /** The same, when it can be paid for: each tag can become a node, and so can each text before one. */
  take(src: string, budget: Budget): string | undefined {
    const raw = this.cut(src);
    if (raw === undefined) return undefined;
    if (budget.tryTake(2 * WEIGHTS.node * countSigns(raw, '<'))) return raw;
    this.#refused = src.length - raw.length;
    return undefined;
  }
}
