import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { countSiblings } from './siblings/countSiblings';

// How much files lean on those in the same folder, room by room: in this checkout, or in that at the path that is
// given. Relatives want rooms of their own; only strangers may lie side by side. `within` counts all imports within a
// room, which folders do not change.
const ROOMS = ['core/digest', 'core/markdown', 'core/sync', 'components/options', 'cli'];
const WIDTHS = [18, 5, 7, 7, 13, 8];

const root = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? '.';
print(['room', 'files', 'folders', 'fullest', 'within a file', 'siblings a file']);
for (const room of ROOMS.filter((each) => existsSync(join(root, each)))) {
  const { files, folders, fullest, inside, siblings } = countSiblings(join(root, room));
  const perFile = [inside, siblings].map((imports) => (imports / files).toFixed(2));
  print([room, ...[files, folders, fullest].map(String), ...perFile]);
}

function print(cells: readonly string[]): void {
  console.log(cells.map((cell, column) => cell.padEnd(WIDTHS[column] ?? 0)).join('  '));
}
