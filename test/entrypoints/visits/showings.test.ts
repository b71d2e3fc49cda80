import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Handlers } from '../../../core/messages';
import { panelHandlers } from '../../../entrypoints/background/panelHandlers';
import { keepShowing, readShowings } from '../../../entrypoints/visits/showings';
import { useBrowser } from '../../browser';

useBrowser();
const showing = { place: 'abstract', returned: 0, ms: 80, near: 0 } as const;
const seen: Handlers['seen'] = panelHandlers.seen;

beforeEach(() => fakeBrowser.reset());

it('keeps each of those that come at once, the newest last', async () => {
  await Promise.all([1, 2, 3].map((ms) => keepShowing({ ...showing, ms })));
  expect((await readShowings()).map(({ ms }) => ms)).toEqual([1, 2, 3]);
});

it('notes nothing of a private window, and nothing where nothing was told', async () => {
  await seen({ paper: '2509.04664', showing }, { isPrivate: true });
  await seen({ paper: '2509.04664' }, { isPrivate: false });
  expect(await readShowings()).toEqual([]);
  await seen({ paper: '2509.04664', showing }, { isPrivate: false });
  expect(await readShowings()).toEqual([showing]);
});
