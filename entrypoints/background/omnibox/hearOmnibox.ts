import browser from 'webextension-polyfill';
import { addressOf } from '../../../core/paper/addressOf';
import { readPaper } from '../../../core/paper/readPaper';
import { openPaper } from '../../opening/openPaper';
import { report } from '../report';
import { describe } from './describe';
import { findBest, loadSuggestions } from './loadSuggestions';
import type { FindPapers } from './suggest';

/** Searches as the reader types behind `yo`, and opens the paper that was chosen, or the best one. */
export function hearOmnibox(): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  let asking = new AbortController();
  let find: Promise<FindPapers> | undefined;
  // All that is typed until the reader presses Enter or leaves is looked for in what is opened once.
  const start = () => {
    find = loadSuggestions();
    find.catch(() => undefined);
    return find;
  };
  const end = () => {
    find = undefined;
  };
  omnibox.onInputStarted.addListener(() => void start());
  omnibox.onInputCancelled.addListener(end);
  omnibox.onInputChanged.addListener((typed, suggest) => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const searched = (find ?? start()).then((search) => search(typed, signal));
    searched.then(
      (found) =>
        suggest(
          found.map((each) => ({
            content: addressOf(each.paper),
            description: describe(each, !import.meta.env.FIREFOX),
          })),
        ),
      // What was typed since is searched for by itself.
      (error: unknown) => {
        if (signal.aborted) return;
        end();
        report(error);
      },
    );
  });
  omnibox.onInputEntered.addListener((entered) => {
    end();
    void open(entered).catch(report);
  });
}

/** A suggestion's address, an id, or words, whose best paper is meant. */
async function open(entered: string): Promise<void> {
  const paper = readPaper(entered)?.paper ?? (await findBest(entered));
  if (paper) await openPaper(addressOf(paper));
}
