import type { FailureCode } from '../failure';
import type { DoneSection, LeftOut, Model, PaperText } from '../model';
import type { Entry, PaperId } from '../paper';
import { changeModels, withModels } from './models/database';

/** The model that the reader chose; `key` is what its server asks for, which nothing but a request to it may tell. */
export type ChosenModel = { readonly model: Model; readonly key?: string };

/**
 * A summary that was asked for, as far as it has come. `waiting` for its turn; `making`, or was when the background ended;
 * `made`: it waits for the reader's word; `stopped` by them; `failed`, as `failure` says. `done` are the sections that are
 * whole, `faults` those that no answer was fit for, `entry` what comes of it; without a `text` it is read when its turn comes. Times are in milliseconds since 1970.
 */
export type StoredMaking = {
  readonly paper: PaperId;
  readonly version?: number;
  readonly text?: PaperText;
  /** What is to be read while there is no text: its abstract, unless this says otherwise. */
  readonly from?: PaperText['kind'];
  readonly model: Model;
  readonly state: 'waiting' | 'making' | 'made' | 'stopped' | 'failed';
  readonly askedAt: number;
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly done: readonly DoneSection[];
  readonly faults: readonly LeftOut[];
  readonly failure?: FailureCode;
  readonly entry?: Entry;
  /** How often it was gone on with after the background had ended, with no section more since. */
  readonly cuts?: number;
  /** The reader's own digest had a summary of the paper when this one was begun. */
  readonly replaces?: true;
};

/** The chosen model with its key, for whoever asks it; undefined for none. */
export function readChosen(): Promise<ChosenModel | undefined> {
  return withModels((db) => db.get('chosen', 'model'));
}

/** The chosen model for whoever shows it: that it has a key, never which. */
export async function readModel(): Promise<(Model & { readonly hasKey: boolean }) | undefined> {
  const chosen = await readChosen();
  return chosen && { ...chosen.model, hasKey: chosen.key !== undefined };
}

/** Chooses a model, or none. */
export function writeChosen(chosen: ChosenModel | undefined): Promise<void> {
  return changeModels('chosen', async (store) => {
    if (chosen) await store.put(chosen, 'model');
    else await store.delete('model');
  });
}

/** The terms that stay English as the reader edited them; undefined while they did not. */
export function readStoredTerms(): Promise<readonly string[] | undefined> {
  return withModels((db) => db.get('terms', 'terms'));
}

/** The reader's list of terms, or with undefined the one that ships. */
export function writeTerms(terms: readonly string[] | undefined): Promise<void> {
  return changeModels('terms', async (store) => {
    if (terms) await store.put(terms, 'terms');
    else await store.delete('terms');
  });
}

/** What was asked for and is not in the reader's digests yet, in the order in which it was asked for. */
export async function readMakings(): Promise<readonly StoredMaking[]> {
  const all = await withModels((db) => db.getAll('makings'));
  return all.sort((a, b) => a.askedAt - b.askedAt);
}

/** Forgets all of it. */
export function clearMakings(): Promise<void> {
  return changeModels('makings', (store) => store.clear());
}

/** What is stored of a paper's making; undefined for nothing. */
export function readMaking(paper: PaperId): Promise<StoredMaking | undefined> {
  return withModels((db) => db.get('makings', paper));
}

/**
 * Changes what is stored of a paper's making by what it is now, in one transaction; `undefined` takes it out. Gives what is
 * stored then.
 */
export function changeMaking(
  paper: PaperId,
  change: (now: StoredMaking | undefined) => StoredMaking | undefined,
): Promise<StoredMaking | undefined> {
  return changeModels('makings', async (store) => {
    const now = await store.get(paper);
    const next = change(now);
    if (next === undefined) await store.delete(paper);
    else if (next !== now) await store.put(next);
    return next;
  });
}
