import { useEffect, useRef, useState } from 'preact/hooks';
import type { Model } from '../../../../core/model';
import { say } from '../../../words/say';
import { PressButton } from '../../parts/PressButton';
import { Answer } from './Answer';
import { Presets } from './Presets';
import type { OtherSlice } from './state';

type Props = {
  readonly other: OtherSlice;
  readonly onChoose: (model: Model, key?: string) => void;
};

/** First where and with which key, then which of its models. What is written here stays here until it is stored. */
export function OtherForm({ other, onChoose }: Props) {
  const { state, onAsk, onEdit, onClose, onChosen } = other;
  const [address, setAddress] = useState('');
  const [key, setKey] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const asked = state.kind === 'asked';
  const ask = (event: Event) => {
    event.preventDefault();
    if (state.kind !== 'asking' && address.trim() !== '') onAsk(address, key.trim());
  };
  const edit = (set: (value: string) => void) => (value: string) => {
    set(value);
    onEdit();
  };
  return (
    <div class="other-form">
      <form onSubmit={ask}>
        <label>
          <span>{say('options.model.other.address')}</span>
          <input
            ref={field}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="https://lab.example.ac.kr/v1"
            value={address}
            onInput={({ currentTarget }) => edit(setAddress)(currentTarget.value)}
          />
        </label>
        <Presets onPick={edit(setAddress)} />
        <label>
          <span>{say('options.model.other.key')}</span>
          <input
            type="password"
            autocomplete="off"
            spellcheck={false}
            value={key}
            onInput={({ currentTarget }) => edit(setKey)(currentTarget.value)}
          />
        </label>
        {!asked && (
          <>
            <p class="note">{say('options.model.other.note')}</p>
            <div class="presses">
              <PressButton type="submit" class="primary" off={state.kind === 'asking'}>
                {say('options.model.other.connect')}
              </PressButton>
              <button type="button" onClick={onClose}>
                {say('options.cancel')}
              </button>
            </div>
          </>
        )}
      </form>
      <Answer
        state={state}
        onClose={onClose}
        onUse={(model) => {
          onChoose(model, key.trim());
          onChosen();
        }}
      />
    </div>
  );
}
