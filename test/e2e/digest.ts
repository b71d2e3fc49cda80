import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const importedTitle = 'A Sample Paper That No Shipped Digest Covers';
export const importedText = '검색 결과를 다시 정렬하는 가상의 방법을 소개한다.';

const markdown = `---
title: 가져오기 시험
date: 2024-01-05 09:00:00
---

# 1. [${importedTitle}](https://arxiv.org/abs/2401.99042v1)

## Introduction

${importedText}

## Results

가상의 자료에서 정확도가 3~5% 올랐다.
`;

/** A digest of a sample paper's first version, as a file that the caller removes. */
export function writeDigestFile(): { readonly file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'yoyak-digest-'));
  const file = join(folder, '2024-01-05-sample.md');
  writeFileSync(file, markdown);
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}
