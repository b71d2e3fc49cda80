import type { Tokens } from 'marked';
import { allowAddress } from '../address';
import { findMathBlock } from '../lower/findMath';
import { WEIGHTS } from '../weights';
import { cutSpace } from './cut/cutSpace';
import { begins } from './tokenizer/begins';
import { joinBrokenHeading } from './tokenizer/brokenHeading';
import { NestingTokenizer } from './tokenizer/nestingTokenizer';
import { findOpenFormula } from './tokenizer/openFormula';
import type { Definition } from './tokens';

const longestHeading = 2000;
/** The lines of a heading, and the line below that makes them one. */
const underlined = /^(?:[^\n]+\n){1,9}? {0,3}(?:=+|-+)[ \t]*(?:\n|$)/;

/**
 * The text above dashes, where that is of several lines or a sentence: they are a rule then, whose writer left out the blank line.
 * To CommonMark all of the text would be a heading.
 */
function cutRuledText(found: string): string | undefined {
  const text = found.replace(/[^\n]*\n?$/, '');
  const lines = text.trim().split('\n');
  if (found.slice(text.length).trim().startsWith('=')) return undefined;
  const isText = lines.length > 1 || /[가-힣][.。]["”’)\]]*\s*$/.test(lines[0] ?? '');
  return isText ? text : undefined;
}

/** marked's tokenizer, set right where it is wrong for Korean digests or slow on hostile ones: here its rules of blocks. */
export class DigestTokenizer extends NestingTokenizer {
  /** Where the top-level block that is being read begins, and how many texts waited to be read before it. */
  rest = '';
  waiting = 0;
  /** The text of the paragraph that is read next, where dashes right below it would end it as a heading. */
  private ruled = '';

  // marked asks this rule first of all. Its own expression overflows on millions of blank lines.
  override space(src: string): Tokens.Space | undefined {
    if (this.depth === 0) {
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
    this.ruled = '';
    // Below nearly every paragraph stands a blank line.
    if (src[src.indexOf('\n') + 1] === '\n') return undefined;
    const found = underlined.exec(src)?.[0];
    if (!found || found.length >= longestHeading) return undefined;
    const text = cutRuledText(found);
    if (text === undefined) return super.lheading(found);
    if (this.rules.block.lheading.test(found)) this.ruled = text;
    return undefined;
  }

  // A displayed formula may begin in a line and go over others. To have a rule of its own also keeps marked from joining
  // paragraphs, copying them each time.
  override paragraph(src: string): Tokens.Paragraph | undefined {
    if (this.ruled !== '') {
      const [raw, text] = [this.ruled, this.ruled.trim()];
      this.ruled = '';
      return { type: 'paragraph', raw, text, tokens: this.lexer.inline(text) };
    }
    const waiting = this.lexer.inlineQueue.length;
    const token = super.paragraph(src);
    const end = token && findOpenFormula(src, token.raw.length);
    if (!token || end === undefined) return token;
    // What was a line that begins another block is a formula's.
    this.lexer.inlineQueue.length = waiting;
    const rest = src.slice(end);
    const after = /^[ \t]*(?:\n|$)/.test(rest) ? '' : this.rules.block.paragraph.exec(rest)?.[0];
    const raw = src.slice(0, end) + (after ?? '');
    const text = raw.replace(/\n$/, '');
    return { type: 'paragraph', raw, text, tokens: this.lexer.inline(text) };
  }
}
