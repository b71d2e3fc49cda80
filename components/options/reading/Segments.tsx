import { type Sayable, say } from '../../words/say';
import type { SettingName } from './names';
import { SettingRow } from './SettingRow';

type Props<Value extends string> = {
  readonly id: string;
  readonly name: SettingName;
  /** Every value with its words, in the order in which they stand. */
  readonly choices: Readonly<Record<Value, Sayable>>;
  readonly value: Value;
  readonly onSet: (value: Value) => void;
};

/** One of two or three. */
export function Segments<Value extends string>({ id, name, ...rest }: Props<Value>) {
  const { choices, value, onSet } = rest;
  return (
    <SettingRow id={id} name={name}>
      <div
        class="segments"
        role="radiogroup"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-note`}
      >
        {(Object.keys(choices) as Value[]).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={id}
              value={each}
              checked={each === value}
              onChange={() => onSet(each)}
            />
            <span>{say(choices[each])}</span>
          </label>
        ))}
      </div>
    </SettingRow>
  );
}
