import type { KeyRow } from '../keys/KeysDialog';
import { say } from '../words/say';
import type { ReaderState } from './state';

/** The keys that what is shown of the reader hears, in the reader's language. */
export function readerKeyRows(state: ReaderState): readonly KeyRow[] {
  const view = state.kind === 'shown' ? (state.address.view ?? 'list') : 'none';
  const rows: Readonly<Record<typeof view, () => readonly KeyRow[]>> = {
    none: () => [],
    list: listRows,
    unread: listRows,
    bookmarks: listRows,
    catchup: () => [
      { keys: ['j'], does: say('reader.catchUp.skip') },
      { keys: ['b'], does: say('reader.catchUp.keep') },
      { keys: ['o'], does: say('popup.keys.visit') },
      { keys: ['z'], does: say('reader.undo') },
      { keys: ['Esc'], does: say('reader.catchUp.leave') },
    ],
    terms: () => [
      { keys: ['/'], does: say('terms.filter') },
      { keys: ['t'], does: say('reader.keys.table') },
    ],
    making: () => [{ keys: ['z'], does: say('reader.undo') }],
  };
  return [...rows[view](), { keys: ['?'], does: say('popup.keys.keys') }];
}

function listRows(): readonly KeyRow[] {
  return [
    { keys: ['/'], does: say('reader.search.label') },
    { keys: ['j', 'k'], does: say('popup.keys.move') },
    { keys: ['Home', 'End'], does: say('reader.keys.ends') },
    { keys: ['Enter'], does: say('reader.keys.into') },
    { keys: ['Space'], does: say('reader.keys.on') },
    { keys: ['e'], does: say('popup.keys.read') },
    { keys: ['b'], does: say('popup.keys.bookmark') },
    { keys: ['o'], does: say('popup.keys.visit') },
    { keys: ['c'], does: say('reader.keys.copy') },
    { keys: ['m'], does: say('reader.keys.note') },
    { keys: ['x'], does: say('reader.keys.select') },
    { keys: ['d'], does: say('reader.paper.compare') },
    { keys: ['n', 'p'], does: say('reader.keys.beside') },
    { keys: ['z'], does: say('reader.undo') },
    { keys: ['Esc'], does: say('reader.keys.leave') },
  ];
}
