import browser from 'webextension-polyfill';
import { say } from '../../../components/words/say';
import { hasAccess } from '../../../core/access';
import { type RunProgress, sumProgress } from '../../../core/run';
import { speakAsSet } from '../../settings/speakAsSet';
import { countToday } from './countToday';

/** `--warn` and `--accent` of the light scheme are for text; a badge is a small field with white letters. */
const WARN_COLOR = '#9a4d00';
const RUN_COLOR = '#1f6feb';
const UNREAD_COLOR = '#8a1c1c';
/** More digits have no room. */
const MOST = 999;

type Badge = { readonly text: string; readonly color: string; readonly title?: string };

/**
 * Shows on the toolbar, whichever applies first: that arXiv is withheld, how far a run is in percent, or how many of
 * today's papers are unread.
 */
export async function showBadge(progress: RunProgress | undefined): Promise<void> {
  const { action } = browser;
  await speakAsSet();
  const { text, color, title } = await chooseBadge(progress);
  const name = say('extension.name');
  await Promise.all([
    action.setBadgeBackgroundColor({ color }),
    action.setBadgeText({ text }),
    action.setTitle({ title: title === undefined ? name : `${name}: ${title}` }),
  ]);
}

async function chooseBadge(progress: RunProgress | undefined): Promise<Badge> {
  if (!(await hasAccess())) return { text: '!', color: WARN_COLOR, title: say('access.short') };
  if (progress) return { text: describe(progress), color: RUN_COLOR };
  // A store that cannot be read is told of where it is read.
  const unread = await countToday().catch(() => 0);
  if (unread === 0) return { text: '', color: RUN_COLOR };
  const title = say('toolbar.unread', unread);
  return { text: unread > MOST ? `${MOST}+` : `${unread}`, color: UNREAD_COLOR, title };
}

function describe(progress: RunProgress): string {
  const { done, total } = sumProgress(progress);
  return total > 0 ? `${Math.floor((done * 100) / total)}%` : '…';
}
