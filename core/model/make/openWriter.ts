import type { Making } from '../../model';
import { openBrowser } from '../browser/openBrowser';
import type { PromptLanguage } from '../prompt/readPrompt';
import { openServer } from '../servers/complete';
import { countReadable } from '../window';
import type { Writer } from '../writer';

/** What writes, in which language it is asked, and how many characters it reads at once. */
export type OpenWriter = {
  readonly write: Writer;
  readonly language: PromptLanguage;
  readonly readable: number;
  readonly close: () => void;
};

/** The model that a summary is to be made by → what writes. Throws `Failure`, and the signal's reason. */
export async function openWriter({ model, key, signal, hear }: Making): Promise<OpenWriter> {
  const readable = countReadable(model);
  if (model.server.kind === 'browser') {
    const load = (share: number) => hear({ kind: 'loading', share });
    return { ...(await openBrowser({ signal, load })), readable };
  }
  return { write: openServer(model, key), language: 'ko', readable, close: () => undefined };
}
