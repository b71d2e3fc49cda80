import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORTED =
  /^(?:import|export)\s+(?:type\s+)?(?:[\w$]+\s*,\s*)?(\{[^}]*\}|\*\s+as\s+\w+)\s+from\s+'(\.[^']+)'/gm;
const EXPORTED =
  /^export\s+(?:async\s+)?(?:function\*?|const|let|class|type|interface|enum)\s+(\w+)/gm;

/** Nobody can tell what is used of a file that is imported as one object. */
const EVERYTHING = ['*'];

/** The exports that nothing in `files` makes use of, neither another file nor the rest of their own: `core/x.ts: name`. */
export function findDead(files: readonly string[]): string[] {
  const texts = new Map(files.map((path) => [path, withoutComments(readFileSync(path, 'utf8'))]));
  const used = new Set<string>();
  for (const [path, text] of texts) {
    for (const [, names = '', from = ''] of text.matchAll(IMPORTED)) {
      const wanted = names.startsWith('*') ? EVERYTHING : readNames(names);
      for (const name of wanted) used.add(`${resolve(path, from)}: ${name}`);
    }
    // Whoever imports a file when it is needed names what it wants elsewhere in its own text.
    for (const [, from = ''] of text.matchAll(/\bimport\('(\.[^']+)'\)/g)) {
      for (const [name] of text.matchAll(/\b\w+\b/g)) used.add(`${resolve(path, from)}: ${name}`);
    }
  }
  // What a door hands on whole is used where it is asked of the door.
  for (const [path, text] of texts) {
    for (const [, from = ''] of text.matchAll(/^export(?: type)? \* from '(\.[^']+)'/gm)) {
      for (const each of [...used].filter((one) => one.startsWith(`${path}: `))) {
        used.add(each.replace(path, resolve(path, from)));
      }
    }
  }
  return [...texts].flatMap(([path, text]) =>
    readExported(text)
      .filter((name) => !used.has(`${path}: *`) && !used.has(`${path}: ${name}`))
      .filter((name) => countWord(text, name) < 2)
      .map((name) => `${path}: ${name}`),
  );
}

/** The names that a file declares and exports; what it hands on of others is theirs. */
export function readExported(text: string): string[] {
  return [...text.matchAll(EXPORTED)].map(([, name = '']) => name);
}

function readNames(list: string): string[] {
  const names = list.replace(/[{}]/g, '').split(',');
  return names.map(
    (name) =>
      name
        .trim()
        .replace(/^type\s+/, '')
        .split(/\s+as\s+|\s*:\s*/)[0] ?? '',
  );
}

function resolve(path: string, from: string): string {
  const to = join(dirname(path), from).replaceAll('\\', '/');
  return [`${to}.ts`, `${to}.tsx`, to].find((each) => existsSync(each)) ?? to;
}

function countWord(text: string, word: string): number {
  return [...text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].length;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
