import type { MakingProgress } from '../../core/making';
import type { MakingOffer } from './readOffer';

/** An offer with how far it is now, or not begun. */
export function withProgress(
  { progress: _before, ...rest }: MakingOffer,
  progress: MakingProgress | undefined,
): MakingOffer {
  return { ...rest, ...(progress && { progress }) };
}
