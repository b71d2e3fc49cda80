import type { Language } from '../../core/settings';
import type { Access, AccessEvents } from '../AccessNotice';
import { Segments } from '../segments/Segments';
import { language } from '../words/language';
import { say } from '../words/say';
import { AccessStep } from './AccessStep';
import { PinStep } from './PinStep';
import { Sample } from './Sample';
import { Suggested } from './Suggested';
import type { FollowingSlice, Pinned, SampleSlice } from './state';

type Props = {
  readonly sample: SampleSlice;
  readonly following: FollowingSlice;
  readonly access: AccessEvents & { readonly access: Access };
  readonly pinned: Pinned;
  readonly firefox: boolean;
  readonly onLanguage: (language: Language) => void;
  /** Where today's summaries are read. */
  readonly reader: string;
  readonly options: string;
};

const languages = {
  ko: 'options.reading.language.ko',
  en: 'options.reading.language.en',
} as const;

/** What a reader sees once, after the install: what they get, live, and three things to do. */
export function Welcome({ sample, following, access, pinned, ...rest }: Props) {
  const { firefox, reader, options, onLanguage } = rest;
  return (
    <>
      <header>
        <img src="/icon/128.png" width="56" height="56" alt="" />
        <div>
          <h1>{say('welcome.heading')}</h1>
          <p>{say('welcome.lead')}</p>
        </div>
        <Segments
          name="language"
          aria-label={say('options.reading.language.name')}
          choices={languages}
          value={language()}
          onSet={onLanguage}
        />
      </header>
      <main>
        <Sample {...sample} />
        <div class="steps">
          <ol>
            <Suggested {...following} />
            <AccessStep {...access} />
            <PinStep pinned={pinned} firefox={firefox} />
          </ol>
          <p class="end">
            <a class="go" href={reader}>
              {say('welcome.go')}
            </a>
            <span class="note">
              {say('welcome.meanwhile')} <a href={options}>{say('welcome.options')}</a>
            </span>
          </p>
        </div>
      </main>
    </>
  );
}
