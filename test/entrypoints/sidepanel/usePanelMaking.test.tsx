// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { Uncovered } from '../../../components/sidepanel/Uncovered';
import type { MakingProgress } from '../../../core/making';
import { openMakingChannel } from '../../../core/messages/makings';
import { readingsOf } from '../../../core/query/readings';
import { changeMaking, readMaking, writeChosen } from '../../../core/store/models';
import { usePanelMaking } from '../../../entrypoints/sidepanel/usePanelMaking';
import { useBrowser } from '../../browser';
import { button, click, mount, unmount } from '../../components/mount';

useBrowser();

const [paper, other] = ['2509.99999', '2509.99998'];
const model = { server: { kind: 'browser', base: '' }, name: '' } as const;
const begin = vi.fn(async () => true);
const asked = vi.fn(async (_message: unknown): Promise<unknown> => ({ answer: undefined }));
const onKept = vi.fn();
let url = '';
let incognito = false;

beforeEach(async () => {
  vi.clearAllMocks();
  url = `https://arxiv.org/abs/${paper}`;
  incognito = false;
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [{ id: 7, url }]) as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(begin as never);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(asked as never);
  vi.spyOn(browser.windows, 'getCurrent').mockImplementation((async () => ({
    id: 1,
    incognito,
  })) as never);
  await writeChosen({ model });
});
afterEach(async () => {
  unmount();
  vi.restoreAllMocks();
  await writeChosen(undefined);
});

function Panel({ of }: { readonly of: string | undefined }) {
  return <Uncovered making={usePanelMaking(of, onKept)} />;
}
const see = (path: string, words: string) =>
  vi.waitFor(async () => {
    await act(() => undefined);
    expect(document.querySelector(path)?.textContent ?? '').toContain(words);
  });
const progress = (change: Partial<MakingProgress>): MakingProgress => ({
  paper: paper ?? '',
  model,
  state: 'making',
  askedAt: 1,
  done: [],
  faults: [],
  ...change,
});

