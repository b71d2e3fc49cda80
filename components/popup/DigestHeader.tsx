import { noDay } from '../../core/day';
import { DayView } from '../DayView';
import { formatAge, formatDayShort } from '../words/day';
import { formatCount, language, languageOf } from '../words/language';
import { say } from '../words/say';
import type { Neighbour, PopupDigest, PopupEvents } from './state';

type Props = Pick<PopupEvents, 'onMove'> & {
  readonly digest: PopupDigest;
  readonly today: string;
};

export function DigestHeader({ digest, today, onMove }: Props) {
  const { title, from, date, ai, papers } = digest;
  const age = date === noDay ? '' : formatAge(date, today, language());
  return (
    <header>
      <Step step="earlier" to={digest.earlier} onMove={onMove} />
      <div class="heading" aria-live="polite">
        <h1>
          <DayView day={date} />
        </h1>
        <p class="about">
          {age && <b>{age}</b>}
          <span>{say('popup.papers', papers.length, [formatCount(papers.length)])}</span>
          {ai && <span class="ai">{say('popup.ai')}</span>}
        </p>
        <p class="name" title={from ? `${from} · ${title}` : title}>
          {from && <b lang={languageOf(from)}>{from}</b>}
          <span lang={languageOf(title)}>{title}</span>
        </p>
      </div>
      <Step step="later" to={digest.later} onMove={onMove} />
    </header>
  );
}

type StepProps = Pick<PopupEvents, 'onMove'> & {
  readonly step: 'earlier' | 'later';
  readonly to: Neighbour | undefined;
};

/** Stays focusable at the end of the row: a button that vanishes would throw the focus away. */
function Step({ step, to, onMove }: StepProps) {
  const label = say(step === 'earlier' ? 'popup.earlier' : 'popup.later');
  const name = to ? `${label} · ${nameNeighbour(to)}` : label;
  return (
    <button
      type="button"
      class={`step ${step}`}
      aria-label={name}
      title={name}
      aria-disabled={!to}
      onClick={() => to && onMove(step)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={step === 'earlier' ? 'M10 3 5 8l5 5' : 'm6 3 5 5-5 5'} />
      </svg>
    </button>
  );
}

function nameNeighbour({ day, apart }: Neighbour): string {
  const named = day === noDay ? say('noDate') : formatDayShort(day, language());
  return apart ? `${named} · ${apart}` : named;
}
