import { followModel, mayReach } from '../../../core/access/models';
import { Failure } from '../../../core/failure';
import type { PaperRead, PaperReading } from '../../../core/making/host';
import type { Server } from '../../../core/model';
import type { PaperId } from '../../../core/paper';
import { addressOf, bodyOf } from '../../../core/paper/addressOf';
import { readVersion } from '../../../core/paper/readVersion';
import { fetchPaperPage } from '../../../core/source/paperPage';
import { waitForSlot } from '../pages/waitForSlot';

/**
 * The abstract of a paper, or its own page, in its newest version, by one request so long after the last one that arXiv is not
 * hurried. Throws `model-no-text`, or `model-no-paper` where arXiv has none of that number, `model-no-body` where it has no page of its own, and `model-no-page` where arXiv
 * cannot be asked or refuses: then the next paper is not asked for either.
 */
export async function fetchPaper(
  paper: PaperId,
  { from, signal, wait }: PaperReading,
): Promise<PaperRead> {
  await waitForSlot(signal, wait);
  const isBody = from === 'html';
  const page = await fetchPaperPage(isBody ? bodyOf(paper) : addressOf(paper));
  if ('failed' in page) {
    const missing = isBody ? 'model-no-body' : 'model-no-paper';
    throw new Failure(page.failed === 'failed' ? 'model-no-page' : missing, `No page of ${paper}`);
  }
  const { readPaperPage, readAbstractPage } = await import('../../../core/model/text');
  const text = isBody ? readPaperPage(page.html) : readAbstractPage(page.html, paper);
  const version = readVersion(page.html, paper);
  return { text, ...(version && { version }) };
}

/** Has requests reach a server, which may have been forgotten with the browser's session. Throws `model-not-allowed`. */
export async function allowServer(server: Server): Promise<void> {
  await followModel();
  if (!(await mayReach(server)))
    throw new Failure('model-not-allowed', `${server.base} may not be asked`);
}
