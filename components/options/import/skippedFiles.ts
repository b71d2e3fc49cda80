import { formatCount } from '../../words/language';
import { say } from '../../words/say';

/** Why there is nothing to import: what could not be opened comes before what is missing. */
export function nothingHeading(refused: number): string {
  return refused > 0 ? say('options.import.unopened', refused) : say('options.import.none');
}

export function skippedFiles(count: number): string {
  return say('options.import.others', count, [formatCount(count)]);
}
