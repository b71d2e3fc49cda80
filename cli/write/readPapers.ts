import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type PaperRef, parseId, recognise } from '../../core/paper';
import { WrongInput } from './wrongInput';

/** A paper that is asked for, and where: a line of a file, or none. */
export type AskedPaper = PaperRef & { readonly file?: string; readonly line?: number };

const MOST = 1000;

/**
 * Ids and addresses of papers, and files that have one a line (`#` begins a remark) → the papers, each once. Throws
 * `WrongInput`, and what Node throws.
 */
export async function readPapers(words: readonly string[], cwd: string): Promise<AskedPaper[]> {
  const byId = new Map<string, AskedPaper>();
  const all = await Promise.all(
    words.map(async (word) => {
      const ref = readRef(word);
      return ref ? [ref] : readLines(word, await readFile(resolve(cwd, word), 'utf8'));
    }),
  );
  for (const each of all.flat()) if (!byId.has(each.paper)) byId.set(each.paper, each);
  if (byId.size > MOST) throw new WrongInput('tooMany', `${MOST}`);
  return [...byId.values()];
}

function readLines(file: string, text: string): readonly AskedPaper[] {
  return text.split(/\r\n?|\n/).flatMap((written, at) => {
    const word = written
      .replace(/^\uFEFF/, '')
      .replace(/(?:^|\s)#.*$/, '')
      .trim();
    if (word === '') return [];
    const ref = readRef(word);
    if (!ref) throw new WrongInput('noPaper', `${file}:${at + 1}:1`);
    return [{ ...ref, file, line: at + 1 }];
  });
}

function readRef(word: string): PaperRef | undefined {
  return /^https?:/i.test(word) ? recognise(word) : parseId(word);
}
