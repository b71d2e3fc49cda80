import type { KeyRow } from '../keys/KeysDialog';
import { say } from '../words/say';

/** The keys of the reader, in the reader's language. */
export function keyRows(): readonly KeyRow[] {
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
    { keys: ['t'], does: say('reader.keys.table') },
    { keys: ['z'], does: say('reader.undo') },
    { keys: ['Esc'], does: say('reader.keys.leave') },
    { keys: ['?'], does: say('reader.keys.all') },
  ];
}
