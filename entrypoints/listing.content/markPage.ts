import { LIST_LOOK, readCovered } from '../../core/covered';
import type { PaperId } from '../../core/paper';
import { SETTINGS, type Settings } from '../../core/settings';
import { showListBar } from './bar';
import { keepMarks } from './marks/marks';
import { putMark } from './marks/putMark';
import { readLook } from './marks/readLook';
import { followPage } from './marks/theme';
import { findCovered } from './page/findCovered';
import { findPapers, isElsewhere } from './page/findPapers';

/** How many marks are made between two frames. */
const TOGETHER = 200;
/** What a list asks for besides records. */
export const OTHERS = [LIST_LOOK, SETTINGS];

/** What a list showed last: its papers, and whether a key leads through them. */
export const shown: { papers: readonly PaperId[]; hasKey: boolean } = { papers: [], hasKey: true };

let turn = 0;

/** Reads what is covered, once for the whole page, and brings the marks up to that; `forget` has what this changes overlooked. */
export async function markPage(forget: () => void): Promise<void> {
  turn += 1;
  const mine = turn;
  const found = findPapers();
  const { covered, stored } = await readCovered(found.papers, OTHERS);
  if (mine !== turn) return;
  const settings = stored[SETTINGS] as Partial<Settings> | undefined;
  const look = settings?.marks === 'off' ? undefined : readLook(stored[LIST_LOOK]);
  shown.papers = found.papers;
  shown.hasKey = settings?.nextKey !== 'off';
  const rows = look ? findCovered(found, covered) : new Map<Element, PaperId>();
  keepMarks(rows);
  let made = 0;
  for (const [row, paper] of rows) {
    if (made > 0 && made % TOGETHER === 0) {
      forget();
      await new Promise(requestAnimationFrame);
      if (mine !== turn) return;
    }
    if (look) putMark(row, paper, covered.get(paper) ?? 'unread', look);
    made += 1;
  }
  if (!isElsewhere()) showListBar(look, new Set(rows.values()).size, shown.hasKey);
  forget();
  if (made > 0) followPage();
}
