import { say } from '../../words/say';

/** Stands in a sentence where the page's version will stand. */
const VERSION = '%';

/** Which version of the paper the summary is of, for when the page shows another; a folded panel says it too. */
export function VersionLine({ version }: { readonly version: number }) {
  const own = String(version);
  const words = say('panel.version', [own, VERSION]);
  return <p class="version" hidden data-version={own} data-words={words} />;
}
