import type { Model, PaperText, SectionName } from '../model';
import type { PaperId } from '../paper';
import type { StoredMaking } from '../store/models';

/** A paper that is to be summarised; without a text that is yet to be read. */
export type Waiting = {
  readonly paper: PaperId;
  readonly version?: number;
  readonly text?: PaperText;
  readonly from?: PaperText['kind'];
  readonly anew?: readonly SectionName[];
};

/**
 * Of what came before, the sections stay where they were made from the same text by the same model, but for those `anew`, and
 * so does what was left out, where only some are asked for; who brings no text goes on with the one that was read, unless it is
 * `from` another that they ask.
 */
export function toWaiting(
  { paper, from, anew = [], ...wish }: Waiting,
  now: StoredMaking | undefined,
  { model, askedAt }: { readonly model: Model; readonly askedAt: number },
): StoredMaking {
  const isRead = now?.text !== undefined && (from ?? now.text.kind) === now.text.kind;
  const { text, version } = !wish.text && isRead ? now : wish;
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
    ...(!text && from && { from }),
    model,
    state: 'waiting',
    askedAt,
    done,
    faults,
  };
}
