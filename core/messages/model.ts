import { ask } from '../messages';

const CHANNEL = 'yoyak-model';

/** Tells the extension's other pages and the background that another model is chosen, or none, or another key or list of terms. */
export async function tellModelChanged(): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
  await ask('model', {});
}

/** Hears so from other pages, until the returned function is called. */
export function hearModelChanged(hear: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => hear();
  return () => channel.close();
}
