import { endsLine, keepBreaks, readBefore } from '../rule/place';

/** Tags between which stands code, or a formula. */
export const codes: ReadonlySet<string> = new Set(['highlight', 'codeblock', 'code', 'mermaid']);
export const formulas: ReadonlySet<string> = new Set(['katex', 'math', 'mathjax', 'latex', 'tex']);

/** Where a pair of tags stands: from `at` to `end`, what is between them from `from` to `to`. */
type Between = {
  readonly text: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
};

/** What stands between two tags as code: between fences where the tags are alone on their lines, else within the line. */
export function writeCode(place: Between, name: string, args: string): string {
  const body = place.text.slice(place.from, place.to);
  const breaks = keepBreaks(place.text.slice(place.at, place.from));
  let longest = 0;
  for (const [run] of body.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  if (isAlone(place) && /^[ \t]*\n/.test(body) && /\n[ \t]*$/.test(body)) {
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${breaks}${fence}${nameLanguage(name, args)}${body}${fence}`;
  }
  const tick = '`'.repeat(longest + 1);
  return body.trim() === '' ? breaks + body : `${breaks}${tick} ${body} ${tick}`;
}

/** What stands between two tags as a formula, in the delimiters that it lacks. */
export function delimitFormula(place: Between, _: string, args: string): string {
  const body = place.text.slice(place.from, place.to);
  const breaks = keepBreaks(place.text.slice(place.at, place.from));
  const tex = body.trim();
  if (tex === '' || /^(?:\$|\\[([])/.test(tex)) return breaks + body;
  const isDisplay = /display/.test(args) || isAlone(place);
  const shown = isDisplay ? `$$${body.trim()}$$` : `\\(${tex}\\)`;
  return breaks + body.replace(tex, () => shown);
}

function isAlone({ text, at, end }: Between): boolean {
  return readBefore(text, at).trim() === '' && endsLine(text, end);
}

/** `python linenos`, `lang:python title`, `"python" "linenos=table"`. */
function nameLanguage(name: string, args: string): string {
  if (name === 'mermaid') return name;
  const [, language = ''] =
    /(?:\blang(?:uage)?\s*[:=]\s*|^)["']?([\w+#-]+)(?![\w+#-]*[=:])/.exec(args) ?? [];
  return language;
}
