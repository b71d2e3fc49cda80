// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { MakeRow } from '../../../../components/popup/MakeRow';
import type { MakingProgress } from '../../../../core/making';
import { openMakingChannel } from '../../../../core/messages/makings';
import { writeChosen } from '../../../../core/store/models';
import { usePopupMaking } from '../../../../entrypoints/popup/making/usePopupMaking';
import { useBrowser } from '../../../browser';
import { button, click, mount, unmount } from '../../../components/mount';

useBrowser();

const paper = '2509.99999';
const model = { server: { kind: 'browser', base: '' }, name: '' } as const;
const onKept = vi.fn();
const begin = vi.fn(async (): Promise<unknown> => true);
const asked = vi.fn(async (_message: unknown) => ({ answer: undefined }));

beforeEach(async () => {
  vi.clearAllMocks();
  begin.mockResolvedValue(true);
  const tab = { id: 7, url: `https://arxiv.org/abs/${paper}` };
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(begin as never);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(asked as never);
  await writeChosen({ model });
});
afterEach(async () => {
  unmount();
  vi.restoreAllMocks();
  await writeChosen(undefined);
});

function Row({ of }: { readonly of: string | undefined }) {
  const making = usePopupMaking(of, onKept);
  return making ? <MakeRow making={making} /> : <p class="nothing" />;
}
const see = (words: string) =>
  vi.waitFor(async () => {
    await act(() => undefined);
    expect(document.querySelector('[role=status]')?.textContent).toContain(words);
  });
const progress = (change: Partial<MakingProgress>): MakingProgress => ({
  paper,
  model,
  state: 'making',
  askedAt: 1,
  done: [],
  faults: [],
  ...change,
});

describe('the tab’s paper in the popup', () => {
  it('is summarised in its own page by a press, and shown as it comes along', async () => {
    await mount(<Row of={paper} />);
    await see('요약이 없는 논문이에요');
    await click(button('요약 만들기'));
    await vi.waitFor(() => expect(begin).toHaveBeenCalledWith(7, { begin: 'abstract' }));
    const tell = openMakingChannel();
    tell({ paper: '2509.00001', progress: progress({ state: 'failed' }) });
    tell({ paper, progress: progress({ section: 'method' }) });
    await see('만드는 중 · 방법');
    // A press so soon after another would be a slip.
    const soon = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 400);
    await click(button('멈추기'));
    soon.mockRestore();
    expect(asked).toHaveBeenCalledWith({ name: 'stopMaking', paper });
    tell({ paper, progress: progress({ state: 'kept' }) });
    await see('요약을 만들었어요');
    // It came in the page in front, and another one did not.
    tell({ paper: '2509.00001', progress: progress({ paper: '2509.00001', state: 'kept' }) });
    await vi.waitFor(() => expect(onKept).toHaveBeenCalledTimes(2));
    expect(onKept.mock.calls).toEqual([
      [paper, true],
      ['2509.00001', false],
    ]);
    tell({ paper });
    await see('요약이 없는 논문이에요');
  });

  it('says why nothing began', async () => {
    begin.mockRejectedValue(new Error('Receiving end does not exist'));
    const { Failure } = await import('../../../../core/failure');
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(
      new Failure('model-no-text', 'none'),
    );
    await mount(<Row of={paper} />);
    await see('요약이 없는 논문이에요');
    await click(button('요약 만들기'));
    await vi.waitFor(async () => {
      await act(() => undefined);
      expect(document.querySelector('[role=status]')?.textContent).not.toBe(
        '요약이 없는 논문이에요',
      );
    });
    expect(button('요약 만들기').getAttribute('aria-busy')).toBe('false');
  });

  it('follows the model that is chosen meanwhile, and none', async () => {
    await mount(<Row of={paper} />);
    await see('요약이 없는 논문이에요');
    expect(document.querySelector('small')?.textContent).toBe('이 브라우저');
    const server = { kind: 'ollama', base: 'http://localhost:11434/v1' } as const;
    await writeChosen({ model: { server, name: 'qwen3:8b' } });
    await browser.storage.local.set({ offer: 'another' });
    await vi.waitFor(async () => {
      await act(() => undefined);
      expect(document.querySelector('small')?.textContent).toBe('qwen3:8b · 이 컴퓨터');
    });
    await writeChosen(undefined);
    await browser.storage.local.remove('offer');
    await vi.waitFor(async () => {
      await act(() => undefined);
      expect(document.querySelector('.nothing')).not.toBeNull();
    });
  });

  it('is nothing where it has a summary, or is none', async () => {
    await mount(<Row of={undefined} />);
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(document.querySelector('.nothing')).not.toBeNull();
    expect(browser.tabs.query).not.toHaveBeenCalled();
  });
});
