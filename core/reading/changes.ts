const CHANNEL = 'yoyak-reading';

/** Tells the other pages, and the background, that what the reader did has changed. */
export function tellReading(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls when another page has changed what the reader did. Gives what ends that. */
export function hearReading(onChange: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = onChange;
  return () => channel.close();
}
