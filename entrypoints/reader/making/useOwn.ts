import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Address, withPaper } from '../../../components/reader/address';
import type { MakingActs, OwnActs } from '../../../components/reader/making/acts';
import type { MakingSlice } from '../../../components/reader/making/state';
import { hearMakings } from '../../../core/messages/makings';
import type { DigestHead, PaperId } from '../../../core/paper';
import { seeMade } from '../../visits/seeMade';
import type { Press } from '../presses/press';
import { createActs } from './createActs';
import { createOwn } from './createOwn';
import { useMakings } from './useMakings';
import { useTitles } from './useTitles';

type Presses = { readonly press: Press; readonly tellFailure: (error?: unknown) => void };

type Around = {
  readonly heads: readonly DigestHead[];
  readonly onGo: (to: Address, replace?: boolean) => void;
};

/** What is being made, and what presses do to that and to summaries of the reader's own. */
export function useOwn(
  { press, tellFailure }: Presses,
  address: Address,
  { heads, onGo }: Around,
): {
  readonly making: MakingSlice;
  readonly acts: { readonly making: MakingActs; readonly own: OwnActs };
} {
  const { making, refresh } = useMakings(tellFailure);
  // What is done when a press has been waited for is done where the reader is then.
  const latest = useRef(address);
  latest.current = address;
  // It came before the reader's eyes.
  useEffect(
    () =>
      hearMakings(({ paper, progress }) => {
        if (progress?.state === 'kept' && paper === latest.current.paper)
          seeMade(paper).catch(console.warn);
      }),
    [],
  );
  const onEditing = (paper: PaperId, on: boolean) =>
    onGo({ ...withPaper(latest.current, paper), ...(on && { edit: true }) }, true);
  const acts = { making: createActs(press, refresh), own: createOwn({ press, onEditing }) };
  const covered = useMemo(() => new Set(heads.flatMap(({ papers }) => papers)), [heads]);
  const titles = useTitles(making.queue, heads);
  return { making: { ...making, isCovered: (paper) => covered.has(paper), titles }, acts };
}
