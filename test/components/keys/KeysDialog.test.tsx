// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { KeysDialog } from '../../../components/keys/KeysDialog';
import { button, click, mount, press, unmount } from '../mount';

afterEach(unmount);

const rows = [
  { keys: ['j', 'k'], does: '다음 논문, 이전 논문' },
  { keys: ['e'], does: '읽음으로 표시하기' },
];

it('lists each key with what it does', async () => {
  const root = await mount(<KeysDialog rows={rows} onClose={vi.fn()} />);
  expect(root.querySelector('dialog')?.open).toBe(true);
  expect([...root.querySelectorAll('dt')].map((each) => each.textContent)).toEqual(['jk', 'e']);
  expect([...root.querySelectorAll('dd')].map((each) => each.textContent)).toEqual([
    '다음 논문, 이전 논문',
    '읽음으로 표시하기',
  ]);
});

it('is closed by its button, by ? and by a press beside it, not by one in it', async () => {
  const onClose = vi.fn();
  const open = async () =>
    (await mount(<KeysDialog rows={rows} onClose={onClose} />)).querySelector('dialog');
  await click((await open())?.querySelector('dt'));
  expect(onClose).not.toHaveBeenCalled();
  await click(button('닫기'));
  expect(onClose).toHaveBeenCalledTimes(1);
  unmount();
  await click(await open());
  expect(onClose).toHaveBeenCalledTimes(2);
  unmount();
  (await open())?.querySelector('button')?.focus();
  await press('?');
  expect(onClose).toHaveBeenCalledTimes(3);
});
