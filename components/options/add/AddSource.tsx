import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/say';
import { AddressField } from '../parts/AddressField';
import { PressButton } from '../parts/PressButton';
import type { SourceItem } from '../subscriptions/state';
import { AddOutcome } from './outcome/AddOutcome';
import type { AddSlice } from './state';

type Props = {
  readonly add: AddSlice;
  readonly items: readonly SourceItem[];
  readonly now: number;
};

/** One field that takes any address; what it is gets found out. */
export function AddSource({ add, items, now }: Props) {
  const { state, onLook, onDismiss, onAdd, onAllow } = add;
  const [address, setAddress] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const busy = state.kind === 'looking' || state.kind === 'adding';
  const added = state.kind === 'added';
  useEffect(() => {
    if (added) setAddress('');
  }, [added]);
  const dismiss = () => {
    field.current?.focus();
    onDismiss();
  };
  const look = (event: Event) => {
    event.preventDefault();
    if (address.trim() === '') field.current?.focus();
    else if (!busy) onLook(address.trim());
  };
  return (
    <div class="add">
      <form onSubmit={look}>
        <AddressField
          label={say('options.add.label')}
          field={field}
          placeholder="https://"
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <PressButton type="submit" class="primary" off={busy}>
          {say('options.add.look')}
        </PressButton>
      </form>
      <AddOutcome
        state={state}
        items={items}
        now={now}
        onDismiss={dismiss}
        onAdd={onAdd}
        onAllow={onAllow}
      />
    </div>
  );
}
