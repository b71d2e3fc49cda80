import browser from 'webextension-polyfill';
import { say } from '../../../components/words/say';
import type { MakingProgress } from '../../../core/making';
import { type Maker, openMaker } from '../../../core/making/maker';
import { serveWatchers } from '../../../core/messages/making';
import { openMakingChannel } from '../../../core/messages/makings';
import { speakAsSet } from '../../settings/speakAsSet';
import { report } from '../report';
import { MAKING } from '../runs/alarm';
import { stayAwake } from '../runs/stayAwake';
import { openNotes } from './openNotes';
import { allowServer, fetchPaper } from './reach';
import { openWatching } from './watching';

/** The one who has summaries made, in this browser; pages that watch are told by it. */
export function createMaker(): Maker {
  const tellPages = openMakingChannel();
  const note = openNotes();
  const maker: Maker = openMaker({
    open: async () => (await import('../../../core/model/make')).makeSummary,
    read: fetchPaper,
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
      note(paper, progress?.state);
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
