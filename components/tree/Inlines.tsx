import type { MarkedText } from '../../core/terms/markTerms';
import type { Inline, Text } from '../../core/tree';
import { writePlain } from '../../core/tree/plain';
import { endsInBracket, JoinedText } from '../joined/JoinedText';
import { Outward } from '../Outward';
import { TermText } from '../term/TermText';
import { Formula } from './Formula';

export function Inlines({ nodes }: { readonly nodes: readonly Inline[] }) {
  return <>{nodes.map((node, at) => InlineView({ node, before: nodes[at - 1] }))}</>;
}

type Props = { readonly node: Inline; readonly before: Inline | undefined };

function InlineView({ node, before }: Props) {
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
      return <Formula node={node} />;
    default:
      return null;
  }
}

/** Does a node end in what a particle behind it belongs to: a bracket, or a formula? */
function holdsOn(node: Inline): boolean {
  return node.type === 'inlineMath' || endsInBracket(writePlain([node]));
}

function isMarked(node: Text): node is MarkedText {
  return 'terms' in node;
}
