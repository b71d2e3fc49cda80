import type { Notice } from '../../../components/reader/notice';
import { say } from '../../../components/words/say';
import { today } from '../../../core/day';
import type { EditFault } from '../../../core/making/readEdited';
import type { Entry } from '../../../core/paper';
import { findMade, type OwnSummary, putMade } from '../../../core/sync/made';
import type { Press } from '../presses/press';

/** Puts a summary of the reader's own where its digest has it, or had. */
export function putOwn(own: OwnSummary): Promise<unknown> {
  return putMade(own, say('options.kind.made'));
}

/** Puts one back in the place of what a press `left` of the paper, and of nothing that has come since. */
export function putBackOwn(own: OwnSummary, left: Entry | undefined): Promise<unknown> {
  const isLeft = async () => {
    const now = (await findMade(own.entry.paper))?.entry;
    return JSON.stringify(now?.sections) === JSON.stringify(left?.sections);
  };
  return putMade(own, say('options.kind.made'), isLeft);
}

/** What reads Markdown comes with the first summary that is edited. */
export async function readEdited(entry: Entry, text: string) {
  return (await import('../../../core/making/readEdited')).readEdited(entry, text);
}

/** Stores a summary as it was edited, and has `done` follow; gives what is wrong where nothing is stored. */
export async function saveEdited(
  shown: Entry,
  text: string,
  { press, done }: { readonly press: Press; readonly done: () => void },
): Promise<EditFault | 'failed' | undefined> {
  let fault: EditFault | 'failed' | undefined = 'failed';
  await press(async (canUndo): Promise<Notice | undefined> => {
    const before = await findMade(shown.paper);
    const edited = await readEdited(before?.entry ?? shown, text);
    fault = 'fault' in edited ? edited.fault : undefined;
    if ('fault' in edited) return undefined;
    await putOwn({ day: today(), ...before, entry: edited.entry });
    if (before) canUndo(() => putBackOwn(before, edited.entry));
    done();
    return { kind: 'edited' };
  });
  return fault;
}
