import type { MarkedText } from '../../core/terms/markTerms';
import type { Inline, InlineMath, Text } from '../../core/tree';
import { writePlain } from '../../core/tree/plain';
import { endsInBracket, JoinedText } from '../joined/JoinedText';
import { Outward } from '../Outward';
import { TermText } from '../term/TermText';
import { Formula } from './Formula';

export function Inlines({ nodes }: { readonly nodes: readonly Inline[] }) {
  return (
    <>
      {nodes.map((node, at) => InlineView({ node, before: nodes[at - 1], after: nodes[at + 1] }))}
    </>
  );
}

type Props = {
  readonly node: Inline;
  readonly before: Inline | undefined;
  readonly after: Inline | undefined;
};

function InlineView({ node, before, after }: Props) {
  switch (node.type) {
    case 'text': {
      const joined = before !== undefined && holdsOn(before);
      if (isMarked(node)) return <TermText node={node} joined={joined} />;
      return <JoinedText text={node.value} joined={joined} />;
    }
    case 'strong':
      return (
        <strong>
          <Inlines nodes={node.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines nodes={node.children} />
        </em>
      );
    case 'delete':
      return (
        <del>
          <Inlines nodes={node.children} />
        </del>
      );
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'link':
      return (
        <Outward url={node.url}>
          <Inlines nodes={node.children} />
        </Outward>
      );
    case 'break':
      return <br />;
    case 'inlineMath':
      return <HeldFormula node={node} before={before} after={after} />;
    default:
      return null;
  }
}

/** U+2060: no line ends at it. */
const JOINER = '\u2060';

/**
 * A formula that stays in the line of what touches it, a particle or a bracket: browsers (Chromium 156) end lines on both sides
 * of one whatever stands there, and are held only by a sign that is in the same unbroken span.
 */
function HeldFormula({ node, before, after }: Props & { readonly node: InlineMath }) {
  const [isBehind, isAhead] = [/\S$/.test(write(before)), /^\S/.test(write(after))];
  if (!isBehind && !isAhead) return <Formula node={node} />;
  return (
    <span class="unbroken">
      {isBehind && JOINER}
      <Formula node={node} />
      {isAhead && JOINER}
    </span>
  );
}

function write(node: Inline | undefined): string {
  return node ? writePlain([node]) : '';
}

/** Does a node end in what a particle behind it belongs to, a bracket? Formulas hold on by themselves. */
function holdsOn(node: Inline): boolean {
  return node.type !== 'inlineMath' && endsInBracket(writePlain([node]));
}

function isMarked(node: Text): node is MarkedText {
  return 'terms' in node;
}
