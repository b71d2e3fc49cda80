import type { FailureCode } from '../failure';
import type { Run, RunProgress } from '../run';

/** What the background tells every open page of the extension about runs, as it happens. */
export type RunEvent =
  | { readonly kind: 'progress'; readonly progress: RunProgress }
  | { readonly kind: 'ended'; readonly run: Run | undefined }
  | { readonly kind: 'failed'; readonly code: FailureCode };

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
