// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toFrame } from '../../../../components/frame/toFrame';
import { ListLook } from '../../../../components/marks/ListLook';
import { drawPanel } from '../../../../components/panel/drawPanel';
import { writeListLook } from '../../../../core/covered/listLook';
import { watchObservers } from '../../../arxiv/observers';
import { pressOn } from '../../../arxiv/press';
import { sampleEntry } from '../../../samples';

const [one, two, three] = ['2509.00001', '2509.00002', '2509.00003'];
const digest = { source: 's', id: 'd', date: '2025-09-08', title: '읽기 모임', revision: 'r' };
const frameOf = (paper: string) =>
  drawPanel({ summary: { digest, rank: 1, entry: sampleEntry(paper) }, others: [] }, {});

const open = new WeakSet<Element>();
const answers = vi.fn<(message: unknown) => Promise<unknown>>();
let leave: () => void;

const marks = () => [...document.querySelectorAll('yoyak-mark')];
const button = (at: number) =>
  marks()[at]?.shadowRoot?.querySelector<HTMLElement>('.mark') ?? undefined;
const cards = () => marks().map((mark) => mark.shadowRoot?.querySelector<HTMLElement>('.card'));
/** At which mark the card is, and how it stands there. */
const card = () => {
  const at = cards().findIndex(Boolean);
  return at < 0 ? undefined : [at, cards()[at]?.className];
};
const fold = (at: number) =>
  cards()
    [at]?.querySelector('yoyak-panel')
    ?.shadowRoot?.querySelector<HTMLElement>('[data-press=fold]') ?? undefined;
/** What has the focus, however deep it is. */
const focused = () => {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
};
const expanded = () => marks().map((_mark, at) => button(at)?.getAttribute('aria-expanded'));
const pause = (ms = 10) => new Promise((resolve) => setTimeout(resolve, ms));
const hover = async (at: number) => {
  const move = new PointerEvent('pointerover', { bubbles: true, composed: true });
  Object.defineProperty(move, 'isTrusted', { value: true });
  (marks()[at] ?? document.body).dispatchEvent(move);
  await pause(200);
};
const press = async (at: number) => {
  await pressOn(button(at));
  await pause();
};

const activeIn = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'activeElement')?.get;

beforeEach(async () => {
  fakeBrowser.reset();
  leave = watchObservers();
  answers.mockReset();
  answers.mockImplementation(async (message) => {
    const { name, paper } = message as { name: string; paper: string };
    return { answer: name === 'frame' ? frameOf(paper) : undefined };
  });
  fakeBrowser.runtime.onMessage.addListener(answers);
  Object.assign(fakeBrowser.runtime, { id: 'test' });
  // As browsers have it; this one knows no popovers.
  HTMLElement.prototype.showPopover = function show() {
    open.add(this);
  };
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function match(this: Element, words) {
    return words === ':popover-open'
      ? this.isConnected && open.has(this)
      : matches.call(this, words);
  });
  // This one throws where the focus is in another tree.
  vi.spyOn(ShadowRoot.prototype, 'activeElement', 'get').mockImplementation(function get(
    this: ShadowRoot,
  ) {
    try {
      return activeIn?.call(this) ?? null;
    } catch {
      return null;
    }
  });
  vi.stubGlobal('CSS', { supports: () => false });
  await writeListLook({ frame: toFrame(<ListLook />), css: '', summaries: '' });
  await fakeBrowser.storage.local.set({ 'covered:2509.00': `${one} ${two} ${three}\n\n` });
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(
    'https://huggingface.co/papers',
  );
  document.body.replaceChildren(
    ...[one, two, three].map((paper) => {
      const row = document.createElement('article');
      const link = document.createElement('a');
      link.href = `/papers/${paper}`;
      row.append(link);
      return row;
    }),
  );
  vi.resetModules();
  const { showMarks } = await import('../../../../entrypoints/listing.content/showMarks');
  showMarks();
  await vi.waitFor(() => expect(marks()).toHaveLength(3));
});
afterEach(() => {
  leave();
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a gist', () => {
  it('gives way to that of another mark', async () => {
    await hover(0);
    expect(card()).toEqual([0, 'card']);
    await hover(1);
    expect(card()).toEqual([1, 'card']);
    expect(cards().filter(Boolean)).toHaveLength(1);
  });

  it('becomes the whole summary at a press, which stands where the style sheet puts it', async () => {
    await hover(0);
    expect(cards()[0]?.style.left).not.toBe('');
    await press(0);
    expect(card()).toEqual([0, 'card whole']);
    expect(cards()[0]?.getAttribute('style')).toBeNull();
    await press(0);
    expect(card()).toBeUndefined();
    await hover(1);
    expect(cards()[1]?.style.left).not.toBe('');
  });
});

