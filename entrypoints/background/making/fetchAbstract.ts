import { Failure } from '../../../core/failure';
import type { PaperText } from '../../../core/model';
import { readAbstractPage } from '../../../core/model/text';
import type { PaperId } from '../../../core/paper';
import { addressOf } from '../../../core/paper/addressOf';
import { fetchPaperPage } from '../../../core/source/paperPage';
import { waitForTurn } from '../../page/waitForTurn';

/** The abstract of a paper, by one request, so long after the last one that arXiv is not hurried. Throws `Failure` `model-no-text`. */
export async function fetchAbstract(paper: PaperId): Promise<PaperText> {
  await waitForTurn(() => undefined);
  const page = await fetchPaperPage(addressOf(paper));
  if ('failed' in page) throw new Failure('model-no-text', `No page of ${paper}`);
  return readAbstractPage(page.html);
}
