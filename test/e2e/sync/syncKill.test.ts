import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Github, makeGithub } from '../../doubles/github';
import { githubPage, samplePost } from '../../doubles/useGithub';
import { type Dump, dumpStore, hashDump } from '../browsers/dump';
import { liveRow, waitFor } from '../look';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { type Hook, passing, watched } from '../stage/trouble';
import { emptyStore, plantSource, readStores, storedDigests, tell, waitForRun } from '../store';
import { shareOut, whole } from '../whole';

const source = githubPage('https://github.com/kim/papers/tree/main/_posts', { id: 'github-kim' });
// Thirty on demand.
const days = Array.from(
  { length: whole ? 30 : 12 },
  (_, at) => `2025-09-${String(at + 1).padStart(2, '0')}`,
);
const posts = new Map(
  days.map((day, at) => [
    `_posts/${day}-papers.md`,
    samplePost(day, `2509.${10_000 + at}`, `2509.${20_000 + at}`),
  ]),
);

describe.each(wantedBrowsers())('a sync of many digests in %s', (name) => {
  const inTurn = shareOut(name);
  const hook: Hook = { around: passing };
  let stage: Stage;
  let github: Github;
  let undisturbed: Dump;

  beforeAll(async () => {
    github = makeGithub('kim/papers', posts);
    const hosts = {
      'api.github.com': watched(github.api, hook),
      'raw.githubusercontent.com': watched(github.raw, hook),
    };
    stage = await openStage(name, { hosts });
    const { browser } = stage;
    await browser.open(browser.address('popup.html'));
    await waitFor(browser, liveRow);
    await waitForRun(browser, 1);
    undisturbed = await syncFromNothing(() => undefined);
    expect(undisturbed.bodies).toHaveLength(posts.size);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  /** A first sync with someone meddling; gives what it left behind. */
  async function syncFromNothing(meddle: () => void): Promise<Dump> {
    const { browser } = stage;
    await emptyStore(browser);
    await plantSource(browser, source);
    github.limit(10_000);
    meddle();
    await tell(browser, 'sync', { sources: [source.id] });
    // As an open page does: an answer may have come from a background that was just being ended.
    const asking = setInterval(() => void tell(browser, 'progress').catch(() => undefined), 1000);
    try {
      await waitForRun(browser, 1, 200_000);
    } finally {
      clearInterval(asking);
      hook.around = passing;
    }
    return dumpStore(browser);
  }

  /**
   * Ends the background at the steps that `wanted` names, each once; gives what was seen meanwhile. Requests are let
   * through one by one, so that each step is at its own: of those that wait when a background is ended nobody
   * hears the answer any more, and the next background asks anew.
   */
  function killAt(wanted: (step: string) => boolean) {
    const { browser } = stage;
    const killed = new Set<string>();
    const stored = new Set<string>();
    const again: string[] = [];
    let ended = 0;
    let turn = Promise.resolve();
    const kill = async (step: string): Promise<boolean> => {
      if (killed.has(step) || !wanted(step)) return false;
      killed.add(step);
      await browser.killBackground();
      ended += 1;
      for (const id of await storedDigests(browser, source.id)) stored.add(id);
      // Whatever wakes it: here a page that asks how far the run is.
      await tell(browser, 'progress');
      return true;
    };
    hook.around = (request, answer) => {
      const id = /([^/]+)\.md$/.exec(request)?.[1];
      if (id && stored.has(id)) again.push(id);
      const before = ended;
      turn = turn.then(async () => {
        const heard = before === ended && !(await kill(`before ${request}`));
        await answer();
        if (heard) await kill(`after ${request}`);
      });
      return turn;
    };
    return { killed, again, kill, over: () => turn };
  }

  function expectSame(dump: Dump): void {
    if (hashDump(dump) === hashDump(undisturbed)) return;
    // Only here is it worth to be told where they differ.
    expect(dump).toEqual(undisturbed);
  }

  inTurn.chromium(
    'ends the same when the background is ended at every request, before and after the answer',
    async () => {
      let meddler: ReturnType<typeof killAt> | undefined;
      const dump = await syncFromNothing(() => {
        meddler = killAt(() => true);
      });
      await meddler?.over();
      expect(meddler?.killed.size).toBe(2 * (1 + posts.size));
      expect(meddler?.again).toEqual([]);
      expectSame(dump);
    },
  );

  inTurn.firefox('ends the same whichever request the background is ended at, once', async () => {
    // Every fifth of them, on demand every second one; the sync before this one was ended at each.
    const stride = whole ? 2 : 5;
    for (let step = 0; step < 2 * (1 + posts.size); step += stride) {
      const names: string[] = [];
      let meddler: ReturnType<typeof killAt> | undefined;
      const dump = await syncFromNothing(() => {
        meddler = killAt((each) => {
          names.push(each);
          return names.length === step + 1;
        });
      });
      await meddler?.over();
      expect(meddler?.killed.size, `${step}`).toBe(1);
      expect(meddler?.again).toEqual([]);
      expectSame(dump);
    }
  });

  it('ends the same when the background is ended at words of its progress', async () => {
    const { browser } = stage;
    await browser.run(() => {
      const heard = new BroadcastChannel('yoyak-run');
      heard.onmessage = ({ data }) => {
        if (data.kind !== 'progress') return;
        document.body.dataset.heard = String(Number(document.body.dataset.heard ?? 0) + 1);
      };
    });
    const words = () => browser.run(() => document.body.dataset.heard ?? '');
    const suspects = async () => {
      const [run] = (await readStores(browser, ['runs'])).runs ?? [];
      return run !== undefined && 'suspects' in (run as object);
    };
    const killAtWords = async () => {
      let over = false;
      let meddler: ReturnType<typeof killAt> | undefined;
      const watching = async () => {
        // Once texts were in hand at an end no more: two ends at one of them, and the run goes on without it.
        for (let last = 0; !over && !(await suspects()); ) {
          const heard = Number(await words());
          if (heard > last) await meddler?.kill(`word ${heard}`);
          last = heard;
        }
      };
      let watched: Promise<void> | undefined;
      const dump = await syncFromNothing(() => {
        meddler = killAt((step) => step.startsWith('word'));
        watched = watching();
      });
      over = true;
      await watched;
      expect(meddler?.again).toEqual([]);
      expectSame(dump);
      return meddler?.killed.size ?? 0;
    };
    let kills = 0;
    // How many words a sync tells depends on how fast the machine is.
    for (let sync = 0; kills < 6; sync += 1) {
      expect(sync).toBeLessThan(12);
      kills += await killAtWords();
    }
  });
});
