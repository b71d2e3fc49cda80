import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hearKeys } from '../../keys/hearKeys';
import type { PopupDay, PopupEvents } from '../state';

type Keys = Pick<PopupEvents, 'onGo'> & {
  readonly onCalendar: () => void;
  readonly onSearch: () => void;
  /** Given where Escape leads back to the day. */
  readonly onBack?: () => void;
  /** `e`, `b` or `o` on the row that has the focus or, where none has, on the one that is unfolded. */
  readonly onLetter: (letter: string, paper: string) => void;
};

const WALKING = ['j', 'k', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'];

/**
 * `j` `k` ↑ ↓ Home End walk the rows, ← → the days, `t` leads to the newest, from wherever the focus is: a popup opens with the focus on nothing.
 * Who walked in the list stands on the first paper of the next day.
 */
export function useDayKeys(list: RefObject<HTMLElement | null>, day: PopupDay, keys: Keys): void {
  const inList = useRef(false);
  const latest = useRef({ day, keys });
  latest.current = { day, keys };

  // With the first frame: a key may come right after it.
  useLayoutEffect(() => {
    return hearKeys((key) => {
      const { day, keys } = latest.current;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-paper]') ?? [])];
      const at = rows.findIndex((each) => each.contains(document.activeElement));
      if (key === 'g') keys.onCalendar();
      else if (key === '/') keys.onSearch();
      else if (key === 'Escape' && keys.onBack) keys.onBack();
      else if (/^[ebo]$/.test(key)) {
        const paper = pick(rows, at)?.dataset.paper;
        if (paper !== undefined) keys.onLetter(key, paper);
      } else if (key === 'ArrowLeft' || key === 'ArrowRight' || key === 't') {
        inList.current = at >= 0;
        const to = { ArrowLeft: day.earlier, ArrowRight: day.later, t: day.newest }[key];
        if (to) keys.onGo(to.key);
      } else {
        const to = target(key, at, rows.length);
        if (to === undefined || (isArrow(key) && reachesOut(rows[at]))) return false;
        rows[to]?.querySelector<HTMLElement>('.title')?.focus();
      }
      return true;
    }, WALKING);
  }, [list]);

  useLayoutEffect(() => {
    if (inList.current) list.current?.querySelector<HTMLElement>('.papers .title')?.focus();
    inList.current = false;
  }, [list, day.key]);
}

function pick(rows: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const open = rows.filter((row) => row.classList.contains('open'));
  return rows[at] ?? (open.length === 1 ? open[0] : undefined);
}

function isArrow(key: string): boolean {
  return key === 'ArrowDown' || key === 'ArrowUp';
}

/** Is an unfolded summary longer than what is seen of it? Then the arrows scroll, as on any page. */
function reachesOut(row: HTMLElement | undefined): boolean {
  if (!row?.classList.contains('open')) return false;
  return row.getBoundingClientRect().height > innerHeight / 2;
}

function target(key: string, at: number, length: number): number | undefined {
  if (length === 0) return undefined;
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return Math.min(at + 1, length - 1);
    case 'k':
    case 'ArrowUp':
      return at < 0 ? length - 1 : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
