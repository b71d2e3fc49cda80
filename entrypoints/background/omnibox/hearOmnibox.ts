import browser from 'webextension-polyfill';
import { parseId, recognise } from '../../../core/paper';
import { addressOf } from '../../../core/paper/addressOf';
import { openPaper } from '../../opening/openPaper';
import { report } from '../report';
import { describe } from './describe';
import { findPapers } from './suggest';

/** Searches as the reader types behind `yo`, and opens the paper that was chosen, or the best one. */
export function hearOmnibox(): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  let asking = new AbortController();
  omnibox.onInputChanged.addListener((typed, suggest) => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    findPapers(typed, signal).then(
      (found) =>
        suggest(
          found.map((each) => ({
            content: addressOf(each.paper),
            description: describe(each, !import.meta.env.FIREFOX),
          })),
        ),
      // What was typed since is searched for by itself.
      (error: unknown) => signal.aborted || report(error),
    );
  });
  omnibox.onInputEntered.addListener((entered) => void open(entered).catch(report));
}

/** A suggestion's address, an id, or words, whose best paper is meant. */
async function open(entered: string): Promise<void> {
  const named = recognise(entered)?.paper ?? parseId(entered.trim())?.paper;
  const paper = named ?? (await findPapers(entered, new AbortController().signal))[0]?.paper;
  if (paper) await openPaper(addressOf(paper));
}
