import browser from 'webextension-polyfill';
import { defineBackground } from '#imports';
import { hearAccess } from '../../core/access';
import { bundleImported } from '../../core/bundle';
import { setLook } from '../../core/cards/look';
import { letGo } from '../../core/kept';
import { serve } from '../../core/messages';
import { cardLook } from '../cards/look';
import { createHandlers } from './handlers';
import { keepStored } from './keepStored';
import { createMaker, MAKING } from './making/maker';
import { offerPages } from './making/offerPages';
import { hearOmnibox } from './omnibox/hearOmnibox';
import { followHold } from './pages/followHold';
import { markSites } from './pages/markSites';
import { reachTabs } from './pages/reachTabs';
import { report } from './report';
import { MIDNIGHT, planMidnight, planStartup, STARTUP, SYNC } from './runs/alarm';
import { createRunner, RESUME } from './runs/runner';
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
    void welcome(reason).catch(report);
    void keepStored().catch(report);
    void followHold().catch(report);
    void setMenus().catch(report);
    void bundleImported().catch(report).then(reachTabs);
  });
  hearAccess(() => {
    void runner.show().catch(report);
    void markSites().catch(report).then(reachTabs);
  });
  browser.runtime.onStartup.addListener(() => {
    planStartup();
    void setMenus().catch(report);
    void letGo().catch(report);
    void bundleImported().catch(report);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC) void runner.runDue('schedule').catch(report);
    if (name === STARTUP) void runner.runDue('startup').catch(report);
    if (name === RESUME) void runner.resume().catch(report);
    if (name === MAKING) void maker.resume().catch(report);
    if (name === MIDNIGHT) void turnDay().catch(report);
  });
  hearMenus(maker);
  hearCommands();
  hearChanges(runner.show);
  hearOmnibox();
  serve(createHandlers(runner, maker));
  turnDay().catch(report);
  maker.resume().catch(report);
  offerPages().catch(report);
  wake(runner).catch(report);
});
