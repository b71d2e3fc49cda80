// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Rows, TableRows } from '../../../components/portions/Rows';
import { mount, unmount } from '../mount';

/** Which rows were drawn since it was emptied. */
let drawn: string[] = [];
beforeEach(() => {
  drawn = [];
});
afterEach(unmount);

type Props = { readonly row: { readonly name: string; readonly tags: readonly string[] } };
function Row({ row, press }: Props & { readonly press?: () => void }) {
  drawn.push(row.name);
  return (
    <li>
      <button type="button" onClick={press}>
        {row.name + row.tags.join()}
      </button>
    </li>
  );
}
const make = (count: number, tagged = -1) =>
  Array.from({ length: count }, (_, at) => ({
    id: at,
    row: { name: `${at}`, tags: at === tagged ? ['rl'] : [] },
  }));
const portions = () =>
  [...document.querySelectorAll('ul')].map(({ className, children }) => [
    className,
    children.length,
  ]);
const texts = () => [...document.querySelectorAll('li')].map((each) => each.textContent);

it('stand in lists of a portion each, in their order', async () => {
  await mount(<Rows name="papers" of={Row} rows={make(130)} />);
  expect(portions()).toEqual([
    ['portion papers', 60],
    ['portion papers', 60],
    ['portion papers', 10],
  ]);
  expect(texts()).toEqual(Array.from({ length: 130 }, (_, at) => `${at}`));
  await mount(<Rows name="papers" of={Row} rows={[]} />);
  expect(portions()).toEqual([]);
});

it('are drawn anew with those of their portion where one of these says something else', async () => {
  await mount(<Rows name="papers" of={Row} rows={make(130)} />);
  drawn = [];
  await mount(<Rows name="papers" of={Row} rows={make(130)} />);
  expect(drawn).toEqual([]);
  await mount(<Rows name="papers" of={Row} rows={make(130, 61)} />);
  expect([drawn.length, drawn[0], texts()[61]]).toEqual([60, '60', '61rl']);
});

it('are drawn anew where more of them come, and nowhere else', async () => {
  await mount(<Rows name="papers" of={Row} rows={make(130)} />);
  const first = document.querySelector('li');
  drawn = [];
  await mount(<Rows name="papers" of={Row} rows={make(190)} />);
  expect([drawn[0], drawn.length, document.querySelectorAll('li').length]).toEqual([
    '120',
    70,
    190,
  ]);
  expect(document.querySelector('li')).toBe(first);
});

it('never keep what a press did before', async () => {
  let pressed = '';
  const show = (name: string) => {
    const press = () => {
      pressed = name;
    };
    const rows = make(70).map((each) => ({ ...each, press }));
    return mount(<Rows name="papers" of={Row} rows={rows} />);
  };
  await show('before');
  await show('after');
  document.querySelector('button')?.click();
  expect(pressed).toBe('after');
});

it('of a table stand in it, and are drawn anew as others are', async () => {
  const show = (tagged?: number) =>
    mount(
      <ol>
        <TableRows of={Row} rows={make(130, tagged)} />
      </ol>,
    );
  await show();
  expect(document.querySelectorAll('ol > li')).toHaveLength(130);
  drawn = [];
  await show(129);
  expect([drawn.length, texts()[129]]).toEqual([10, '129rl']);
});
