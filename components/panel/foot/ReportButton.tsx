import { say } from '../../words/say';

/** Has a letter begun to whoever writes the digest; where to, the page is not told. */
export function ReportButton() {
  return (
    <button type="button" data-press="report">
      {say('panel.report.name')}
    </button>
  );
}
