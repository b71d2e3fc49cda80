import type { Sender } from '../../../core/messages';
import { mayAskOf } from '../../../core/messages/mayAskOf';
import type { PaperId } from '../../../core/paper';

/** A page of a paper has a say in what is made of that paper, and of no other; our own pages in all. `refuse` throws where nobody has. */
export function ofShown<Asked extends { readonly paper: PaperId }, Answer>(
  work: (asked: Asked) => Promise<Answer>,
  refuse: (from: Sender) => void = () => undefined,
) {
  return async (asked: Asked, from: Sender): Promise<Answer | undefined> => {
    refuse(from);
    return mayAskOf(asked.paper, from.url) ? work(asked) : undefined;
  };
}
