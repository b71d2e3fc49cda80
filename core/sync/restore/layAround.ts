import { isBuiltIn } from '../../builtIn';
import { writeDigestKey } from '../../paper/digestName';
import type { Declined } from '../../run';
import type { Source } from '../../source';
import type { BesideDigests } from '../../store';
import { forgetListing } from './beside';

type Around = Omit<BesideDigests, 'reading'>;

/** What the reader sets of a source. */
const SET = ['title', 'homepage', 'names', 'enabled', 'order', 'every'] as const;

/**
 * Sources and what is noted of digests as they were before a backup was restored, and over them only what was changed,
 * added and removed since; `after` is how they stood right after it.
 */
export function layAround(before: Around, after: Around, now: Around): Around {
  return ofKnown({
    sources: laySources(before.sources, after.sources, now.sources),
    declined: layNotes(before.declined, after.declined, now.declined),
  });
}

/** The same where nothing tells how they stood right after it: what was added since is added. */
export function joinAdded(before: Around, added: Around): Around {
  return {
    sources: [...before.sources.map(forgetListing), ...added.sources],
    declined: [...before.declined, ...added.declined],
  };
}

/** A note without the version that it offers. */
export function withoutOffer({ offered: _offered, ...rest }: Declined): Declined {
  return rest;
}

function laySources(
  before: readonly Source[],
  after: readonly Source[],
  now: readonly Source[],
): readonly Source[] {
  const byId = (each: readonly Source[]) => new Map(each.map((source) => [source.id, source]));
  const [old, base, all] = [byId(before), byId(after), byId(now)] as const;
  const back = before.flatMap((source) => {
    const [then, is] = [base.get(source.id), all.get(source.id)];
    // What a backup took out comes back, unless it has come again; what the reader removed since does not.
    if (!then) return [is ?? forgetListing(source)];
    return is ? [laySource(source, then, is)] : [];
  });
  return [...back, ...now.filter(({ id }) => !old.has(id) && !base.has(id))];
}

function laySource(before: Source, after: Source, now: Source): Source {
  const next: Record<string, unknown> = { ...forgetListing(before) };
  for (const name of SET) {
    // A schedule is a record of its own.
    if (JSON.stringify(now[name]) === JSON.stringify(after[name])) continue;
    if (now[name] === undefined) delete next[name];
    else next[name] = now[name];
  }
  // The host's own word holds, whatever is taken back here.
  if (now.restUntil !== undefined) next.restUntil = now.restUntil;
  return next as Source;
}

function layNotes(
  before: readonly Declined[],
  after: readonly Declined[],
  now: readonly Declined[],
): readonly Declined[] {
  const byPlace = (each: readonly Declined[]) =>
    new Map(each.map((note) => [writeDigestKey(note), note]));
  const [old, base, all] = [byPlace(before), byPlace(after), byPlace(now)] as const;
  const text = (note: Declined | undefined) => JSON.stringify(note && withoutOffer(note));
  const keys = new Set([...old.keys(), ...all.keys()]);
  return [...keys].flatMap((key) => {
    const isChanged = text(all.get(key)) !== text(base.get(key));
    return (isChanged ? all : old).get(key) ?? [];
  });
}

/** Notes of sources that are not there are of no use to anybody. */
function ofKnown({ sources, declined }: Around): Around {
  const ids = new Set(sources.map(({ id }) => id));
  return {
    sources,
    declined: declined.filter(({ source }) => ids.has(source) || isBuiltIn(source)),
  };
}
