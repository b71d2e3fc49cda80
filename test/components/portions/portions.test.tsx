// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FilterField } from '../../../components/portions/FilterField';
import { More } from '../../../components/portions/More';
import { usePortions } from '../../../components/portions/usePortions';
import { button, click, mount, type, unmount } from '../mount';
import { noteIdle } from '../noteIdle';

afterEach(unmount);

function List({ count }: { readonly count: number }) {
  const all = Array.from({ length: count }, (_, at) => `항목 ${at + 1}`);
  const { shown, ...portions } = usePortions(all, (each) => each);
  return (
    <>
      <FilterField {...portions} label="찾기" />
      <ul>
        {shown.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <More {...portions} />
    </>
  );
}
const rows = () => [...document.querySelectorAll('li')].map((each) => each.textContent);
const end = () => document.querySelector('.rest')?.textContent;
const find = (text: string) =>
  type(document.querySelector<HTMLInputElement>('input') as HTMLInputElement, text);

describe('a long list', () => {
  it('comes by itself, a portion whenever the page is idle, or at once when it is asked for', async () => {
    const idle = noteIdle();
    await mount(<List count={250} />);
    expect([rows().length, idle.due()]).toEqual([60, 1]);
    await idle.pass();
    expect([rows().length, idle.due()]).toEqual([120, 1]);
    await click(button('더 보기 (남은 130개)'));
    expect([rows().length, idle.due()]).toEqual([180, 1]);
    await idle.pass();
    await idle.pass();
    expect([rows().length, idle.due(), end()]).toEqual([250, 0, undefined]);
  });

  it('says nothing of what is about to come, but how much it is', async () => {
    await mount(<List count={75} />);
    expect([rows().length, end()]).toEqual([60, undefined]);
    expect(button('더 보기 (남은 15개)')).toBeTruthy();
  });

  it('begins anew with what is found, whatever waited before', async () => {
    const idle = noteIdle();
    await mount(<List count={250} />);
    await idle.pass();
    await find('항목 24');
    expect([rows().length, idle.due()]).toEqual([13, 0]);
    await find('항목');
    expect([rows().length, idle.due()]).toEqual([60, 1]);
    unmount();
    await vi.waitFor(() => expect(idle.due()).toBe(0));
  });

  it('stops where presses would become slow, and says what the browser’s own search misses then', async () => {
    const idle = noteIdle();
    await mount(<List count={3050} />);
    for (let portion = 2; portion <= 50; portion += 1) {
      expect(end()).toBeUndefined();
      await idle.pass();
    }
    expect([rows().length, idle.due()]).toEqual([3000, 0]);
    expect(end()).toContain('50개는 브라우저의 찾기(Ctrl+F)에 나오지 않아요');
    await click(button('더 보기 (남은 50개)'));
    expect([rows().length, idle.due(), end()]).toEqual([3050, 0, undefined]);
    await find('항목 3049');
    expect([rows(), end()]).toEqual([['항목 3049'], undefined]);
  });

  it('says nothing of one that is shown whole, nor of an empty one', async () => {
    const idle = noteIdle();
    await mount(<List count={30} />);
    expect([rows().length, end(), document.querySelector('input')]).toEqual([30, undefined, null]);
    unmount();
    await mount(<List count={0} />);
    expect([end(), idle.due()]).toEqual([undefined, 0]);
  });
});
