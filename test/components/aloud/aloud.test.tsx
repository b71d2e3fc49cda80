// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AloudButton } from '../../../components/aloud/AloudButton';
import { button, click, mount, unmount } from '../mount';

/** What a browser has of speech, with the voices of a system. */
class Speech extends EventTarget {
  spoken: { text: string; voice?: { name: string }; onend?: () => void; onerror?: () => void }[] =
    [];
  voices: { name: string; lang: string; localService: boolean }[] = [];
  cancelled = 0;
  getVoices() {
    return this.voices;
  }
  speak(said: (typeof this.spoken)[number]) {
    this.spoken.push(said);
  }
  cancel() {
    this.cancelled += 1;
  }
}
class Utterance {
  constructor(readonly text: string) {}
}
const korean = { name: '유나', lang: 'ko-KR', localService: true };
const remote = { name: 'Google 한국어', lang: 'ko-KR', localService: false };
const english = { name: 'Samantha', lang: 'en-US', localService: true };
let speech: Speech;

beforeEach(() => {
  speech = new Speech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => {
  unmount();
  vi.unstubAllGlobals();
});
const show = () => mount(<AloudButton sentences={() => ['한 문장이다.', '둘째이다.']} />);

it('is not there without a Korean voice, and comes with one', async () => {
  speech.voices = [english];
  await show();
  expect(document.querySelector('button')).toBeNull();
  speech.voices = [english, korean];
  await act(() => void speech.dispatchEvent(new Event('voiceschanged')));
  expect(button('소리 내어 읽기').disabled).toBe(false);
});

it('speaks a sentence at a time, by a voice of this computer before another, until the last is over', async () => {
  speech.voices = [remote, korean];
  await show();
  await click(button('소리 내어 읽기'));
  expect(speech.spoken.map(({ text, voice }) => [text, voice?.name])).toEqual([
    ['한 문장이다.', '유나'],
    ['둘째이다.', '유나'],
  ]);
  expect(button('읽기 멈추기').disabled).toBe(false);
  await act(() => speech.spoken.at(-1)?.onend?.());
  expect(button('소리 내어 읽기').disabled).toBe(false);
});

it('stops with a press, and when the summary is left', async () => {
  speech.voices = [korean];
  await show();
  await click(button('소리 내어 읽기'));
  const before = speech.cancelled;
  await click(button('읽기 멈추기'));
  expect(speech.cancelled).toBe(before + 1);
  await act(unmount);
  expect(speech.cancelled).toBe(before + 2);
});

it('goes on speaking when what was cut short before is told of late', async () => {
  speech.voices = [korean];
  await show();
  await click(button('소리 내어 읽기'));
  const [before] = speech.spoken;
  await click(button('읽기 멈추기'));
  await click(button('소리 내어 읽기'));
  await act(() => before?.onerror?.());
  expect(button('읽기 멈추기').disabled).toBe(false);
});
