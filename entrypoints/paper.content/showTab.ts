import browser from 'webextension-polyfill';
import { ask } from '../../core/messages';
import { parseId } from '../../core/paper/id';
import { isCovered } from './isCovered';
import css from './tab.css?inline';

/** Puts the tab into a page of a paper that has a summary. */
export async function showTab(): Promise<void> {
  const [, id = ''] = /^\/pdf\/(.+)/.exec(location.pathname) ?? [];
  const paper = parseId(id)?.paper;
  if (!paper || !(await isCovered(paper))) return;
  const host = document.createElement('yoyak-tab');
  // An update of the extension leaves an old one, which can do nothing any more.
  for (const other of document.querySelectorAll(host.localName)) other.remove();
  const style = document.createElement('style');
  style.textContent = css;
  const button = document.createElement('button');
  button.textContent = browser.runtime.getManifest().name;
  button.addEventListener('click', ({ isTrusted }) => {
    if (!isTrusted) return;
    // After an update nobody is there to open it.
    if (browser.runtime?.id) ask('panel', { paper }).catch(() => host.remove());
    else host.remove();
  });
  host.attachShadow({ mode: 'open' }).append(style, button);
  document.body.append(host);
  await ask('shown', { paper });
}
