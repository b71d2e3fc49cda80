// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { writeDigestKey } from '../../../core/paper/digestName';

import type { Declined } from '../../../core/run';
import { button, click, unmount } from '../mount';
import { events, now, section, show, texts } from './samples';

afterEach(unmount);

const declined = (change: Partial<Declined> = {}): Declined => ({
  source: 'g1',
  id: 'a',
  revision: 'r2',
  reason: 'shrunk',
  title: '열여덟째 날',
  at: now,
  before: 12,
  after: 3,
  offered: {
    head: {
      source: 'g1',
      id: 'a',
      date: '2026-11-18',
      title: '열여덟째 날',
      revision: 'r2',
      papers: [],
    },
    entries: [],
  },
  ...change,
});
const withoutOffer = (change: Partial<Declined>): Declined => {
  const { offered: _none, ...rest } = declined(change);
  return rest;
};
const heading = '확인이 필요한 변경';

it('asks what to do with a version that lost its papers', async () => {
  const on = events();
  const shrunk = declined();
  await show({ declined: { declined: [shrunk] } }, on);
  expect(texts(section(heading), 'li .what')).toEqual(['열여덟째 날논문 12편 → 3편매일 논문']);
  await click(button('새 버전으로 바꾸기: 열여덟째 날'));
  expect(on.held.onAccept).toHaveBeenCalledExactlyOnceWith([shrunk]);
  await click(button('지금 것 유지: 열여덟째 날'));
  expect(on.held.onKeep).toHaveBeenCalledExactlyOnceWith([shrunk]);
});

it('asks whether one that vanished is to go here too', async () => {
  const on = events();
  const gone = withoutOffer({ reason: 'gone', after: 0 });
  await show({ declined: { declined: [gone] } }, on);
  expect(texts(section(heading), 'li b')).toEqual(['원본이 사라짐 · 논문 12편']);
  await click(button('여기서도 지우기: 열여덟째 날'));
  expect(on.held.onAccept).toHaveBeenCalledExactlyOnceWith([gone]);
});

it('takes one answer at a time, and keeps the focus near when the question is settled', async () => {
  const on = events();
  const [first, second] = [declined(), declined({ id: 'b', title: '둘째' })];
  await show({ declined: { declined: [first, second] } }, on);
  button('지금 것 유지: 열여덟째 날').focus();
  await show({ declined: { declined: [first, second], deciding: [writeDigestKey(first)] } }, on);
  expect(texts(section(heading), '[role=status]')).toEqual(['처리하고 있어요…']);
  await click(button('지금 것 유지: 둘째'));
  expect(on.held.onKeep).not.toHaveBeenCalled();
  await show({ declined: { declined: [second] } }, on);
  expect(document.activeElement).toBe(section(heading).parentElement);
  button('지금 것 유지: 둘째').focus();
  await show({ declined: { declined: [] } }, on);
  expect(document.activeElement?.className).toBe('declined');
  expect(document.activeElement?.childElementCount).toBe(0);
});

it('asks once for all that vanished from a source, and tells which source it is', async () => {
  const on = events();
  const gone = (id: string, from = 'g1') =>
    withoutOffer({ reason: 'gone', id, title: id, source: from });
  const [a, b, other] = [gone('a'), gone('b'), gone('c', 'files')];
  await show({ declined: { declined: [a, other, b] } }, on);
  expect(texts(section(heading), '.all-waiting .what')).toEqual(['매일 논문2개 확인 필요']);
  await click(button('모두 지우기: 매일 논문'));
  expect(on.held.onAccept).toHaveBeenCalledExactlyOnceWith([a, b]);
  await click(button('모두 유지: 매일 논문'));
  expect(on.held.onKeep).toHaveBeenCalledExactlyOnceWith([a, b]);
  const deciding = [a, b].map(writeDigestKey);
  await show({ declined: { declined: [a, other, b], deciding } }, on);
  expect(texts(section(heading), '.about [role=status]')).toEqual(['처리하고 있어요…']);
  await click(button('모두 유지: 매일 논문'));
  expect(on.held.onKeep).toHaveBeenCalledOnce();
  await show({ declined: { declined: [a, declined({ id: 'd' })] } }, on);
  expect(button('모두 바꾸기: 매일 논문').disabled).toBe(false);
});

it('says why an answer was not stored', async () => {
  await show({ declined: { declined: [declined()], failure: 'storage-full' } });
  expect(section(heading).querySelector('[role=alert]')?.textContent).toContain('가득 찼어요');
});

it('lists quietly what the reader did not want, to be had again', async () => {
  const on = events();
  const removed = withoutOffer({ reason: 'removed' });
  const undone = withoutOffer({ reason: 'undone', id: 'b', title: '둘째' });
  await show({ declined: { declined: [removed, undone] } }, on);
  const away = section('받지 않기로 한 것');
  expect(away.querySelector('summary')?.textContent).toBe('어떤 다이제스트인지 보기 (2개)');
  expect(texts(away, 'li .about')).toEqual([
    '지운 것매일 논문',
    '새 버전을 받지 않기로 한 것매일 논문',
  ]);
  await click(button('다시 받기: 둘째'));
  expect(on.held.onFetchAgain).toHaveBeenCalledExactlyOnceWith(undone);
});

it('lists with them what nobody could read, and why', async () => {
  const broken = withoutOffer({ reason: 'broken', code: 'cut-off' });
  await show({
    declined: { declined: [broken, withoutOffer({ ...broken, id: 'b', code: 'new' })] },
  });
  expect(texts(section('받지 않기로 한 것'), 'li .about')).toEqual([
    '읽거나 저장하지 못한 것매일 논문a',
    expect.stringContaining('두 번 멈춰서'),
    '읽거나 저장하지 못한 것매일 논문b',
    expect.stringContaining('이 버전이 모르는 문제'),
  ]);
});

it('waits while a run goes', async () => {
  const on = events();
  await show({ declined: { declined: [declined()] }, run: { kind: 'starting' } }, on);
  await click(button('새 버전으로 바꾸기: 열여덟째 날'));
  expect(on.held.onAccept).not.toHaveBeenCalled();
});

it('is not there when nothing waits, and passes over versions without papers', async () => {
  await show({ declined: { declined: [withoutOffer({ reason: 'empty' })] } });
  expect(document.querySelector('#declined')).toBeNull();
});
