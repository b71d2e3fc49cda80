import { isRemoval, type Run, type RunCause } from '../../../core/run';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import type { SourcesState } from '../subscriptions/state';
import { nameById } from '../words/nameKnownSource';

/** The name of the first of what a run was about, and how many there were besides. */
export type Named = { readonly name: string; readonly more: string };

/** What these are about their own words say. */
const SAID: readonly RunCause[] = ['files', 'bundled', 'install', 'restore'];

/** What a run was about: its subscriptions as they were called then, or what was taken out; undefined where nobody knows, or its cause says as much. */
export function nameRun(
  { cause, parts }: Pick<Run, 'cause' | 'parts'>,
  sources: SourcesState,
): Named | undefined {
  if (SAID.includes(cause)) return undefined;
  const found = parts.map(({ title, source }) => title || nameById(source, sources));
  // Several digests may bear one title, a subscription has one part.
  const names = isRemoval({ cause }) ? found : [...new Set(found)];
  const [name] = names;
  if (!name || parts.some(({ source }) => source === name)) return undefined;
  const more = names.length - 1;
  if (more === 0) return { name, more: '' };
  const key = cause === 'remove' ? 'options.log.moreDigests' : 'options.log.moreSources';
  return { name, more: say(key, more, [formatCount(more)]) };
}
