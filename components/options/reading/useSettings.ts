import { useCallback, useEffect, useState } from 'preact/hooks';
import { storageFailure } from '../../../core/failure';
import type { Settings } from '../../../core/settings';
import type { SettingsSlice, SettingsState } from './state';

type Effects = {
  readonly readSettings: () => Promise<Settings>;
  readonly saveSettings: (change: Partial<Settings>) => Promise<void>;
  /** Hears that something was set, here or in another window → what ends that. */
  readonly hearSettings: (onChange: () => void) => () => void;
};

/** What the reader set, as it changes anywhere; the effects are the same all the time. */
export function useSettings({ readSettings, saveSettings, hearSettings }: Effects): SettingsSlice {
  const [state, setState] = useState<SettingsState>({});

  const read = useCallback(async () => {
    const settings = await readSettings();
    setState(({ failure }) => ({ settings, ...(failure && { failure }) }));
  }, [readSettings]);
  const fail = (error: unknown) => {
    const failure = storageFailure(error).code;
    setState((before) => ({ ...before, failure }));
  };

  useEffect(() => {
    const look = () => void read().catch(fail);
    look();
    return hearSettings(look);
  }, [read, hearSettings]);

  const onSet = async (change: Partial<Settings>) => {
    // What was pressed is seen at once, and seen to be what it was where it cannot be stored.
    setState(({ settings }) => (settings ? { settings: { ...settings, ...change } } : {}));
    await saveSettings(change).catch(async (error: unknown) => {
      await read().catch(fail);
      fail(error);
    });
  };
  return { state, onSet: (change) => void onSet(change) };
}
