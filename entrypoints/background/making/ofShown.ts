import { isOurs, type Sender } from '../../../core/messages';
import { type PaperId, recognise } from '../../../core/paper';

/** A page of a paper has a say in what is made of that paper, and of no other; our own pages in all. `refuse` throws where nobody has. */
export function ofShown<Asked extends { readonly paper: PaperId }>(
  work: (asked: Asked) => Promise<void>,
  refuse: (from: Sender) => void = () => undefined,
) {
  return async (asked: Asked, from: Sender): Promise<undefined> => {
    refuse(from);
    const { url } = from;
    if (isOurs(url) || shows(asked.paper, url)) await work(asked);
    return undefined;
  };
}

/** Is an address that of a paper's own page? */
export function shows(paper: PaperId, url = ''): boolean {
  return recognise(url)?.paper === paper;
}