describe('the paper of the side panel', () => {
  it('is summarised in its abstract page where that stands beside it', async () => {
    await mount(<Panel of={paper} />);
    await see('.offered', '이 브라우저');
    await click(button('요약 만들기'));
    await vi.waitFor(() => expect(begin).toHaveBeenCalledWith(7, { begin: 'abstract' }));
    expect(asked).not.toHaveBeenCalled();
  });

  it.each(['pdf', 'html'])('is asked of arXiv beside its %s', async (page) => {
    url = `https://arxiv.org/${page}/${paper}`;
    await mount(<Panel of={paper} />);
    await see('.offered', '이 브라우저');
    await click(button('요약 만들기'));
    await vi.waitFor(() =>
      expect(asked).toHaveBeenCalledWith({ name: 'makeAll', papers: [paper] }),
    );
    expect(begin).not.toHaveBeenCalled();
  });

  it('is shown as it comes along, stopped and gone on with, and nothing of another one is', async () => {
    await mount(<Panel of={paper} />);
    await see('.offered', '이 브라우저');
    const tell = openMakingChannel();
    tell({ paper: other ?? '', progress: progress({ paper: other ?? '' }) });
    tell({ paper: paper ?? '', progress: progress({ section: 'method', partial: '반쯤' }) });
    await see('.making', '반쯤');
    await click(document.querySelector('.stop'));
    expect(asked).toHaveBeenLastCalledWith({ name: 'stopMaking', paper });
    tell({ paper: paper ?? '', progress: progress({ state: 'stopped' }) });
    await see('.making', '멈췄어요');
    await click(button('다시 만들기'));
    expect(asked).toHaveBeenLastCalledWith({ name: 'goOn', paper });
    tell({ paper: paper ?? '' });
    await see('.offered', '이 브라우저');
  });

  it('says why a press led to nothing', async () => {
    url = 'https://arxiv.org/pdf/2509.99999';
    asked.mockResolvedValueOnce({ failure: 'too-many', message: 'too many' });
    await mount(<Panel of={paper} />);
    await see('.offered', '이 브라우저');
    await click(button('요약 만들기'));
    await vi.waitFor(async () => {
      await act(() => undefined);
      expect(document.querySelector('.unmade')?.textContent).not.toBe('');
    });
  });

  it('is not made in a private window, begun or gone on with, and that is said', async () => {
    incognito = true;
    const said = () => document.querySelector('.unmade')?.textContent ?? '';
    for (url of [`https://arxiv.org/pdf/${paper}`, `https://arxiv.org/abs/${paper}`]) {
      await mount(<Panel of={paper} />);
      await see('.offered', '이 브라우저');
      await click(button('요약 만들기'));
      await vi.waitFor(() => expect(said()).toContain('만든 요약은 저장되니까'));
      unmount();
    }
    await mount(<Panel of={paper} />);
    await see('.offered', '이 브라우저');
    openMakingChannel()({ paper: paper ?? '', progress: progress({ state: 'stopped' }) });
    await see('.making', '멈췄어요');
    await click(button('다시 만들기'));
    await vi.waitFor(() => expect(said()).toContain('만든 요약은 저장되니까'));
    expect(asked).not.toHaveBeenCalled();
    expect(begin).not.toHaveBeenCalled();
  });

  it('says why a press on what is there led to nothing', async () => {
    asked.mockResolvedValueOnce({ failure: 'too-many', message: 'too many' });
    await mount(<Panel of={paper} />);
    await see('.offered', '이 브라우저');
    openMakingChannel()({ paper: paper ?? '', progress: progress({ state: 'stopped' }) });
    await see('.making', '멈췄어요');
    await click(button('다시 만들기'));
    await vi.waitFor(() => expect(document.querySelector('.unmade')?.textContent).not.toBe(''));
  });

  it.each([
    ['seen', false],
    ['not noted in a private window', true],
  ] as const)('is %s as it came, and read anew', async (_what, isPrivate) => {
    incognito = isPrivate;
    const own = isPrivate ? '2509.99997' : '2509.99996';
    await mount(<Panel of={own} />);
    await see('.offered', '이 브라우저');
    openMakingChannel()({ paper: own, progress: progress({ paper: own, state: 'kept' }) });
    await vi.waitFor(() => expect(onKept).toHaveBeenCalledOnce());
    expect((await readingsOf([own])).get(own)?.seenAt === undefined).toBe(isPrivate);
  });

  it('offers nothing of the paper before while another is looked for, and nothing without a model', async () => {
    await mount(<Panel of={paper} />);
    await see('.offered', '이 브라우저');
    await mount(<Panel of={undefined} />);
    expect(document.querySelector('.offered')).toBeNull();
    await writeChosen(undefined);
    await mount(<Panel of={paper} />);
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(document.querySelector('.offered')).toBeNull();
  });

  describe('once its model is gone', () => {
    const own = '2509.99995';
    const check = { section: 'method', figures: [], names: [] } as const;
    const section = {
      kind: 'method',
      heading: 'Method',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: '문장마다 둔다.' }] }],
    } as const;
    beforeEach(async () => {
      await writeChosen(undefined);
      await changeMaking(own, () => ({
        paper: own,
        model,
        state: 'stopped',
        askedAt: 5,
        done: [{ name: 'method', section, check, seconds: 1 }],
        faults: [],
      }));
      asked.mockImplementation(async (message) => {
        const { name, paper: of } = message as { name: string; paper: string };
        if (name === 'dropMaking') {
          await changeMaking(of, () => undefined);
          openMakingChannel()({ paper: of });
        }
        return name === 'goOn' ? { failure: 'model-unset' } : { answer: undefined };
      });
    });
    afterEach(() => changeMaking(own, () => undefined));

    it('shows what came, which can be stored', async () => {
      await mount(<Panel of={own} />);
      await see('.making', '문장마다 둔다.');
      await click(button('받은 부분만 저장'));
      expect(asked).toHaveBeenLastCalledWith({ name: 'keepMaking', paper: own });
    });

    it('says that a model is to be chosen where it is to go on', async () => {
      await mount(<Panel of={own} />);
      await see('.making', '문장마다 둔다.');
      await click(button('이어서 만들기'));
      await see('.unmade', '모델 고르기');
    });

    it('throws away what came, and puts it back', async () => {
      await mount(<Panel of={own} />);
      await see('.making', '문장마다 둔다.');
      await click(button('버리기'));
      await see('.dropped', '만들던 요약을 버렸어요');
      expect(document.querySelector('.making, .offered')).toBeNull();
      expect(await readMaking(own)).toBeUndefined();
      await click(button('되돌리기'));
      await see('.making', '문장마다 둔다.');
      expect(await readMaking(own)).toMatchObject({ state: 'stopped', askedAt: 5 });
      expect(document.querySelector('.dropped')?.textContent ?? '').toBe('');
    });

    it('puts nothing of it back beside another paper', async () => {
      await mount(<Panel of={own} />);
      await see('.making', '문장마다 둔다.');
      await click(button('버리기'));
      await see('.dropped', '만들던 요약을 버렸어요');
      await mount(<Panel of={other} />);
      expect(document.querySelector('.dropped')?.textContent ?? '').toBe('');
    });
  });
});
