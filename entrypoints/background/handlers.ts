import { giveBackHosts } from '../../core/access/models';
import { retryBundle } from '../../core/bundle';
import { drawPaper } from '../../core/cards/drawPaper';
import { findHolders } from '../../core/covered/holders';
import { Failure } from '../../core/failure';
import type { Maker } from '../../core/making/maker';
import type { Handlers } from '../../core/messages';
import { mendCards } from '../../core/sync/exclusively';
import type { Runner } from '../../core/sync/runner';
import { followChosen } from './making/followChosen';
import { createMakingHandlers } from './making/makingHandlers';
import { createMender } from './mender';
import { createReaderOpener } from './openReader';
import { panelHandlers } from './panelHandlers';
import { report } from './report';
import { planWake } from './runs/alarm';
import { createWordHandlers } from './wordHandlers';

/** What the background does for each message of a page. */
export function createHandlers(runner: Runner, maker: Maker, mend = createMender()): Handlers {
  const openReader = createReaderOpener();
  return {
    // Only where the cards cannot tell: what was cut off is then brought to its end.
    frame: async ({ paper, ...of }) => {
      const draw = async () => drawPaper(paper, of, await findHolders(paper));
      const found = await draw();
      const ended = retryBundle();
      ended.catch(report);
      if (!found) await ended;
      const frame = found ?? (await draw());
      if (of.id === undefined) void mend(paper).catch(report);
      else if (!frame) throw new Failure('nothing-found', `${of.source} ${of.id} has no ${paper}`);
      return frame;
    },
    read: ({ paper }) => openReader(paper),
    ...panelHandlers,
    ...createWordHandlers(),
    ...createMakingHandlers(maker),
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
    giveBack: async () => void (await giveBackHosts()),
    model: () => followChosen(maker),
  };
}
