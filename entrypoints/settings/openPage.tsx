import { type FunctionComponent, render } from 'preact';
import { language, speak } from '../../components/words/language';
import {
  chosenLanguage,
  hearSettings,
  readSettings,
  type Settings,
  toSettings,
} from '../../core/settings';
import { STORAGE_PATIENCE_MS } from './patience';

/**
 * Shows a page of ours in the reader's language, theme and size of text, and again when they change there or elsewhere: what
 * it does meanwhile goes on.
 * A storage that fails, or stays silent, leaves the defaults: what it holds the page itself will tell.
 */
export async function openPage(Page: FunctionComponent, title?: () => string): Promise<void> {
  const root = document.getElementById('root');
  const draw = (settings: Settings) => {
    speak(chosenLanguage(settings));
    const { documentElement: html } = document;
    html.lang = language();
    html.dataset.theme = settings.theme;
    html.dataset.textSize = settings.textSize;
    if (title) document.title = title();
    if (root) render(<Page />, root);
  };
  const show = async () => draw(await readSettings().catch(() => toSettings(undefined)));
  hearSettings(() => void show());
  await until(STORAGE_PATIENCE_MS, show, () => draw(toSettings(undefined)));
}

/** Waits until `work` is done, or so long; then `instead` is done, and what comes of the work after it comes later. */
async function until(ms: number, work: () => Promise<void>, instead: () => void): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatience = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      instead();
      resolve();
    }, ms);
  });
  await Promise.race([work(), impatience]).finally(() => clearTimeout(timer));
}

/** A page that begins anew in other words, so that it may keep words; its works are the background's, or are lost. */
export function anew(Page: FunctionComponent): FunctionComponent {
  return () => <Page key={language()} />;
}
