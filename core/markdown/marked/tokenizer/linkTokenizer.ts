import { Tokenizer, type Tokens } from 'marked';
import { allowAddress } from '../../address';
import type { Budget } from '../../budget';
import { ADDRESS_WEIGHT } from '../../weights';
import { isPlain } from '../findMark';
import { findAddress } from '../marks/address';
import { findLooseLink } from '../marks/looseLink';
import { findWikiLink } from '../marks/wikiLink';
import { hearTag } from './hearTag';

/** `[12]`, which is neither a link nor an image. */
const bare = /^!?\[[^[\]\\`]*\](?![(（])/;

/** `[words](address)` with nothing in either that has a meaning of its own, as nearly all links are. */
const usualLink = /^\[([A-Za-z\d가-힣][^[\]\\`\n]{0,300})\]\((https?:\/\/[\w./?=#%@~+-]{1,500})\)/;

/** marked's rules of links, with those that people and Obsidian write, and with Korean around addresses. */
export class LinkTokenizer extends Tokenizer {
  /** By tag, the address that references were given. */
  protected readonly named = new Map<string, string>();

  /** Are these the words of a picture, of which only the letters are kept? */
  protected isPicture = false;

  constructor(protected readonly budget: Budget) {
    super();
  }

  override link(src: string): Tokens.Link | Tokens.Image | undefined {
    if (src[0] !== '[' && src[0] !== '!') return undefined;
    const usual = this.#readUsualLink(src);
    if (usual) return usual;
    if (bare.test(src)) return undefined;
    const token = this.found(
      src,
      this.#readWikiLink(src) ??
        this.#asWords(src, () => super.link(src)) ??
        this.#readLooseLink(src),
    );
    // A picture, and a link without words, shows its address.
    if (token && (token.type === 'image' || token.text.trim() === ''))
      this.budget.take(ADDRESS_WEIGHT * token.href.length);
    return token;
  }

  /** What marked finds too, which gathers the words letter by letter and reads them as a text of their own. */
  #readUsualLink(src: string): Tokens.Link | undefined {
    const [raw, text, href] = usualLink.exec(src) ?? [];
    if (raw === undefined || text === undefined || href === undefined || !isPlain(text))
      return undefined;
    this.lexer.state.linkEmitted = true;
    return {
      type: 'link',
      raw,
      text,
      href,
      title: null,
      tokens: [{ type: 'text', raw: text, text }],
    };
  }

  #asWords<Found>(src: string, read: () => Found): Found {
    const before = this.isPicture;
    this.isPicture ||= src[0] === '!';
    try {
      return read();
    } finally {
      this.isPicture = before;
    }
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
    const token = this.found(
      src,
      this.#asWords(src, () => super.reflink(src, asked.links)),
    );
    if (token && token.type !== 'text') {
      // The address is written once, however many refer to it.
      this.budget.take(2 * ADDRESS_WEIGHT * token.href.length);
      this.named.set(asked.tag, token.href);
    }
    return token;
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

  /** What a rule found; when it found nothing, it may have looked at all that follows. */
  protected found<Found>(src: string, found: Found | undefined): Found | undefined {
    if (found === undefined) this.budget.spend(src.length);
    return found;
  }
}

function holdsAny(links: object): boolean {
  for (const _ in links) return true;
  return false;
}
