// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followTheme, readLuminance, readTheme } from '../../../entrypoints/panel/theme';
import { watchObservers } from '../../arxiv/observers';

/** Follows for the host of this test alone: who followed for an earlier one may still hear. */
function follow(): void {
  const own = host;
  followTheme(
    () => own,
    (theme) => {
      own.dataset.theme = theme;
    },
  );
}
const frames = () => new Promise((resolve) => setTimeout(resolve, 60));
let host: HTMLElement;
const behind = (element: HTMLElement, color: string) => {
  element.style.backgroundColor = color;
};

beforeEach(() => {
  // None that a script of lists, left behind by another file, would dress.
  host = document.createElement('yoyak-themed');
  document.body.append(host);
});
afterEach(() => {
  host.remove();
  behind(document.body, '');
  behind(document.documentElement, '');
});

describe('the theme', () => {
  it('is light on a page without any background', () => {
    expect(readTheme(host)).toBe('light');
  });

  it('is that of the nearest background that one cannot see through', () => {
    behind(document.documentElement, 'rgb(255, 255, 255)');
    behind(document.body, 'rgb(24, 26, 27)');
    expect(readTheme(host)).toBe('dark');
    behind(document.body, 'rgba(24, 26, 27, 0)');
    expect(readTheme(host)).toBe('light');
  });

  it.each([
    ['rgb(255, 255, 255)', 1],
    ['color(srgb 1 1 1)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0.9)', 0],
  ])('%s is as bright as %s', (color, luminance) => {
    expect(readLuminance(color)).toBeCloseTo(luminance);
  });

  it.each(['rgba(0, 0, 0, 0)', 'rgb(0 0 0 / 0.2)', 'color(srgb 0 0 0 / 0.1)', 'transparent'])(
    'sees through %s',
    (color) => {
      expect(readLuminance(color)).toBeUndefined();
    },
  );

  it.each(['oklch(0.2 0.02 250)', 'lab(90 0 0)', 'color(display-p3 0 0 0)', ''])(
    'takes %j for no colour that it knows',
    (color) => {
      expect(readLuminance(color)).toBeUndefined();
    },
  );

  it('changes with the page', async () => {
    const leave = watchObservers();
    follow();
    await frames();
    expect(host.dataset.theme).toBe('light');
    behind(document.documentElement, 'rgb(24, 26, 27)');
    document.documentElement.setAttribute('data-darkreader-mode', 'dynamic');
    await frames();
    expect(host.dataset.theme).toBe('dark');
    behind(document.documentElement, '');
    document.head.append(document.createElement('style'));
    await frames();
    expect(host.dataset.theme).toBe('light');
    document.documentElement.append(document.createElement('style'));
    behind(document.body, 'rgb(24, 26, 27)');
    await frames();
    expect(host.dataset.theme).toBe('dark');
    leave();
  });

  it.each([
    ['the window has the focus again', () => window.dispatchEvent(new Event('focus'))],
    ['one points at it', () => host.dispatchEvent(new Event('pointerenter'))],
  ])(
    'is looked at again when %s: a sheet may leave no trace in the page',
    async (_when, happen) => {
      // Nothing that happens in the page is heard.
      vi.stubGlobal(
        'MutationObserver',
        class {
          observe(): void {}
        },
      );
      follow();
      vi.unstubAllGlobals();
      await vi.waitFor(() => expect(host.dataset.theme).toBe('light'));
      behind(document.body, 'rgb(24, 26, 27)');
      await frames();
      const before = host.dataset.theme;
      happen();
      await frames();
      expect([before, host.dataset.theme]).toEqual(['light', 'dark']);
    },
  );
});
