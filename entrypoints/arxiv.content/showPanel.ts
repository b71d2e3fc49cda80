import { followTheme } from '../panel/theme';
import { findAbstract, waitForAnchor } from './anchor';
import { findPanel } from './findPanel';
import { freePaint, holdPaint } from './holdPaint';
import { keepInPage } from './keepInPage';
import { parseAddress, readPage } from './readPage';
import { watchView } from './watchView';

/** Puts the panel into an abstract page as soon as both its place and its summary are there. */
export async function showPanel(): Promise<void> {
  const asked = parseAddress(document.location.href);
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
    const { version, withdrawn } = readPage(document, asked);
    panel.update({ pageVersion: version, withdrawn });
  };
  tell();
  keepInPage(panel.host);
  freePaint();
  followTheme(
    () => panel.host,
    (theme) => {
      panel.host.dataset.theme = theme;
    },
  );
  watchView(panel.host, facts.paper);
  if (!facts.version) document.addEventListener('DOMContentLoaded', tell);
}
