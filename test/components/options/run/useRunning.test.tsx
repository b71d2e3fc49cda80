// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { useRunning } from '../../../../components/options/run/useRunning';
import type { RunEvent, RunProgress } from '../../../../core/run';
import { mount, unmount } from '../../mount';
import { run } from '../samples';

afterEach(unmount);

const progress = (source: string): RunProgress =>
  ({ run: 2, at: 0, sources: [], current: source }) as unknown as RunProgress;

/** A page that shows the run, in which the reading of the store after a run and the answer of the background wait for a word. */
async function open() {
  let hear = (_event: RunEvent) => {};
  let endReading = () => {};
  let answer = (_given: RunProgress | undefined) => {};
  const reading = new Promise<void>((resolve) => {
    endReading = resolve;
  });
  const asking = new Promise<RunProgress | undefined>((resolve) => {
    answer = resolve;
  });
  const effects = {
    askProgress: () => asking,
    hearRuns: (onEvent: typeof hear) => {
      hear = onEvent;
      return () => {};
    },
    askSync: vi.fn(async () => {}),
    stop: () => {},
  };
  const onEnd = () => reading;
  function Page() {
    return <p>{useRunning(effects, onEnd).state.kind}</p>;
  }
  const root = await mount(<Page />);
  return {
    kind: () => root.textContent,
    tell: (event: RunEvent) => act(async () => void hear(event)),
    answer: (given: RunProgress | undefined) => act(async () => void answer(given)),
    read: () => act(async () => void endReading()),
  };
}

it('shows the run that has begun while the page still followed the one before', async () => {
  const page = await open();
  await page.tell({ kind: 'progress', progress: progress('one') });
  await page.tell({ kind: 'ended', run: run(1) } as RunEvent);
  await page.tell({ kind: 'progress', progress: progress('two') });
  await page.read();
  expect(page.kind()).toBe('running');
});

it('shows how a run ended, where none has begun since', async () => {
  const page = await open();
  await page.tell({ kind: 'progress', progress: progress('one') });
  await page.tell({ kind: 'ended', run: run(1) } as RunEvent);
  expect(page.kind()).toBe('running');
  await page.read();
  expect(page.kind()).toBe('ended');
});

it('takes an answer that comes after the end for what it is: older', async () => {
  const page = await open();
  await page.tell({ kind: 'ended', run: run(1) } as RunEvent);
  await page.read();
  await page.answer(progress('one'));
  expect(page.kind()).toBe('ended');
});
