import type { FrontProblem, ReadFront } from './front/formats/read';
import { measureObject, readJson } from './front/formats/readJson';
import { readToml } from './front/formats/readToml';
import { readYaml } from './front/formats/readYaml';
import { readUnfenced } from './front/formats/unfenced';

/** What a file says of itself, every value as it is written, and the Markdown after it. */
type FrontMatter = ReadFront & {
  readonly body: string;
  /** The body's first line in the file, from 1. */
  readonly bodyLine: number;
};

type Reader = (block: string, line: number) => ReadFront;
/** How its fence opens front matter, what closes it, and which lines may be in one that nothing closes. */
type Fence = {
  readonly open: RegExp;
  readonly close: RegExp;
  readonly line: RegExp;
  readonly read: Reader;
};

/** More letters than this are read by nobody but YAML, which has its own bound. */
const LONGEST = 65_536;
const fences: readonly Fence[] = [
  {
    open: /^\s*---[ \t]*(?!-)([^\n]*)(?:\n|$)/,
    close: /^(?:---|\.\.\.)[ \t]*$/,
    line: /^(?:[\p{L}\w-]+[ \t]*:|[ \t]*-[ \t]|[ \t]+\S)/u,
    read: readYaml,
  },
  {
    open: /^\s*\+\+\+[ \t]*()(?:\n|$)/,
    close: /^\+\+\+[ \t]*$/,
    line: /^(?:[\w.-]+[ \t]*=|\[{1,2}\w|[ \t]+\S)/,
    read: readToml,
  },
  { open: /^\s*;;;[ \t]*()(?:\n|$)/, close: /^;;;[ \t]*$/, line: /^\s*["{},]/, read: readJson },
];
const languages: Readonly<Record<string, Reader>> = {
  yaml: readYaml,
  yml: readYaml,
  json: readJson,
  toml: readToml,
};

/**
 * Cuts the front matter off a text and reads it: YAML between `---`, TOML between `+++` (Hugo, Zola), JSON (Hugo's object at
 * the top, Hexo's `;;;`, `---json`), and what stands at the top without a fence. Nothing in it is evaluated, and whatever is
 * wrong costs no body.
 */
export function readFrontMatter(text: string): FrontMatter {
  for (const fence of fences) {
    const opening = fence.open.exec(text);
    if (opening) return readFenced(text, fence, opening[0], opening[1]?.trim() ?? '');
  }
  return readObject(text) ?? readTop(text) ?? { ...none, body: text, bodyLine: 1 };
}

const none: ReadFront = {
  values: {},
  lines: new Map(),
  problems: [{ code: 'no-front-matter', line: 1 }],
};

function readFenced(text: string, fence: Fence, opening: string, language: string): FrontMatter {
  const line = countLines(opening.trimEnd()) + 1;
  const after = text.slice(opening.length);
  const { block, rest, isClosed } = cut(after, fence);
  const place = { body: rest, bodyLine: 1 + countLines(text.slice(0, text.length - rest.length)) };
  const read = language === '' ? fence.read : languages[language.toLowerCase()];
  if (!read) return { ...none, ...place, problems: [{ code: 'front-matter-language', line }] };
  const size = { code: 'front-matter-size', line } as const;
  if (read !== readYaml && block.length > LONGEST) return { ...none, ...place, problems: [size] };
  const found = read(block, line + 1);
  const open: FrontProblem = { code: 'front-matter-open', line };
  // One thing to mend is told once.
  return { ...found, ...place, problems: isClosed ? found.problems : [open] };
}

/** Hugo's JSON: an object at the text's very start, and nothing else on its last line. */
function readObject(text: string): FrontMatter | undefined {
  const start = text.length - text.trimStart().length;
  if (text[start] !== '{') return undefined;
  const length = measureObject(text.slice(start, start + LONGEST), LONGEST);
  const end = start + length;
  const after = /^[ \t]*(?:\n|$)/.exec(text.slice(end, end + 100));
  if (length === 0 || !after) return undefined;
  const line = countLines(text.slice(0, start)) + 1;
  const read = readJson(text.slice(start, end), line);
  // `{: .lead}` and `{% include a.html %}` are no front matter that is broken.
  if (read.problems.length > 0 && !/^\{\s*"/.test(text.slice(start, end))) return undefined;
  const body = text.slice(end + after[0].length);
  return { ...read, body, bodyLine: 1 + countLines(text.slice(0, text.length - body.length)) };
}

function readTop(text: string): FrontMatter | undefined {
  const found = readUnfenced(text);
  if (!found) return undefined;
  const { length, ...read } = found;
  return { ...read, body: text.slice(length), bodyLine: 1 + countLines(text.slice(0, length)) };
}

type Cut = { readonly block: string; readonly rest: string; readonly isClosed: boolean };

/** What stands before the closing fence; without one, the lines that look like front matter. */
function cut(text: string, { close, line }: Fence): Cut {
  let open: number | undefined;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    const here = text.slice(at, end < 0 ? undefined : end);
    if (close.test(here))
      return { block: text.slice(0, at), rest: text.slice(next), isClosed: true };
    if (open === undefined && !line.test(here)) open = at;
    // A rule between two papers closes nothing: a heading cannot stand in front matter.
    if (isHeading(here)) break;
    at = next;
  }
  const end = open ?? text.length;
  return { block: text.slice(0, end), rest: text.slice(end), isClosed: false };
}

/** A heading that is no comment of YAML's: deeper than the first level, numbered, or with a link. */
function isHeading(line: string): boolean {
  const [, signs] = /^(#{1,6})[ \t]/.exec(line) ?? [];
  if (signs === undefined) return false;
  const words = line.slice(signs.length).trimStart();
  return signs.length > 1 || /^\d{1,9}[.)]/.test(words) || words.includes('[');
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
