import type { KeyRow } from '../keys/KeysDialog';
import { say } from '../words/say';
import type { PopupState } from './state';

/** The keys that what the popup shows hears, in the reader's language. */
export function popupKeyRows({ kind }: PopupState): readonly KeyRow[] {
  return [...(kind === 'shown' ? dayRows() : []), { keys: ['?'], does: say('popup.keys.keys') }];
}

function dayRows(): readonly KeyRow[] {
  return [
    { keys: ['j', 'k'], does: say('popup.keys.move') },
    { keys: ['Home', 'End'], does: say('reader.keys.ends') },
    { keys: ['Enter'], does: say('popup.keys.unfold') },
    { keys: ['e'], does: say('popup.keys.read') },
    { keys: ['b'], does: say('popup.keys.bookmark') },
    { keys: ['o'], does: say('popup.keys.visit') },
    { keys: ['←', '→'], does: say('popup.keys.days') },
    { keys: ['t'], does: say('popup.keys.newest') },
    { keys: ['g'], does: say('popup.keys.calendar') },
    { keys: ['/'], does: say('popup.keys.search') },
  ];
}
