// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Reader } from '../../../components/reader/Reader';
import { withDigests, withStore } from '../../../core/store';
import { putDigest } from '../../../core/store/digests';
import { TermsPage } from '../../../entrypoints/reader/terms/TermsPage';
import { useReader } from '../../../entrypoints/reader/useReader';
import { useBrowser } from '../../browser';
import { click, mount, press, unmount } from '../../components/mount';
import { noteIdle } from '../../components/noteIdle';
import { sampleEntry } from '../../samples';

useBrowser();
afterEach(() => {
  unmount();
  history.replaceState(null, '', '/');
});

function Page() {
  return <Reader terms={TermsPage} {...useReader()} />;
}

/** A store of so many digests, one a day until 8 September 2025, each of one paper. */
async function fill(count: number): Promise<void> {
  await withDigests(async (stores) => {
    for (let back = 0; back < count; back += 1) {
      const date = new Date(Date.UTC(2025, 8, 8) - back * 86_400_000).toISOString().slice(0, 10);
      const paper = `2509.${String(10_000 + back)}`;
      await putDigest(stores, {
        head: { source: 'x', id: date, date, title: date, revision: 'r', papers: [paper] },
        entries: [sampleEntry(paper)],
      });
    }
  });
}
const open = (search: string) => {
  history.replaceState(null, '', `/reader.html${search}`);
  return mount(<Page />);
};
const see = (path: string, text: string) =>
  vi.waitFor(async () => {
    await act(() => undefined);
    expect(document.querySelector(path)?.textContent).toContain(text);
  });
const months = () =>
  [...document.querySelectorAll<HTMLElement>('.months button')].map(
    (each) => each.getAttribute('aria-disabled') === 'true',
  );

describe('the reader', () => {
  it('opens on one digest alone, which has nothing beside it', async () => {
    await fill(1);
    await open('');
    await see('.row .name', 'Paper 2509.10000');
    expect(document.querySelectorAll('.row')).toHaveLength(1);
    expect(document.querySelectorAll('.month a')).toHaveLength(1);
    expect(months()).toEqual([true, true]);
    await press('j');
    await see('.inside h1', 'Paper 2509.10000');
    await press('j');
    await press('k');
    await see('.inside h1', 'Paper 2509.10000');
    unmount();
    await open('?view=catchup');
    await see('.card h1', 'Paper 2509.10000');
  });

  it('opens on the newest of 3,650 digests, and turns to the oldest and through all of them', async () => {
    await fill(3650);
    await open('');
    await see('.row .name', 'Paper 2509.10000');
    expect(document.querySelectorAll('.row')).toHaveLength(1);
    unmount();
    await open('?day=2015-09-12');
    await see('.row .name', 'Paper 2509.13649');
    expect(document.querySelectorAll('.month a')).toHaveLength(19);
    expect(months()).toEqual([true, false]);
  });
});

describe('a long list', () => {
  const rows = () => document.querySelectorAll('.row').length;
  const waitForRows = (count: number) =>
    vi.waitFor(async () => {
      await act(() => undefined);
      expect(rows()).toBe(count);
    });

  it('shows its first rows, and the rest by itself, a portion whenever there is nothing else to do', async () => {
    const idle = noteIdle();
    await fill(130);
    await open('?view=unread');
    await waitForRows(60);
    await vi.waitFor(() => expect(idle.due()).toBe(1));
    expect(document.querySelector('.more')?.textContent).toContain('70');
    // What is about to come is not said to be missing.
    expect(document.querySelector('.rest')).toBeNull();
    expect(document.querySelector('.list [role=status]')?.textContent).toBe('논문 130편');
    const first = document.querySelector('.row');
    await idle.pass();
    await waitForRows(120);
    await vi.waitFor(() => expect(idle.due()).toBe(1));
    await idle.pass();
    await waitForRows(130);
    expect(document.querySelector('.row')).toBe(first);
    expect([document.querySelector('.more'), idle.due()]).toEqual([null, 0]);
  });

  it('stops for another list, and Back leads to what stood there', async () => {
    const idle = noteIdle();
    await fill(130);
    await open('?view=unread');
    await vi.waitFor(() => expect(idle.due()).toBe(1));
    await idle.pass();
    await waitForRows(120);
    await click(document.querySelector('.month a'));
    await waitForRows(1);
    await vi.waitFor(() => expect(idle.due()).toBe(0));
    await act(() => history.back());
    await waitForRows(120);
  });

  it('counts the rows of bookmarks that are to come, too', async () => {
    const idle = noteIdle();
    await fill(130);
    await withStore(async (db) => {
      for (let n = 0; n < 130; n += 1)
        await db.put('reading', { paper: `2509.${10_000 + n}`, bookmarkedAt: 1000 - n });
    });
    await open('?view=bookmarks');
    await waitForRows(60);
    await vi.waitFor(() => expect(idle.due()).toBe(1));
    await idle.pass();
    await waitForRows(120);
    const places = [...document.querySelectorAll('.row')].map(
      (row) => `${row.getAttribute('aria-posinset')}/${row.getAttribute('aria-setsize')}`,
    );
    expect([places[0], places[60], places.at(-1)]).toEqual(['1/130', '61/130', '120/130']);
  });

  it('of what a search found has more come only when it is asked for', async () => {
    const idle = noteIdle();
    await fill(130);
    await open('?q=Paper');
    await waitForRows(60);
    expect(document.querySelector('.rest')?.textContent).toContain('70');
    expect(idle.due()).toBe(0);
    await click(document.querySelector('.more'));
    await waitForRows(120);
  });
});
