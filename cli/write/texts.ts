import { resolve } from 'node:path';
import { Failure } from '../../core/failure';
import type { PaperText } from '../../core/model';
import { readAbstract, readAbstractPage } from '../../core/model/text';
import type { PaperRef } from '../../core/paper';
import { fetchPaperPage } from '../../core/source/paperPage';
import type { Asked } from './readArguments';
import { readAbstracts } from './texts/abstracts';
import { listPages, readPage } from './texts/pages';
import type { World } from './world';

/** A paper → what the model reads of it. Throws `Failure`: `model-no-text` where there is nothing, else what arXiv refuses. */
export type FindText = (ref: PaperRef) => Promise<PaperText>;

/** arXiv asks programs for as much between two requests. */
const PAUSE = 15_000;

/** Opens what was given to read from; arXiv is asked only where it was told so, once a paper. Throws as its readers do. */
export async function openTexts(
  { abstracts, html, fetch }: Pick<Asked, 'abstracts' | 'html' | 'fetch'>,
  cwd: string,
  world: World,
): Promise<FindText> {
  const known = abstracts ? await readAbstracts(resolve(cwd, abstracts), abstracts) : undefined;
  const pages = html ? await listPages(resolve(cwd, html)) : undefined;
  let next = 0;
  const ask = async ({ paper, version }: PaperRef): Promise<PaperText> => {
    await world.wait(Math.max(0, next - world.now()));
    next = world.now() + PAUSE;
    const page = await fetchPaperPage(`${world.arxiv}/abs/${paper}${version ? `v${version}` : ''}`);
    if ('html' in page) return readAbstractPage(page.html, paper);
    throw new Failure(page.failed === 'none' ? 'model-no-text' : 'unreachable', `arXiv: ${paper}`);
  };
  return async (ref) => {
    const given = known?.get(ref.paper);
    if (given) return readAbstract(given.title, given.abstract);
    const page = pages?.get(ref.paper);
    if (page !== undefined) return readPage(page, ref.paper);
    if (fetch) return ask(ref);
    throw new Failure('model-no-text', `nothing was given for ${ref.paper}`);
  };
}
