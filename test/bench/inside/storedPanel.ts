import browser from 'webextension-polyfill';
import { freePaint, holdPaint } from '../../../entrypoints/arxiv.content/page/holdPaint';
import { waitForAnchor } from '../../../entrypoints/page/anchor';
import { createHost, fillHost } from './panelHost';

/**
 * The least that an extension can do whose panel is not in its script: one read of one value, for which the first paint is
 * held. What this takes beside the static panel, no other way of keeping summaries can save.
 */
export async function putStoredPanel(): Promise<void> {
  holdPaint();
  const host = createHost();
  const { frame } = await browser.storage.local.get('frame');
  fillHost(host, JSON.parse(String(frame)));
  const anchor = await waitForAnchor(document);
  anchor?.put(host);
  freePaint();
}
