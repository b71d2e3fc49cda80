import { isOurs } from '../messages';
import { type PaperId, recognise } from '../paper';

/** Is a paper's making the business of the page at an address? Of the paper's own pages it is, and of ours. */
export function mayAskOf(paper: PaperId, url = ''): boolean {
  return isOurs(url) || shows(paper, url);
}

/** Is an address that of a paper's own page? */
export function shows(paper: PaperId, url = ''): boolean {
  return recognise(url)?.paper === paper;
}
