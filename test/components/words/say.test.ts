import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../../components/words/language';
import { say } from '../../../components/words/say';

afterEach(() => speak('ko'));

describe('words', () => {
  it('are of the language that was set, whatever the browser speaks', () => {
    const korean = say('options.title');
    speak('en');
    const english = say('options.title');
    expect(english).not.toBe(korean);
    speak('ko');
    expect(say('options.title')).toBe(korean);
  });

  it('have one form for one and another for more where a language has two', () => {
    speak('en');
    expect([0, 1, 2].map((count) => say('popup.papers', count))).toEqual([
      '0 papers',
      '1 paper',
      '2 papers',
    ]);
    speak('ko');
    expect(say('popup.papers', 1)).toBe(say('popup.papers', 2).replace('2', '1'));
  });

  it('show what they are given in place of the number, in any order and as it stands', () => {
    speak('en');
    expect(say('popup.papers', 1, ['1,000'])).toBe('1,000 paper');
    expect(say('options.run.progress', ['$2', '$1'])).toContain('$2');
  });

  it('that nobody wrote are an error, not an empty place', () => {
    expect(() => say('no.such.words' as never)).toThrow('no.such.words');
  });
});
