import { useState } from 'preact/hooks';
import { say } from '../../words/say';
import type { CopyEvents } from './copy';

type Props = CopyEvents & { readonly text: () => string };

export function CopyButton({ text, onCopy }: Props) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = () =>
    onCopy(text()).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <span class="copy">
      <span role="status">
        {outcome === 'copied' && say('options.problems.copied')}
        {outcome === 'failed' && say('options.problems.copyFailed')}
      </span>
      <button type="button" onClick={copy}>
        {say('options.problems.copy')}
      </button>
    </span>
  );
}
