// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Showings } from '../../../../components/options/showings/Showings';
import type { Showing } from '../../../../core/showings';
import { button, click, mount, unmount } from '../../mount';

const of = (ms: number, more: Partial<Showing> = {}): Showing => ({
  place: 'abstract',
  returned: 0,
  ms,
  near: 0,
  ...more,
});
const onCopy = vi.fn(async (_report: string) => {});
const show = (showings: readonly Showing[]) =>
  mount(<Showings showings={showings} version="1.2.3" userAgent="Chromium 156" onCopy={onCopy} />);
const rows = (page: HTMLElement) =>
  [...page.querySelectorAll('dd')].map((each) => each.textContent);

afterEach(() => {
  unmount();
  onCopy.mockClear();
});

describe('diagnostics', () => {
  it('say that there is nothing yet', async () => {
    const page = await show([]);
    expect(page.textContent).toContain('아직 보여 드린 패널이 없어요');
    expect(page.querySelector('svg, button')).toBeNull();
  });

  it('tell the last place, the returns, the neighbours and the usual time', async () => {
    const showings = [of(90, { near: 1 }), of(4000, { returned: 2 }), of(80, { place: 'labs' })];
    const page = await show(showings);
    expect(rows(page)).toEqual(['Labs 탭 위', '2', 'Dark Reader', '보통 90밀리초']);
    const bars = [...page.querySelectorAll('rect')].map((bar) =>
      Number(bar.getAttribute('height')),
    );
    expect(bars).toHaveLength(3);
    expect(Math.max(...bars)).toBe(bars[1]);
    expect(page.querySelector('svg')?.getAttribute('aria-label')).toContain('최근 3번');
    expect(rows(await show([of(0)]))).toEqual(['초록 바로 아래', '0', '없었어요', '보통 0밀리초']);
  });

  it('say where the reader wanted it', async () => {
    expect(rows(await show([of(90, { place: 'above' })]))[0]).toBe('초록 바로 위');
  });

  it('are copied at one press, with no paper, address or day', async () => {
    await show([of(90, { near: 2 }), of(70, { place: 'float' })]);
    await click(button('보고서 복사'));
    const [[report = ''] = []] = onCopy.mock.calls;
    expect(report.split('\n')).toEqual([
      'Yoyak 1.2.3 · Chromium 156',
      'places: abstract 1, float 1',
      'put back: 0',
      'beside: arxiv-utils',
      'painted after ms: 90 70',
    ]);
  });
});
