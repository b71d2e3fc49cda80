/** No array or inline table of front matter is nested as deep as this. */
const DEEPEST = 20;

const blank = /(?:[ \t\n]|#[^\n]*)*/y;
const bareKey = /[\w-]+/y;
const bareValue = /[^\s,\]}#]+(?: \d[\d:.]*(?:Z|[+-]\d\d:\d\d)?)?/y;
const shortString = /"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'/y;
const longString = /"""\n?((?:[^"\\]|\\[\s\S]|"(?!""))*)"""|'''\n?((?:[^']|'(?!''))*)'''/y;

/** Goes through a text of TOML once; whatever is no TOML where it stands throws. */
export class TomlReader {
  #at = 0;
  #counted = { at: 0, line: 0 };

  constructor(readonly text: string) {}

  /** The line, from 0, at which it stands. */
  countLine(): number {
    const { at, line } = this.#counted;
    this.#counted = {
      at: this.#at,
      line: line + this.text.slice(at, this.#at).split('\n').length - 1,
    };
    return this.#counted.line;
  }

  get place(): number {
    return this.#at;
  }

  isDone(): boolean {
    return this.#at >= this.text.length;
  }

  skipBlank(): void {
    this.#take(blank);
  }

  /** Goes back to where a statement began, and from there to the next line that such an expression matches. */
  skipTo(start: RegExp, from: number): void {
    this.#at = from;
    for (;;) {
      const end = this.text.indexOf('\n', this.#at);
      this.#at = end < 0 ? this.text.length : end + 1;
      const next = this.text.indexOf('\n', this.#at);
      const line = this.text.slice(this.#at, next < 0 ? undefined : next);
      if (this.isDone() || start.test(line)) return;
    }
  }

  /** `[a.b]` or `[[a.b]]`; undefined when a statement stands here. */
  readHead(): { readonly path: readonly string[]; readonly isOneOfMany: boolean } | undefined {
    const open = this.#take(/\[\[?/y)?.[0];
    if (!open) return undefined;
    const path = this.#readPath();
    this.#demand(open === '[' ? /\]/y : /\]\]/y);
    this.#endLine();
    return { path, isOneOfMany: open === '[[' };
  }

  /** `a.b = value` */
  readStatement(): { readonly path: readonly string[]; readonly value: unknown } {
    const path = this.#readPath();
    this.#demand(/=[ \t]*/y);
    const value = this.#readValue(0);
    this.#endLine();
    return { path, value };
  }

  #readPath(): readonly string[] {
    const path: string[] = [];
    do {
      this.#take(/[ \t]+/y);
      path.push(this.#take(bareKey)?.[0] ?? this.#readString());
      this.#take(/[ \t]+/y);
    } while (this.#take(/\./y));
    return path;
  }

  #readValue(depth: number): unknown {
    if (depth > DEEPEST) throw new RangeError('nested too deep');
    const sign = this.text[this.#at];
    if (sign === '"' || sign === "'") return this.#readString();
    if (sign === '[') return this.#readMany(']', () => this.#readValue(depth + 1));
    if (sign !== '{') return this.#demand(bareValue)[0];
    return Object.fromEntries(
      this.#readMany('}', () => {
        const [key = '', ...deeper] = this.#readPath();
        this.#demand(/=[ \t]*/y);
        const value = this.#readValue(depth + 1);
        return [key, deeper.reduceRight((inner, name) => ({ [name]: inner }), value)] as const;
      }),
    );
  }

  #readMany<Value>(close: string, read: () => Value): Value[] {
    const values: Value[] = [];
    this.#at += 1;
    for (;;) {
      this.skipBlank();
      if (this.text[this.#at] === close) break;
      values.push(read());
      this.skipBlank();
      if (this.text[this.#at] !== ',') break;
      this.#at += 1;
    }
    if (this.text[this.#at] !== close) throw new SyntaxError('not closed');
    this.#at += 1;
    return values;
  }

  #readString(): string {
    const long = /^(?:"""|''')/.test(this.text.slice(this.#at, this.#at + 3));
    const [, escaped, literal = ''] = this.#demand(long ? longString : shortString);
    return escaped === undefined ? literal : decodeEscapes(escaped);
  }

  #endLine(): void {
    this.#demand(/[ \t]*(?:#[^\n]*)?(?:\n|$)/y);
  }

  #demand(pattern: RegExp): RegExpExecArray {
    const found = this.#take(pattern);
    if (!found) throw new SyntaxError('no TOML');
    return found;
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text) ?? undefined;
    if (found) this.#at += found[0].length;
    return found;
  }
}

const marks: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' };

function decodeEscapes(text: string): string {
  return text.replace(
    /\\(?:u([\da-f]{4})|U([\da-f]{8})|([ \t]*\n\s*)|(.))/gi,
    (whole, ...parts) => {
      const [short, long, end, sign] = parts;
      if (end !== undefined) return '';
      if (sign !== undefined) return marks[sign] ?? sign;
      const code = Number.parseInt(short ?? long, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
