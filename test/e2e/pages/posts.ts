import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../browsers/browser';
import { waitFor } from '../look';
import { openOptions } from '../options';
import { pickDigests } from '../stage/digest';

const paper = (id: string, said: string) => `# [Paper ${id}](https://arxiv.org/abs/${id})

## Introduction

${said}

## Conclusion

${id}의 결론이다.
`;
const post = (title: string, day: string, entries: readonly string[]) =>
  [`---\ntitle: ${title}\ndate: ${day} 09:00:00\n---\n`, ...entries].join('\n');

const mondays = [
  '2025-12-08',
  '2025-12-15',
  '2025-12-22',
  '2025-12-29',
  '2026-01-05',
  '2026-01-12',
];

/** Posts of some weeks: a paper in two of them, others that are about the like, and a term that comes up more and more. */
export function writePosts(): readonly (readonly [file: string, text: string])[] {
  const weeks = mondays.map((day, week) => {
    const rising =
      week < 3 ? '검색 증강(retrieval augmentation)이다.' : '환각(hallucination)이 남는다.';
    const entries = [0, 1].map((nth) => paper(`2512.0${week}00${nth}`, rising));
    return [`${day}-week.md`, post(`${day} 주간`, day, entries)] as const;
  });
  return [
    ...weeks,
    [
      '2026-01-22-other.md',
      post('다른 글', '2026-01-22', [
        paper(
          '2601.00001',
          '강화학습으로 언어 모델의 벌점 함수를 다시 만든다. 환각(hallucination)이 준다.',
        ),
      ]),
    ],
    [
      '2026-01-29-daily.md',
      post('마지막 글', '2026-01-29', [
        paper(
          '2601.00001',
          '강화학습으로 언어 모델의 보상 함수를 다시 만든다. 환각(hallucination)이 준다.',
        ),
        paper(
          '2601.00002',
          '강화학습의 보상 함수를 언어 모델이 스스로 만든다. 환각(hallucination)은 남는다.',
        ),
        paper('2601.00003', '확산 모델로 동영상을 만든다. 환각(hallucination)이 보인다.'),
      ]),
    ],
  ];
}

/** Imports all of them, as a reader does. */
export async function importPosts(browser: Browser): Promise<void> {
  await openOptions(browser);
  const folder = mkdtempSync(join(tmpdir(), 'yoyak-posts-'));
  const files = writePosts().map(([file, text]) => {
    writeFileSync(join(folder, file), text);
    return join(folder, file);
  });
  await pickDigests(browser, files);
  await waitFor(browser, '.result p');
  rmSync(folder, { recursive: true });
}
