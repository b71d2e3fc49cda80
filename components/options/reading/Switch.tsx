import type { SettingName } from './names';
import { SettingRow } from './SettingRow';

type Props = {
  readonly id: string;
  readonly name: SettingName;
  readonly on: boolean;
  readonly onSet: (on: boolean) => void;
};

/** Yes or no. */
export function Switch({ id, name, on, onSet }: Props) {
  return (
    <SettingRow id={id} name={name}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        class="switch"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-note`}
        checked={on}
        onChange={({ currentTarget }) => onSet(currentTarget.checked)}
      />
    </SettingRow>
  );
}
