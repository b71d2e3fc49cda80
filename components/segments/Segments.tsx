import { type Sayable, say } from '../words/say';

type Props<Value extends string> = {
  /** Of its own on the page. */
  readonly name: string;
  /** Every value with its words, in the order in which they stand. */
  readonly choices: Readonly<Record<Value, Sayable>>;
  readonly value: Value;
  readonly onSet: (value: Value) => void;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
};

/** One of two or three. */
export function Segments<Value extends string>({
  name,
  choices,
  value,
  onSet,
  ...rest
}: Props<Value>) {
  return (
    <div class="segments" role="radiogroup" {...rest}>
      {(Object.keys(choices) as Value[]).map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            onChange={() => onSet(each)}
          />
          <span>{say(choices[each])}</span>
        </label>
      ))}
    </div>
  );
}
