import browser from 'webextension-polyfill';
import { say } from '../../../components/words/say';
import { writeMakings } from '../../../core/cards/offer';
import { type Maker, openMaker } from '../../../core/making/maker';
import { serveWatchers } from '../../../core/messages/making';
import { openMakingChannel } from '../../../core/messages/makings';
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
      tellPages({ paper, ...(progress && { progress }) });
      // What is written of one changes nothing of which there are.
      if (progress?.partial === undefined) note();
    },
    report,
  });
  const watching = openWatching(maker.progress);
  let noted = Promise.resolve();
  let isDue = false;
  /** One after the other, or an older list would stay; of all that is told meanwhile once. */
  const note = () => {
    if (isDue) return;
    isDue = true;
    noted = noted
      .then(() => {
        isDue = false;
        return noteMakings();
      })
      .catch(report);
  };
  serveWatchers(watching.add);
  return maker;
}

/** Which papers a page has to ask about: what is told of them is told to whoever watches. */
async function noteMakings(): Promise<void> {
  await writeMakings((await readMakings()).map(({ paper }) => paper));
}
