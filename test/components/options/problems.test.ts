import { afterEach, expect, it } from 'vitest';
import { wordProblem } from '../../../cli/findings/wordProblem';
import { describeProblem } from '../../../components/options/problems/describeProblem';
import { describeFailure } from '../../../components/words/failure';
import { speak } from '../../../components/words/language';
import { type ProblemCode, tellProblem } from '../../../core/digest/problems';

afterEach(() => speak('ko'));

const codes: Record<ProblemCode, true> = {
  draft: true,
  'too-large': true,
  'unreadable-file': true,
  'not-utf8': true,
  'broken-letter': true,
  'branch-gone': true,
  'folder-alone': true,
  'not-markdown': true,
  'too-complex': true,
  'no-front-matter': true,
  'fence-open': true,
  'front-matter-open': true,
  'front-matter-language': true,
  'front-matter-yaml': true,
  'front-matter-toml': true,
  'front-matter-json': true,
  'front-matter-duplicate': true,
  'front-matter-size': true,
  'unreadable-date': true,
  'no-date': true,
  'no-papers': true,
  'no-paper-id': true,
  'unclear-link': true,
  'duplicate-paper': true,
  'two-papers': true,
  'unclear-paper': true,
  'no-words': true,
  'outside-paper': true,
  'more-problems': true,
};

it.each([...(Object.keys(codes) as ProblemCode[]), 'lfs-pointer'] as const)(
  'says %s as the command line does in Korean, and with what it is about',
  (code) => {
    const problem = tellProblem('a.md', 3, code, '7');
    const said = describeProblem(problem);
    expect(said).toBe(wordProblem(problem, 'ko'));
    const shown = problem.about === undefined ? /^[^$]+ [^$]+\.$/ : /^[^$]*7[^$]+\.$/;
    expect(said).toMatch(shown);
    expect(wordProblem(problem, 'en')).toMatch(shown);
    expect(wordProblem(problem, 'en')).not.toMatch(/\p{Script=Hangul}/u);
  },
);

it('says the text in question in any language', () => {
  const problem = tellProblem('a.md', 3, 'no-paper-id', 'Asked “Before” Titles');
  for (const spoken of ['ko', 'en'] as const) {
    speak(spoken);
    expect(describeProblem(problem)).toBe(wordProblem(problem, spoken));
    expect(describeProblem(problem)).toContain('Asked “Before” Titles');
  }
});

it('finds it within the sentence of a problem that was stored before', () => {
  const message =
    '“Stored “Before” Titles” 제목에서 arXiv 번호를 찾지 못해 건너뛰었어요. 제목에 arXiv 링크를 넣어 주세요.';
  const old = { file: 'a.md', line: 3, code: 'no-paper-id', message };
  const said = tellProblem('a.md', 3, 'no-paper-id', 'Stored “Before” Titles');
  expect(describeProblem(old)).toBe(describeProblem(said));
  const many = {
    ...old,
    code: 'more-problems',
    message: '문제가 412개 더 있어요. 위에 적힌 것부터',
  };
  expect(describeProblem(many)).toBe(
    '문제가 412개 더 있어요. 위에 적힌 것부터 고친 뒤 다시 가져와 주세요.',
  );
});

it('counts one problem more as one in English', () => {
  const more = (about: string) => wordProblem(tellProblem('a.md', 1, 'more-problems', about), 'en');
  expect([more('1'), more('412')]).toEqual([
    'There is 1 more problem. Fix those above first, then import again.',
    'There are 412 more problems. Fix those above first, then import again.',
  ]);
});

it('keeps the words of a code that it does not know', () => {
  const problem = { file: 'a.md', line: 1, code: 'constructor', message: '처음 보는 일이에요.' };
  expect(describeProblem(problem)).toBe('처음 보는 일이에요.');
  const silent = { file: 'a.md', line: 1, code: 'constructor' };
  expect(describeProblem(silent)).toBe(describeFailure('other'));
});
