import type { Model, PaperText, SectionName } from '../model';
import type { PaperId } from '../paper';
import type { StoredMaking } from '../store/models';

/** A paper that is to be summarised; without a text that is yet to be read. */
export type Waiting = {
  readonly paper: PaperId;
  readonly version?: number;
  readonly text?: PaperText;
  readonly anew?: readonly SectionName[];
};

/**
 * Of what came before, the sections stay where they were made from the same text by the same model, but for those `anew`, and
 * so does what was left out, where only some are asked for; who brings no text goes on with the one that was read.
 */
export function toWaiting(
  { paper, anew = [], ...wish }: Waiting,
  now: StoredMaking | undefined,
  { model, askedAt }: { readonly model: Model; readonly askedAt: number },
): StoredMaking {
  const { text, version } = !wish.text && now?.text ? now : wish;
  const isSame =
    now?.text !== undefined &&
    JSON.stringify([now.text, now.model, now.version]) === JSON.stringify([text, model, version]);
  const done = isSame ? now.done.filter(({ name }) => !anew.includes(name)) : [];
  const isPart = isSame && now.state === 'made' && anew.length > 0;
  const faults = isPart ? now.faults.filter(({ section }) => !anew.includes(section)) : [];
  return {
    paper,
    ...(version && { version }),
    ...(text && { text }),
    model,
    state: 'waiting',
    askedAt,
    done,
    faults,
  };
}
