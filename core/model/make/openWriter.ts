import type { Making, Model } from '../../model';
import type { PromptLanguage } from '../prompt/readPrompt';
import { openServer } from '../servers/complete';
import { countReadable } from '../window';
import type { Writer } from '../writer';

/** A writer that is open: in which language it is asked, and how many characters it reads. */
export type OpenWriter = {
  readonly write: Writer;
  readonly language: PromptLanguage;
  readonly readable: number;
  readonly close: () => void;
};

/** A model → what writes. Throws `Failure`. */
export async function openWriter(
  model: Model,
  key: string | undefined,
  _making: Pick<Making, 'signal' | 'hear'>,
): Promise<OpenWriter> {
  return {
    write: openServer(model, key),
    language: 'ko',
    readable: countReadable(model),
    close: () => undefined,
  };
}
