import type { Notice } from '../../../components/reader/notice';
import { say } from '../../../components/words/say';
import { today } from '../../../core/day';
import type { EditFault } from '../../../core/making/readEdited';
import type { Entry } from '../../../core/paper';
import { findMade, putMade } from '../../../core/sync/made';
import type { Press } from '../presses/press';
import { nameText } from './nameText';
import { putBackOwn } from './putOwn';

/** What reads Markdown comes with the first summary that is edited. */
export async function loadEdited(entry: Entry, text: string) {
  return (await import('../../../core/making/readEdited')).readEdited(entry, text);
}

/** `failed` where nothing could be stored; `changed` where the summary that was edited has been replaced meanwhile. */
export type SaveFault = EditFault | 'failed' | 'changed';

type Options = {
  /** The name of what it was edited from, where that was another than is shown. */
  readonly of?: string | undefined;
  readonly press: Press;
  readonly done: () => void;
};

/**
 * Stores a summary as it was edited from what it `was`, and has `done` follow; gives what is wrong where nothing is stored. One
 * that was replaced meanwhile, in whichever tab, stays.
 */
export async function saveEdited(
  was: Entry,
  text: string,
  { of = nameText(was), press, done }: Options,
): Promise<SaveFault | undefined> {
  let fault: SaveFault | undefined = 'failed';
  await press(async (canUndo): Promise<Notice | undefined> => {
    const before = await findMade(was.paper);
    const edited = await loadEdited(before?.entry ?? was, text);
    fault = 'fault' in edited ? edited.fault : undefined;
    if ('fault' in edited) return undefined;
    fault = 'failed';
    let isSame = false;
    // One that was deleted comes back as it was edited: nothing is lost by it.
    await putMade(
      { day: today(), ...before, entry: edited.entry },
      say('options.kind.made'),
      async (now) => {
        isSame = !now || nameText(now.entry) === of;
        return isSame;
      },
    );
    fault = isSame ? undefined : 'changed';
    if (!isSame) return undefined;
    if (before) canUndo(() => putBackOwn(before, edited.entry));
    done();
    return { kind: 'edited' };
  });
  return fault;
}
