import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PaperText } from '../../../core/model';
import { readAbstractPage, readPaperPage } from '../../../core/model/text';
import { type PaperId, parseId } from '../../../core/paper';
import { WrongInput } from '../wrongInput';

const LARGEST = 12 * 1024 * 1024;
/** The tenth version comes after the second. */
const inOrder = new Intl.Collator('en', { numeric: true });

/**
 * A folder of pages that were saved under their papers' ids (`2511.01234.html`, `2511.01234v2.html`, `hep-th_9901001.html`) →
 * where each lies. Throws what Node throws.
 */
export async function listPages(folder: string): Promise<ReadonlyMap<PaperId, string>> {
  const found = new Map<PaperId, string>();
  for (const name of (await readdir(folder)).sort(inOrder.compare)) {
    const [, stem] = /^(.+)\.html?$/i.exec(name) ?? [];
    const paper = stem === undefined ? undefined : parseId(stem.replace('_', '/'))?.paper;
    // Of two versions the later one.
    if (paper !== undefined) found.set(paper, join(folder, name));
  }
  return found;
}

/**
 * A saved page of a paper → its text: that of the paper's own page, or of its abstract's, which must not be another paper's. Throws
 * `Failure` and `WrongInput`.
 */
export async function readPage(path: string, paper: PaperId): Promise<PaperText> {
  const html = await readFile(path, 'utf8');
  if (html.length > LARGEST) throw new WrongInput('largePage', path);
  return /<meta name="citation_abstract"/.test(html.slice(0, 100_000))
    ? readAbstractPage(html, paper)
    : readPaperPage(html);
}
