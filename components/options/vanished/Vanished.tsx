import type { DigestHead } from '../../../core/paper';
import { DayView } from '../../DayView';
import { describeFailure } from '../../words/failure';
import { formatCount, languageOf } from '../../words/language';
import { say } from '../../words/say';
import { PressButton } from '../parts/PressButton';
import { useHeldFocus } from '../parts/useHeldFocus';
import type { SourcesState } from '../subscriptions/state';
import { tellRows } from '../words/tellRows';
import type { VanishedSlice } from './state';

type Props = {
  readonly heads: readonly DigestHead[];
  readonly vanished: VanishedSlice;
  readonly sources: SourcesState;
  readonly off: boolean;
};

/** Digests that their sources no longer list: they stay until the reader clears them, and then come back by one press. */
export function Vanished({ heads, vanished, sources, off }: Props) {
  const { working = false, cleared, failure } = vanished.state;
  const box = useHeldFocus<HTMLElement>();
  const gone = heads.filter(({ goneAt }) => goneAt !== undefined);
  const tell = tellRows(gone, sources);
  if (gone.length === 0 && !cleared && !failure) return null;
  return (
    <section ref={box} tabIndex={-1} aria-labelledby="vanished">
      <h2 id="vanished">{say('options.vanished.heading')}</h2>
      {failure && (
        <p class="callout warn" role="alert">
          {describeFailure(failure)}
        </p>
      )}
      {gone.length > 0 && (
        <>
          <p class="note">
            {say('options.vanished.lead', gone.length, [formatCount(gone.length)])}
          </p>
          <details>
            <summary>{say('options.vanished.which')}</summary>
            <ul class="digests">
              {gone.map((head) => {
                const { source, id, title, date } = head;
                const { from, apart } = tell(head);
                return (
                  <li key={`${source}/${id}`}>
                    <div class="what">
                      <span class="title" lang={languageOf(title)}>
                        {title}
                      </span>
                      <span class="about">
                        <DayView day={date} />
                        <span>{from}</span>
                        {apart && <span>{apart}</span>}
                      </span>
                    </div>
                  </li>
                );
              })}
            </ul>
          </details>
          <PressButton off={off || working} onPress={vanished.onClear}>
            {say(working ? 'options.declined.deciding' : 'options.vanished.clear')}
          </PressButton>
        </>
      )}
      <p class="row" role="status">
        {cleared && (
          <>
            <span>
              {say('options.vanished.cleared', cleared.digests, [formatCount(cleared.digests)])}
            </span>
            <PressButton off={off || working} onPress={() => vanished.onRestore(cleared.run)}>
              {say(working ? 'options.import.reverting' : 'options.undo')}
            </PressButton>
          </>
        )}
      </p>
    </section>
  );
}
