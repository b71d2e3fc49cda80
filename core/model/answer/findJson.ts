/** What some models think aloud before they answer; one that was cut in the midst of it has said nothing yet. */
const THOUGHT = /<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gi;

/** The text of an answer without what the model thought. Some chat templates swallow the tag that opens it. */
export function withoutThought(text: string): string {
  return text.replace(/^[\s\S]*<\/think(?:ing)?>/i, '').replace(THOUGHT, '');
}

/**
 * The first JSON object of an answer, whatever stands around it; undefined where none can be read. Backslashes of TeX that
 * no one escaped are mended: `\times` is no tab.
 */
export function findJson(text: string): Readonly<Record<string, unknown>> | undefined {
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    const end = findEnd(text, start);
    if (end === undefined) return undefined;
    const value = parse(text.slice(start, end));
    if (value) return value;
  }
  return undefined;
}

/** Where the brace that opens at `start` is closed, braces within strings apart. */
function findEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(mendEscapes(text));
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Doubles those backslashes before commands of TeX that stand alone, and those that JSON does not know. */
export function mendEscapes(text: string): string {
  return text
    .replace(/\$[^$"\n]{1,1000}\$/g, (formula) =>
      formula.replace(/\\\\|\\(?=[A-Za-z{}%&_,;!])/g, '\\\\'),
    )
    .replace(/\\(?:["\\/bfnrt]|u[\da-f]{4})|\\/gi, (written) =>
      written === '\\' ? '\\\\' : written,
    )
    .replace(/[\n\t\r]/g, ' ');
}
