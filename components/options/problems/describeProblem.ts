import type { ProblemCode } from '../../../core/digest/problems';
import { isFailureCode } from '../../../core/failure/codes';
import type { Problem } from '../../../core/paper';
import { describeFailure, type Failing } from '../../words/failure';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';

const about = {
  'branch-gone': 'problem.branchGone',
  'folder-alone': 'problem.folderAlone',
  'front-matter-duplicate': 'problem.frontMatterDuplicate',
  'no-paper-id': 'problem.noPaperId',
  'unclear-link': 'problem.unclearLink',
  'duplicate-paper': 'problem.duplicatePaper',
  'two-papers': 'problem.twoPapers',
  'unclear-paper': 'problem.unclearPaper',
  'no-words': 'problem.noWords',
} as const;

const plain = {
  draft: 'problem.draft',
  'too-large': 'problem.tooLarge',
  'unreadable-file': 'problem.unreadableFile',
  'not-utf8': 'problem.notUtf8',
  'broken-letter': 'problem.brokenLetter',
  'not-markdown': 'problem.notMarkdown',
  'too-complex': 'problem.tooComplex',
  'no-front-matter': 'problem.noFrontMatter',
  'front-matter-open': 'problem.frontMatterOpen',
  'front-matter-language': 'problem.frontMatterLanguage',
  'front-matter-yaml': 'problem.frontMatterYaml',
  'front-matter-toml': 'problem.frontMatterToml',
  'front-matter-json': 'problem.frontMatterJson',
  'front-matter-size': 'problem.frontMatterSize',
  'unreadable-date': 'problem.unreadableDate',
  'no-date': 'problem.noDate',
  'no-papers': 'problem.noPapers',
  'outside-paper': 'problem.outsidePaper',
} as const satisfies Record<
  Exclude<ProblemCode, keyof typeof about | 'more-problems' | 'lfs-pointer'>,
  string
>;

/** What could not be used, in the reader's language; a code that is new here keeps its own words. */
export function describeProblem({ code, message }: Problem, failing?: Failing): string {
  if (isIn(plain, code)) return say(plain[code]);
  if (isFailureCode(code)) return describeFailure(code, failing);
  // The parser's sentence begins with the text in question, or counts.
  const text = message.match(/^“(.*)” /s)?.[1] ?? message.match(/\d+/)?.[0];
  if (text !== undefined && code === 'more-problems')
    return say('problem.moreProblems', Number(text), [formatCount(Number(text))]);
  return text !== undefined && isIn(about, code) ? say(about[code], [text]) : message;
}

function isIn<T extends object>(table: T, code: PropertyKey): code is keyof T {
  return Object.hasOwn(table, code);
}
