import browser from 'webextension-polyfill';
import { readCard } from '../../core/cards';
import { ask } from '../../core/messages';
import { parseId } from '../../core/paper/id';
import { createPanel } from '../panel/createPanel';
import { followMark } from '../panel/followMark';
import { followTheme } from '../panel/theme';
import css from './bar.css?inline';
import { createBar } from './createBar';
import { hasRoom } from './hasRoom';
import { jump, writeLacks } from './jump';
import { findText, keepBar } from './keepBar';

/** Puts the bar into the page of a paper that has a summary. */
export async function showBar(): Promise<void> {
  const [, id = ''] = /^\/html\/(.+)/.exec(location.pathname) ?? [];
  const paper = parseId(id)?.paper;
  const text = findText();
  if (!paper || !text) return;
  jump();
  addEventListener('hashchange', jump);
  const { frame: found, none, bookmarked } = await readCard(paper);
  const frame = found ?? (none ? undefined : await ask('frame', { paper }));
  if (frame === undefined) return;
  const { version: pageVersion } = parseId(id) ?? {};
  const html = location.href.replace(/#.*/, '');
  const first = { bookmarked, collapsed: false, withdrawn: false, pageVersion, html };
  const { host: panel } = createPanel(paper, frame, { css: css + writeLacks(), first });
  panel.dataset.place = 'below';
  let wasSeen = false;
  const bar = createBar(panel.shadowRoot as ParentNode, css, (isOpen, isReader) => {
    if (!isOpen) return panel.remove();
    bar.after(panel);
    if (!isReader || wasSeen || !browser.runtime?.id) return;
    wasSeen = true;
    ask('seen', { paper }).catch(() => {});
  });
  bar.dataset.place = hasRoom(text) ? 'gap' : 'flow';
  keepBar(bar, panel);
  followTheme(
    () => bar,
    (theme) => {
      for (const each of [bar, panel]) each.dataset.theme = theme;
    },
  );
  followMark(paper);
  await ask('shown', { paper });
}
