import { OFFER } from '../../../core/cards/offer';
import { hearStored } from '../../cards/hearStored';

/**
 * Hears that a model may have been chosen in the options, or given up: beside the page, or while that was hidden. Gives what
 * ends that.
 */
export function hearOffered(hear: () => void): () => void {
  const look = () => document.hidden || hear();
  document.addEventListener('visibilitychange', look);
  const leave = hearStored((changes) => OFFER in changes && hear());
  return () => {
    leave();
    document.removeEventListener('visibilitychange', look);
  };
}
