import { useEffect, useMemo, useState } from 'preact/hooks';
import { moveMonth } from '../../../core/library/heat';
import { formatMonth } from '../../words/day';
import { language } from '../../words/language';
import { say } from '../../words/say';
import { Icon } from '../Icon';
import type { RailSlice } from '../state';
import { Fold } from './Fold';
import { Month } from './Month';
import { Year } from './Year';

/** The days that have papers, a month at a time, and the year before as twelve small months. */
export function RailCalendar({ rail }: { readonly rail: RailSlice }) {
  const { heat, months: warm, now, shown } = rail;
  const at = (shown ?? newestOf(heat, now)).slice(0, 7);
  const [month, setMonth] = useState(at);
  // Another day was chosen elsewhere.
  useEffect(() => setMonth(at), [at]);
  // Four hundred squares, which no press on a paper changes but those that were read.
  const year = useMemo(
    () => <Year month={month} heat={heat} months={warm} onMonth={setMonth} />,
    [month, heat, warm],
  );
  const months = [...heat.keys()].map((day) => day.slice(0, 7)).sort();
  const [first = at, last = at] = [months[0], months.at(-1)];
  return (
    <Fold
      name="calendar"
      label={say('reader.calendar.heading')}
      short={say('reader.calendar.short')}
      icon="calendar"
    >
      <div class="months">
        <h2 aria-live="polite">{formatMonth(month, language())}</h2>
        <Step name="earlier" off={month <= first} onPress={() => setMonth(moveMonth(month, -1))} />
        <Step name="later" off={month >= last} onPress={() => setMonth(moveMonth(month, 1))} />
      </div>
      <Month month={month} rail={rail} onMonth={setMonth} />
      {year}
      <p class="key" aria-hidden="true">
        {([1, 2, 3, 4] as const).map((step) => (
          <i class={`heat${step}`} />
        ))}
        <span>{say('reader.calendar.read')}</span>
        <i class="heat0" />
        <span>{say('reader.calendar.unread')}</span>
      </p>
    </Fold>
  );
}

function newestOf(heat: RailSlice['heat'], now: string): string {
  return [...heat.keys()].filter((day) => day <= now).reduce((a, b) => (a > b ? a : b), '') || now;
}

type StepProps = {
  readonly name: 'earlier' | 'later';
  readonly off: boolean;
  readonly onPress: () => void;
};

/** Stays focusable at the end, where a button that vanishes would throw the focus away. */
function Step({ name, off, onPress }: StepProps) {
  return (
    <button
      type="button"
      class="square"
      aria-label={say(`reader.calendar.${name}`)}
      aria-disabled={off}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      <Icon name={name === 'earlier' ? 'left' : 'right'} />
    </button>
  );
}
