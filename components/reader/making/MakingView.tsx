import { isUnderWay } from '../../../core/making';
import type { PaperId } from '../../../core/paper';
import { useOneByOne } from '../../useOneByOne';
import { languageOf } from '../../words/language';
import { say } from '../../words/say';
import { formatAddress } from '../address';
import { AskForm } from './AskForm';
import type { MakingActs } from './acts';
import { QueuePart } from './QueuePart';
import type { MakingSlice } from './state';
import { toParts } from './toParts';
import { useHeldRow } from './useHeldRow';

type Props = {
  readonly making: MakingSlice;
  readonly acts: MakingActs;
};

/** What the reader has made: papers to be summarised, those that are, those that wait for their word, and those that just were. */
export function MakingView({ making: { model, queue, kept, isCovered, titles }, acts }: Props) {
  const box = useHeldRow<HTMLDivElement>();
  const isOwnPress = useOneByOne();
  const { coming, waiting } = toParts(queue);
  const isQueued = (paper: PaperId) =>
    queue.some((each) => each.paper === paper && isUnderWay(each));
  return (
    <div
      ref={box}
      class="queue"
      onClickCapture={(press) => {
        // Rows move and fold at a press, and other buttons come to stand where it was.
        if (isOnQueue(press) && !isOwnPress(press)) press.stopPropagation();
      }}
    >
      <h1 tabIndex={-1}>{say('making.make')}</h1>
      {model ? (
        <AskForm model={model} isCovered={isCovered} isQueued={isQueued} onMake={acts.make} />
      ) : (
        <p class="about">
          {say('reader.making.noModel')} <a href="options.html#model">{say('making.choose')}</a>
        </p>
      )}
      <QueuePart
        id="queue"
        name={say('reader.making.queue')}
        list={coming}
        none={say('reader.making.none')}
        all={{
          name: say('reader.making.stopAll'),
          count: coming.filter(isUnderWay).length,
          onPress: () => acts.stop(),
        }}
        titles={titles}
        acts={acts}
      />
      <QueuePart
        id="unkept"
        name={say('reader.making.unkept')}
        list={waiting}
        all={{
          name: say('reader.making.dropAll'),
          count: waiting.length,
          onPress: () => acts.dropAll(waiting.map(({ paper }) => paper)),
        }}
        titles={titles}
        acts={acts}
      />
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

/** Is it a press that does something to what is queued, and not only folds it? */
function isOnQueue({ target }: Event): boolean {
  return target instanceof Element && target.closest('section button:not(.unfold)') !== null;
}
