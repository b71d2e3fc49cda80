import { type Token, Tokenizer, type Tokens } from 'marked';
import { allowAddress, trimAddress } from '../address';
import { findMath } from '../lower/findMath';
import { readTag } from '../lower/tags';
import { findStrong } from './strong';

/** What this tokenizer finds beyond Markdown, carried by the token that marked asks for first. */
export type Marked = Tokens.Escape & { readonly tex?: string; readonly strong?: Token[] };

/** The address behind references such as `[코드]`. `isNamed` may be asked once all text was read. */
export type Definition = Tokens.Def & {
  readonly label?: readonly Token[];
  readonly isNamed?: () => boolean;
};

/** Where inline text stops being plain: what any inline rule can begin with. */
const nextMark = /[\\<[`*_$]|!\[|[hH][tT][tT][pP][sS]?:\/\/|[wW]{3}\.| {2,}\n/g;

/** marked's rules of what stands within a line, with formulas, tags as HTML has them and Korean around addresses. */
export class InlineTokenizer extends Tokenizer {
  /** By tag, the address that references were given. */
  protected readonly named = new Map<string, string>();

  override escape(src: string): Marked | undefined {
    const first = src.charCodeAt(0);
    if (first === dollar || (first === backslash && (src[1] === '(' || src[1] === '['))) {
      const math = findMath(src);
      if (math) return { type: 'escape', raw: math.raw, text: math.raw, tex: math.tex };
    }
    if (first === asterisk) {
      const raw = findStrong(src);
      if (raw)
        return {
          type: 'escape',
          raw,
          text: raw,
          strong: this.lexer.inlineTokens(raw.slice(2, -2)),
        };
    }
    return super.escape(src);
  }

  override reflink(src: string, links: Parameters<Tokenizer['reflink']>[1]) {
    if (src[0] !== '[' && src[0] !== '!') return undefined;
    let asked = '';
    // Only marked knows which tag it makes of a label.
    const listening = new Proxy(links, {
      get: (all, tag: string) => {
        asked = tag;
        return all[tag];
      },
    });
    const token = super.reflink(src, listening);
    if (token && token.type !== 'text') this.named.set(asked, token.href);
    return token;
  }

  override tag(src: string): Tokens.Tag | undefined {
    const tag = src.startsWith('<') ? readTag(src) : undefined;
    if (!tag) return undefined;
    return {
      type: 'html',
      raw: tag.raw,
      text: tag.raw,
      block: false,
      inLink: false,
      inRawBlock: false,
    };
  }

  // `<think:step>` is no address.
  override autolink(src: string): Tokens.Link | undefined {
    const token = super.autolink(src);
    return token && allowAddress(token.href) ? token : undefined;
  }

  // A Korean particle right after an address is not part of it.
  override url(src: string): Tokens.Link | undefined {
    const found =
      /^(?:https?:\/\/|www\.)[^\s<>\u3000-\u303f\u3131-\u318e\uac00-\ud7a3\uff00-\uffef]{1,2048}/i.exec(
        src,
      );
    if (!found) return undefined;
    const raw = trimAddress(found[0]);
    const href = /^www/i.test(raw) ? `http://${raw}` : raw;
    return {
      type: 'link',
      raw,
      text: raw,
      href,
      title: null,
      tokens: [{ type: 'text', raw, text: raw }],
    };
  }

  override inlineText(src: string): Tokens.Text | undefined {
    const raw = src.slice(0, findMark(src, src.startsWith('`') ? countTicks(src) : 1));
    return { type: 'text', raw, text: raw, escaped: false };
  }
}

/** The index of the first character, from one on, that is not plain text; the length when all is. */
export function findMark(text: string, from: number): number {
  nextMark.lastIndex = from;
  return nextMark.exec(text)?.index ?? text.length;
}

const dollar = 36;
const backslash = 92;
const asterisk = 42;

function countTicks(src: string): number {
  let count = 0;
  while (src.charCodeAt(count) === 96) count += 1;
  return count;
}
