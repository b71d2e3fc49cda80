import { writeCopy } from '../../components/writeCopy';
import { retryBundle } from '../../core/bundle';
import { drawPaper } from '../../core/cards/drawPaper';
import { Failure } from '../../core/failure';
import type { Handlers } from '../../core/messages';
import { keptOf } from '../../core/query';
import { bookmark, summaryOf } from '../../core/reading';
import { mendCards } from '../../core/sync/exclusively';
import type { Runner } from '../../core/sync/runner';
import { speakAsSet } from '../settings/speakAsSet';
import { createMender } from './mender';
import { createReaderOpener } from './openReader';
import { panelHandlers } from './panelHandlers';
import { report } from './report';
import { planWake } from './runs/alarm';

/** What the background does for each message of a page. */
export function createHandlers(runner: Runner, mend = createMender()): Handlers {
  const openReader = createReaderOpener();
  return {
    // Only where the cards cannot tell: what was cut off is then brought to its end.
    frame: async ({ paper, ...of }) => {
      const found = await drawPaper(paper, of);
      const ended = retryBundle();
      ended.catch(report);
      if (!found) await ended;
      const frame = found ?? (await drawPaper(paper, of));
      if (of.id === undefined) void mend(paper).catch(report);
      else if (!frame) throw new Failure('nothing-found', `${of.source} ${of.id} has no ${paper}`);
      return frame;
    },
    copy: async ({ paper, source, id }) => {
      const [shown] = await Promise.all([summaryOf(paper, [source, id]), speakAsSet()]);
      if (!shown) throw new Failure('nothing-found', `${source} ${id} has no ${paper}`);
      return writeCopy(shown);
    },
    bookmark: async ({ paper, on, source, id, at }) => {
      const reading = await bookmark(paper, on, { of: [source, id], now: at });
      const kept = keptOf(reading)?.digest;
      const of = kept && { source: kept.source, id: kept.id };
      return { bookmarked: reading.bookmarkedAt !== undefined, ...(of && { of }) };
    },
    read: ({ paper }) => openReader(paper),
    ...panelHandlers,
    // A run may take longer than a message may wait.
    sync: async ({ sources }) => void (await runner.ask(sources)).ended.catch(report),
    stop: async () => void (await runner.stop()),
    progress: async () => runner.progress(),
    // Both wait for whoever writes now: it is the page that asks, or one that may be closed before it is done.
    mend: async () => {
      // A database that is gone takes with it what the cards are made from.
      void retryBundle().catch(report).then(mendCards).catch(report);
      void runner.endLeft().catch(report);
    },
    plan: async () => void (await planWake()),
    model: async () => undefined,
  };
}
