import type { MakingProgress } from '../../../core/making';
import type { PaperId } from '../../../core/paper';
import type { MakingActs } from './acts';
import { QueueRow } from './QueueRow';

type Props = {
  readonly id: string;
  readonly name: string;
  readonly list: readonly MakingProgress[];
  /** What is said where nothing is listed; without it there is no such part then. */
  readonly none?: string;
  /** What is done to all at once, where there are several to do it to. */
  readonly all: { readonly name: string; readonly count: number; readonly onPress: () => void };
  readonly titles: ReadonlyMap<PaperId, string>;
  readonly acts: MakingActs;
};

/** Papers whose summaries are as far as each other, with what can be done to all of them. */
export function QueuePart({ id, name, list, none, all, titles, acts }: Props) {
  if (list.length === 0 && none === undefined) return null;
  return (
    <section aria-labelledby={id}>
      <div class="head">
        <h2 id={id} tabIndex={-1}>
          {name}
        </h2>
        {all.count > 1 && (
          <button type="button" onClick={all.onPress}>
            {all.name}
          </button>
        )}
      </div>
      {list.length === 0 ? (
        <p class="none">{none}</p>
      ) : (
        <ul>
          {list.map((progress) => (
            <QueueRow
              key={progress.paper}
              progress={progress}
              known={titles.get(progress.paper)}
              acts={acts}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
