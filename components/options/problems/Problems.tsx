import type { Problem } from '../../../core/paper';
import type { Failing } from '../../words/failure';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { CopyButton } from '../parts/CopyButton';
import type { CopyEvents } from '../parts/copy';
import { describeProblem } from './describeProblem';
import { byFile, type FileProblems, toReport } from './report';
import { hasLine } from './wholeFile';

type Props = CopyEvents & {
  readonly problems: readonly Problem[];
  readonly failing?: Failing;
  /** What to do about them. */
  readonly note: string;
};

/** Up to so many problems are open to read at once. */
const FEW = 10;
/** Past so many files a list helps nobody; the copied report has them all. */
const FILES = 50;

export function Problems({ problems, failing = 'source', note, onCopy }: Props) {
  const describe = (problem: Problem) => describeProblem(problem, failing);
  const files = byFile(problems);
  const more = files.length - FILES;
  return (
    <div class="problems">
      <div class="row">
        <h3>{say('options.problems.heading', problems.length, [formatCount(problems.length)])}</h3>
        <CopyButton text={() => toReport(problems, describe)} onCopy={onCopy} />
      </div>
      <p class="note">{note}</p>
      <div class="files">
        {files.slice(0, FILES).map((each) => (
          <File key={each.file} {...each} open={problems.length <= FEW} describe={describe} />
        ))}
        {more > 0 && <p class="note">{say('options.problems.more', more, [formatCount(more)])}</p>}
      </div>
    </div>
  );
}

type FileProps = FileProblems & {
  readonly open: boolean;
  readonly describe: (problem: Problem) => string;
};

function File({ file, problems, open, describe }: FileProps) {
  const count = problems.length;
  return (
    <details open={open}>
      <summary>
        <span class="file">{file}</span>{' '}
        <span class="count">{say('options.problems.count', count, [formatCount(count)])}</span>
      </summary>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.line} ${problem.code} ${problem.about ?? problem.message}`}>
            {hasLine(problem) && (
              <span class="line">{say('options.problems.line', [formatCount(problem.line)])}</span>
            )}
            <span class="what">{describe(problem)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
