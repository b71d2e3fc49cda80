import type { Offer, Source } from '../../../core/source';
import type { SourceItem } from '../subscriptions/state';
import type { AddState } from './state';

/** The source that is there already under an address that was found. */
export function findKnown(state: AddState, items: readonly SourceItem[]): Source | undefined {
  if (state.kind === 'failed' && state.code === 'already-added') {
    return listHere(items).find(({ url }) => url === state.address);
  }
  return state.kind === 'found'
    ? listHere(items).find((source) => isSame(source, state.offer))
    : undefined;
}

/** The sources that were not removed. */
export function listHere(items: readonly SourceItem[]): readonly Source[] {
  return items.filter(({ gone }) => gone === undefined).map(({ source }) => source);
}

function isSame({ kind, url, names }: Source, offer: Offer): boolean {
  return kind === offer.kind && url === offer.url && (names ?? '') === (offer.names ?? '');
}
