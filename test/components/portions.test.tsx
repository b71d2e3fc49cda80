// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Filter } from '../../components/portions/Filter';
import { More } from '../../components/portions/More';
import { usePortions } from '../../components/portions/usePortions';
import { button, click, mount, type, unmount } from './mount';

afterEach(unmount);

function List({ count }: { readonly count: number }) {
  const all = Array.from({ length: count }, (_, at) => `항목 ${at + 1}`);
  const { shown, ...portions } = usePortions(all, (each) => each);
  return (
    <>
      <Filter {...portions} label="찾기" />
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
  it('says what the browser’s own search misses, and that the field above finds it', async () => {
    await mount(<List count={75} />);
    expect(rows()).toHaveLength(30);
    expect(end()).toContain('45개는 브라우저의 찾기(Ctrl+F)에 나오지 않아요');
    await find('항목 74');
    expect(rows()).toEqual(['항목 74']);
    expect(end()).toBeUndefined();
  });

  it('says so until all is shown, and begins anew with what is found', async () => {
    await mount(<List count={75} />);
    await click(button('더 보기 (남은 45개)'));
    expect(end()).toContain('15개는');
    await click(button('더 보기 (남은 15개)'));
    expect([rows().length, end()]).toEqual([75, undefined]);
    await find('항목');
    expect(rows()).toHaveLength(30);
  });

  it('says nothing of one that is shown whole, nor of an empty one', async () => {
    await mount(<List count={30} />);
    expect([rows().length, end(), document.querySelector('input')]).toEqual([30, undefined, null]);
    unmount();
    await mount(<List count={0} />);
    expect(end()).toBeUndefined();
  });
});
