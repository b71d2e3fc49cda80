import { followModel, mayReach } from '../../../core/access/models';
import { Failure } from '../../../core/failure';
import type { Reading } from '../../../core/making/host';
import type { PaperText, Server } from '../../../core/model';
import { readAbstractPage } from '../../../core/model/text';
import type { PaperId } from '../../../core/paper';
import { addressOf } from '../../../core/paper/addressOf';
import { fetchPaperPage } from '../../../core/source/paperPage';
import { takeTurn } from '../pages/takeTurn';

/**
 * The abstract of a paper, by one request so long after the last one that arXiv is not hurried. Throws `model-no-text`, and
 * `model-no-page` where arXiv cannot be asked or refuses: then the next paper is not asked for either.
 */
export async function fetchAbstract(paper: PaperId, { signal, wait }: Reading): Promise<PaperText> {
  const ms = await takeTurn();
  if (ms > 0) {
    wait(Date.now() + ms);
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
  signal.throwIfAborted();
  const page = await fetchPaperPage(addressOf(paper));
  if ('failed' in page) {
    const isRefused = page.failed === 'failed';
    throw new Failure(isRefused ? 'model-no-page' : 'model-no-text', `No page of ${paper}`);
  }
  return readAbstractPage(page.html, paper);
}

/** Has requests reach a server, which may have been forgotten with the browser's session. Throws `model-not-allowed`. */
export async function allowServer(server: Server): Promise<void> {
  await followModel();
  if (!(await mayReach(server)))
    throw new Failure('model-not-allowed', `${server.base} may not be asked`);
}
