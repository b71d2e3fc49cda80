import { expect, it } from 'vitest';
import type { Source } from '../../../core/source';
import { readRepository } from '../../../core/source/repository';

it.each<[Source['kind'], string, string | undefined]>([
  ['github', 'https://github.com/kim/papers/tree/HEAD/_posts', 'kim/papers'],
  ['github', 'https://github.com/Kim-Lab/nlp.notes/tree/main/2025%2F09', 'Kim-Lab/nlp.notes'],
  ['github', 'https://github.com/kim/papers.git', 'kim/papers'],
  ['github', 'https://github.com/kim', undefined],
  ['github', 'https://github.com.example.org/kim/papers', undefined],
  ['github', 'not an address', undefined],
  ['feed', 'https://github.com/kim/papers/tree/HEAD/_posts', undefined],
  ['files', '', undefined],
])('of %s at %s is %s', (kind, url, repository) => {
  expect(readRepository({ kind, url })).toBe(repository);
});
