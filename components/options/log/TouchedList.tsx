import { useEffect, useState } from 'preact/hooks';
import { type FailureCode, storageFailure } from '../../../core/failure';
import type { AllTouched, Touched } from '../../../core/sync/undo';
import { KeepDots } from '../../joined/KeepDots';
import { describeFailure } from '../../words/failure';
import { formatCount, languageOf } from '../../words/language';
import { nameDay } from '../../words/nameDay';
import { say } from '../../words/say';
import type { LogEvents } from './state';

type Props = Pick<LogEvents, 'findTouched'> & { readonly run: number };

/** Which digests a run changed, and how: what its undo takes back. */
export function TouchedList({ run, findTouched }: Props) {
  const [all, setAll] = useState<AllTouched>();
  const [failure, setFailure] = useState<FailureCode>();
  useEffect(() => {
    let isShown = true;
    findTouched(run).then(
      (found) => {
        if (isShown) setAll(found);
      },
      (error: unknown) => {
        if (isShown) setFailure(storageFailure(error).code);
      },
    );
    return () => {
      isShown = false;
    };
  }, [run, findTouched]);
  if (failure) return <p class="part bad">{describeFailure(failure)}</p>;
  if (!all || all.shown.length === 0) return null;
  return (
    <div class="part">
      <h3>{say('options.log.touched.heading')}</h3>
      <ul class="touched">
        {all.shown.map((touched) => {
          const { source, id, title, date } = touched.head;
          return (
            <li key={`${source} ${id}`}>
              <span lang={languageOf(title)}>{title}</span>
              <span class="about">
                <KeepDots text={[nameDay(date), tellTouched(touched)].join(' · ')} />
              </span>
            </li>
          );
        })}
        {all.left > 0 && <li>{say('options.import.more', all.left, [formatCount(all.left)])}</li>}
      </ul>
    </div>
  );
}

/** `논문 2편 추가, 1편 바뀜` */
export function tellTouched({ kind, papers }: Touched): string {
  const { added, changed, removed } = papers;
  if (kind === 'vanished') return say('options.log.touched.vanished');
  if (kind === 'added') return say('options.log.touched.new', added, [formatCount(added)]);
  if (kind === 'removed') return say('options.log.touched.gone', removed, [formatCount(removed)]);
  const parts = [
    added > 0 && say('options.log.touched.added', added, [formatCount(added)]),
    changed > 0 && say('options.log.touched.changed', changed, [formatCount(changed)]),
    removed > 0 && say('options.log.touched.removed', removed, [formatCount(removed)]),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : say('options.log.touched.same');
}
