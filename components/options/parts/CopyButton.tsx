import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportEvents } from '../state';

type Props = Pick<ImportEvents, 'onCopy'> & { readonly text: () => string };

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
        {outcome === 'copied' && i18n.t('options.problems.copied')}
        {outcome === 'failed' && i18n.t('options.problems.copyFailed')}
      </span>
      <button type="button" onClick={copy}>
        {i18n.t('options.problems.copy')}
      </button>
    </span>
  );
}
