import { isUnderWay } from '../../../core/making';
import type { PaperId } from '../../../core/paper';
import { languageOf } from '../../words/language';
import { say } from '../../words/say';
import { formatAddress } from '../address';
import { AskForm } from './AskForm';
import type { MakingActs } from './acts';
import { QueueRow } from './QueueRow';
import type { MakingSlice } from './state';

type Props = {
  readonly making: MakingSlice;
  readonly acts: MakingActs;
};

/** What the reader has made: papers to be summarised, those that are, and those that just were. */
export function MakingView({ making: { model, queue, kept, isCovered }, acts }: Props) {
  const isQueued = (paper: PaperId) =>
    queue.some((each) => each.paper === paper && isUnderWay(each));
  return (
    <div class="queue">
      <h1>{say('making.make')}</h1>
      {model ? (
        <AskForm model={model} isCovered={isCovered} isQueued={isQueued} onMake={acts.make} />
      ) : (
        <p class="about">
          {say('reader.making.noModel')} <a href="options.html#model">{say('making.choose')}</a>
        </p>
      )}
      <section aria-labelledby="queue">
        <div class="head">
          <h2 id="queue">{say('reader.making.queue')}</h2>
          {queue.filter(isUnderWay).length > 1 && (
            <button type="button" onClick={() => acts.stop()}>
              {say('reader.making.stopAll')}
            </button>
          )}
        </div>
        {queue.length === 0 ? (
          <p class="none">{say('reader.making.none')}</p>
        ) : (
          <ul>
            {queue.map((progress) => (
              <QueueRow key={progress.paper} progress={progress} acts={acts} />
            ))}
          </ul>
        )}
      </section>
      {kept.length > 0 && (
        <section aria-labelledby="kept">
          <h2 id="kept">{say('reader.making.kept')}</h2>
          <ul class="came-in">
            {kept.map(({ paper, title }) => (
              <li key={paper}>
                <a href={formatAddress({ paper })} lang={languageOf(title)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
