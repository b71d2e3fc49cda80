// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freePaint, holdPaint } from '../../../../entrypoints/arxiv.content/page/holdPaint';
import { give, standForAnimations } from '../../../arxiv/animation';

const root = document.documentElement;
let stand: ReturnType<typeof standForAnimations>;

beforeEach(() => {
  vi.useFakeTimers();
  stand = standForAnimations(5);
});
afterEach(() => {
  freePaint();
  stand.leave();
  root.removeAttribute('style');
  vi.useRealTimers();
});

describe('the hold of the first paint', () => {
  it('is an animation that ends by itself, counted from now, and nothing in the DOM', () => {
    const before = root.outerHTML;
    vi.spyOn(performance, 'now').mockReturnValue(400);
    holdPaint();
    const [hold] = stand.made;
    expect(hold).toMatchObject({ startTime: 400, options: { duration: 150, fill: 'backwards' } });
    expect(hold?.effect.keyframes).toMatchObject({ visibility: ['hidden', 'hidden'] });
    expect(root.outerHTML).toBe(before);
  });

  it('leaves an animation that hides nothing, however often a page starts it again', () => {
    holdPaint();
    freePaint();
    expect(stand.made).toMatchObject([{ effect: { keyframes: null }, ended: 'finished' }]);
    freePaint();
    expect(stand.made).toHaveLength(1);
  });

  it('has a timer beside it, for pages that stop all animations', () => {
    holdPaint();
    vi.advanceTimersByTime(149);
    expect(stand.isHeld()).toBe(true);
    vi.advanceTimersByTime(1);
    expect(stand.isHeld()).toBe(false);
  });

  it('ends before the page is printed', () => {
    holdPaint();
    window.dispatchEvent(new Event('beforeprint'));
    expect(stand.isHeld()).toBe(false);
  });

  it('ends also when a page has made it endless', () => {
    holdPaint();
    const [hold] = stand.made;
    const fail = () => {
      throw new DOMException('endless', 'InvalidStateError');
    };
    Object.assign(hold ?? {}, { finish: fail });
    freePaint();
    expect(stand.made).toMatchObject([{ effect: { keyframes: null }, ended: 'cancelled' }]);
  });

  it('takes back the styles that a page has copied from it, and none of the page’s own', () => {
    const frame = () => vi.advanceTimersToNextFrame();
    const commit = () => {
      for (const [name, values] of Object.entries(stand.made.at(-1)?.effect.keyframes ?? {}))
        Object.assign(root.style, { [name]: (values as string[])[0] });
    };
    root.style.color = 'red';
    holdPaint();
    commit();
    expect(root.style.visibility).toBe('hidden');
    freePaint();
    frame();
    expect(root.style.cssText).toBe('color: red;');
    root.style.visibility = 'hidden';
    stand.leave();
    stand = standForAnimations(5);
    holdPaint();
    freePaint();
    frame();
    expect(root.style.visibility).toBe('hidden');
  });

  it.each([
    ['a timeline', () => give(document, 'timeline', undefined)],
    ['a time', () => give(document, 'timeline', { currentTime: null })],
    ['animations', () => give(root, 'animate', undefined)],
  ])('is not there without %s', (_what, take) => {
    take();
    holdPaint();
    expect(stand.made).toEqual([]);
    freePaint();
  });

  it('is none in a tab that nobody sees, where a page is made ready beforehand too', () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    holdPaint();
    hidden.mockRestore();
    expect(stand.made).toEqual([]);
  });

  it('never hides a page that may have been seen', () => {
    stand.bringBody();
    holdPaint();
    expect(stand.made).toEqual([]);
  });
});
