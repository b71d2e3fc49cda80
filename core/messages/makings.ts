import type { MakingProgress } from '../making';
import type { PaperId } from '../paper';

const CHANNEL = 'yoyak-making';

/** How far a paper's summary is; nothing is left of it without a progress. */
export type MakingTold = { readonly paper: PaperId; readonly progress?: MakingProgress };

/** Opens the way to tell; only the extension's own pages hear it. */
export function openMakingChannel(): (told: MakingTold) => void {
  const channel = new BroadcastChannel(CHANNEL);
  return (told) => channel.postMessage(told);
}

/** Hears of every summary that is made until the returned function is called. */
export function hearMakings(onTold: (told: MakingTold) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<MakingTold>) => onTold(data);
  return () => channel.close();
}
