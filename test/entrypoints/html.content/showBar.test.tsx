// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drawPanel } from '../../../components/panel/drawPanel';
import { panelLook } from '../../../components/panel/look';
import { speak } from '../../../components/words/language';
import { CARD_FORMAT, cardKey, STATE } from '../../../core/cards';
import { openCardWriter, writeShared } from '../../../core/cards/cache/shared';
import type { Summary } from '../../../core/paper';
import { showBar } from '../../../entrypoints/html.content/showBar';
import { watchObservers } from '../../arxiv/observers';
import { pressOn } from '../../arxiv/press';
import { sampleEntry } from '../../samples';

const paper = '2509.04664';
const summary: Summary = {
  digest: { source: 's', id: '1', date: '2025-09-08', title: '다이제스트', revision: 'r' },
  rank: 1,
  entry: { ...sampleEntry(paper, '환각은 남는다.'), version: 1 },
};
const shared = panelLook.shared();
const frame = drawPanel({ summary, others: [] }, {});
const { version } = fakeBrowser.runtime.getManifest();
const answers = vi.fn<(message: unknown) => Promise<unknown>>();
const bar = () =>
  document.querySelector('yoyak-bar')?.shadowRoot?.querySelector('button') ?? undefined;
const panel = () => document.querySelector('yoyak-panel')?.shadowRoot;
let leave: () => void;
const visit = async (path: string) => {
  vi.stubGlobal('location', new URL(path, 'https://arxiv.org'));
  await showBar();
};

beforeEach(async () => {
  fakeBrowser.reset();
  leave = watchObservers();
  answers.mockReset();
  answers.mockResolvedValue({ answer: undefined });
  fakeBrowser.runtime.onMessage.addListener(answers);
  const text = document.createElement('article');
  text.className = 'ltx_document';
  document.body.replaceChildren(text);
  await fakeBrowser.storage.local.set({
    [cardKey(paper)]: openCardWriter(shared)(frame),
    [STATE]: {
      format: CARD_FORMAT,
      version,
      language: 'ko',
      holds: 'all',
      shared: writeShared(shared),
    },
  });
});
afterEach(() => {
  speak('ko');
  leave();
  vi.unstubAllGlobals();
});

