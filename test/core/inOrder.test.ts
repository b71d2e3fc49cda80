import { expect, it } from 'vitest';
import { createOrder } from '../../core/inOrder';

it('runs works one after the other, also past one that fails', async () => {
  const inOrder = createOrder();
  const said: string[] = [];
  let end = () => {};
  const first = inOrder(async () => {
    said.push('first');
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    said.push('its end');
    return 1;
  });
  const second = inOrder(async () => {
    said.push('second');
    throw new Error('no');
  });
  const third = inOrder(async () => said.push('third'));
  await Promise.resolve();
  expect(said).toEqual(['first']);
  end();
  expect(await first).toBe(1);
  await expect(second).rejects.toThrow('no');
  await third;
  expect(said).toEqual(['first', 'its end', 'second', 'third']);
});

it('knows nothing of another order', async () => {
  const [one, other] = [createOrder(), createOrder()];
  void one(() => new Promise(() => undefined));
  expect(await other(async () => 'done')).toBe('done');
});
