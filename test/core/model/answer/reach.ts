import type { Fault, SectionName } from '../../../../core/model';
import { readAnswer } from '../../../../core/model/answer/readAnswer';
import { writeNodes } from '../../../../core/model/answer/toPlain';
import { defaultTerms } from '../../../../core/model/prompt';
import { readInstructions } from '../../../../core/model/prompt/readPrompt';
import { readAbstract } from '../../../../core/model/text';
import type { Inline } from '../../../../core/tree';
import { modelPaper } from '../../../doubles/models/answers';

type Plain = Parameters<typeof writeNodes>[0];
type Asked = { readonly section?: SectionName; readonly more?: string; readonly cut?: true };

/**
 * What reaches the reader of an answer: its text, formulas between `$`, or why nothing does. `more` is what the paper's abstract
 * says besides.
 */
export function reach(
  text: string,
  { section = 'method', more = '', cut }: Asked = {},
): string | { readonly fault: Fault } {
  const answer = readAnswer(
    { text, ...(cut && { cut }) },
    {
      section,
      paper: modelPaper.paper,
      text: readAbstract(modelPaper.title, `${modelPaper.abstract} ${more}`),
      terms: defaultTerms,
      instructions: readInstructions('ko'),
      mark: 'paper-x1',
      others: [],
    },
  );
  if ('fault' in answer) return answer;
  const [block] = answer.section.children;
  if (answer.section.placeholder) return '(nothing)';
  const paragraphs =
    block?.type === 'list' ? block.children.flatMap(({ children }) => children) : [block];
  return paragraphs
    .map((each) => (each?.type === 'paragraph' ? write(each.children) : ''))
    .join('\n');
}

const write = (nodes: readonly Inline[]) => writeNodes(nodes as Plain);
