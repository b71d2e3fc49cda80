import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Declined } from '../../../core/run';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { findKnown } from '../add/findKnown';
import { waitsForWord } from '../held/waitsForWord';
import type { CopyEvents } from '../parts/copy';
import { isRunning, type RunSlice, type RunState } from '../run/state';
import { nameKnownSource } from '../words/nameKnownSource';
import { type RowProps, SourceRow } from './row/SourceRow';
import type { OrderStep, SourceItem, SourcesSlice } from './state';

type Props = CopyEvents & {
  readonly items: readonly SourceItem[];
  readonly subscriptions: SourcesSlice;
  readonly run: RunSlice;
  readonly declined: readonly Declined[];
  readonly now: number;
};

/** The sources in the reader's order. A row that moves takes the focus along. */
export function SourceList({ items, subscriptions, run, declined, now, onCopy }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [moved, setMoved] = useState<{ id: string; step: OrderStep }>();
  const at = items.findIndex(({ source }) => source.id === moved?.id);
  const item = items[at];
  useLayoutEffect(() => {
    // Whoever went elsewhere meanwhile is left there.
    if (!moved || !list.current?.contains(document.activeElement)) return;
    const row = list.current.children[at];
    row?.querySelector<HTMLElement>(`[data-move="${moved.step}"]`)?.focus();
  }, [moved, at]);
  const move = (id: string, step: OrderStep) => {
    setMoved({ id, step });
    subscriptions.onMove(id, step);
  };
  const known = findKnown(subscriptions.address.state, items);
  const events = { ...subscriptions, onMove: move };
  return (
    <>
      <ul ref={list} class="sources">
        {items.map((each, index) => (
          <SourceRow
            key={each.source.id}
            item={each}
            events={events}
            known={known}
            running={isRunning(run.state)}
            {...findPart(each.source.id, run.state)}
            waiting={countWaiting(each.source.id, declined)}
            first={index === 0}
            last={index === items.length - 1}
            now={now}
            onSync={run.onSync}
            onCopy={onCopy}
          />
        ))}
      </ul>
      {items.length > 1 && <p class="note">{say('options.sources.order')}</p>}
      <div class="unseen" role="status">
        {item &&
          say('options.sources.moved', [
            nameKnownSource(item.source),
            formatCount(items.length),
            formatCount(at + 1),
          ])}
      </div>
    </>
  );
}

/** The part of a run that a source still has before it. */
function findPart(id: string, run: RunState): Pick<RowProps, 'part' | 'alone'> {
  const parts = run.kind === 'running' ? run.progress.parts : [];
  const part = parts.find(({ source }) => source === id);
  const isOpen = part && part.phase !== 'done' && part.phase !== 'failed';
  return { ...(isOpen && { part }), alone: parts.length === 1 };
}

function countWaiting(id: string, declined: readonly Declined[]): number {
  return declined.filter((each) => each.source === id && waitsForWord(each)).length;
}
