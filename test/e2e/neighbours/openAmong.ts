import { expect } from 'vitest';
import type { Site } from '../../arxiv/site';
import { alterContentScripts } from '../stage/altered';
import { strangers } from '../stage/proxy';
import { builds, openStage, type Stage } from '../stage/stage';
import { type Neighbour, writeNeighbours } from './write';

/** A Chromium with these neighbours loaded before or after a Yoyak that can be made to come late; its end expects no fault and no stranger asked. */
export async function openAmong(
  order: 'before' | 'after',
  neighbours: readonly Neighbour[],
  site?: Site,
): Promise<{ readonly stage: Stage; close(): Promise<void> }> {
  const altered = await alterContentScripts(builds.chromium);
  const written = await writeNeighbours(neighbours);
  const remove = () => Promise.all([altered.remove(), written.remove()]);
  try {
    const options = { extension: altered.folder, neighbours: { [order]: written.folders } };
    const stage = await openStage('chromium', { ...options, ...(site && { site }) });
    const close = async () => {
      const faults = await stage.browser.faults().finally(stage.close).finally(remove);
      expect(faults).toEqual([]);
      expect(strangers(stage.gate)).toEqual([]);
    };
    return { stage, close };
  } catch (error) {
    await remove();
    throw error;
  }
}
