import { toNames } from '../../components/words/nameSource';
import { writeCopy } from '../../components/writeCopy';
import { writeLetter } from '../../components/writeLetter';
import { Failure } from '../../core/failure';
import type { Handlers } from '../../core/messages';
import { sources } from '../../core/query/sources';
import { summaryOf } from '../../core/reading';
import { speakAsSet } from '../settings/speakAsSet';
import { createTabOpener } from './openTab';

/** What the background puts a panel's summary into for a press: Markdown, or a letter to whoever publishes it. */
export const createWordHandlers = (
  openTab = createTabOpener(),
): Pick<Handlers, 'copy' | 'report'> => ({
  copy: async ({ paper, source, id }) => {
    const [shown, subscriptions] = await Promise.all([
      summaryOf(paper, [source, id]),
      sources(),
      speakAsSet(),
    ]);
    if (!shown) throw new Failure('nothing-found', `${source} ${id} has no ${paper}`);
    return writeCopy(shown, toNames(subscriptions));
  },
  report: async ({ paper, source, id }) => {
    const [shown] = await Promise.all([summaryOf(paper, [source, id]), speakAsSet()]);
    const letter = shown && writeLetter(shown);
    if (!letter) throw new Failure('nothing-found', `no repository of ${source} ${id} is known`);
    return openTab(letter);
  },
});
