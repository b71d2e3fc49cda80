import type { Run, Version } from '../../run';
import { nameVersion, noteInHand } from '../log/journal';
import { nameListed } from './compareListing';

/** After how many cuts at one text a run goes on without it. */
const CUTS_OF_ONE = 2;
/**
 * How long nothing happens before a suspect is read, in milliseconds: whoever stops the worker for another reason, as
 * an answer arrives, has done so by then, and the text is not blamed for it.
 */
const QUIET_MS = 250;

/** The texts that a run has in hand. */
export type Hand = {
  /** Does the work on a text once it is written down whose it is. */
  hold<T>(version: Version, work: () => T): Promise<T>;
  /** Resolves when nobody is at work any more. */
  end(): Promise<void>;
};

type Turn = {
  readonly version: Version;
  readonly run: () => void;
  readonly fail: (why: unknown) => void;
};

/**
 * Opens the hand of a run. What waits is written down together, in one write, and then read one after the other.
 * What was in hand when the run was cut off is read alone, so that the next time one knows which it was.
 */
export function openHand({ id, suspects = [] }: Run): Hand {
  const suspected = new Set(suspects.map(nameVersion));
  const waiting: Turn[] = [];
  let working: Promise<void> | undefined;

  const readAll = async (turns: readonly Turn[]) => {
    try {
      const versions = turns.map(({ version }) => version);
      await noteInHand(id, versions);
      for (const { run } of turns) run();
    } catch (error) {
      for (const { fail } of turns) fail(error);
    }
  };
  const readWaiting = async () => {
    while (waiting.length > 0) {
      await readAll(waiting.splice(0));
      // What has been read goes on its way, and whoever comes next is in time to be written down with others.
      await pause(0);
    }
  };
  /** One at a time; whoever came meanwhile is next. That nothing is in hand is written down when nobody is. */
  const start = (read: () => Promise<void>) => {
    const work = async () => {
      try {
        await read();
        await noteInHand(id, []);
      } catch (error) {
        // Where nobody waits any more, whoever writes next hears of it: the end of the run at the latest.
        for (const { fail } of waiting.splice(0)) fail(error);
      }
      working = undefined;
      if (waiting.length > 0) start(readWaiting);
    };
    working = work();
  };
  const readAlone = async (turn: Turn) => {
    await pause(QUIET_MS);
    while (working) await working;
    start(() => readAll([turn]));
  };
  return {
    hold: (version, read) =>
      new Promise((resolve, fail) => {
        const run = () => {
          try {
            resolve(read());
          } catch (error) {
            fail(error);
          }
        };
        if (suspected.has(nameVersion(version))) void readAlone({ version, run, fail });
        else {
          waiting.push({ version, run, fail });
          if (!working) start(readWaiting);
        }
      }),
    async end() {
      while (working) await working;
    },
  };
}

/** What a run was cut off at, of one source, by `nameListed`: once, to be read alone; or twice, to be left out. */
export function findSuspects(
  { suspects = [] }: Run,
  source: string,
): { readonly suspects: ReadonlySet<string>; readonly barred: ReadonlySet<string> } {
  const own = suspects.filter((each) => each.source === source);
  const barred = own.filter(({ cuts }) => cuts >= CUTS_OF_ONE);
  return { suspects: new Set(own.map(nameListed)), barred: new Set(barred.map(nameListed)) };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
