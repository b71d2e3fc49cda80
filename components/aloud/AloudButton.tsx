import { say } from '../words/say';
import { useAloud } from './useAloud';

/** Reads a summary aloud, and stops; nothing where the system has no Korean voice. */
export function AloudButton({ sentences }: { readonly sentences: () => readonly string[] }) {
  const { canSpeak, speaking, start, stop } = useAloud();
  if (!canSpeak) return null;
  return (
    <button type="button" class="aloud" onClick={() => (speaking ? stop() : start(sentences()))}>
      {say(speaking ? 'aloud.stop' : 'aloud.start')}
    </button>
  );
}
