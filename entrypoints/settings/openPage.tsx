import { type FunctionComponent, render } from 'preact';
import { language, speak } from '../../components/words/language';
import { chosenLanguage, hearSettings, readSettings, toSettings } from '../../core/settings';

/**
 * Shows a page of ours in the reader's language, theme and size of text, and again when they change there or elsewhere: what
 * it does meanwhile goes on.
 * A storage that fails leaves the defaults: what it holds the page itself will tell.
 */
export async function openPage(Page: FunctionComponent, title?: () => string): Promise<void> {
  const root = document.getElementById('root');
  const show = async () => {
    const settings = await readSettings().catch(() => toSettings(undefined));
    speak(chosenLanguage(settings));
    const { documentElement: html } = document;
    html.lang = language();
    html.dataset.theme = settings.theme;
    html.dataset.textSize = settings.textSize;
    if (title) document.title = title();
    if (root) render(<Page />, root);
  };
  hearSettings(() => void show());
  await show();
}

/** A page that begins anew in other words, so that it may keep words; its works are the background's, or are lost. */
export function anew(Page: FunctionComponent): FunctionComponent {
  return () => <Page key={language()} />;
}
