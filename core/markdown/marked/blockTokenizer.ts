import type { Tokens } from 'marked';
import { allowAddress } from '../address';
import { findMathBlock } from '../lower/findMath';
import { WEIGHTS } from '../weights';
import { joinBrokenHeading } from './brokenHeading';
import { cutPlainList } from './cut/cutPlainList';
import { cutSpace } from './cut/cutSpace';
import { findNote } from './marks/note';
import { TableTokenizer } from './tableTokenizer';
import type { Definition, Note } from './tokens';

/** Deeper lists, quotes, links and emphasis stay text, because marked's time and stack grow with nesting. */
export const deepest = 8;
const longestHeading = 2000;
/** The lines of a heading, and the line below that makes them one. */
const underlined = /^(?:[^\n]+\n){1,9}? {0,3}(?:=+|-+)[ \t]*(?:\n|$)/;

/** marked's tokenizer, set right where it is wrong for Korean digests or slow on hostile ones: here its rules of blocks. */
export class DigestTokenizer extends TableTokenizer {
  /** Where the top-level block that is being read begins, and how many texts waited to be read before it. */
  rest = '';
  waiting = 0;
  #depth = 0;

  // marked asks this rule first of all. Its own expression overflows on millions of blank lines.
  override space(src: string): Tokens.Space | undefined {
    if (this.#depth === 0) {
      this.rest = src;
      this.waiting = this.lexer.inlineQueue.length;
    }
    const token = begins(src, ' \t\n') ? cutSpace(src) : undefined;
    if (!token) this.budget.take(WEIGHTS.node);
    return token;
  }

  override html(src: string): Tokens.HTML | undefined {
    const raw = begins(src, ' \t<') ? this.cutters.html.take(src, this.budget) : undefined;
    return raw ? { type: 'html', raw, text: raw, block: true, pre: false } : undefined;
  }

  // HTML cards are indented, blank lines and all; only other text indented by four is code.
  override code(src: string): Tokens.Code | undefined {
    return begins(src, ' \t') && !this.cutters.html.cut(src) ? super.code(src) : undefined;
  }

  override fences(src: string): Tokens.Code | undefined {
    const math = begins(src, ' $\\') ? findMathBlock(src) : undefined;
    if (math) return { type: 'code', raw: math.raw, text: math.tex, lang: 'math' };
    return begins(src, ' `~') ? super.fences(src) : undefined;
  }

  override heading(src: string): Tokens.Heading | undefined {
    if (!begins(src, ' #')) return undefined;
    const broken = joinBrokenHeading(src);
    if (!broken) return super.heading(src);
    return { type: 'heading', ...broken, tokens: this.lexer.inline(broken.text) };
  }

  override hr(src: string): Tokens.Hr | undefined {
    return begins(src, ' -*_') ? super.hr(src) : undefined;
  }

  // A note such as `[참고]: 설명`, or an address that nothing refers to, would otherwise be lost.
  override def(src: string): Definition | undefined {
    const token = begins(src, ' [') ? super.def(src) : undefined;
    if (!token || !allowAddress(token.href)) return undefined;
    this.budget.take(WEIGHTS.nested);
    const label = this.lexer.inlineTokens(/\[((?:\\[\s\S]|[^\\\]])*)/.exec(token.raw)?.[1] ?? '');
    return { ...token, label, isNamed: () => this.named.get(token.tag) === token.href };
  }

  // marked's expression goes through all of a paragraph, for each of its lines.
  override lheading(src: string): Tokens.Heading | undefined {
    // Below nearly every paragraph stands a blank line.
    if (src[src.indexOf('\n') + 1] === '\n') return undefined;
    const found = underlined.exec(src)?.[0];
    return found && found.length < longestHeading ? super.lheading(found) : undefined;
  }

  override list(src: string): Tokens.List | undefined {
    if (!begins(src, ' *+-0123456789')) return undefined;
    if (this.#depth < deepest) {
      const lines = cutPlainList(src);
      return this.#within(() => (lines ? this.#readPlainList(lines) : super.list(src)));
    }
    if (!/^ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/.test(src)) return undefined;
    const raw = readLines(src);
    const item = { type: 'list_item', raw, task: false, loose: false, text: raw } as const;
    const items = [{ ...item, tokens: [this.#flatten(raw)] }];
    return { type: 'list', raw, ordered: false, start: '', loose: false, items };
  }

  // Without lazy lines: marked reads a quote again for each of them, which never ends on a long one.
  override blockquote(src: string): Tokens.Blockquote | undefined {
    const note = begins(src, ' [') ? this.#readNote(src) : undefined;
    if (note) return note;
    if (!begins(src, ' >')) return undefined;
    const quote = /^(?: {0,3}>[^\n]*(?:\n|$))+/.exec(src)?.[0];
    if (quote === undefined) return undefined;
    if (this.#depth < deepest) return this.#within(() => super.blockquote(quote));
    return { type: 'blockquote', raw: quote, text: quote, tokens: [this.#flatten(quote)] };
  }

  // To have a rule of its own keeps marked from joining paragraphs, copying them each time.
  override paragraph(src: string): Tokens.Paragraph | undefined {
    return super.paragraph(src);
  }

  #readPlainList(lines: readonly string[]): Tokens.List {
    this.budget.take(WEIGHTS.item * lines.length);
    const items = lines.map((line, at): Tokens.ListItem => {
      const raw = at + 1 < lines.length ? `${line}\n` : line;
      const text = line.slice(2);
      const tokens = this.lexer.blockTokens(text, []);
      return { type: 'list_item', raw, task: false, loose: false, text, tokens };
    });
    const raw = lines.join('\n');
    return { type: 'list', raw, ordered: false, start: '', loose: false, items };
  }

  /** A footnote's text, with the indented blocks below it. */
  #readNote(src: string): Note | undefined {
    const found = findNote(src);
    if (!found) return undefined;
    const { raw, text, name } = found;
    this.budget.take(WEIGHTS.nested);
    const tokens =
      this.#depth < deepest
        ? this.#within(() => this.lexer.blockTokens(text, []))
        : [this.#flatten(text)];
    const note: Note = { type: 'blockquote', raw, text, tokens, note: name };
    this.notes.add(note);
    return note;
  }

  /** What is nested too deep, as one paragraph with its signs. */
  #flatten(raw: string): Tokens.Paragraph {
    this.budget.take(WEIGHTS.nested);
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

/** The lines up to a blank one. */
function readLines(src: string): string {
  const end = /\n[ \t]*(?:\n|$)/.exec(src);
  return end ? src.slice(0, end.index + 1) : src;
}
