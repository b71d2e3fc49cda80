// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchView } from '../../../../entrypoints/arxiv.content/page/watchView';

const paper = '2509.04664';
const told: string[] = [];
const host = document.createElement('yoyak-panel');
host.dataset.place = 'labs';
let showing: unknown;
let look: (isIntersecting: boolean) => void;
let isHidden = false;
let observed: Element | undefined;
let margin: string | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  told.length = 0;
  isHidden = false;
  fakeBrowser.runtime.onMessage.addListener(async (raw: unknown) => {
    const message = raw as { name: string; paper: string; showing?: unknown };
    expect(message.paper).toBe(paper);
    told.push(message.name);
    showing = message.showing;
    return { answer: undefined };
  });
  vi.useFakeTimers();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      isOn = true;
      constructor(
        report: (entries: { isIntersecting: boolean }[]) => void,
        { rootMargin }: IntersectionObserverInit,
      ) {
        look = (isIntersecting) => this.isOn && report([{ isIntersecting }]);
        margin = rootMargin;
      }
      observe(element: Element) {
        observed = element;
      }
      disconnect() {
        this.isOn = false;
      }
    },
  );
  watchView(host, paper, () => 2);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const hide = (hidden: boolean) => {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('a panel', () => {
  it.each([
    ['abstract', '-20% 0px'],
    ['float', '0px'],
  ])('is looked at where it stands itself, as its host may be empty: %s', (place, where) => {
    const panel = document.createElement('yoyak-panel');
    panel.dataset.place = place;
    const frame = document.createElement('div');
    frame.className = 'frame';
    panel.attachShadow({ mode: 'open' }).append(document.createElement('style'), frame);
    watchView(panel, paper, () => 0);
    expect(observed).toBe(frame);
    expect(margin).toBe(where);
  });

  it('is told of once it was painted, also where it is out of view', async () => {
    look(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['shown']);
  });

  it('is seen after five seconds in view, once', async () => {
    look(true);
    const link = document.createElement('li');
    link.id = 'arxiv-utils-direct-download-li';
    document.body.append(link);
    await vi.advanceTimersByTimeAsync(4900);
    expect(told).toEqual(['shown']);
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual(['shown', 'seen']);
    expect(showing).toEqual({ place: 'labs', returned: 2, ms: expect.any(Number), near: 0b10 });
    look(false);
    look(true);
    hide(true);
    hide(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['shown', 'seen']);
  });

  it('is not seen where it was passed by, or in a tab that is hidden', async () => {
    look(true);
    await vi.advanceTimersByTimeAsync(3000);
    look(false);
    await vi.advanceTimersByTimeAsync(60_000);
    look(true);
    await vi.advanceTimersByTimeAsync(3000);
    hide(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['shown']);
    hide(false);
    await vi.advanceTimersByTimeAsync(5100);
    expect(told).toEqual(['shown', 'seen']);
  });
});
