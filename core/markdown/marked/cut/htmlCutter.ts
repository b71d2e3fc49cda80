import { isBlockTag, readTag } from '../../lower/tags';

/** Finds blocks of HTML in one text, from its start to its end. */
export class HtmlCutter {
  /** In this much of the text, counted from its end, no `pre` is closed. */
  #unclosed = -1;

  /** The block of HTML that a rest of the text begins with; undefined when it begins with none. */
  cut(src: string): string | undefined {
    const indent = /^[ \t]*(?=<)/.exec(src)?.[0];
    const tag = indent === undefined ? undefined : readTag(src, indent.length);
    if (indent === undefined || !tag || !isBlockTag(tag)) return undefined;
    const isPre = tag.kind === 'open' && tag.name === 'pre';
    if (isPre && src.length <= this.#unclosed) return undefined;
    const end = isPre ? /<\/pre>[^\n]*(?:\n|$)/gi : /\n(?=[ \t]*(?:\n|$))|$/g;
    end.lastIndex = indent.length + tag.raw.length;
    const found = end.exec(src);
    if (found) return src.slice(0, found.index + found[0].length);
    this.#unclosed = src.length;
    return undefined;
  }
}
