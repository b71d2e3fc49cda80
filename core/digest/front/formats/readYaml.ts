import matter from 'gray-matter';
import { type FrontProblem, isCrowded, type ReadFront } from './read';
import { readSimple } from './readSimple';
import { type KeyLines, readPlainly, splitKeys } from './splitKeys';
import { yaml } from './yaml';

/** More letters than this are no front matter. */
const LONGEST = 65_536;
/** The most lines that are told of; whoever mends them sees the others then. */
const MOST_TOLD = 5;

const refuse = (): never => {
  throw new Error('only YAML is read');
};
const engines = {
  yaml,
  json: { parse: refuse },
  javascript: { parse: refuse },
  coffee: { parse: refuse },
};

/**
 * Reads a block of YAML that begins on `line` of its file. What is no YAML costs its own key alone, which is then read
 * plainly, and is told; of a key that stands twice the later one counts. Nothing is evaluated.
 */
export function readYaml(block: string, line: number): ReadFront {
  const parts = splitKeys(block.slice(0, LONGEST));
  const lines = new Map(parts.map((part) => [part.key, part.line + line]));
  const seen = new Set<string>(['']);
  const twice = parts
    .filter(({ key }) => key !== '' && seen.size === seen.add(key).size)
    .slice(0, MOST_TOLD)
    .map(
      (part): FrontProblem => ({
        code: 'front-matter-duplicate',
        line: part.line + line,
        about: part.key,
      }),
    );
  const tooLarge = { code: 'front-matter-size', line: line - 1 } as const;
  if (block.length > LONGEST || parts.length > 1000)
    return { values: fromParts(parts, readPlainly), lines, problems: [tooLarge] };
  const values = readSimple(block, parts) ?? parse(block);
  if (values && isCrowded(values))
    return { values: fromParts(parts, readPlainly), lines, problems: [tooLarge] };
  if (values) return { values, lines, problems: twice };
  return { ...readParts(parts, line, twice), lines };
}

function readParts(
  parts: readonly KeyLines[],
  line: number,
  twice: readonly FrontProblem[],
): Pick<ReadFront, 'values' | 'problems'> {
  const broken: FrontProblem[] = [];
  const values = fromParts(parts, (part) => {
    const read = parseAlone(part.text) ?? parseAlone(part.text.replace(/^[ \t]+/gm, untab));
    if (read && !isCrowded(read)) return Object.entries(read);
    broken.push({ code: 'front-matter-yaml', line: part.line + line });
    return readPlainly(part);
  });
  const whole = { code: 'front-matter-yaml', line } as const;
  return {
    values,
    problems: [...twice, ...(broken.length > 0 ? broken : [whole]).slice(0, MOST_TOLD)],
  };
}

type Entries = readonly (readonly [string, unknown])[];

function fromParts(parts: readonly KeyLines[], read: (part: KeyLines) => Entries) {
  return Object.fromEntries(parts.flatMap(read));
}

function untab(indent: string): string {
  return indent.replaceAll('\t', '  ');
}

function parse(block: string): Readonly<Record<string, unknown>> | undefined {
  try {
    // gray-matter looks for comments over blank lines, in the square of their number.
    const text = block.replace(/\n[ \t]*(?=\n)/g, '\n').replace(/\n{9,}/g, '\n');
    const { data } = matter(`---\n${text}\n---\n`, { engines, language: 'yaml' });
    return Array.isArray(data) ? undefined : data;
  } catch {
    return undefined;
  }
}

function parseAlone(text: string): object | undefined {
  try {
    const data = yaml.parse(text);
    return Array.isArray(data) ? undefined : data;
  } catch {
    return undefined;
  }
}
