import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../browsers/browser';
import { lookAt, waitFor, waitUntil } from '../look';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { emptyStore } from '../store';
import { share } from '../whole';

const panel = 'yoyak-panel';
const attention = 'https://arxiv.org/abs/1706.03762';
const card = 'card:1706.03762';
type Cache = { readonly [key: string]: Json };
type State = { readonly shared: string };

describe.each(wantedBrowsers())('in %s, a cache of cards that is damaged', (name) => {
  let stage: Stage;
  let whole: Cache;
  let shown: string;

  beforeAll(async () => {
    stage = await openStage(name);
    shown = await visit();
    await openReader();
    // The panel may be there before the cards are: the store is asked meanwhile.
    whole = await waitUntil(readHere, isWhole, { what: 'the cache' });
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  /** What the panel says on the paper's page, once its figures were looked for in the abstract. */
  async function visit(): Promise<string> {
    await stage.browser.open(attention);
    await waitFor(stage.browser, `${panel} >>> .figures .count`);
    return (await lookAt(stage.browser, panel)).text;
  }

  const expectAsShown = async () => expect(await visit()).toBe(shown);

  /** A page of the extension that has nothing to do with cards. */
  const openReader = () => stage.browser.open(stage.browser.address('reader.html'));

  const isWhole = ({ cards, ...cached }: Cache) =>
    card in cached && (cards as { holds?: Json } | undefined)?.holds === 'all';

  const readHere = () =>
    stage.browser.run(
      (...keys: readonly string[]) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { get(keys: readonly string[]): Promise<Cache> } } };
        };
        return chrome.storage.local.get(keys);
      },
      ...[card, 'cards'],
    );

  async function damage(items: Cache): Promise<void> {
    await openReader();
    await stage.browser.run((all: { [key: string]: Json }) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      return chrome.storage.local.set(all);
    }, items);
  }

  const mended = () =>
    waitUntil(readHere, (now) => JSON.stringify(now) === JSON.stringify(whole), {
      what: 'the cache as it was',
    });
  const state = () => whole.cards as unknown as State & { [key: string]: Json };
  const frames = (): readonly Json[] => JSON.parse(state().shared);
  const sharing = (shared: Json) => ({ cards: { ...state(), shared } });
  const cut = () => {
    const text = String(whole[card]);
    return `${text.slice(0, text.indexOf('}'))}}]`;
  };

  const damages: readonly [string, () => Cache][] = [
    ['a card of another kind', () => ({ [card]: { summary: { entry: [] }, gist: 7 } })],
    ['a card cut to its name and attributes', () => ({ [card]: cut() })],
    ['a text for what cards share', () => sharing('abcdefgh')],
    ['texts for it', () => sharing('["a","b"]')],
    ['other frames for it', () => sharing(JSON.stringify([...frames()].reverse()))],
    ['fewer frames for it', () => sharing(JSON.stringify(frames().slice(0, 1)))],
    ['no state', () => ({ cards: 'damaged' })],
  ];
  it.each(share(name, damages))(
    'is not drawn, and made anew by a visit: %s',
    async (_what, items) => {
      await damage(items());
      await expectAsShown();
      await openReader();
      await mended();
    },
  );

  it('is made anew when the options page is opened', async () => {
    await damage(sharing('abcdefgh'));
    await stage.browser.open(stage.browser.address('options.html'));
    await mended();
  });

  it('has a card again that was deleted outright, once the background wakes', async () => {
    await openReader();
    await stage.browser.run((key: string) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { remove(key: string): Promise<void> } } };
      };
      return chrome.storage.local.remove(key);
    }, card);
    await stage.browser.killBackground();
    await stage.browser.open(stage.browser.address('popup.html'));
    await mended();
    await expectAsShown();
  });

  it('is, when it is whole, all that a visit needs: the store is not asked', async () => {
    await openReader();
    await emptyStore(stage.browser);
    await expectAsShown();
    await damage(sharing('abcdefgh'));
    // Whoever leaves sooner than a page can ask has not asked.
    const ask = async () => {
      await stage.browser.open(attention);
      await openReader();
      return readHere();
    };
    await waitUntil(ask, (now) => now[card] === undefined, { what: 'the word of the store' });
  });
});
