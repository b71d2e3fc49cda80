import browser from 'webextension-polyfill';
import { say } from '../../components/words/say';
import { hasAccess } from '../../core/access';
import { type RunProgress, sumProgress } from '../../core/run';
import { speakAsSet } from '../settings/speakAsSet';

/** `--warn` and `--accent` of the light scheme are for text; a badge is a small field with white letters. */
const WARN_COLOR = '#9a4d00';
const RUN_COLOR = '#1f6feb';

/** Shows on the toolbar, whichever applies first: that arXiv is withheld, or how far a run is in percent. */
export async function showBadge(progress: RunProgress | undefined): Promise<void> {
  const { action } = browser;
  const [allowed] = await Promise.all([hasAccess(), speakAsSet()]);
  const color = allowed ? RUN_COLOR : WARN_COLOR;
  const name = say('extension.name');
  await Promise.all([
    action.setBadgeBackgroundColor({ color }),
    action.setBadgeText({ text: allowed ? describe(progress) : '!' }),
    action.setTitle({ title: allowed ? name : `${name}: ${say('access.short')}` }),
  ]);
}

function describe(progress: RunProgress | undefined): string {
  if (!progress) return '';
  const { done, total } = sumProgress(progress);
  return total > 0 ? `${Math.floor((done * 100) / total)}%` : '…';
}
