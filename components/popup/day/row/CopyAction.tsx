import { useState } from 'preact/hooks';
import type { Summary } from '../../../../core/paper';
import { say } from '../../../words/say';
import { writeCopy } from '../../../writeCopy';
import { PopupIcon } from '../../PopupIcon';

/** Copies a summary as Markdown, and says so until it loses the focus. */
export function CopyAction({ summary }: { readonly summary: Summary }) {
  const [told, setTold] = useState<'copy' | 'copied' | 'copyFailed'>('copy');
  const press = () =>
    navigator.clipboard.writeText(writeCopy(summary)).then(
      () => setTold('copied'),
      () => setTold('copyFailed'),
    );
  return (
    <button type="button" onClick={press} onBlur={() => setTold('copy')}>
      <PopupIcon name="copy" />
      <span aria-live="polite">{say(`panel.${told}`)}</span>
    </button>
  );
}
