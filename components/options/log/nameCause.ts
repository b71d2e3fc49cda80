import { isBuiltIn } from '../../../core/builtIn';
import type { Run } from '../../../core/run';
import { say } from '../../words/say';
import { countUnreadFiles } from '../problems/wholeFile';

/**
 * Who started a run, or what the reader did: only once that is done. Of files in which there was nothing to import none
 * was.
 */
export function nameCause({ cause, parts }: Run): string {
  const count = (of: Parameters<typeof countPart>[1]) =>
    parts.reduce((sum, part) => sum + countPart(part, of), 0);
  switch (cause) {
    case 'remove':
      return say('options.cause.remove', parts.length);
    case 'clear':
      return say('options.cause.clear', count('removed'));
    case 'restore':
      return say(isDone(parts) ? 'options.cause.restore' : 'options.cause.restoring');
    case 'files': {
      if (!isDone(parts)) return say('options.cause.importing');
      const imported = count('imported');
      return imported > 0
        ? say('options.cause.files', imported)
        : say('options.log.looked', count('looked'));
    }
    case 'unfollow':
      // What is always there has lost its digests alone.
      return parts.some(({ source }) => isBuiltIn(source))
        ? say('options.cause.remove', count('removed'))
        : say('options.cause.unfollow');
    default:
      return say(`options.cause.${cause}`);
  }
}

/** Is nothing left of what was to be done? One that failed says so. */
function isDone(parts: Run['parts']): boolean {
  return parts.every(({ result }) => result && result.kind !== 'stopped');
}

function countPart({ result }: Run['parts'][number], of: 'removed' | 'imported' | 'looked') {
  if (!result) return 0;
  const { added, changed, unchanged, removed, empty = 0, problems } = result;
  if (of === 'imported') return added + changed + unchanged;
  return of === 'removed' ? removed : empty + countUnreadFiles(problems);
}
