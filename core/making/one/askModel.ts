import { Failure } from '../../failure';
import type { MadeSummary, MakingEvent, PaperText } from '../../model';
import { defaultTerms } from '../../model/prompt';
import { readChosen, readStoredTerms, type StoredMaking } from '../../store/models';
import type { MakerHost } from '../host';
import type { Change } from './change';

type Work = {
  readonly host: MakerHost;
  readonly signal: AbortSignal;
  readonly hear: (event: MakingEvent) => void;
  readonly change: Change;
  /** What the paper says is known by now. */
  readonly read: (text: PaperText) => void;
  /** arXiv is to be asked for it then. */
  readonly wait: (until: number) => void;
};

/**
 * Has the chosen model make what a summary lacks, from its text or the one that is read now. Throws `Failure`, `model-gone` where
 * its server is chosen no more, and the signal's reason.
 */
export async function askModel(
  making: StoredMaking,
  { host, signal, hear, change, read, wait }: Work,
): Promise<MadeSummary> {
  const { paper, model, done, faults, from = 'abstract' } = making;
  const given = making.text && { ...making, text: making.text };
  // It may have been stopped while what is needed here was evaluated.
  signal.throwIfAborted();
  const { text, version } =
    given ?? (await orStopped(host.read(paper, { from, signal, wait }), signal));
  if (!given) {
    await change((now) => ({ ...now, ...(version && { version }), text }));
    read(text);
  }
  signal.throwIfAborted();
  const [makeSummary, chosen, terms] = await Promise.all([
    host.open(),
    readChosen(),
    readStoredTerms(),
  ]);
  // It is asked by its key: one of another server is not told it.
  if (chosen?.model.server.base !== model.server.base)
    throw new Failure('model-gone', `${model.name} is chosen no more`);
  await host.allow(model.server);
  return makeSummary({
    paper,
    ...(version && { version }),
    text,
    model,
    ...(chosen.key !== undefined && { key: chosen.key }),
    terms: terms ?? defaultTerms,
    kept: done,
    left: faults,
    signal,
    hear,
  });
}

/** Whoever waits for a page of arXiv's is not to wait for it once they were stopped. */
function orStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
