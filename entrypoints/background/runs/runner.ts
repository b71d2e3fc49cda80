import browser from 'webextension-polyfill';
import { mayRead } from '../../../core/access';
import { openRunChannel } from '../../../core/messages/runs';
import { openRunner, type Runner } from '../../../core/sync/runner';
import { report } from '../report';
import { showBadge } from '../toolbar/badge';
import { planLater, planResume, planWake, RESUME } from './alarm';
import { isFree } from './network';
import { stayAwake } from './stayAwake';

/** In `storage.local`: the sources that the reader asked for and whose run has not begun. */
const ASKED = 'asked';

/** The one who runs, in this browser. */
export function createRunner(): Runner {
  return openRunner({
    open: async () => (await import('../../../core/source/open')).openSource,
    isAllowed: mayRead,
    isFree,
    stayAwake,
    planResume,
    forgetResume: () => browser.alarms.clear(RESUME),
    planNext: () => planWake(),
    planLater: () => planLater(),
    readAsked: async () => (await browser.storage.local.get(ASKED))[ASKED],
    writeAsked: (ids) =>
      ids.length > 0
        ? browser.storage.local.set({ [ASKED]: ids })
        : browser.storage.local.remove(ASKED),
    tell: openRunChannel(),
    show: showBadge,
    report,
  });
}
