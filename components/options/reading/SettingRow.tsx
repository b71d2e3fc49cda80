import type { ComponentChildren } from 'preact';
import { say } from '../../words/say';
import type { SettingName } from './names';

type Props = {
  readonly id: string;
  readonly name: SettingName;
  readonly children: ComponentChildren;
};

/** A setting's name, one line about it, and what it can be set to. */
export function SettingRow({ id, name, children }: Props) {
  return (
    <div class="setting" id={id}>
      <div class="what">
        <span class="title" id={`${id}-name`}>
          {say(`options.reading.${name}.name`)}
        </span>
        <p class="note" id={`${id}-note`}>
          {say(`options.reading.${name}.note`)}
        </p>
      </div>
      {children}
    </div>
  );
}
