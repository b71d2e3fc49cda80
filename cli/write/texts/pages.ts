import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../../core/failure';
import type { PaperText } from '../../../core/model';
import { readAbstractPage, readNamed, readPaperPage } from '../../../core/model/text';
import { type PaperId, type PaperRef, parseId } from '../../../core/paper';
import { WrongText } from '../failures/wrongText';
import { readTextFile } from '../readTextFile';

/** A saved page, of the version that its name says. */
export type PageFile = { readonly version?: number; readonly path: string };
/** What a model reads of a paper, and of which version that is, where anything says so. */
export type ReadPage = { readonly text: PaperText; readonly version?: number };

const LARGEST = 12 * 1024 * 1024;
/** What a page says of itself for whoever cites it stands within so much. */
const HEAD = 100_000;

/**
 * A folder of pages that were saved under their papers' ids (`2511.01234.html`, `2511.01234v2.html`, `hep-th_9901001.html`) →
 * where each lies. Throws what Node throws.
 */
export async function listPages(
  folder: string,
): Promise<ReadonlyMap<PaperId, readonly PageFile[]>> {
  const found = new Map<PaperId, PageFile[]>();
  const files = (await readdir(folder, { withFileTypes: true })).filter(
    (one) => !one.isDirectory(),
  );
  for (const { name } of files) {
    const [, stem] = /^(.+)\.html?$/i.exec(name) ?? [];
    const ref = stem === undefined ? undefined : parseId(stem.replace('_', '/'));
    if (!ref) continue;
    const { paper, version } = ref;
    const page = { path: join(folder, name), ...(version !== undefined && { version }) };
    found.set(paper, [...(found.get(paper) ?? []), page]);
  }
  return found;
}

/** A saved page of a paper, or of its abstract, → its text. Throws `WrongText`, `WrongInput` and what Node throws. */
export async function readSavedPage(
  { path, version }: PageFile,
  asked: PaperRef,
): Promise<ReadPage> {
  if ((await stat(path)).size > LARGEST) throw new WrongText('large', path);
  const html = await readTextFile(path, 'text/html');
  return readPageText(html, path, { ...asked, ...(version !== undefined && { version }) });
}

/**
 * A page that must be the asked paper's, in the asked version, as far as it says what it is → its text. Throws `WrongText`,
 * `empty` for a page that holds none.
 */
export function readPageText(html: string, where: string, { paper, version }: PaperRef): ReadPage {
  const named = readNamed(html);
  if (named && named.paper !== paper) throw new WrongText('paper', where, named.paper);
  if (named?.version && version && named.version !== version)
    throw new WrongText('version', where, `${paper}v${named.version}`);
  const own = named?.version ?? version;
  try {
    // Else it is of a paper: an abstract's page that lacks the abstract holds nothing.
    const text = isAbstractPage(html) ? readAbstractPage(html, paper) : readPaperPage(html);
    return { text, ...(own !== undefined && { version: own }) };
  } catch (error) {
    if (error instanceof Failure) throw new WrongText('empty', where);
    throw error;
  }
}

/** Is it a page that arXiv has for an abstract, with or without one? */
export function isAbstractPage(html: string): boolean {
  return /<meta name="citation_/.test(html.slice(0, HEAD));
}
