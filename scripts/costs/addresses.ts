import type { Every } from '../../core/source';
import { makeChance } from './fleet';
import { callsAnHour, shareAddress } from './sharedAddress';
import { sayNumber, writeTable } from './table';

const schedules: readonly Every[] = [{ kind: 'daily', at: '08:30' }, { kind: 'hourly' }];

/** GitHub by itself, for readers who share an address: how many of their calls in a week it turns away. */
export function showAddresses(start: number): string {
  const rows = [1, 10, 30, 50, 60, 61, 80, 120, 250].map((readers) => [
    `${readers}`,
    ...schedules.map((every) => {
      const { calls, refused } = shareAddress(readers, every, start, makeChance(readers));
      return refused === 0
        ? `0 of ${sayNumber(calls)}`
        : `${sayNumber(refused)} of ${sayNumber(calls)}`;
    }),
  ]);
  return [
    `## One address, ${callsAnHour} calls an hour`,
    '',
    writeTable([['readers', 'daily: turned away', 'hourly: turned away'], ...rows]),
    '',
  ].join('\n');
}
