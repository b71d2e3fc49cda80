import { Segments } from '../../segments/Segments';
import type { Sayable } from '../../words/say';
import type { SettingName } from './names';
import { SettingRow } from './SettingRow';

type Props<Value extends string> = {
  readonly id: string;
  readonly name: SettingName;
  readonly choices: Readonly<Record<Value, Sayable>>;
  readonly value: Value;
  readonly onSet: (value: Value) => void;
};

/** A setting of two or three values. */
export function ChoiceRow<Value extends string>({ id, name, ...rest }: Props<Value>) {
  return (
    <SettingRow id={id} name={name}>
      <Segments
        {...rest}
        name={id}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-note`}
      />
    </SettingRow>
  );
}
