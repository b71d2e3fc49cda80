// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SectionView } from '../../../components/SectionView';
import { GlossaryContext } from '../../../components/term/glossary';
import { useTold } from '../../../components/term/useTold';
import { Inlines } from '../../../components/tree/Inlines';
import type { Entry } from '../../../core/paper';
import { makeTermFinder } from '../../../core/terms/markTerms';
import { sampleEntry } from '../../samples';
import { click, mount, press, unmount } from '../mount';

const glossary = {
  find: makeTermFinder([
    { ko: '환각', en: 'hallucination', uses: 12 },
    { ko: '소개', en: 'introduction', uses: 1 },
  ]),
  of: 340,
};
const hear = vi.fn();

function Summary({ entry, plain = false }: { readonly entry: Entry; readonly plain?: boolean }) {
  const { told, sections } = useTold(entry, plain);
  return (
    <article>
      <p class="gist">
        <Inlines nodes={told} />
      </p>
      {sections.map((section) => (
        <SectionView section={section} />
      ))}
    </article>
  );
}
const entry = sampleEntry('2509.04664', '환각(hallucination)은 남는다. 환각을 줄인다.');
const show = (plain = false, known: typeof glossary | null = glossary) =>
  mount(
    <GlossaryContext.Provider value={known ?? undefined}>
      <Summary entry={entry} plain={plain} />
    </GlossaryContext.Provider>,
  );
const words = () => [...document.querySelectorAll<HTMLElement>('.term')];
const tip = () => document.querySelector('[role=tooltip]');
const point = (type: 'pointerenter' | 'pointerleave', pointerType = 'mouse') =>
  act(() => {
    const event = new Event(type);
    Object.defineProperty(event, 'pointerType', { value: pointerType });
    words()[0]?.parentElement?.dispatchEvent(event);
  });
const text = async () => (await show(true)).textContent;

beforeEach(() => {
  hear.mockReset();
  document.addEventListener('keydown', hear);
});
afterEach(() => {
  unmount();
  document.removeEventListener('keydown', hear);
  vi.useRealTimers();
});

describe('a term in a summary', () => {
  it('is marked where it is first used, and the text stays what it was', async () => {
    const plain = await text();
    const root = await show();
    expect(words().map((word) => word.textContent)).toEqual(['환각', '소개']);
    expect(root.textContent).toBe(plain);
    expect(root.querySelector('.gist .term')?.textContent).toBe('환각');
  });

  it('is marked nowhere without a glossary, nor where a text is to stand plain', async () => {
    await show(false, null);
    expect(words()).toEqual([]);
    await show(true);
    expect(words()).toEqual([]);
  });

  it('tells its other side and how often it is used to who comes to it by key', async () => {
    await show();
    await act(() => words()[0]?.focus());
    expect(tip()?.textContent).toBe('hallucination 요약 340편 가운데 12편에 나와요');
    expect(tip()?.querySelector('b')?.lang).toBe('en');
    expect(words()[0]?.getAttribute('aria-describedby')).toBe(tip()?.id);
    await press('Escape');
    expect(tip()).toBeNull();
    expect(hear).not.toHaveBeenCalled();
    // There is nothing left to close: the press is the page's.
    await press('Escape');
    expect(hear).toHaveBeenCalledOnce();
    await press('Enter');
    expect(tip()).not.toBeNull();
    await press(' ');
    expect(tip()).toBeNull();
    await press('j');
    expect(hear).toHaveBeenCalledTimes(2);
    await act(() => words()[1]?.focus());
    expect(document.querySelectorAll('[role=tooltip]')).toHaveLength(1);
    expect(tip()?.textContent).toContain('introduction');
  });

  it('tells it to a mouse that stays, and to a finger that presses', async () => {
    vi.useFakeTimers();
    await show();
    await point('pointerenter');
    expect(tip()).toBeNull();
    await act(() => void vi.advanceTimersByTime(150));
    expect(tip()?.textContent).toContain('hallucination');
    await point('pointerleave');
    expect(tip()).toBeNull();
    await point('pointerenter');
    await point('pointerleave');
    await act(() => void vi.advanceTimersByTime(1000));
    expect(tip()).toBeNull();
    await point('pointerenter', 'touch');
    await act(() => void vi.advanceTimersByTime(1000));
    expect(tip()).toBeNull();
    vi.useRealTimers();
    await click(words()[0]);
    expect(tip()).not.toBeNull();
  });

  it('goes along with its word when that is scrolled, until it is out of sight', async () => {
    await show();
    await act(() => words()[0]?.focus());
    const at = (top: number) => {
      const rect = { left: 900, top, bottom: top + 20, width: 40, height: 20 };
      vi.spyOn(words()[0] as Element, 'getClientRects').mockReturnValue([rect] as never);
      return act(() => void window.dispatchEvent(new Event('scroll')));
    };
    await at(100);
    expect((tip() as HTMLElement).style.top).toBe('120px');
    await at(60);
    expect((tip() as HTMLElement).style.top).toBe('80px');
    await at(-30);
    expect(tip()).toBeNull();
    vi.restoreAllMocks();
  });
});
