// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Calendar } from '../../../../components/popup/calendar/Calendar';
import { button, click, mount, press, type, unmount } from '../../mount';

afterEach(unmount);

const days = [
  { date: '2025-07-31', total: 4, read: 0 },
  { date: '2025-09-01', total: 4, read: 4 },
  { date: '2025-09-05', total: 8, read: 2 },
  { date: '2025-09-08', total: 12, read: 5 },
];
const show = (on = { onPick: vi.fn(), onClose: vi.fn() }, given = days) =>
  mount(<Calendar days={given} shown="2025-09-08" today="2025-09-08" {...on} />);
const focused = () => document.activeElement?.textContent;

describe('the calendar', () => {
  it('opens on the day that is shown, and only days with digests can be picked', async () => {
    const root = await show();
    expect(focused()).toBe('8');
    expect(
      [...root.querySelectorAll('.day')].map((each) => [each.textContent, each.className]),
    ).toEqual([
      ['1', 'day heat4'],
      ['5', 'day heat1'],
      ['8', 'day heat2'],
    ]);
    expect(root.querySelectorAll('td > span')).toHaveLength(27);
    expect(root.querySelector('[aria-current=date]')?.getAttribute('aria-label')).toBe(
      '9월 8일 월요일, 12편, 안 읽음 7',
    );
    expect([...root.querySelectorAll('th')].map((each) => each.textContent).join('')).toBe(
      '월화수목금토일',
    );
  });

  it('is walked by keys from month to month, and picks', async () => {
    const on = { onPick: vi.fn(), onClose: vi.fn() };
    const root = await show(on);
    for (const own of [{ altKey: true }, { metaKey: true }]) await press('ArrowLeft', own);
    expect(focused()).toBe('8');
    await press('ArrowLeft');
    expect(focused()).toBe('5');
    await press('PageUp');
    expect(focused()).toBe('31');
    expect(root.querySelector('select')?.value).toBe('2025-07');
    await press('ArrowLeft');
    expect(focused()).toBe('31');
    await click(document.activeElement);
    expect(on.onPick.mock.calls).toEqual([['2025-07-31']]);
    expect(on.onClose).toHaveBeenCalled();
  });

  it('turns to a month by its buttons and its list, and keeps the focus there', async () => {
    const root = await show();
    const select = root.querySelector('select');
    if (!select) throw new Error('no list of months');
    expect([...select.options].map((each) => each.text)).toEqual(['2025년 9월', '2025년 7월']);
    select.focus();
    await type(select, '2025-07', 'change');
    expect(root.querySelector('.day')?.textContent).toBe('31');
    expect(document.activeElement).toBe(select);
    expect(button('이전 달').getAttribute('aria-disabled')).toBe('true');
    await click(button('다음 달'));
    expect(select.value).toBe('2025-09');
  });

  it.each([
    ['2025-09-08', '오늘로'],
    ['2025-09-09', '최근 날로'],
  ])('leads back to the newest day; on %s that is %s', async (today, label) => {
    const on = { onPick: vi.fn(), onClose: vi.fn() };
    await mount(<Calendar days={days} shown="2025-07-31" today={today} {...on} />);
    await click(button(label));
    expect(on.onPick.mock.calls).toEqual([['2025-09-08']]);
    expect(on.onClose).toHaveBeenCalled();
  });

  it('leads nowhere from the newest day, nor where there is none', async () => {
    const back = (root: HTMLElement) => root.querySelector('[aria-keyshortcuts=t]');
    expect(back(await show())).toBeNull();
    unmount();
    expect(back(await show(undefined, []))).toBeNull();
  });

  it('holds ten years of days', async () => {
    const many = Array.from({ length: 3650 }, (_, at) => ({
      date: new Date(Date.UTC(2015, 8, 12) + at * 86_400_000).toISOString().slice(0, 10),
      total: 12,
      read: 0,
    }));
    const root = await show(undefined, many);
    expect(many.at(-1)?.date).toBe('2025-09-08');
    expect(root.querySelectorAll('.day')).toHaveLength(8);
    expect(root.querySelectorAll('option')).toHaveLength(121);
    await press('PageUp');
    expect(focused()).toBe('31');
  });
});
