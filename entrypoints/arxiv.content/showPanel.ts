import { findAbstract, waitForAnchor } from '../page/anchor';
import { parsePaperAddress, readPage } from '../page/readPage';
import { followMark } from '../panel/followMark';
import { followTheme } from '../panel/theme';
import { findPanel } from './findPanel';
import { freePaint, holdPaint } from './page/holdPaint';
import { keepInPage } from './page/keepInPage';
import { watchView } from './page/watchView';

/** Puts the panel into an abstract page as soon as both its place and its summary are there. */
export async function showPanel(): Promise<void> {
  const asked = parsePaperAddress(document.location.href);
  if (!asked) return;
  holdPaint();
  // Storage answers while the page is still being parsed, and the panel is built out of its sight.
  const early = findPanel(asked.paper);
  // An abstract that is yet to come brings its panel along: nothing is left to wait for.
  early.then((panel) => (panel && findAbstract(document) ? undefined : freePaint()), freePaint);
  if (!(await waitForAnchor(document))) return freePaint();
  const facts = readPage(document, asked);
  const panel = await (facts.paper === asked.paper ? early : findPanel(facts.paper));
  if (!panel) return;

  const tell = () => {
    const { version: pageVersion, withdrawn, html } = readPage(document, asked);
    panel.update({ pageVersion, withdrawn, html });
  };
  tell();
  const showsPaper = () => parsePaperAddress(document.location.href)?.paper === asked.paper;
  const countReturns = keepInPage(panel.host, showsPaper);
  freePaint();
  followTheme(
    () => panel.host,
    (theme) => {
      panel.host.dataset.theme = theme;
    },
  );
  followMark(facts.paper);
  watchView(panel.host, facts.paper, countReturns);
  document.addEventListener('DOMContentLoaded', tell);
}
