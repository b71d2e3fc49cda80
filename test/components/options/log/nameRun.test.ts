import { beforeAll, expect, it } from 'vitest';
import { nameRun } from '../../../../components/options/log/nameRun';
import { speak } from '../../../../components/words/language';
import type { RunCause } from '../../../../core/run';
import { sources } from '../samples';

beforeAll(() => speak('ko'));

const part = (title: string, source = title) => ({ title, source: `id-${source}` });
const name = (cause: RunCause, parts: readonly { title: string; source: string }[]) => {
  const named = nameRun({ cause, parts }, sources());
  return named && [named.name, named.more].filter(Boolean).join(' ');
};

it.each<[RunCause, readonly { title: string; source: string }[], string | undefined]>([
  ['reader', [part('매일 논문')], '매일 논문'],
  ['schedule', [part('매일 논문'), part('비전'), part('로봇')], '매일 논문 외 2곳'],
  ['startup', [part('매일 논문', 'a'), part('매일 논문', 'b')], '매일 논문'],
  ['clear', [{ title: '', source: 'files' }, part('비전')], '가져온 파일 외 1곳'],
  ['unfollow', [part('비전')], '비전'],
  ['remove', [part('월요일의 논문', 'a'), part('월요일의 논문', 'b')], '월요일의 논문 외 1개'],
  ['files', [{ title: '', source: 'files' }], undefined],
  ['install', [{ title: '', source: 'bundled' }], undefined],
  ['restore', [{ title: '', source: 'files' }], undefined],
  ['reader', [{ title: '', source: 'nobody-knows' }], undefined],
  ['reader', [], undefined],
])('names what a run was about: %s', (cause, parts, named) => {
  expect(name(cause, parts)).toBe(named);
});

it('names it in English, too', () => {
  speak('en');
  expect(name('schedule', [part('Daily'), part('Vision')])).toBe('Daily and 1 more');
  speak('ko');
});
