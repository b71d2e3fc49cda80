import browser from 'webextension-polyfill';
import css from '../../../../components/panel/terms.css?inline';
import type { PaperId } from '../../../../core/paper';
import { readGlossary } from '../../../glossary/stored';
import { speakAsSet } from '../../../settings/speakAsSet';
import { findTips, SILENT } from './findTips';
import { markTips } from './markTips';

/**
 * Has a paper's panel in a page tell what terms are in the other language, and how often they are used. They are found in
 * the frame that the panel was drawn from: of what a page has made of it nothing is asked, nor answered.
 */
export async function bringTerms(
  tabId: number,
  paper: PaperId,
  readFrame: () => Promise<unknown>,
): Promise<void> {
  try {
    const glossary = await readGlossary();
    if (!glossary || glossary.terms.length === 0) return;
    const [frame] = await Promise.all([readFrame(), speakAsSet()]);
    const tips = findTips(frame, glossary);
    if (tips.length === 0) return;
    await browser.scripting.executeScript({
      target: { tabId },
      func: markTips as (...args: unknown[]) => void,
      args: [paper, tips, css, SILENT],
    });
  } catch (error) {
    // The page was left meanwhile, or the store cannot be read: no reader misses a tip.
    console.debug('[Yoyak]', error);
  }
}
