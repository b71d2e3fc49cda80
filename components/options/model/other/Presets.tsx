import { say } from '../../../words/say';
import { PRESETS } from './presets';

/** Addresses that need not be looked up. */
export function Presets({ onPick }: { readonly onPick: (address: string) => void }) {
  return (
    <fieldset class="presets">
      <legend class="unseen">{say('options.model.other.presets')}</legend>
      {Object.entries(PRESETS).map(([name, address]) => (
        <button key={name} type="button" class="chip" lang="en" onClick={() => onPick(address)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
