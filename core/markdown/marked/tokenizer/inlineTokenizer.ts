import type { Tokens } from 'marked';
import { countSigns } from '../../countSigns';
import { findMath } from '../../lower/findMath';
import { readTag } from '../../lower/tags';
import { ADDRESS_WEIGHT } from '../../weights';
import { findMark } from '../findMark';
import { type Emphasised, findEmphasised } from '../marks/emphasised';
import { findHighlight, findInserted, findShifted, findStruck, type Pair } from '../marks/pairs';
import type { Around, OwnToken } from '../tokens';
import { NoteTokenizer } from './noteTokenizer';
import { readAccent } from './readAccent';

/** What one token costs marked, as steps: it asks a dozen rules for each. */
const STEPS_PER_TOKEN = 32;
/** What each sign that might close emphasis costs marked's rule of it. */
const STEPS_PER_CLOSER = 128;

/**
 * marked's rules of what stands within a line, with formulas, tags as HTML has them and Korean around addresses.
 * Each rule spends what it read in vain, because marked asks it again at the next letter.
 */
export class InlineTokenizer extends NoteTokenizer {
  /** The letter that plain text last ended with, and how many letters followed it. */
  #before = { letter: '', rest: -1 };

  // marked asks this rule first of all.
  override escape(src: string): OwnToken | undefined {
    this.budget.spend(STEPS_PER_TOKEN);
    const first = src.charCodeAt(0);
    if (first === dollar || (first === backslash && mathStart.test(src))) {
      const math = this.found(src, findMath(src));
      if (math) return { type: 'escape', raw: math.raw, text: math.raw, tex: math.tex };
    }
    if (first === backslash && this.#isInWord(src)) {
      const accent = readAccent(src);
      if (accent) return { type: 'escape', raw: accent.raw, text: accent.letter };
    }
    if (first === asterisk || first === underscore) {
      const found = this.found(src, findEmphasised(src, this.#letterBefore(src)));
      if (found) return this.#wrap(unwrap(found), emphases[found.signs]);
    }
    const letter = this.#letterBefore(src);
    if (first === equals)
      return this.#wrap(this.found(src, findHighlight(src, letter)), ['strong']);
    if (first === plus) return this.#wrap(this.found(src, findInserted(src, letter)), []);
    if (first === caret && src.charCodeAt(1) === bracket) return this.readInlineNote(src);
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
      return first === tilde
        ? this.#wrap(this.found(src, findStruck(src, letter)), ['delete'])
        : undefined;
    }
    if (first === bracket && src.charCodeAt(1) === caret) return this.readReference(src);
    return super.escape(src);
  }

  #wrap(pair: Pair | undefined, around: readonly Around[]): OwnToken | undefined {
    if (!pair) return undefined;
    const { raw } = pair;
    return { type: 'escape', raw, text: raw, around, inside: this.lexer.inlineTokens(pair.inside) };
  }

  // marked asks this rule where its rule of emphasis found nothing, which looks as far as the text goes. That rule
  // itself must stay marked's own: else a copy of the text is made for it where there is no emphasis at all.
  override codespan(src: string): Tokens.Codespan | undefined {
    const [sign = ''] = src;
    if (sign === '*' || (sign === '_' && !this.#isInWord(src)))
      this.budget.spend(src.length + STEPS_PER_CLOSER * countSigns(src, sign));
    return sign === '`' ? this.found(src, super.codespan(src)) : undefined;
  }

  // At the end of a text marked's own rule looks whether words follow, for each break anew.
  override br(src: string): Tokens.Br | undefined {
    const raw = /^(?: {2,}|\\)\n[ \t]*/.exec(src)?.[0];
    return raw && raw.length < src.length ? { type: 'br', raw } : undefined;
  }

  override tag(src: string): Tokens.Tag | undefined {
    if (src[0] !== '<' || !/[a-zA-Z/!]/.test(src[1] ?? '')) return undefined;
    const tag = this.found(src, readTag(src));
    if (!tag) return undefined;
    const { raw } = tag;
    this.budget.take(ADDRESS_WEIGHT * raw.length);
    return { type: 'html', raw, text: raw, block: false, inLink: false, inRawBlock: false };
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
}

const mathStart = /^\\(?:\\?[([]|begin\{)/;
const dollar = 36;
const backslash = 92;
const asterisk = 42;
const equals = 61;
const plus = 43;
const bracket = 91;
const caret = 94;
const underscore = 95;
const tilde = 126;
const emphases = { 1: ['emphasis'], 2: ['strong'], 3: ['strong', 'emphasis'] } as const;

function unwrap({ raw, signs }: Emphasised): Pair {
  return { raw, inside: raw.slice(signs, -signs) };
}
