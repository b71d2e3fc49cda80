import browser from 'webextension-polyfill';
import { useRunning } from '../../components/options/run/useRunning';
import { useFollowing } from '../../components/welcome/useFollowing';
import { Welcome } from '../../components/welcome/Welcome';
import type { Language } from '../../core/settings';
import { writeSettings } from '../../core/settings';
import { suggestedSources } from '../../core/source/suggested';
import { useAccess } from '../access/useAccess';
import { mend } from '../cards/keepCards';
import { noteError } from '../following/noteError';
import { discoverKnown, followSource } from '../following/places';
import * as runs from '../following/runs';
import { hearStored, readFollowed } from './stored';
import { usePinned } from './usePinned';
import { useSample } from './useSample';

const reader = browser.runtime.getURL('/reader.html');
const options = browser.runtime.getURL('/options.html');

/** What is stored is heard of by itself. */
const onEnd = async () => {};

async function setLanguage(language: Language): Promise<void> {
  await writeSettings({ language });
  mend();
}

export function WelcomePage() {
  const run = useRunning(runs, onEnd);
  const onAdded = (source: string) => {
    run.onSync(source);
    runs.plan();
  };
  const stored = { readStored: readFollowed, hearStored };
  const following = {
    run: run.state,
    suggestions: suggestedSources,
    discoverKnown,
    followSource,
    onAdded,
  };
  return (
    <Welcome
      sample={useSample()}
      following={useFollowing({ ...stored, ...following })}
      access={useAccess()}
      pinned={usePinned()}
      firefox={import.meta.env.FIREFOX}
      onLanguage={(language) => void setLanguage(language).catch(noteError)}
      reader={reader}
      options={options}
    />
  );
}
