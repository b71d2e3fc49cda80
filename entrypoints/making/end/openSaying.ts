/** So long it stays, in milliseconds: by then it has been read aloud. */
const STAYS_MS = 10_000;

/**
 * Gives what reads words aloud, once and seen by nobody: the place that is heard has to stand in the page before its words, and
 * after what they are about has gone.
 */
export function openSaying(words: string, lang: string): () => void {
  const host = document.createElement('yoyak-said');
  host.lang = lang;
  host.setAttribute('role', 'status');
  host.style.cssText =
    'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  document.body.append(host);
  return () => {
    host.textContent = words;
    setTimeout(() => host.remove(), STAYS_MS);
  };
}
