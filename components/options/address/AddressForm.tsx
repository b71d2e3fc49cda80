import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Source } from '../../../core/source';
import { say } from '../../words/say';
import { AddressField } from '../parts/AddressField';
import { PressButton } from '../parts/PressButton';
import { AddressOutcome } from './AddressOutcome';
import type { AddressSlice } from './state';

type Props = {
  readonly source: Source;
  readonly address: AddressSlice;
  /** The source that lies already at the address that was found. */
  readonly known: Source | undefined;
  readonly running: boolean;
  readonly now: number;
  readonly onClose: () => void;
};

/** Asks for the address at which a source is to be asked from now on, and shows what is there before it is. */
export function AddressForm({ source, address, known, running, now, onClose }: Props) {
  const { id, url } = source;
  const field = useRef<HTMLInputElement>(null);
  const state = stateOf(id, address);
  const busy = state.kind === 'looking' || state.kind === 'adding';
  const moved = state.kind === 'added';
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const dismiss = () => {
    field.current?.focus();
    address.onDismiss();
  };
  const close = () => {
    // What is being changed is changed, whoever looks.
    if (state.kind === 'adding') return;
    onClose();
    address.onDismiss();
  };
  const look = (event: Event) => {
    event.preventDefault();
    const given = field.current?.value.trim() ?? '';
    if (given === '') field.current?.focus();
    else if (!busy) address.onLook(id, given);
  };
  return (
    <div class="address">
      {!moved && (
        <form
          onSubmit={look}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.isComposing) close();
          }}
        >
          <AddressField label={say('options.address.label')} field={field} defaultValue={url} />
          <PressButton type="submit" off={busy}>
            {say('options.add.look')}
          </PressButton>
          {state.kind !== 'adding' && (
            <button type="button" onClick={close}>
              {say('options.cancel')}
            </button>
          )}
        </form>
      )}
      <AddressOutcome
        state={state}
        source={source}
        known={known}
        running={running}
        now={now}
        events={{ ...address, onDismiss: dismiss }}
        onClose={close}
      />
    </div>
  );
}

/** What was done at another row is no matter of this one. */
function stateOf(id: string, { source, state }: AddressSlice): AddressSlice['state'] {
  const isOther = source !== id || (state.kind === 'added' && state.source !== id);
  return isOther ? { kind: 'idle' } : state;
}
