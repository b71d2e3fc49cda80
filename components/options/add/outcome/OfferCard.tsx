import { useState } from 'preact/hooks';
import { noDay } from '../../../../core/day';
import type { Every, Offer } from '../../../../core/source';
import { DayView } from '../../../DayView';
import { KeepDots } from '../../../joined/KeepDots';
import { Outward } from '../../../Outward';
import { formatCount, languageOf } from '../../../words/language';
import { say } from '../../../words/say';
import { describeSpread, EVERY_MORNING, EveryField } from '../../parts/EveryField';
import { Press } from '../../parts/Press';
import { ToldPapers } from '../../problems/ToldPapers';
import { nameKind, showAddress } from '../../words/nameSource';
import type { AddEvents } from '../state';

type Props = Pick<AddEvents, 'onAdd' | 'onDismiss'> & {
  readonly offer: Offer;
  readonly adding: boolean;
  readonly now: number;
};

/** What was found, before it is added: the reader may give it another name and say how often to look. */
export function OfferCard({ offer, adding, now, onAdd, onDismiss }: Props) {
  const [title, setTitle] = useState(offer.title);
  const isOver = hasEnded(offer, now);
  const [every, setEvery] = useState(isOver ? OFF : EVERY_MORNING);
  const add = (event: Event) => {
    event.preventDefault();
    if (!adding) onAdd(offer, { title: title.trim() || offer.title, every });
  };
  return (
    <form class="callout offer" onSubmit={add}>
      <h3 lang={languageOf(offer.title)}>{offer.title}</h3>
      <p class="about">
        <span>{nameKind(offer.kind)}</span>
        <span>
          <KeepDots text={countOffer(offer)} />
        </span>
        <Outward url={offer.url}>{showAddress(offer.url)}</Outward>
      </p>
      {offer.skipped !== undefined && (
        <p>{say('options.result.empty', offer.skipped, [formatCount(offer.skipped)])}.</p>
      )}
      {offer.papers === 0 && <p>{say('options.add.noPapers')}</p>}
      {offer.newest && (
        <p class="about">
          <span>{say('options.add.newest')}</span>
          <DayView day={offer.newest.date} />
          <span lang={languageOf(offer.newest.title)}>{offer.newest.title}</span>
        </p>
      )}
      {offer.told && <ToldPapers told={offer.told} />}
      <div class="fields">
        <label>
          <span>{say('options.add.title')}</span>
          <input
            type="text"
            value={title}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </label>
        <EveryField every={every} onSet={setEvery} />
      </div>
      {isOver && every.kind === 'off' && <p class="note">{say('options.add.over')}</p>}
      {every.kind === 'daily' && <p class="note">{describeSpread()}</p>}
      <div class="presses">
        <Press type="submit" class="primary" off={adding}>
          {say(adding ? 'options.add.adding' : 'options.add.add')}
        </Press>
        {!adding && (
          <button type="button" onClick={onDismiss}>
            {say('options.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

const OFF: Every = { kind: 'off' };
/** How long after its newest digest a place has ended, as far as anyone can tell, in milliseconds. */
const ENDED_AFTER_MS = 90 * 24 * 60 * 60_000;

/** There is nothing to come of a place that has ended. */
function hasEnded({ newest }: Offer, now: number): boolean {
  const day = newest?.date ?? noDay;
  return day !== noDay && now - Date.parse(day) > ENDED_AFTER_MS;
}

/** `다이제스트 93개 · 최근 3개에 논문 36편`, of a folder `마크다운 파일 93개` */
function countOffer({ kind, digests, sampled, papers }: Offer): string {
  // Which files of a folder are digests is not known before each was read.
  const what = kind === 'github' ? 'options.count.posts' : 'options.count.digests';
  const all = say(what, digests, [formatCount(digests)]);
  if (sampled === 0) return all;
  const some = say('options.add.sample', papers, [formatCount(sampled), formatCount(papers)]);
  return `${all} · ${some}`;
}
