import { describe, expect, it } from 'vitest';
import { findJson } from '../../../../core/model/answer/findJson';
import { readPartial } from '../../../../core/model/answer/readPartial';
import { withoutThought } from '../../../../core/model/answer/withoutThought';

const say = (method: unknown) => JSON.stringify({ method });
const read = (text: string) => findJson(withoutThought(text), ['method'])?.method;
const [draft, good] = [say('초안이다.'), say('문장 8개마다 키 하나를 둔다.')];
const meant = '문장 8개마다 키 하나를 둔다.';

describe('an answer that says one thing and then another', () => {
  it.each<[string, string]>([
    ['takes it back', `${draft}\n잠깐, 틀렸어요. 다시:\n${good}`],
    ['in fences', `\`\`\`json\n${draft}\n\`\`\`\n수정:\n\`\`\`json\n${good}\n\`\`\``],
    ['thinks first', `<think>${draft}</think>\n${good}`],
    ['thinks afterwards', `${good}\n<think>${draft}`],
    ['thinks in brackets', `[THINK]${draft}[/THINK]${good}`],
    ['thinks without its first tag', `${draft}</think>${good}`],
    ['repeats the shape', `{"method": "..."}\n${good}`],
    ['repeats the shape behind', `${good}\n형식: {"method": "string"}`],
    [
      'repeats the schema',
      `{"type":"object","properties":{"method":{"type":"string"}},"required":["method"]}\n${good}`,
    ],
    [
      'repeats the schema behind',
      `${good}\n{"type":"object","properties":{"method":{"type":"string"}}}`,
    ],
    ['repeats the example', `예: {"method":"어떻게 했는가"}\n${good}`],
    ['holds its draft', `{"draft":${draft},"answer":${good}}`],
    ['holds another within', `{"method":"${meant}","note":${draft}}`],
    ['goes on talking', `${good}\n이상입니다. {참고}`],
    ['begins, and begins again', `{"method":"초안\n${good}`],
    ['runs on until it is cut', `${good}\n${good}\n${good.slice(0, 20)}`],
    ['says it in a list', `[${draft}, ${good}]`],
  ])('means the last one: %s', (_, text) => {
    expect(read(text)).toBe(meant);
    expect(readPartial(text, 'method').split('\n').length).toBeLessThan(2);
  });

  it.each<[string, string]>([
    ['that is cut', `${draft}\n다시: {"method":"문장 8개`],
    ['that cannot be read', `${draft}\n다시: {"method":"그 "키"를 둔다."}`],
  ])('means none where it is half of one: %s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  it('is not put together of two', () => {
    const text = '{"gist":"가","conclusion":"나"}\n고침: {"conclusion":"다"}';
    expect(findJson(text, ['gist', 'conclusion'])).toEqual({ conclusion: '다' });
  });

  it('streams what it says last', () => {
    expect(readPartial(draft, 'method')).toBe('초안이다.');
    expect(readPartial(`${draft}\n다시: {"method":"문장 8`, 'method')).toBe('문장 8');
    const both = '{"gist":"가","conclusion":"나"} {"gist":"다';
    expect(readPartial(both, 'conclusion')).toBe('다');
  });

  it('may be about tags of thoughts', () => {
    const text = say('<think>와 </think> 사이에서 생각한다.');
    expect(read(text)).toBe('<think>와 </think> 사이에서 생각한다.');
    expect(readPartial(text, 'method')).toBe('<think>와 </think> 사이에서 생각한다.');
  });

  it('may hold signs that no JSON has', () => {
    expect(read('{"method":"키를\u0007 둔\u0000다.\u000b"}')).toBe('키를  둔 다. ');
  });
});
