import type { Away, MissedDay } from '../../../core/catchUp/findAway';
import type { Day } from '../../../core/day';
import { formatDayLine } from '../../words/day';
import { formatCount, language } from '../../words/language';
import { say } from '../../words/say';
import { PopupIcon } from '../PopupIcon';
import type { PopupEvents } from '../state';

type Props = Pick<PopupEvents, 'onCatchUp' | 'onSkip' | 'onGo'> & {
  readonly away: Away;
  /** The day that is shown below. */
  readonly shown: Day;
  readonly today: Day;
};

/** A paper is decided on by its gist in about so many minutes. */
const MINUTES_EACH = 0.3;
/** How many days have a line: the newest, the others are in the queue. */
const DAYS_SHOWN = 7;
const DOTS_SHOWN = 16;

/** After days away: what has piled up, and two ways to deal with it. */
export function AwaySlip({ away: { days, papers }, shown, today, onCatchUp, onSkip, onGo }: Props) {
  const minutes = Math.max(1, Math.round(papers * MINUTES_EACH));
  const earlier = days.length - DAYS_SHOWN;
  return (
    <section class="away" aria-labelledby="away">
      <div class="slip">
        <h2 id="away">
          {say('popup.away.title', [formatCount(days.length), formatCount(papers)])}
        </h2>
        <p>{say('popup.away.body', minutes, [formatCount(minutes)])}</p>
        <button type="button" class="primary" onClick={onCatchUp}>
          {say('popup.away.start', papers, [formatCount(papers)])}
        </button>
        <button type="button" onClick={onSkip}>
          {say('popup.away.skip')}
        </button>
      </div>
      {earlier > 0 && (
        <p class="earlier">{say('popup.away.earlier', earlier, [formatCount(earlier)])}</p>
      )}
      <ul>
        {days.slice(-DAYS_SHOWN).map((day) => (
          <li key={day.date}>
            <MissedLine day={day} shown={day.date === shown} today={today} onGo={onGo} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type LineProps = Pick<Props, 'onGo' | 'today'> & {
  readonly day: MissedDay;
  readonly shown: boolean;
};

function MissedLine({ day: { date, papers, unread }, shown, today, onGo }: LineProps) {
  const dots = Math.min(papers, DOTS_SHOWN);
  const read = Math.min(dots, papers - unread.length);
  return (
    <button
      type="button"
      class="missed"
      {...(shown && { 'aria-current': 'true' })}
      onClick={() => onGo(date)}
    >
      <b>{formatDayLine(date, today, language())}</b>
      <span class="dots" aria-hidden="true">
        {Array.from({ length: dots }, (_, at) => (
          <i class={at < read ? 'read' : 'unread'} key={at} />
        ))}
      </span>
      <span>{say('popup.papers', unread.length, [formatCount(unread.length)])}</span>
      <PopupIcon name={shown ? 'fold' : 'unfold'} />
    </button>
  );
}
