import browser from 'webextension-polyfill';
import { say } from '../../../components/words/say';
import { writeMakings } from '../../../core/cards/offer';
import type { MakingProgress } from '../../../core/making';
import { type Maker, openMaker } from '../../../core/making/maker';
import { serveWatchers } from '../../../core/messages/making';
import { openMakingChannel } from '../../../core/messages/makings';
import type { PaperId } from '../../../core/paper';
import { readMakings } from '../../../core/store/models';
import { speakAsSet } from '../../settings/speakAsSet';
import { report } from '../report';
import { MAKING } from '../runs/alarm';
import { stayAwake } from '../runs/stayAwake';
import { allowServer, fetchAbstract } from './reach';
import { openWatching } from './watching';

/** The one who has summaries made, in this browser; pages that watch are told by it. */
export function createMaker(): Maker {
  const tellPages = openMakingChannel();
  let noted: Promise<unknown> = Promise.resolve();
  const states = new Map<PaperId, MakingProgress['state'] | 'none'>();
  const maker: Maker = openMaker({
    open: async () => (await import('../../../core/model/make')).makeSummary,
    read: fetchAbstract,
    allow: allowServer,
    stayAwake,
    planResume: () => browser.alarms.create(MAKING, { delayInMinutes: 1, periodInMinutes: 1 }),
    forgetResume: () => browser.alarms.clear(MAKING),
    title: async () => {
      await speakAsSet();
      return say('options.kind.made');
    },
    tell: (paper, progress) => {
      watching.tell(paper, progress);
      tellPages({ paper, ...(progress && { progress: withoutParts(progress) }) });
      // A model writes a hundred tokens a second, and few of them change what there is to ask about.
      if (states.get(paper) === (progress?.state ?? 'none')) return;
      states.set(paper, progress?.state ?? 'none');
      // One after the other: what was read first is not to be written last.
      noted = noted.then(noteMakings).catch(report);
    },
    report,
  });
  const watching = openWatching(maker.progress);
  serveWatchers(watching.add);
  return maker;
}

/** A whole paper is long, and no page shows it. */
function withoutParts(progress: MakingProgress): MakingProgress {
  const { text } = progress;
  return text ? { ...progress, text: { ...text, parts: [] } } : progress;
}

/** Which papers a page has to ask about: what is told of them is told to whoever watches. */
async function noteMakings(): Promise<void> {
  await writeMakings((await readMakings()).map(({ paper }) => paper));
}
