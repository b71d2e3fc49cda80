import { resolve } from 'node:path';
import { type PaperRef, parseId, recognise } from '../../core/paper';
import { WrongInput } from './failures/wrongInput';
import { readTextFile } from './readTextFile';

/** A paper that is asked for, and where: a line of a file, or none. */
export type AskedPaper = PaperRef & { readonly file?: string; readonly line?: number };

const MOST = 1000;

/**
 * Ids and addresses of papers, and files that have one a line (`#` begins a remark) → the papers, each once. Throws
 * `WrongInput`, and what Node throws.
 */
export async function readAskedPapers(
  words: readonly string[],
  cwd: string,
): Promise<AskedPaper[]> {
  const byId = new Map<string, AskedPaper>();
  const all = await Promise.all(
    words.map(async (word) => {
      const ref = readRef(word);
      return ref ? [ref] : readLines(word, await readList(word, cwd));
    }),
  );
  for (const each of all.flat()) {
    const { paper, version } = each;
    const other = byId.get(paper);
    if (other?.version !== undefined && version !== undefined && other.version !== version)
      throw new WrongInput('twoVersions', `${paper}v${other.version}, ${paper}v${version}`);
    if (other?.version === undefined) byId.set(paper, { ...other, ...each });
  }
  if (byId.size > MOST) throw new WrongInput('tooMany', `${MOST}`);
  return [...byId.values()];
}

/** An id, or the address of a paper. */
export function readRef(word: string): PaperRef | undefined {
  return /^https?:/i.test(word) ? recognise(word) : parseId(word);
}

async function readList(word: string, cwd: string): Promise<string> {
  try {
    return await readTextFile(resolve(cwd, word));
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code !== 'ENOENT';
    throw isThere ? error : new WrongInput('noFile', word);
  }
}

function readLines(file: string, text: string): readonly AskedPaper[] {
  return text.split(/\r\n?|\n/).flatMap((written, at) => {
    const word = written.replace(/(?:^|\s)#.*$/, '').trim();
    if (word === '') return [];
    const ref = readRef(word);
    if (!ref) throw new WrongInput('noPaper', `${file}:${at + 1}:1`);
    return [{ ...ref, file, line: at + 1 }];
  });
}
