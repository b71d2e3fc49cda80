import type { Tokens } from 'marked';
import { allowAddress } from '../address';
import { findMathBlock } from '../lower/findMath';
import { isBlockTag, readTag, type Tag } from '../lower/tags';
import { joinBrokenHeading } from './brokenHeading';
import { type Definition, InlineTokenizer } from './inlineTokenizer';

/** Deeper lists, quotes, links and emphasis stay text, because marked's time and stack grow with nesting. */
export const deepest = 8;
const longestHeading = 2000;

/** marked's tokenizer, set right where it is wrong for Korean digests or slow on hostile ones: here its rules of blocks. */
export class DigestTokenizer extends InlineTokenizer {
  #depth = 0;

  // marked's own expression overflows on millions of blank lines.
  override space(src: string): Tokens.Space | undefined {
    if (!begins(src, ' \t\n')) return undefined;
    if (src[0] === '\n' && !begins(src.slice(1, 2), ' \t\n')) return { type: 'space', raw: '\n' };
    const text = src.search(/[^ \t\n]/);
    const raw = text < 0 ? src : src.slice(0, src.lastIndexOf('\n', text) + 1);
    return raw === '' ? undefined : { type: 'space', raw };
  }

  override html(src: string): Tokens.HTML | undefined {
    const indent = begins(src, ' \t<') ? /^[ \t]*(?=<)/.exec(src)?.[0] : undefined;
    if (indent === undefined) return undefined;
    const tag = readTag(src, indent.length);
    if (!tag || !isBlockTag(tag)) return undefined;
    const raw = readHtmlBlock(src, tag, indent.length + tag.raw.length);
    if (!raw) return undefined;
    return { type: 'html', raw, text: raw, block: true, pre: false };
  }

  // HTML cards are indented, blank lines and all; only other text indented by four is code.
  override code(src: string): Tokens.Code | undefined {
    const token = super.code(src);
    return token && this.html(src) ? undefined : token;
  }

  override fences(src: string): Tokens.Code | undefined {
    const math = begins(src, ' $\\') ? findMathBlock(src) : undefined;
    if (math) return { type: 'code', raw: math.raw, text: math.tex, lang: 'math' };
    return super.fences(src);
  }

  override heading(src: string): Tokens.Heading | undefined {
    const broken = begins(src, ' #') ? joinBrokenHeading(src) : undefined;
    if (!broken) return super.heading(src);
    return { type: 'heading', ...broken, tokens: this.lexer.inline(broken.text) };
  }

  // A note such as `[참고]: 설명`, or an address that nothing refers to, would otherwise be lost.
  override def(src: string): Definition | undefined {
    const token = super.def(src);
    if (!token || !allowAddress(token.href)) return undefined;
    const label = this.lexer.inlineTokens(/\[((?:\\[\s\S]|[^\\\]])*)/.exec(token.raw)?.[1] ?? '');
    return { ...token, label, isNamed: () => this.named.get(token.tag) === token.href };
  }

  // The two guards spare most paragraphs marked's longest expressions.
  override lheading(src: string): Tokens.Heading | undefined {
    const near = src.slice(0, longestHeading);
    const blank = near.indexOf('\n\n');
    const paragraph = blank < 0 ? near : near.slice(0, blank);
    return /\n {0,3}[=-]/.test(paragraph) ? super.lheading(src) : undefined;
  }

  // A row with more cells than the header would lose them.
  override table(src: string): Tokens.Table | undefined {
    const second = src.indexOf('\n') + 1;
    const queue = this.lexer.inlineQueue;
    const queued = queue.length;
    const token = second > 0 && '|:- '.includes(src[second] ?? '.') ? super.table(src) : undefined;
    if (!token) return undefined;
    const rows = token.raw.split('\n').slice(2);
    if (rows.every((row) => countCells(row) < token.header.length)) return token;
    // Its cells wait to be read; without it they must not.
    queue.length = queued;
    return undefined;
  }

  override list(src: string): Tokens.List | undefined {
    if (this.#depth < deepest) return this.#within(() => super.list(src));
    if (!/^ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/.test(src)) return undefined;
    const raw = readLines(src);
    const item = { type: 'list_item', raw, task: false, loose: false, text: raw } as const;
    const items = [{ ...item, tokens: [this.#flatten(raw)] }];
    return { type: 'list', raw, ordered: false, start: '', loose: false, items };
  }

  // Without lazy lines: marked reads a quote again for each of them, which never ends on a long one.
  override blockquote(src: string): Tokens.Blockquote | undefined {
    if (!begins(src, ' >')) return undefined;
    const quote = /^(?: {0,3}>[^\n]*(?:\n|$))+/.exec(src)?.[0];
    if (quote === undefined) return undefined;
    if (this.#depth < deepest) return this.#within(() => super.blockquote(quote));
    return { type: 'blockquote', raw: quote, text: quote, tokens: [this.#flatten(quote)] };
  }

  /** What is nested too deep, as one paragraph with its signs. */
  #flatten(raw: string): Tokens.Paragraph {
    const text = raw.trim();
    return { type: 'paragraph', raw, text, tokens: this.lexer.inline(text) };
  }

  #within<Found>(read: () => Found): Found {
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }
}

/** A look at the first character, far cheaper than an expression that fails. */
function begins(src: string, characters: string): boolean {
  return characters.includes(src[0] ?? '.');
}

function readHtmlBlock(src: string, tag: Tag, from: number): string | undefined {
  const preformatted = tag.kind === 'open' && tag.name === 'pre';
  const end = preformatted ? /<\/pre>[^\n]*(?:\n|$)/gi : /\n(?=[ \t]*(?:\n|$))|$/g;
  end.lastIndex = from;
  const found = end.exec(src);
  return found ? src.slice(0, found.index + found[0].length) : undefined;
}

/** The lines up to a blank one. */
function readLines(src: string): string {
  const end = /\n[ \t]*(?:\n|$)/.exec(src);
  return end ? src.slice(0, end.index + 1) : src;
}

function countCells(row: string): number {
  const inner = row.trim().replace(/^\||(?<!\\)\|$/g, '');
  return inner.match(/(?<!\\)\|/g)?.length ?? 0;
}
