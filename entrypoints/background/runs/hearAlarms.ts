import browser from 'webextension-polyfill';
import type { Maker } from '../../../core/making/maker';
import type { Runner } from '../../../core/sync/runner';
import { report } from '../report';
import { MAKING, MIDNIGHT, RESUME, STARTUP, SYNC } from './alarm';

type Woken = {
  readonly runner: Runner;
  readonly maker: Maker;
  readonly turnDay: () => Promise<unknown>;
};

/** Does what each alarm was set for. */
export function hearAlarms({ runner, maker, turnDay }: Woken): void {
  const works: Readonly<Record<string, () => Promise<unknown>>> = {
    [SYNC]: () => runner.runDue('schedule'),
    [STARTUP]: () => runner.runDue('startup'),
    [RESUME]: () => runner.resume(),
    [MAKING]: () => maker.resume(),
    [MIDNIGHT]: turnDay,
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (Object.hasOwn(works, name)) void works[name]?.().catch(report);
  });
}
