import { Failure } from '../failure';
import { byTurn, isUnderWay, type MakingProgress, type MakingWish, MOST_MAKINGS } from '../making';
import type { PaperText, SectionName } from '../model';
import type { PaperId } from '../paper';
import { changeMaking, readChosen, readMaking, readMakings } from '../store/models';
import { findUnkept } from './findUnkept';
import type { MakerHost } from './host';
import { keepNew } from './keeper';
import { dropMaking, keepMaking, type MadeBefore } from './keepMaking';
import { openQueue } from './queue';
import { toWaiting, type Waiting } from './toWaiting';

/** Whoever has summaries made asks here. */
export type Maker = ReturnType<typeof openMaker>;

/**
 * The one who has summaries made: one at a time, by their turns (`byTurn`); what was cut off goes on with the sections that
 * it lacks. `host` is what it has of the browser.
 */
export function openMaker(host: MakerHost) {
  const latest = new Map<PaperId, MakingProgress>();
  const tell = (paper: PaperId, progress: MakingProgress | undefined) => {
    const isOpen = progress !== undefined && isUnderWay(progress);
    if (isOpen || progress?.isSaving) latest.set(paper, progress);
    else latest.delete(paper);
    host.tell(paper, progress);
    if (!isOpen) moveUp();
  };
  /** Where one has ended, each that waits has one fewer before it. */
  const moveUp = () => tellAhead((told, now) => told > now);
  /** Whoever is asked for out of their turn is before those that wait for theirs. */
  const moveDown = () => tellAhead((told, now) => told < now);
  const tellAhead = (isNews: (told: number, now: number) => boolean) => {
    const open = [...latest].filter(([, now]) => isUnderWay(now));
    const inOrder = open.sort(([, one], [, other]) => byTurn(one, other));
    for (const [ahead, [paper, now]] of inOrder.entries()) {
      if (now.state === 'making' || !isNews(now.ahead ?? 0, ahead)) continue;
      const { ahead: _ahead, ...rest } = now;
      const moved = { ...rest, ...(ahead > 0 && { ahead }) };
      latest.set(paper, moved);
      host.tell(paper, moved);
    }
  };
  const queue = openQueue(host, tell);

  /** Each is put into the queue once. Throws `model-unset` where no model is chosen, `too-many` where too many wait already. */
  async function ask(wishes: readonly Waiting[]): Promise<void> {
    const chosen = await readChosen();
    if (!chosen) throw new Failure('model-unset', 'No model is chosen');
    const waiting = (await readMakings()).filter(isUnderWay);
    const fresh = wishes.filter(({ paper }) => !waiting.some((each) => each.paper === paper));
    if (waiting.length + fresh.length > MOST_MAKINGS)
      throw new Failure('too-many', `${waiting.length} are waiting already`);
    // Should the worker be stopped now, this alarm finds what is written down.
    if (fresh.length > 0) host.planResume();
    // Each is behind those that wait, also within a millisecond, or by a clock that was set back.
    const askedAt = Math.max(Date.now(), ...waiting.map((each) => each.askedAt + 1 / MOST_MAKINGS));
    for (const [index, wish] of fresh.entries()) {
      const of = { model: chosen.model, askedAt: askedAt + index / MOST_MAKINGS };
      const stored = await changeMaking(wish.paper, (now) =>
        // Whoever asked in the same moment was first.
        now && isUnderWay(now) ? now : toWaiting(wish, now, of),
      );
      if (stored?.askedAt !== of.askedAt) continue;
      const ahead = waiting.filter((each) => byTurn(each, stored) < 0).length + index;
      tell(wish.paper, { ...stored, ...(ahead > 0 && { ahead }) });
    }
    moveDown();
    void queue.work().catch(host.report);
  }

  async function keepLeft(): Promise<void> {
    for (const each of await findUnkept()) await keepNew(each, host, tell);
  }

  return {
    /** Has summaries made from texts. Throws as `ask` does, and `model-no-text` where there is nothing to read. */
    async ask(wishes: readonly MakingWish[]): Promise<void> {
      if (wishes.some(({ text }) => text.characters === 0))
        throw new Failure('model-no-text', 'There is nothing to read');
      await ask(wishes);
    },

    /** Has summaries made of papers whose abstracts, or their own pages, are read when their turn comes. */
    askAll: (papers: readonly PaperId[], from?: PaperText['kind']): Promise<void> =>
      ask(papers.map((paper) => ({ paper, ...(from && { from }) }))),

    /** Goes on with one that was stopped, has failed or lacks a section, with the sections that it has but for `anew`. */
    async goOn(paper: PaperId, anew: readonly SectionName[] = []): Promise<void> {
      const stored = await readMaking(paper);
      if (!stored) return;
      // It may be told as failed where that could not be written down.
      if (isUnderWay(stored)) void queue.work().catch(host.report);
      else await ask([{ ...stored, anew }]);
    },

    stop: (paper?: PaperId): Promise<void> => queue.stop(paper),

    /**
     * To be called when another model is chosen, or another key, or none: what is made by the one before is stopped. Without
     * one all that waits has failed, and goes on by a press once one is chosen.
     */
    leaveOld: (): Promise<void> => queue.leaveOld(),

    /** Puts what came of one into the reader's digest, in the place of an older one, and gives which. Throws `model-unfit` where nothing came. */
    async accept(paper: PaperId): Promise<MadeBefore | undefined> {
      const made = await readMaking(paper);
      if (!made || isUnderWay(made)) return undefined;
      const kept = await keepMaking(paper, await host.title());
      if (kept) tell(paper, { ...made, state: 'kept' });
      return kept;
    },

    /** Forgets what came of one. */
    async drop(paper: PaperId): Promise<void> {
      queue.abort(paper);
      await dropMaking(paper);
      tell(paper, undefined);
    },

    /** How far one is; undefined where nothing of it is under way or waits for the reader's word. */
    async progress(paper: PaperId): Promise<MakingProgress | undefined> {
      return latest.get(paper) ?? (await readMaking(paper));
    },

    /** Goes on with what was cut off, if there is anything. */
    async resume(): Promise<void> {
      // Whoever writes digests holds up none that waits for the model.
      const keeping = keepLeft().catch(host.report);
      if ((await readMakings()).some(isUnderWay)) await queue.work();
      await keeping;
      if (!(await readMakings()).some(isUnderWay)) await host.forgetResume();
    },
  };
}
