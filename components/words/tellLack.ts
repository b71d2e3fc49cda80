import type { Lack } from '../../core/search';
import { say } from './say';

/** One sentence for a search that found nothing: what is missing, and what to do. */
export function tellLack(lack: Lack = 'words'): string {
  return say(`lack.${lack}`);
}