describe('the bar', () => {
  it('says what it is and the gist, and stands first in the text', async () => {
    await visit(`/html/${paper}v3`);
    expect(bar()?.textContent).toBe('한국어 요약환각은 남는다.');
    expect(document.querySelector('article')?.firstElementChild?.localName).toBe('yoyak-bar');
    expect(panel()).toBeUndefined();
    expect(answers.mock.calls.map(([message]) => message)).toEqual([{ name: 'shown', paper }]);
  });

  it.each(['ko', 'en'] as const)('tells in which language each part is: %s', async (words) => {
    speak(words);
    await fakeBrowser.storage.local.clear();
    answers.mockResolvedValueOnce({ answer: drawPanel({ summary, others: [] }, {}) });
    await visit(`/html/${paper}v3`);
    expect(
      [...(bar()?.children ?? [])].map((part) => [part.localName, (part as HTMLElement).lang]),
    ).toEqual([
      ['strong', words],
      ['span', 'ko'],
    ]);
  });

  it('unfolds and folds the summary, and tells once that it was seen', async () => {
    await visit(`/html/${paper}v3`);
    const steps: unknown[] = [];
    for (const _press of [1, 2, 3]) {
      await pressOn(bar());
      steps.push([bar()?.getAttribute('aria-expanded'), panel() !== undefined]);
    }
    expect(steps).toEqual([
      ['true', true],
      ['false', false],
      ['true', true],
    ]);
    expect(panel()?.querySelector('.version')?.textContent).toContain('지금 보는 것은 v3');
    const names = answers.mock.calls.map(([message]) => (message as { name: string }).name);
    expect(names).toEqual(['shown', 'seen']);
  });

  it.each([
    ['clicks it', () => bar()?.click()],
    ['sends it an event', () => bar()?.dispatchEvent(new Event('click', { bubbles: true }))],
    ['makes up a press', () => pressOn(bar(), 'script')],
  ])('unfolds for a script that %s, and has nothing noted', async (_what, act) => {
    await visit(`/html/${paper}v3`);
    for (const _press of [1, 2, 3]) await act();
    expect(panel()).toBeDefined();
    expect(answers.mock.calls).toHaveLength(1);
    // What the reader presses is noted all the same.
    for (const _press of [1, 2]) await pressOn(bar());
    const names = answers.mock.calls.map(([message]) => (message as { name: string }).name);
    expect(names).toEqual(['shown', 'seen']);
  });

  it('shows a bookmark as it was set elsewhere, also while the page was left', async () => {
    await visit(`/html/${paper}v3`);
    bar()?.click();
    const isOn = () => panel()?.querySelector('.bookmark')?.getAttribute('aria-pressed');
    await fakeBrowser.runtime.onMessage.trigger({ [paper]: true }, {});
    expect(isOn()).toBe('true');
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.waitFor(() => expect(isOn()).toBe('false'));
    const told = answers.mock.calls.map(([message]) => message);
    expect(told).toContainEqual({ name: 'shown', paper, again: true });
  });

  const soon = () => new Promise((resolve) => setTimeout(resolve));
  const article = () => document.querySelector('article');
  const host = () => document.querySelector('yoyak-bar');

  it.each<[string, () => unknown]>([
    ['takes it out', () => host()?.remove()],
    [
      'puts an empty one in its place',
      () => host()?.replaceWith(document.createElement('yoyak-bar')),
    ],
    ['empties the text', () => article()?.replaceChildren()],
    [
      'writes the text anew',
      () => {
        const text = document.createElement('article');
        text.className = 'ltx_document';
        text.append(document.createElement('yoyak-bar'), document.createElement('yoyak-panel'));
        article()?.replaceWith(text);
      },
    ],
  ])('is put back three times, where a script %s', async (_what, remove) => {
    await visit(`/html/${paper}v3`);
    for (let time = 1; time <= 3; time += 1) {
      remove();
      await vi.waitFor(() => expect(bar(), `${time}`).toBeDefined());
      expect(article()?.firstElementChild).toBe(host());
      expect(document.querySelectorAll('yoyak-bar, yoyak-panel')).toHaveLength(1);
    }
    remove();
    await soon();
    expect(bar()).toBeUndefined();
  });

  it('comes back with the summary that stands below it, and folds it then', async () => {
    await visit(`/html/${paper}v3`);
    await pressOn(bar());
    host()?.remove();
    await vi.waitFor(() => expect(bar()).toBeDefined());
    expect(host()?.nextElementSibling?.localName).toBe('yoyak-panel');
    await pressOn(bar());
    expect(panel()).toBeUndefined();
  });

  it('moves no other part of the text, where that changes', async () => {
    await visit(`/html/${paper}v3`);
    const put = vi.spyOn(Element.prototype, 'prepend');
    article()?.append(document.createElement('section'));
    await soon();
    expect(put).not.toHaveBeenCalled();
    put.mockRestore();
  });

  it('is left to the next script once this one has been replaced', async () => {
    await visit(`/html/${paper}v3`);
    const { id } = fakeBrowser.runtime;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    host()?.remove();
    await soon();
    expect(bar()).toBeUndefined();
    Object.assign(fakeBrowser.runtime, { id });
  });

  it.each(['/html/2401.00001', '/html/', '/html/about.html'])(
    'is nowhere else: %s',
    async (path) => {
      await visit(path);
      expect(bar()).toBeUndefined();
      expect(answers).not.toHaveBeenCalled();
    },
  );

  it('is not in a page that is no paper’s text', async () => {
    document.querySelector('article')?.remove();
    await visit(`/html/${paper}`);
    expect(bar()).toBeUndefined();
  });

  it('asks for what no card tells, and is there once after an update', async () => {
    document.body.append(
      document.createElement('yoyak-bar'),
      document.createElement('yoyak-panel'),
    );
    await fakeBrowser.storage.local.clear();
    answers.mockResolvedValueOnce({ answer: frame });
    await visit(`/html/${paper}`);
    expect(answers.mock.calls[0]?.[0]).toEqual({ name: 'frame', paper });
    expect(document.querySelectorAll('yoyak-bar, yoyak-panel')).toHaveLength(1);
    expect(bar()?.textContent).toContain('환각은 남는다.');
  });
});
