// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Reader } from '../../../components/reader/Reader';
import { withDigests } from '../../../core/store';
import { putDigest } from '../../../core/store/digests';
import { TermsPage } from '../../../entrypoints/reader/terms/TermsPage';
import { useReader } from '../../../entrypoints/reader/useReader';
import { useBrowser } from '../../browser';
import { mount, press, unmount } from '../../components/mount';
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
    unmount();
    await open('?view=unread');
    await see('.row .name', 'Paper 2509.10000');
    // As many as are looked at, and no more.
    expect(document.querySelectorAll('.row').length).toBeLessThan(500);
  });
});
