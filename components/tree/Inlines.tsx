import type { Inline } from '../../core/tree';
import { KeepDots } from '../KeepDots';
import { Outward } from '../Outward';
import { Formula } from './Formula';

export function Inlines({ nodes }: { readonly nodes: readonly Inline[] }) {
  return <>{nodes.map((node) => InlineView({ node }))}</>;
}

function InlineView({ node }: { readonly node: Inline }) {
  switch (node.type) {
    case 'text':
      return <KeepDots text={node.value} />;
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
