import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { isWaiting } from '../held/isWaiting';
import { nameSource } from '../parts/nameSource';
import { type DeclinedState, isRunning, type RunState, type SourceItem, type Step } from '../state';
import { type RowProps, SourceRow } from './SourceRow';

type Props = Omit<RowProps, 'item' | 'running' | 'part' | 'alone' | 'waiting'> & {
  readonly items: readonly SourceItem[];
  readonly run: RunState;
  readonly declined: DeclinedState;
};

/** The sources in the reader's order. A row that moves takes the focus along. */
export function SourceList({ items, run, declined, onMoveSource, ...props }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [moved, setMoved] = useState<{ id: string; step: Step }>();
  const at = items.findIndex(({ source }) => source.id === moved?.id);
  const item = items[at];
  useLayoutEffect(() => {
    // Whoever went elsewhere meanwhile is left there.
    if (!moved || !list.current?.contains(document.activeElement)) return;
    const row = list.current.children[at];
    row?.querySelector<HTMLElement>(`[data-move="${moved.step}"]`)?.focus();
  }, [moved, at]);
  const move = (id: string, step: Step) => {
    setMoved({ id, step });
    onMoveSource(id, step);
  };
  return (
    <>
      <ul ref={list} class="sources">
        {items.map((each, index) => (
          <SourceRow
            {...props}
            key={each.source.id}
            item={each}
            running={isRunning(run)}
            {...findPart(each.source.id, run)}
            waiting={countWaiting(each.source.id, declined)}
            first={index === 0}
            last={index === items.length - 1}
            onMoveSource={move}
          />
        ))}
      </ul>
      {items.length > 1 && <p class="note">{say('options.sources.order')}</p>}
      <div class="unseen" role="status">
        {item &&
          say('options.sources.moved', [
            nameSource(item.source),
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

function countWaiting(id: string, { declined }: DeclinedState): number {
  return declined.filter((each) => each.source === id && isWaiting(each)).length;
}
