import { Tokenizer, type Tokens } from 'marked';
import { allowAddress, trimAddress } from '../address';
import type { Budget } from '../budget';
import { countSigns } from '../countSigns';
import { findMath } from '../lower/findMath';
import { readTag } from '../lower/tags';
import { ADDRESS_WEIGHT } from '../weights';
import { findMark } from './findMark';
import { hearTag } from './hearTag';
import { readAccent } from './readAccent';
import { findStrong } from './strong';
import type { Marked } from './tokens';

/** What one token costs marked, as steps: it asks a dozen rules for each. */
const STEPS_PER_TOKEN = 32;
/** What each sign that might close emphasis costs marked's rule of it. */
const STEPS_PER_CLOSER = 128;
const address =
  /^(?:https?:\/\/|www\.)[^\s<>\u3000-\u303f\u3131-\u318e\uac00-\ud7a3\uff00-\uffef]{1,2048}/i;
/** `[12]`, which is neither a link nor an image. */
const bare = /^!?\[[^[\]\\`]*\](?!\()/;

/**
 * marked's rules of what stands within a line, with formulas, tags as HTML has them and Korean around addresses.
 * Each rule spends what it read in vain, because marked asks it again at the next letter.
 */
export class InlineTokenizer extends Tokenizer {
  /** By tag, the address that references were given. */
  protected readonly named = new Map<string, string>();
  /** The letter that plain text last ended with, and how many letters followed it. */
  #before = { letter: '', rest: -1 };

  constructor(protected readonly budget: Budget) {
    super();
  }

  // marked asks this rule first of all.
  override escape(src: string): Marked | undefined {
    this.budget.spend(STEPS_PER_TOKEN);
    const first = src.charCodeAt(0);
    if (first === dollar || (first === backslash && mathStart.test(src))) {
      const math = this.#found(src, findMath(src));
      if (math) return { type: 'escape', raw: math.raw, text: math.raw, tex: math.tex };
    }
    if (first === backslash && this.#isInWord(src)) {
      const accent = readAccent(src);
      if (accent) return { type: 'escape', raw: accent.raw, text: accent.letter };
    }
    if (first === asterisk && src.charCodeAt(1) === asterisk) {
      const raw = this.#found(src, findStrong(src));
      if (raw) {
        const strong = this.lexer.inlineTokens(raw.slice(2, -2));
        return { type: 'escape', raw, text: raw, strong };
      }
    }
    return super.escape(src);
  }

  override link(src: string): Tokens.Link | Tokens.Image | undefined {
    if ((src[0] !== '[' && src[0] !== '!') || bare.test(src)) return undefined;
    const token = this.#found(src, super.link(src));
    // A picture, and a link without words, shows its address.
    if (token && (token.type === 'image' || token.text.trim() === ''))
      this.budget.take(ADDRESS_WEIGHT * token.href.length);
    return token;
  }

  override reflink(src: string, links: Parameters<Tokenizer['reflink']>[1]) {
    if ((src[0] !== '[' && src[0] !== '!') || !holdsAny(links)) return undefined;
    const asked = hearTag(links);
    const token = this.#found(src, super.reflink(src, asked.links));
    if (token && token.type !== 'text') {
      // The address is written once, however many refer to it.
      this.budget.take(2 * ADDRESS_WEIGHT * token.href.length);
      this.named.set(asked.tag, token.href);
    }
    return token;
  }

  // marked asks this rule where its rule of emphasis found nothing, which looks as far as the text goes. That rule
  // itself must stay marked's own: else a copy of the text is made for it where there is no emphasis at all.
  override codespan(src: string): Tokens.Codespan | undefined {
    const [sign = ''] = src;
    if (sign === '*' || (sign === '_' && !this.#isInWord(src)))
      this.budget.spend(src.length + STEPS_PER_CLOSER * countSigns(src, sign));
    return sign === '`' ? this.#found(src, super.codespan(src)) : undefined;
  }

  // At the end of a text marked's own rule looks whether words follow, for each break anew.
  override br(src: string): Tokens.Br | undefined {
    const raw = /^(?: {2,}|\\)\n[ \t]*/.exec(src)?.[0];
    return raw && raw.length < src.length ? { type: 'br', raw } : undefined;
  }

  override tag(src: string): Tokens.Tag | undefined {
    if (src[0] !== '<' || !/[a-zA-Z/!]/.test(src[1] ?? '')) return undefined;
    const tag = this.#found(src, readTag(src));
    if (!tag) return undefined;
    const { raw } = tag;
    this.budget.take(ADDRESS_WEIGHT * raw.length);
    return { type: 'html', raw, text: raw, block: false, inLink: false, inRawBlock: false };
  }

  // `<think:step>` is no address.
  override autolink(src: string): Tokens.Link | undefined {
    const token = super.autolink(src);
    if (!token || !allowAddress(token.href)) return undefined;
    this.budget.take(ADDRESS_WEIGHT * token.href.length);
    return token;
  }

  // A Korean particle right after an address is not part of it.
  override url(src: string): Tokens.Link | undefined {
    const found = address.exec(src);
    if (!found) return undefined;
    const raw = trimAddress(found[0]);
    this.budget.take(ADDRESS_WEIGHT * raw.length);
    const href = /^www/i.test(raw) ? `http://${raw}` : raw;
    const tokens = [{ type: 'text', raw, text: raw }];
    return { type: 'link', raw, text: raw, href, title: null, tokens };
  }

  override inlineText(src: string): Tokens.Text | undefined {
    const raw = src.slice(0, findMark(src, /^`+/.exec(src)?.[0].length ?? 1));
    this.#before = { letter: raw.at(-1) ?? '', rest: src.length - raw.length };
    return { type: 'text', raw, text: raw, escaped: false };
  }

  #isInWord(src: string): boolean {
    const { letter, rest } = this.#before;
    return rest === src.length && /[\p{L}\p{N}]/u.test(letter);
  }

  /** What a rule found; when it found nothing, it may have looked at all that follows. */
  #found<Found>(src: string, found: Found | undefined): Found | undefined {
    if (found === undefined) this.budget.spend(src.length);
    return found;
  }
}

const mathStart = /^\\(?:\\?[([]|begin\{)/;
const dollar = 36;
const backslash = 92;
const asterisk = 42;

function holdsAny(links: object): boolean {
  for (const _ in links) return true;
  return false;
}
