import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/say';
import type { AddEvents, AddState, SourceEvents, SourceItem } from '../state';
import { AddOutcome } from './AddOutcome';

type Props = AddEvents &
  Pick<SourceEvents, 'onAllow'> & {
    readonly state: AddState;
    readonly items: readonly SourceItem[];
    readonly now: number;
  };

/** One field that takes any address; what it is gets found out. */
export function AddSource({ state, items, now, onLook, onDismiss, onAdd, onAllow }: Props) {
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
        <label>
          <span>{say('options.add.label')}</span>
          <input
            ref={field}
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            placeholder="https://"
            value={address}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary" {...(busy && { 'aria-disabled': true })}>
          {say('options.add.look')}
        </button>
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
