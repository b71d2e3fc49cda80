import { Tokenizer, type Tokens } from 'marked';
import { writeMark } from '../../tree/noteMark';
import { allowAddress } from '../address';
import type { Budget } from '../budget';
import { countSigns } from '../countSigns';
import { findMath } from '../lower/findMath';
import { readTag } from '../lower/tags';
import { ADDRESS_WEIGHT, WEIGHTS } from '../weights';
import { findMark } from './findMark';
import { hearTag } from './hearTag';
import { findAddress } from './marks/address';
import { type Emphasised, findEmphasised } from './marks/emphasised';
import { findLooseLink } from './marks/looseLink';
import { findHighlight, findShifted, findStruck, type Pair } from './marks/pairs';
import { findWikiLink } from './marks/wikiLink';
import { readAccent } from './readAccent';
import type { Around, Marked, Note } from './tokens';

/** What one token costs marked, as steps: it asks a dozen rules for each. */
const STEPS_PER_TOKEN = 32;
/** What each sign that might close emphasis costs marked's rule of it. */
const STEPS_PER_CLOSER = 128;
/** `[12]`, which is neither a link nor an image. */
const bare = /^!?\[[^[\]\\`]*\](?![(（])/;

/**
 * marked's rules of what stands within a line, with formulas, tags as HTML has them and Korean around addresses.
 * Each rule spends what it read in vain, because marked asks it again at the next letter.
 */
export class InlineTokenizer extends Tokenizer {
  /** By tag, the address that references were given. */
  protected readonly named = new Map<string, string>();
  /** The footnotes of the text, by their names. */
  readonly notes = new Map<string, Note>();
  #noteNumber = 0;
  /** The letter that plain text last ended with, and how many letters followed it. */
  #before = { letter: '', rest: -1 };

  constructor(protected readonly budget: Budget) {
    super();
  }

  // marked asks this rule first of all.
  override escape(src: string): Marked | undefined {
    this.budget.spend(STEPS_PER_TOKEN);
    const first = src.charCodeAt(0);
    if (first === dollar || (first === backslash && (src[1] === '(' || src[1] === '['))) {
      const math = this.#found(src, findMath(src));
      if (math) return { type: 'escape', raw: math.raw, text: math.raw, tex: math.tex };
    }
    if (first === backslash && this.#isInWord(src)) {
      const accent = readAccent(src);
      if (accent) return { type: 'escape', raw: accent.raw, text: accent.letter };
    }
    if (first === asterisk || first === underscore) {
      const found = this.#found(src, findEmphasised(src, this.#letterBefore(src)));
      if (found) return this.#wrap(unwrap(found), emphases[found.signs]);
    }
    const letter = this.#letterBefore(src);
    if (first === equals) return this.#wrap(findHighlight(src, letter), ['strong']);
    if (first === caret && src.charCodeAt(1) === bracket) return this.#readInlineNote(src);
    if (first === tilde || first === caret) {
      const shifted = findShifted(src, letter);
      if (shifted) {
        const { raw, inside } = shifted;
        return {
          type: 'escape',
          raw,
          text: raw,
          tex: `{}${raw[0] === '^' ? '^' : '_'}{${inside}}`,
        };
      }
      return first === tilde ? this.#wrap(findStruck(src, letter), ['delete']) : undefined;
    }
    if (first === bracket && src.charCodeAt(1) === caret) return this.#readReference(src);
    return super.escape(src);
  }

  /** `[^name]`, where a footnote has that name. */
  #readReference(src: string): Marked | undefined {
    const [raw, name = ''] = /^\[\^([^\]\s[]{1,100})\]/.exec(src) ?? [];
    const note = raw === undefined ? undefined : this.notes.get(name.toLowerCase());
    if (raw === undefined || !note) return undefined;
    note.number ??= this.#noteNumber += 1;
    return { type: 'escape', raw, text: writeMark(note.number) };
  }

  /** Pandoc's and Obsidian's `^[text]`, a footnote where it is referred to. */
  #readInlineNote(src: string): Marked | undefined {
    const raw = this.#found(
      src,
      /^\^\[(?:\\.|[^[\]\\\n]|\[[^[\]\n]{0,500}\]){1,1000}\]/.exec(src)?.[0],
    );
    if (raw === undefined) return undefined;
    const text = raw.slice(2, -1);
    this.budget.take(WEIGHTS.nested);
    const paragraph = { type: 'paragraph', raw: text, text, tokens: this.lexer.inlineTokens(text) };
    this.#noteNumber += 1;
    const number = this.#noteNumber;
    const note: Note = { type: 'blockquote', raw, text, tokens: [paragraph], note: '', number };
    this.notes.set(`^${number}`, note);
    return { type: 'escape', raw, text: writeMark(number) };
  }

  #wrap(pair: Pair | undefined, around: readonly Around[]): Marked | undefined {
    if (!pair) return undefined;
    const { raw } = pair;
    return { type: 'escape', raw, text: raw, around, inside: this.lexer.inlineTokens(pair.inside) };
  }

  override link(src: string): Tokens.Link | Tokens.Image | undefined {
    if ((src[0] !== '[' && src[0] !== '!') || bare.test(src)) return undefined;
    const token = this.#found(
      src,
      this.#readWikiLink(src) ?? super.link(src) ?? this.#readLooseLink(src),
    );
    // A picture, and a link without words, shows its address.
    if (token && (token.type === 'image' || token.text.trim() === ''))
      this.budget.take(ADDRESS_WEIGHT * token.href.length);
    return token;
  }

  #readWikiLink(src: string): Tokens.Link | undefined {
    const found = src.startsWith('[[') || src.startsWith('![[') ? findWikiLink(src) : undefined;
    return found && this.#toLink(found.raw, found.words, found.url ?? '');
  }

  #readLooseLink(src: string): Tokens.Link | undefined {
    const found = findLooseLink(src);
    return found && this.#toLink(found.raw, found.words, found.href);
  }

  #toLink(raw: string, text: string, href: string): Tokens.Link {
    return { type: 'link', raw, text, href, title: null, tokens: this.lexer.inlineTokens(text) };
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
    const raw = findAddress(src);
    if (raw === undefined) return undefined;
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

  /** Forgets what stood before, because another text begins. */
  startText(): void {
    this.#before = { letter: '', rest: -1 };
  }

  #isInWord(src: string): boolean {
    return /[\p{L}\p{N}]/u.test(this.#letterBefore(src));
  }

  /** The letter that stands right before; empty at a text's start and after anything but plain text. */
  #letterBefore(src: string): string {
    return this.#before.rest === src.length ? this.#before.letter : '';
  }

  /** What a rule found; when it found nothing, it may have looked at all that follows. */
  #found<Found>(src: string, found: Found | undefined): Found | undefined {
    if (found === undefined) this.budget.spend(src.length);
    return found;
  }
}

const dollar = 36;
const backslash = 92;
const asterisk = 42;
const equals = 61;
const bracket = 91;
const caret = 94;
const underscore = 95;
const tilde = 126;
const emphases = { 1: ['emphasis'], 2: ['strong'], 3: ['strong', 'emphasis'] } as const;

function unwrap({ raw, signs }: Emphasised): Pair {
  return { raw, inside: raw.slice(signs, -signs) };
}

function holdsAny(links: object): boolean {
  for (const _ in links) return true;
  return false;
}
