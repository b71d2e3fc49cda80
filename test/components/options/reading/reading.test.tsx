// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SettingsSlice } from '../../../../components/options/reading/state';
import { useSettings } from '../../../../components/options/reading/useSettings';
import { Failure } from '../../../../core/failure';
import { CHOICES, type Settings, toSettings } from '../../../../core/settings';
import { button, click, mount, press, unmount } from '../../mount';
import { events, show, texts } from '../samples';

afterEach(unmount);

const choose = (id: string, value: string) =>
  click(document.querySelector(`#${id} input[value=${value}]`));
const chosen = (id: string) =>
  document.querySelector<HTMLInputElement>(`#${id} input:checked`)?.value;
const flip = (id: string) => click(document.querySelector(`#${id} .switch`));
const settings = (change: Partial<Settings>) => ({
  settings: { ...toSettings(undefined), ...change },
});

it('other sites are allowed one by one, and taken back', async () => {
  const on = events();
  const sites = ['alphaXiv', 'ar5iv'].map((name) => ({ name, refused: name === 'ar5iv' }));
  await show({ sites }, on);
  await click(button('ar5iv 허용하기'));
  expect(on.sites.onAllowSite).toHaveBeenCalledExactlyOnceWith('ar5iv');
  expect(document.querySelector('#sites [role=status]')?.textContent).toContain(
    '허용하지 않았어요',
  );
  await show({ sites: sites.map((site) => ({ ...site, refused: false })) }, on);
  expect(document.querySelector('#sites [role=status]')?.textContent).toBe('');
  button('ar5iv 허용하기').focus();
  await show({ sites: sites.slice(0, 1), allowedSites: ['ar5iv'] }, on);
  expect(document.querySelector('#sites [role=status]')?.textContent).toContain(
    '허용한 사이트: ar5iv.',
  );
  expect(document.querySelector('#sites')?.contains(document.activeElement)).toBe(true);
  await click(button('ar5iv 허용 거두기'));
  expect(on.sites.onForbidSite).toHaveBeenCalledExactlyOnceWith('ar5iv');
  await show({ sites: [], allowedSites: ['alphaXiv', 'ar5iv'] }, on);
  expect(texts(document, '#sites button')).toEqual(['alphaXiv 허용 거두기', 'ar5iv 허용 거두기']);
  await show({}, on);
  expect(document.querySelector('#sites')).toBeNull();
});

it('? tells the keys of the page', async () => {
  await show({});
  await press('?');
  const rows = [...document.querySelectorAll('dialog dl > div')].map((each) => each.textContent);
  expect(rows).toEqual(['/설정 찾기', '?단축키 보기']);
});

describe('the settings', () => {
  it.each(['language', 'theme', 'textSize', 'openIn'] as const)(
    'offer every value of %s, and say which is set',
    async (name) => {
      const on = events();
      for (const value of CHOICES[name]) {
        await show({ settings: settings({ [name]: value }) }, on);
        expect(chosen(`set-${name}`)).toBe(value);
      }
      const values = [...document.querySelectorAll<HTMLInputElement>(`#set-${name} input`)];
      expect(values.map(({ value }) => value).sort()).toEqual([...CHOICES[name]].sort());
      await choose(`set-${name}`, CHOICES[name][0]);
      expect(on.settings.onSet).toHaveBeenCalledExactlyOnceWith({ [name]: CHOICES[name][0] });
    },
  );

  it('switch what is on or off', async () => {
    const on = events();
    await show({ settings: settings({ hold: 'on', badge: 'off', collapsed: true }) }, on);
    expect(chosen('set-collapsed')).toBe('folded');
    await flip('set-hold');
    await flip('set-badge');
    await choose('set-collapsed', 'open');
    expect(on.settings.onSet.mock.calls).toEqual([
      [{ hold: 'off' }],
      [{ badge: 'unread' }],
      [{ collapsed: false }],
    ]);
  });

  it('say why one was not stored, and nothing until they were read', async () => {
    const root = await show({ settings: { ...settings({}), failure: 'storage-full' } });
    expect(root.querySelector('[data-chapter=reading] [role=alert]')?.textContent).toContain(
      '가득 찼어요',
    );
    await show({ settings: {} });
    expect(texts(root, '.setting')).toEqual([]);
  });
});

describe('the keys', () => {
  const shortcuts = [
    { name: '_execute_action', description: '', keys: 'Alt+Y' },
    { name: 'bookmark', description: 'Bookmark this paper', keys: '' },
    { name: 'later', description: 'Read later', keys: '' },
  ];
  it('are told in the language of the page where it has words, with the way to change them', async () => {
    const on = events();
    const root = await show({ shortcuts }, on);
    expect(texts(root, '#shortcuts li')).toEqual([
      'Yoyak 열기 Alt+Y',
      '북마크 (없음)',
      'Read later (없음)',
    ]);
    await click(button('브라우저에서 바꾸기'));
    expect(on.shortcuts.onOpen).toHaveBeenCalledOnce();
    await show({ shortcuts, where: 'words' }, on);
    expect(root.querySelector('#shortcuts')?.textContent).toContain('about:addons');
    expect(texts(root, '#shortcuts button')).toEqual([]);
  });

  it('are not spoken of where there are none', async () => {
    const root = await show();
    expect(root.querySelector('#shortcuts')).toBeNull();
  });
});

describe('what is set', () => {
  let slice: SettingsSlice;
  let hear = () => {};
  let stored = toSettings(undefined);
  const effects = {
    readSettings: async () => stored,
    saveSettings: vi.fn(async (change: Partial<Settings>) => {
      stored = { ...stored, ...change };
    }),
    hearSettings: (onChange: () => void) => {
      hear = onChange;
      return () => undefined;
    },
  };
  function Page() {
    slice = useSettings(effects);
    return <p>{slice.state.settings?.theme}</p>;
  }
  const settle = () => click(undefined);

  it('follows another window', async () => {
    const root = await mount(<Page />);
    await settle();
    expect(root.textContent).toBe('system');
    stored = { ...stored, theme: 'dark' };
    hear();
    await settle();
    expect(root.textContent).toBe('dark');
  });

  it('is seen at once, and is what it was where it cannot be stored', async () => {
    stored = toSettings(undefined);
    const root = await mount(<Page />);
    await settle();
    let refuse = (_: Error) => {};
    effects.saveSettings.mockReturnValueOnce(
      new Promise((_, reject) => {
        refuse = reject;
      }),
    );
    slice.onSet({ theme: 'light' });
    await settle();
    expect(root.textContent).toBe('light');
    refuse(new Failure('storage-full', 'full'));
    await settle();
    expect(root.textContent).toBe('system');
    expect(slice.state.failure).toBe('storage-full');
    slice.onSet({ theme: 'light' });
    await settle();
    expect(slice.state).toEqual({ settings: { ...stored, theme: 'light' } });
  });
});
