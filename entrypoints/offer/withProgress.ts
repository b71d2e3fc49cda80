import type { MakingProgress } from '../../core/making';
import type { Offer } from './readOffer';

/** An offer with how far it is now, or not begun. */
export function withProgress(
  { progress: _before, ...rest }: Offer,
  progress: MakingProgress | undefined,
): Offer {
  return { ...rest, ...(progress && { progress }) };
}
