import { noDay } from '../../../core/day';
import { formatAge, formatDayLine } from '../../words/day';
import { formatCount, language } from '../../words/language';
import { nameDay } from '../../words/nameDay';
import { say } from '../../words/say';
import { Calendar } from '../calendar/Calendar';
import { PopupIcon } from '../PopupIcon';
import { SearchButton } from '../search/SearchButton';
import type { DayNeighbour, PopupDay, PopupEvents } from '../state';

type Props = Pick<PopupEvents, 'onGo' | 'listDays' | 'onSearch'> & {
  readonly day: PopupDay;
  readonly today: string;
  /** Is the calendar open? */
  readonly calendar: boolean;
  readonly onCalendar: (open: boolean) => void;
};

export function DayHeader({ day, today, calendar, onCalendar, onGo, listDays, onSearch }: Props) {
  const { date, total, unread } = day;
  const age = date === noDay ? '' : formatAge(date, today, language());
  return (
    <header>
      <div class="heading" aria-live="polite">
        <h1>
          {date === noDay ? (
            <span>{say('noDate')}</span>
          ) : (
            <time dateTime={date}>{formatDayLine(date, today, language())}</time>
          )}
        </h1>
        <p class="about">
          {age && <span>{age}</span>}
          {unread > 0 ? (
            <span>
              <b>{say('popup.new', [formatCount(unread)])}</b>/{formatCount(total)}
            </span>
          ) : (
            <span>{say('popup.noneNew', total, [formatCount(total)])}</span>
          )}
        </p>
      </div>
      <div class="doors">
        <Step step="earlier" to={day.earlier} onGo={onGo} />
        <Step step="later" to={day.later} onGo={onGo} />
        <span class="apart" />
        <button
          type="button"
          class="step calendar"
          aria-label={say('popup.calendar.open')}
          title={say('popup.calendar.open')}
          aria-expanded={calendar}
          onClick={() => onCalendar(!calendar)}
        >
          <PopupIcon name="calendar" />
        </button>
        <SearchButton onSearch={onSearch} />
      </div>
      <span class="share" style={{ width: `${total === 0 ? 0 : (1 - unread / total) * 100}%` }} />
      {calendar && (
        <Calendar
          days={listDays()}
          shown={date}
          today={today}
          onPick={onGo}
          onClose={() => onCalendar(false)}
        />
      )}
    </header>
  );
}

type StepProps = Pick<PopupEvents, 'onGo'> & {
  readonly step: 'earlier' | 'later';
  readonly to: DayNeighbour | undefined;
};

/** Stays focusable at the end of the row: a button that vanishes would throw the focus away. */
function Step({ step, to, onGo }: StepProps) {
  const label = say(step === 'earlier' ? 'popup.earlier' : 'popup.later');
  const name = to ? `${label} · ${nameNeighbour(to)}` : label;
  return (
    <button
      type="button"
      class={`step ${step}`}
      aria-label={name}
      title={name}
      aria-disabled={!to}
      onClick={() => to && onGo(to.key)}
    >
      <PopupIcon name={step} />
    </button>
  );
}

function nameNeighbour({ day, apart }: DayNeighbour): string {
  const named = nameDay(day);
  return apart ? `${named} · ${apart}` : named;
}
