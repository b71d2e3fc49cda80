import { useEffect, useRef, useState } from 'preact/hooks';

export type Aloud = {
  /** Is there a voice that speaks Korean? Unknown until the browser has told of its voices. */
  readonly canSpeak: boolean;
  readonly speaking: boolean;
  readonly start: (sentences: readonly string[]) => void;
  readonly stop: () => void;
};

/**
 * Reads sentences aloud by the system's Korean voice, one after the other: Chrome's own voices stop after some 14 seconds
 * of one text.
 */
export function useAloud(speech: SpeechSynthesis | undefined = globalThis.speechSynthesis): Aloud {
  const [canSpeak, setCanSpeak] = useState(() => findVoice(speech) !== undefined);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    const look = () => setCanSpeak(findVoice(speech) !== undefined);
    look();
    // A browser loads its voices when it is first asked for them.
    speech?.addEventListener?.('voiceschanged', look);
    return () => {
      speech?.removeEventListener?.('voiceschanged', look);
      speech?.cancel();
    };
  }, [speech]);

  // What is told of sentences that were cut short comes after others have begun.
  const turn = useRef(0);
  const stop = () => {
    turn.current += 1;
    speech?.cancel();
    setSpeaking(false);
  };
  const start = (sentences: readonly string[]) => {
    const voice = findVoice(speech);
    if (!speech || !voice) return;
    stop();
    const own = turn.current;
    const end = () => {
      if (turn.current === own) setSpeaking(false);
    };
    setSpeaking(sentences.length > 0);
    for (const [at, sentence] of sentences.entries()) {
      const said = new SpeechSynthesisUtterance(sentence);
      said.voice = voice;
      said.lang = voice.lang;
      if (at === sentences.length - 1) said.onend = end;
      said.onerror = end;
      speech.speak(said);
    }
  };
  return { canSpeak, speaking, start, stop };
}

function findVoice(speech: SpeechSynthesis | undefined): SpeechSynthesisVoice | undefined {
  const korean = speech?.getVoices().filter(({ lang }) => /^ko\b/i.test(lang)) ?? [];
  // What is read stays on this computer where it can.
  return korean.find(({ localService }) => localService) ?? korean[0];
}
