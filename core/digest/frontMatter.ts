import matter from 'gray-matter';
import { yaml } from './front/yaml';
import type { ProblemCode } from './problems';

/** What a file says of itself, every value as it is written, and the Markdown after it. */
export type FrontMatter = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The body's first line in the file, from 1. */
  readonly bodyLine: number;
  readonly problem?: { readonly code: ProblemCode; readonly line: number };
};

const longest = 65_536;
const mostValues = 1000;
const refuse = (): never => {
  throw new Error('only YAML is read');
};
const engines = {
  yaml,
  json: { parse: refuse },
  javascript: { parse: refuse },
  coffee: { parse: refuse },
};

/** Cuts the front matter off a text and reads it; nothing in it is evaluated, and whatever is wrong costs no body. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^\s*---[ \t]*(?!-)([^\n]*)(?:\n|$)/.exec(text);
  if (!opening) return cutToml(text) ?? cutNothing(text);
  const line = countLines(opening[0].trimEnd()) + 1;
  const after = text.slice(opening[0].length);
  const closed = cutClosed(after);
  const { block, rest } = closed ?? cutOpen(after);
  const read = { body: rest, bodyLine: 1 + countLines(text.slice(0, text.length - rest.length)) };
  const language = opening[1]?.trim() ?? '';
  if (!/^(?:ya?ml)?$/i.test(language)) {
    return { values: {}, ...read, problem: { code: 'front-matter-language', line } };
  }
  if (!closed)
    return { values: readLines(block), ...read, problem: { code: 'front-matter-open', line } };
  if (block.length > longest) {
    return {
      values: readLines(block.slice(0, longest)),
      ...read,
      problem: { code: 'front-matter-size', line },
    };
  }
  return { ...read, ...readYaml(block, line) };
}

function cutNothing(text: string): FrontMatter {
  return { values: {}, body: text, bodyLine: 1, problem: { code: 'no-front-matter', line: 1 } };
}

/** Hugo's other front matter: of its TOML the plain lines are read, so that a draft stays one. */
function cutToml(text: string): FrontMatter | undefined {
  const found = /^\s*\+\+\+[ \t]*\n((?:.*\n)*?)\+\+\+[ \t]*(?:\n|$)/.exec(text);
  if (!found) return undefined;
  const [whole, block = ''] = found;
  const line = countLines(whole.slice(0, whole.indexOf('+++'))) + 1;
  return {
    values: readLines(block.slice(0, longest).replace(/^([\w-]+)[ \t]*=(?![ \t]*[[{])/gm, '$1:')),
    body: text.slice(whole.length),
    bodyLine: 1 + countLines(whole),
    problem: { code: 'front-matter-language', line },
  };
}

function readYaml(block: string, line: number): Pick<FrontMatter, 'values' | 'problem'> {
  try {
    const { data } = matter(`---\n${block}\n---\n`, { engines, language: 'yaml' });
    if (Array.isArray(data)) return { values: {}, problem: { code: 'front-matter-yaml', line } };
    if (countValues(data) <= mostValues) return { values: data };
    return { values: readLines(block), problem: { code: 'front-matter-size', line } };
  } catch {
    return { values: readLines(block), problem: { code: 'front-matter-yaml', line } };
  }
}

type Cut = { readonly block: string; readonly rest: string };

function cutClosed(text: string): Cut | undefined {
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text);
  if (!closing) return undefined;
  const block = text.slice(0, closing.index);
  // A rule between two papers closes nothing: a heading cannot stand in front matter.
  if (/^#{1,6}[ \t]+(?:\d+[.)]|.*\[)|^#{2,6}[ \t]/m.test(block)) return undefined;
  return { block, rest: text.slice(closing.index + closing[0].length) };
}

/** An unclosed front matter ends where its lines stop looking like one. */
function cutOpen(text: string): Cut {
  const [block = ''] =
    /^(?:(?:[\w-]+[ \t]*:|[ \t]*-[ \t]|[ \t]+\S)[^\n]*(?:\n|$))*/.exec(text) ?? [];
  return { block, rest: text.slice(block.length) };
}

/** The `key: value` lines of a block that is no YAML, such as one with two colons in its title. */
function readLines(block: string): Readonly<Record<string, string>> {
  const lines = block.matchAll(/^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*?)[ \t]*$/gm);
  return Object.fromEntries([...lines].map(([, key = '', value = '']) => [key, unquote(value)]));
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

/** Counts through aliases, as anyone who walks the values would; stops when there are too many. */
function countValues(value: unknown, counted = 0): number {
  let count = counted + 1;
  if (typeof value !== 'object' || value === null) return count;
  for (const inner of Object.values(value)) {
    if (count > mostValues) return count;
    count = countValues(inner, count);
  }
  return count;
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
