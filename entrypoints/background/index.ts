import browser from 'webextension-polyfill';
import { defineBackground } from '#imports';
import { hearAccess } from '../../core/access';
import { giveBackHosts } from '../../core/access/models';
import { bundleImported } from '../../core/bundle';
import { setLook } from '../../core/cards/look';
import { letGo } from '../../core/kept';
import { serveMessages } from '../../core/messages';
import { cardLook } from '../cards/look';
import { dropOld } from './dropOld';
import { createHandlers } from './handlers';
import { createMaker } from './making/maker';
import { hearOmnibox } from './omnibox/hearOmnibox';
import { followHold } from './pages/followHold';
import { markSites } from './pages/markSites';
import { reachTabs } from './pages/reachTabs';
import { persistStore } from './persistStore';
import { report } from './report';
import { planMidnight, planStartup } from './runs/alarm';
import { hearAlarms } from './runs/hearAlarms';
import { createRunner } from './runs/runner';
import { tellNone } from './tellNone';
import { hearCommands } from './toolbar/commands';
import { hearChanges } from './toolbar/hearChanges';
import { hearMenus } from './toolbar/hearMenus';
import { setMenus } from './toolbar/menus';
import { wake } from './wake';
import { welcome } from './welcome';

export default defineBackground(() => {
  setLook(cardLook);
  const runner = createRunner();
  const maker = createMaker();
  const turnDay = () => Promise.all([runner.show(), planMidnight()]);
  // Listeners first: an event that woke the worker is missed by one that is registered later.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    for (const see of [welcome, tellNone, dropOld]) see(reason).catch(report);
    for (const see of [persistStore, followHold, setMenus, giveBackHosts]) see().catch(report);
    void bundleImported().catch(report).then(reachTabs);
  });
  hearAccess(() => {
    void runner.show().catch(report);
    void markSites().catch(report).then(reachTabs);
  });
  browser.runtime.onStartup.addListener(() => {
    planStartup();
    // A search for models whose page was closed left what was allowed for it.
    for (const see of [setMenus, letGo, giveBackHosts, bundleImported]) see().catch(report);
  });
  hearAlarms({ runner, maker, turnDay });
  hearMenus(maker);
  hearCommands();
  hearChanges(runner.show);
  hearOmnibox();
  serveMessages(createHandlers(runner, maker));
  turnDay().catch(report);
  wake(runner, maker).catch(report);
});
