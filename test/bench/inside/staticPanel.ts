import { waitForAnchor } from '../../../entrypoints/page/anchor';
import { createHost, fillHost } from './panelHost';

/** What Yoyak is compared with: its own panel, put in as soon as there is a place, with nothing to wait for. */
export function putPanel(frame: unknown): void {
  const host = createHost();
  fillHost(host, frame);
  void waitForAnchor(document).then((anchor) => anchor?.put(host));
}
