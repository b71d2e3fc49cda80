import type { Settings } from '../../../core/settings';
import { describeFailure } from '../../words/failure';
import { say } from '../../words/say';
import { ChoiceRow } from './ChoiceRow';
import { type Choices, choices, folding } from './choices';
import { Shortcuts } from './Shortcuts';
import { SitesRow } from './SitesRow';
import { Switch } from './Switch';
import type { SettingsSlice, ShortcutsSlice, SitesSlice } from './state';

type Props = {
  readonly settings: SettingsSlice;
  readonly shortcuts: ShortcutsSlice;
  readonly sites: SitesSlice;
};

/** How Yoyak looks and behaves while one reads. */
export function ReadingView({ settings: { state, onSet }, shortcuts, sites }: Props) {
  const { settings, failure } = state;
  return (
    <>
      {failure && (
        <p class="callout warn" role="alert">
          {describeFailure(failure)}
        </p>
      )}
      {settings && <Settled {...{ settings, shortcuts, sites, onSet }} />}
    </>
  );
}

type SettledProps = {
  readonly settings: Settings;
  readonly shortcuts: ShortcutsSlice;
  readonly sites: SitesSlice;
  readonly onSet: SettingsSlice['onSet'];
};

function Settled({ settings, shortcuts, sites, onSet }: SettledProps) {
  const choose = <Name extends keyof Choices>(name: Name) => (
    <ChoiceRow<Settings[Name]>
      id={`set-${name}`}
      name={name}
      choices={choices[name]}
      value={settings[name]}
      onSet={(value) => onSet({ [name]: value })}
    />
  );
  const toggle = (name: 'hold' | 'marks' | 'nextKey') => (
    <Switch
      id={`set-${name}`}
      name={name}
      on={settings[name] === 'on'}
      onSet={(on) => onSet({ [name]: on ? 'on' : 'off' })}
    />
  );
  return (
    <>
      <section class="settings" aria-labelledby="look">
        <h2 id="look">{say('options.reading.look')}</h2>
        {choose('language')}
        {choose('theme')}
        {choose('textSize')}
      </section>
      <section class="settings" aria-labelledby="page">
        <h2 id="page">{say('options.reading.page')}</h2>
        {choose('place')}
        <ChoiceRow
          id="set-collapsed"
          name="folded"
          choices={folding}
          value={settings.collapsed ? 'folded' : 'open'}
          onSet={(value) => onSet({ collapsed: value === 'folded' })}
        />
        {toggle('hold')}
        {toggle('marks')}
        {toggle('nextKey')}
      </section>
      <section class="settings" aria-labelledby="opening">
        <h2 id="opening">{say('options.reading.opening')}</h2>
        {choose('openIn')}
        <Switch
          id="set-badge"
          name="badge"
          on={settings.badge === 'unread'}
          onSet={(on) => onSet({ badge: on ? 'unread' : 'off' })}
        />
        <Shortcuts {...shortcuts} />
        <SitesRow {...sites} />
      </section>
    </>
  );
}
