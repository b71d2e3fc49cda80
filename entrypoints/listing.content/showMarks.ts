import browser from 'webextension-polyfill';
import { COVERED, LIST_LOOK, readCovered } from '../../core/covered';
import type { PaperId } from '../../core/paper';
import { SETTINGS, type Settings } from '../../core/settings';
import { showBar } from './bar';
import { findRows, isElsewhere, type Rows } from './findRows';
import { hearReader } from './hearReader';
import { followPage, OURS } from './hosts';
import { areMarksInPlace, keepMarks, putMark, removeMark } from './marks';
import { readLook } from './readLook';
import { watchRows } from './watchRows';

/** So many marks are made between two frames. */
const TOGETHER = 200;
const OTHERS = [LIST_LOOK, SETTINGS];

let rows: Rows = new Map();
let hasKey = true;
let turn = 0;

/** Marks the papers of a page that have a summary, as long as the page stands. */
export function showMarks(): void {
  // An update of the extension leaves old ones, which can do nothing any more.
  for (const old of document.querySelectorAll(OURS)) old.remove();
  const show = () => void markAll().catch((error: unknown) => console.debug('[Yoyak]', error));
  show();
  watchRows(() => (areMarksInPlace() && isSame(rows, findRows()) ? undefined : show()));
  browser.storage.onChanged.addListener((changes) => {
    const isMeant = (key: string) => key.startsWith(COVERED) || OTHERS.includes(key);
    if (Object.keys(changes).some(isMeant)) show();
  });
  // What changed while the page was put away was told to nobody.
  addEventListener('pageshow', ({ persisted }) => persisted && show());
  hearReader(() => hasKey);
}

/** Reads what is covered, once for the whole page, and brings the marks up to that. */
async function markAll(): Promise<void> {
  turn += 1;
  const mine = turn;
  rows = findRows();
  const { covered, stored } = await readCovered(rows.values(), OTHERS);
  if (mine !== turn) return;
  const settings = stored[SETTINGS] as Partial<Settings> | undefined;
  const look = settings?.marks === 'off' ? undefined : readLook(stored[LIST_LOOK]);
  hasKey = settings?.nextKey !== 'off';
  keepMarks(rows);
  const marked = new Set<PaperId>();
  let made = 0;
  for (const [row, paper] of rows) {
    const state = look && covered.get(paper);
    if (!state) {
      removeMark(row);
      continue;
    }
    marked.add(paper);
    putMark(row, paper, state, look);
    made += 1;
    if (made % TOGETHER === 0) await new Promise(requestAnimationFrame);
    if (mine !== turn) return;
  }
  if (!isElsewhere()) showBar(look, marked.size, hasKey);
  if (made > 0) followPage();
}

function isSame(one: Rows, other: Rows): boolean {
  return one.size === other.size && [...other].every(([row, paper]) => one.get(row) === paper);
}
