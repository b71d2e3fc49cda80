/**
 * What begins code, or keeps a sign from meaning anything: an escape, a fence (after the signs of quotes and items), a line
 * indented by four, and backticks. Their order is that of `CodeSkipper`'s kinds.
 */
export const codeMarks: readonly RegExp[] = [
  /\\[^\n]/,
  /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:`{3,}(?=[^`\n]*$)|~{3,})/,
  /^(?: {4}| {0,3}\t)/,
  /`+/,
];
const kinds = { fence: 1, indent: 2, span: 3 } as const;

const blankLine = /\n[ \t>]*(?=\n)/g;
/** Below such a line, what is indented belongs to it. */
const holdsIndented =
  /^(?: {2,}|\t| ?(?:[-*+:]|\d{1,9}[.)])(?:[ \t]|$)| ?[<[]|(?:!{3}|\?{3}\+?|={3}[!+]?) ?[\p{L}"])/u;

/** Goes through a text once from its start and tells where the code that a mark begins has its end. */
export class CodeSkipper {
  #runs: Map<number, number[]> | undefined;
  #blank = -1;
  #outside = -1;
  #indented = 0;

  constructor(readonly text: string) {}

  /** The end of what the mark of that kind begins at `at`; not after it, when it begins no code. */
  skip(kind: number, at: number, mark: string): number {
    if (kind === kinds.fence) return this.#skipFence(at, mark);
    if (kind === kinds.indent) return this.#skipIndented(at);
    if (kind === kinds.span) return this.#skipSpan(at, mark.length);
    return at + mark.length;
  }

  /** To the line that closes it, else to the quote's or the text's end, as CommonMark has it. */
  #skipFence(at: number, mark: string): number {
    const [signs = ''] = /[`~]+$/.exec(mark) ?? [];
    const close = new RegExp(`^[ \\t>]*${signs[0]}{${signs.length},}[ \\t]*$`, 'm');
    const from = this.#findLineEnd(at + mark.length);
    const end = mark.includes('>') ? this.#findOutside(from) : this.text.length;
    const found = close.exec(this.text.slice(from, end));
    return found ? from + found.index + found[0].length : end;
  }

  /** All lines from here that are blank or indented, when they are code: below a blank line, and below no list. */
  #skipIndented(at: number): number {
    if (at < this.#indented) return at;
    const next = /^(?! {4}| {0,3}\t|[ \t]*$)/gm;
    next.lastIndex = at;
    this.#indented = next.exec(this.text)?.index ?? this.text.length;
    let before = at;
    while (before > 0 && ' \t\n'.includes(this.text[before - 1] ?? '.')) before -= 1;
    const isBelowBlank = before === 0 || this.text.slice(before, at).split('\n').length > 2;
    const line = this.text.slice(this.text.lastIndexOf('\n', before - 1) + 1, before);
    return isBelowBlank && !holdsIndented.test(line) ? this.#indented : at;
  }

  /** To as many backticks in the same paragraph; else over these alone. */
  #skipSpan(at: number, length: number): number {
    this.#runs ??= this.#findRuns();
    const places = this.#runs.get(length) ?? [];
    while ((places.at(-1) ?? at + 1) <= at) places.pop();
    const close = places.at(-1);
    if (close === undefined || close > this.#findBlank(at)) return at + length;
    return close + length;
  }

  /** Where runs of backticks stand, by their length, the last ones first. */
  #findRuns(): Map<number, number[]> {
    const runs = new Map<number, number[]>();
    for (const { 0: run, index } of this.text.matchAll(/`+/g)) {
      const places = runs.get(run.length);
      if (places) places.push(index);
      else runs.set(run.length, [index]);
    }
    for (const places of runs.values()) places.reverse();
    return runs;
  }

  /** The first line after a place that is in no quote. */
  #findOutside(from: number): number {
    if (this.#outside >= from) return this.#outside;
    const outside = /^(?![ \t]*>)/gm;
    outside.lastIndex = from;
    this.#outside = outside.exec(this.text)?.index ?? this.text.length;
    return this.#outside;
  }

  #findLineEnd(from: number): number {
    const end = this.text.indexOf('\n', from);
    return end < 0 ? this.text.length : end;
  }

  #findBlank(from: number): number {
    if (this.#blank >= from) return this.#blank;
    blankLine.lastIndex = from;
    this.#blank = blankLine.exec(this.text)?.index ?? this.text.length;
    return this.#blank;
  }
}
