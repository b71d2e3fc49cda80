import { describe, expect, it } from 'vitest';
import { readPartial } from '../../../../core/model/answer/readPartial';
import { honestAnswers } from '../../../doubles/models/answers';

describe('an answer that is still coming', () => {
  it.each([
    ['', ''],
    ['{"go', ''],
    ['{"goal": "', ''],
    ['{"goal": "긴 대', '긴 대'],
    ['{"goal": "긴 대화", "motivation": "짧은', '긴 대화\n짧은'],
    ['{"title": "남의 것", "goal": "긴', '긴'],
    ['{"goal": "가\\', '가'],
    ['{"goal": "가\\u00', '가'],
    ['{"goal": "$\\\\frac{a', '$\\frac{a'],
    ['{"goal": "가\\"나', '가"나'],
    ['<think>{"goal": "생각', ''],
    ['<think>{"goal": "생각"}</think>{"goal": "말', '말'],
    ['```json\n{"goal": "긴', '긴'],
  ])('%j says %j', (text, said) => {
    expect(readPartial(text, 'introduction')).toBe(said);
  });

  it('only ever says more', () => {
    const whole = JSON.stringify(honestAnswers.introduction);
    let before = '';
    for (let at = 0; at <= whole.length; at += 1) {
      const said = readPartial(whole.slice(0, at), 'introduction');
      expect(said.startsWith(before)).toBe(true);
      before = said;
    }
    expect(before).toBe(Object.values(honestAnswers.introduction).join('\n'));
  });

  it('has no sign that nobody sees', () => {
    expect(readPartial('{"method":"키를 \\u202e둔\u200b다', 'method')).toBe('키를 둔다');
  });
});
