import type { RunEvent } from '../run';

const CHANNEL = 'yoyak-run';

/** Opens the way to tell; only the extension's own pages hear it. */
export function openRunChannel(): (event: RunEvent) => void {
  const channel = new BroadcastChannel(CHANNEL);
  return (event) => channel.postMessage(event);
}

/** Hears every event until the returned function is called. */
export function hearRuns(onEvent: (event: RunEvent) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<RunEvent>) => onEvent(data);
  return () => channel.close();
}
