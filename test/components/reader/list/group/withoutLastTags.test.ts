import { expect, test } from 'vitest';
import { withoutLastTags } from '../../../../../components/reader/list/group/withoutLastTags';

test.each([
  ['다시 볼 것 #환각 #평가', '다시 볼 것'],
  ['다시 볼 것\n#환각\n', '다시 볼 것'],
  ['#환각 #평가', ''],
  ['#환각은 3장에', '#환각은 3장에'],
  ['표 #3', '표 #3'],
  ['C#', 'C#'],
  ['그대로', '그대로'],
  ['#처음 말 #끝', '#처음 말'],
])('a note without the tags at its end: %j', (note, text) => {
  expect(withoutLastTags(note)).toBe(text);
});
