import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { writeDigest } from '../../../../core/export/post';
import { decodeDigest } from '../../../../core/feed/decode';
import { encodeDigest } from '../../../../core/feed/encode';

const korean =
  '열 배 긴 글을 읽는 방법을 보인다. Attention 창을 나누어 memory를 아끼고, 결과는 기존 방법과 같다.';
const english =
  'We show how to read texts that are ten times as long, and the results are those of known methods.';
const japanese =
  'この論文は、十倍長い文章を読む方法を示す。メモリを節約しながら、結果は従来の手法と同じである。';
const chinese =
  '本文提出一种阅读长文本的方法，在节省内存的同时，结果与现有方法相同，并且在多个任务上进行了充分的实验验证与分析。';

const compile = (file: string, text: string, front = '') =>
  parseDigest(
    file,
    `---\ntitle: t\ndate: 2025-09-08\n${front}\n---\n\n# [A](https://arxiv.org/abs/2509.00001)\n\n## Method\n${text}`,
  ).digest;

describe('a digest knows its language', () => {
  test.each([
    ['2025-09-08.md', korean, '', undefined],
    ['2025-09-08.md', english, '', 'en'],
    ['2025-09-08.md', japanese, '', 'ja'],
    ['2025-09-08.md', chinese, '', 'zh'],
    ['2025-09-08.md', '90.1', '', undefined],
    ['2025-09-08.md', `> ${english}\n> ${english}\n\n영어로 쓴 초록이다.`, '', undefined],
    ['2025-09-08.md', english, 'lang: ko', undefined],
    ['2025-09-08.md', korean, 'language: en-US', 'en'],
    ['2025-09-08.md', korean, '언어: 영어', 'en'],
    ['2025-09-08.md', 'x', 'locale: ja_JP', 'ja'],
    ['2025-09-08.en.md', 'Short.', '', 'en'],
    ['2025-09-08_en.md', 'Short.', '', 'en'],
    ['2025-09-08-en-us.md', 'Short.', '', 'en'],
    ['2025-09-08-ko.md', 'Short.', '', undefined],
    ['posts/en/2025-09-08.md', 'Short.', '', 'en'],
    ['i18n/zh-CN/2025-09-08.md', 'Short.', '', 'zh'],
    ['posts/ko/2025-09-08.md', 'Short.', '', undefined],
    ['2025-09-08.en.md', korean, '', undefined],
    ['how-to-do-it.md', 'Short.', '', undefined],
    ['garden/2025-09-08.md', 'Short.', '', undefined],
  ])('%s, %j, %j', (file, text, front, language) =>
    expect(compile(file, text, front).language).toBe(language),
  );

  test('in a feed and in a backup', () => {
    const digest = compile('a.md', english);
    expect(decodeDigest(encodeDigest(digest))).toEqual(digest);
    expect(parseDigest('a.md', writeDigest(digest)).digest).toEqual(digest);
    expect(encodeDigest(compile('a.md', korean))).not.toContain('"language"');
  });
});
