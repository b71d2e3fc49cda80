/** Thrown where a part of a text would cost more than a text of its length may. */
export class Spent extends Error {}
// Made once: an error notes where it was made, which takes longer than to read a short text.
const noBytes = new Spent('bytes');
const noSteps = new Spent('steps');

/** Bytes of JSON that the nodes of a text may take for each of its letters, beside the letters themselves. */
const BYTES_PER_LETTER = 48;
/** What the shortest text may take. */
const LEAST_BYTES = 1000;
/** What a long one may take, and for each of its letters: more than any digest that somebody wrote. */
const MANY_BYTES = 1_000_000;
const MORE_BYTES_PER_LETTER = 3;
/** The JSON of one digest, but for what it holds beside the nodes. */
const MOST_BYTES = 31_000_000;
/** No letter takes more of them in JSON: half of a pair without its other half. */
const WIDEST_LETTER = 6;
/** A text as short as this stays far below the most, whatever its letters are. */
const SHORT_TEXT = 500_000;
/** Letters that may be read in vain for each letter of a piece: four times what real ones need. */
const STEPS_PER_LETTER = 64;
/** What the shortest piece may spend. */
const LEAST_STEPS = 4000;

/**
 * What reading one text may cost, by its length and by no clock, so that it ends alike everywhere. Bytes are those
 * of the JSON that its nodes become, taken from the whole text; steps are letters at which a rule looked in
 * vain, spent by each piece of the text anew.
 */
export class Budget {
  #bytes: number;
  #bytesBefore = 0;
  #steps = 0;
  #isShort = false;

  constructor(text: string) {
    const { length } = text;
    const letters = length < SHORT_TEXT ? length * WIDEST_LETTER : weighText(text);
    const most = Math.min(MANY_BYTES + length * MORE_BYTES_PER_LETTER, MOST_BYTES - letters);
    this.#bytes = Math.max(0, Math.min(LEAST_BYTES + length * BYTES_PER_LETTER, most));
  }

  /** Takes the bytes of nodes. Throws `Spent`, and takes none, when there are not as many. */
  take(bytes: number): void {
    if (!this.tryTake(bytes)) throw noBytes;
  }

  /** Takes the bytes of nodes, or none when there are not as many. */
  tryTake(bytes: number): boolean {
    const isEnough = this.holds(bytes);
    if (isEnough) this.#bytes -= bytes;
    else this.#isShort = true;
    return isEnough;
  }

  /** Was anything asked for that there were no bytes for? */
  get isShort(): boolean {
    return this.#isShort;
  }

  /** Are there as many bytes? */
  holds(bytes: number): boolean {
    return bytes <= this.#bytes;
  }

  /** Begins a piece of that many letters, which has steps by its own length. */
  begin(letters: number): void {
    this.#bytesBefore = this.#bytes;
    this.#steps = LEAST_STEPS + letters * STEPS_PER_LETTER;
  }

  /** Spends steps of the piece that was begun. Throws `Spent` when it has none left. */
  spend(steps: number): void {
    if (!this.trySpend(steps)) throw noSteps;
  }

  /** Spends steps, and tells whether the piece had as many. */
  trySpend(steps: number): boolean {
    this.#steps -= steps;
    return this.#steps >= 0;
  }

  /**
   * Gives back what the piece took, because its nodes are not kept; only half of all when it ran short of bytes,
   * lest every piece after it is read as far in vain.
   */
  giveBack(error: unknown): void {
    this.#bytes = error === noBytes ? this.#bytesBefore / 2 : this.#bytesBefore;
  }
}

/** Is there room for a text in the JSON of a digest, whatever becomes of it? */
export function fitsJson(text: string): boolean {
  return text.length * WIDEST_LETTER < MOST_BYTES || weighText(text) < MOST_BYTES;
}

/** The bytes of a text in a JSON string. */
function weighText(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x09 || code === 0x22 || code === 0x5c) bytes += 1;
    else if (code < 0x20) bytes += WIDEST_LETTER - 1;
    else if (code >= 0xd800 && code < 0xe000) bytes += weighSurrogate(text, at) - 1;
    else if (code >= 0x80) bytes += code < 0x800 ? 1 : 2;
  }
  return bytes;
}

/** Half of the four bytes of a pair; alone it is written as an escape. */
function weighSurrogate(text: string, at: number): number {
  const isPair = (high: number) =>
    (text.charCodeAt(high) & 0xfc00) === 0xd800 && (text.charCodeAt(high + 1) & 0xfc00) === 0xdc00;
  return isPair(at) || isPair(at - 1) ? 2 : WIDEST_LETTER;
}
