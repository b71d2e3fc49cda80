import browser from 'webextension-polyfill';
import { COVERED } from '../../core/covered';
import { isBarInPlace } from './bar';
import { markPage, OTHERS, shown } from './markPage';
import { areMarksInPlace } from './marks/marks';
import { clearOurs } from './marks/theme';
import { findPapers } from './page/findPapers';
import { watchRows } from './page/watchRows';
import { hearListPresses } from './presses/hearListPresses';
import { hearReader } from './presses/hearReader';

/** Marks the papers of a page that have a summary, as long as the page stands. */
export function showMarks(): void {
  // An update of the extension leaves old ones, which can do nothing any more, in a page that stands already.
  if (document.readyState === 'complete') clearOurs(document);
  const show = () => markPage(forget).catch((error) => console.debug('[Yoyak]', error));
  const forget = watchRows(() => {
    if (!isBarInPlace() || !areMarksInPlace() || `${findPapers().papers}` !== `${shown.papers}`)
      show();
  });
  show();
  browser.storage.onChanged.addListener((changes) => {
    const isMeant = (key: string) => key.startsWith(COVERED) || OTHERS.includes(key);
    if (Object.keys(changes).some(isMeant)) show();
  });
  // What changed while the page was put away was told to nobody.
  document.addEventListener('visibilitychange', () => document.hidden || show());
  hearReader();
  hearListPresses(() => shown.hasKey);
}
