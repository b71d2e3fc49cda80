import type { KeyRow } from '../keys/KeysDialog';
import { say } from '../words/say';

/** The keys of the popup, in the reader's language. */
export function keyRows(): readonly KeyRow[] {
  return [
    { keys: ['j', 'k'], does: say('popup.keys.move') },
    { keys: ['Enter'], does: say('popup.keys.unfold') },
    { keys: ['e'], does: say('popup.keys.read') },
    { keys: ['b'], does: say('popup.keys.bookmark') },
    { keys: ['o'], does: say('popup.keys.visit') },
    { keys: ['←', '→'], does: say('popup.keys.days') },
    { keys: ['t'], does: say('popup.keys.newest') },
    { keys: ['g'], does: say('popup.keys.calendar') },
    { keys: ['/'], does: say('popup.keys.search') },
    { keys: ['?'], does: say('popup.keys.keys') },
  ];
}
