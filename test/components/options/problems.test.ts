import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describeProblem } from '../../../components/options/problems/describeProblem';
import { type ProblemCode, tellProblem } from '../../../core/digest/problems';

const codes: Record<ProblemCode, true> = {
  draft: true,
  'too-large': true,
  'unreadable-file': true,
  'not-utf8': true,
  'broken-letter': true,
  'lfs-pointer': true,
  'branch-gone': true,
  'folder-alone': true,
  'not-markdown': true,
  'too-complex': true,
  'no-front-matter': true,
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

it.each(Object.keys(codes) as ProblemCode[])(
  'says %s in the parser’s own words in Korean',
  (code) => {
    const problem = tellProblem('a.md', 3, code, 'On “Quoted” Titles');
    expect(describeProblem(problem)).toBe(problem.message);
  },
);

it('asks for the text in question in any language', () => {
  const asked: unknown[] = [];
  const { getMessage } = fakeBrowser.i18n;
  fakeBrowser.i18n.getMessage = (name, values) => {
    asked.push(name, values);
    return 'said';
  };
  describeProblem(tellProblem('a.md', 3, 'no-paper-id', 'Asked “Before” Titles'));
  fakeBrowser.i18n.getMessage = getMessage;
  expect(asked).toEqual(['problem_noPaperId', ['Asked “Before” Titles']]);
});

it('keeps the words of a code that it does not know', () => {
  const problem = { file: 'a.md', line: 1, code: 'constructor', message: '처음 보는 일이에요.' };
  expect(describeProblem(problem)).toBe('처음 보는 일이에요.');
});
