import { afterEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import {
  CHOICES,
  chosenLanguage,
  hearSettings,
  readSettings,
  SETTINGS,
  toSettings,
  writeFolded,
  writeSettings,
} from '../../core/settings';
import { useBrowser } from '../browser';

useBrowser();
afterEach(() => vi.restoreAllMocks());

it.each([
  undefined,
  null,
  7,
  'damaged',
  [],
  { collapsed: 'yes', language: 'fr', theme: 3, hold: {} },
])('are their defaults where %j stands', (stored) => {
  const settings = toSettings(stored);
  for (const [name, [first]] of Object.entries(CHOICES))
    expect(settings).toMatchObject({ [name]: first });
  expect(settings.collapsed).toBe(false);
});

it('change one by one, and keep what a newer version wrote beside them', async () => {
  await browser.storage.local.set({ [SETTINGS]: { collapsed: true, later: [1] } });
  await writeSettings({ language: 'en' });
  expect(await readSettings()).toMatchObject({ collapsed: true, language: 'en', theme: 'system' });
  expect((await browser.storage.local.get(SETTINGS))[SETTINGS]).toEqual({
    collapsed: true,
    later: [1],
    language: 'en',
  });
});

it('lose nothing that is set in several places at once, whatever is folded meanwhile', async () => {
  await Promise.all([
    writeSettings({ theme: 'dark' }),
    writeFolded(true),
    writeSettings({ language: 'en' }),
    writeSettings({ badge: 'unread' }),
  ]);
  const set = { theme: 'dark', language: 'en', badge: 'unread', collapsed: true };
  expect(await readSettings()).toMatchObject(set);
});

it.each([
  [true, undefined, true],
  [true, false, false],
  [false, true, true],
  [true, 'damaged', false],
])(
  'say of a panel that was folded in an earlier version: %j, and since: %j, that it is: %j',
  (before, since, result) => {
    expect(toSettings({ collapsed: before }, since).collapsed).toBe(result);
  },
);

it('are heard of whoever sets them', async () => {
  const hear = vi.fn();
  const end = hearSettings(hear);
  await writeFolded(true);
  await writeSettings({ theme: 'dark' });
  await browser.storage.local.set({ other: 1 });
  end();
  await writeFolded(false);
  expect(hear).toHaveBeenCalledTimes(2);
});

it.each([
  ['en', 'ko', 'en'],
  ['ko', 'en', 'ko'],
  ['browser', 'en', 'en'],
  ['browser', 'ko', 'ko'],
  ['browser', '', 'ko'],
] as const)('say that %s in a browser that speaks “%s” is %s', (language, spoken, result) => {
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue(spoken);
  expect(chosenLanguage({ language })).toBe(result);
});
