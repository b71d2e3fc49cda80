import { isOurs, type Sender } from '../../../core/messages';
import { type PaperId, recognise } from '../../../core/paper';

/** A page of a paper has a say in what is made of that paper, and of no other; our own pages in all. */
export function ofShown<Asked extends { readonly paper: PaperId }, Answer>(
  work: (asked: Asked) => Promise<Answer>,
) {
  return async (asked: Asked, { url }: Sender): Promise<Answer | undefined> =>
    isOurs(url) || shows(asked.paper, url) ? work(asked) : undefined;
}

/** Is an address that of a paper's own page? */
export function shows(paper: PaperId, url = ''): boolean {
  return recognise(url)?.paper === paper;
}