it('a gist whose own button opens it has the focus on that button still', async () => {
  await hover(0);
  fold(0)?.focus();
  await pressOn(fold(0));
  await pause();
  expect(card()).toEqual([0, 'card whole']);
  expect(focused()).toBe(fold(0));
});

describe('a press whose summary takes long', () => {
  let answer: () => void;
  beforeEach(() => {
    const come = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const soon = answers.getMockImplementation();
    answers.mockImplementation(async (message) => {
      await come;
      return soon?.(message);
    });
  });

  it('opens it whole, though the pointer came to rest on the mark with the press', async () => {
    const resting = hover(0);
    await press(0);
    await resting;
    answer();
    await pause();
    expect(card()).toEqual([0, 'card whole']);
    expect(expanded()).toEqual(['true', 'false', 'false']);
  });

  it('opens it whole, though the pointer went on to another mark, or away, before', async () => {
    await press(0);
    await hover(1);
    await hover(9);
    await pause(300);
    answer();
    await pause();
    expect(card()).toEqual([0, 'card whole']);
  });

  it('opens nothing once another press closed what it asked for', async () => {
    await press(0);
    button(0)?.dispatchEvent(
      Object.defineProperty(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
        'isTrusted',
        { value: true },
      ),
    );
    answer();
    await pause();
    expect(card()).toBeUndefined();
  });
});

describe('a whole summary on a card', () => {
  beforeEach(() => press(0));

  it('stays when the pointer or the key comes to another mark', async () => {
    await hover(1);
    document.dispatchEvent(
      Object.defineProperty(new KeyboardEvent('keydown', { key: 'r' }), 'isTrusted', {
        value: true,
      }),
    );
    await pause();
    expect(card()).toEqual([0, 'card whole']);
    expect(expanded()).toEqual(['true', 'false', 'false']);
    expect(
      answers.mock.calls.filter(([each]) => (each as { name: string }).name === 'frame'),
    ).toHaveLength(1);
  });

  it('gives way to that of a mark that is pressed, and its mark says so', async () => {
    await press(1);
    expect(card()).toEqual([1, 'card whole']);
    expect(expanded()).toEqual(['false', 'true', 'false']);
  });

  it('gives way to what is told of a failure, in words of their language', async () => {
    answers.mockRejectedValue(new Error('asleep'));
    await press(1);
    expect(card()).toEqual([1, 'card']);
    expect(expanded()).toEqual(['false', 'false', 'false']);
    const words = cards()[1]?.querySelector('p');
    expect([words?.lang, words?.textContent]).toEqual(['ko', expect.stringMatching(/요/)]);
    // Whoever listens hears it: a card that comes by itself would not be read out.
    expect(words?.role).toBe('alert');
    expect(button(1)?.lang).toBe('ko');
  });

  it('gives its focus back to its mark where it is folded, and keeps nobody else’s', async () => {
    fold(0)?.focus();
    await pressOn(fold(0));
    await pause();
    expect(card()).toBeUndefined();
    expect(focused()).toBe(button(0));
    await press(0);
    button(1)?.focus();
    await pressOn(document.body);
    expect(card()).toBeUndefined();
    expect(focused()).toBe(button(1));
  });

  it('gives it back at Escape too, without a card that comes anew', async () => {
    fold(0)?.focus();
    document.dispatchEvent(
      Object.defineProperty(new KeyboardEvent('keydown', { key: 'Escape' }), 'isTrusted', {
        value: true,
      }),
    );
    await pause();
    expect(focused()).toBe(button(0));
    expect(card()).toBeUndefined();
  });

  it('keeps no gist away once the page has closed it', async () => {
    const closed = cards()[0];
    if (closed) open.delete(closed);
    await hover(1);
    expect(card()).toEqual([1, 'card']);
    expect(expanded()).toEqual(['false', 'false', 'false']);
  });
});
