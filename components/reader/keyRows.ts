import type { KeyRow } from '../keys/KeysDialog';
import { say } from '../words/say';
import type { ReaderState } from './state';

/** The keys that what is shown of the reader hears, in the reader's language. */
export function keyRows(state: ReaderState): readonly KeyRow[] {
  const view = state.kind === 'shown' ? (state.address.view ?? 'list') : 'none';
  const rows: Readonly<Record<typeof view, () => readonly KeyRow[]>> = {
    none: () => [],
    list: listRows,
    unread: listRows,
    bookmarks: listRows,
    catchup: () => [
      { keys: ['j'], does: say('reader.catchUp.skip') },
      { keys: ['b'], does: say('reader.catchUp.keep') },
      { keys: ['z'], does: say('reader.undo') },
      { keys: ['Esc'], does: say('reader.catchUp.leave') },
    ],
    terms: () => [{ keys: ['t'], does: say('reader.keys.table') }],
    making: () => [{ keys: ['z'], does: say('reader.undo') }],
  };
  return [...rows[view](), { keys: ['?'], does: say('reader.keys.all') }];
}

function listRows(): readonly KeyRow[] {
  return [
    { keys: ['/'], does: say('reader.search.label') },
    { keys: ['j', 'k'], does: say('reader.keys.move') },
    { keys: ['e'], does: say('reader.keys.read') },
    { keys: ['b'], does: say('reader.keys.bookmark') },
    { keys: ['o'], does: say('reader.keys.open') },
    { keys: ['c'], does: say('reader.keys.copy') },
    { keys: ['x'], does: say('reader.keys.select') },
    { keys: ['d'], does: say('reader.paper.compare') },
    { keys: ['n', 'p'], does: say('reader.keys.beside') },
    { keys: ['z'], does: say('reader.undo') },
    { keys: ['Esc'], does: say('reader.keys.leave') },
  ];
}
