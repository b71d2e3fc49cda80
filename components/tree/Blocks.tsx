import type { Block, ListItem } from '../../core/tree';
import { Formula } from './Formula';
import { Inlines } from './Inlines';
import { Labelled, labelled } from './Labelled';
import { Scroll } from './Scroll';
import { TableView } from './TableView';

export function Blocks({ nodes }: { readonly nodes: readonly Block[] }) {
  return <>{nodes.map((node) => BlockView({ node }))}</>;
}

function BlockView({ node }: { readonly node: Block }) {
  const items = labelled(node);
  if (items) return <Labelled items={items} />;
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines nodes={node.children} />
        </p>
      );
    case 'list':
      return node.ordered ? (
        <ol start={node.start ?? 1}>{node.children.map(item)}</ol>
      ) : (
        <ul>{node.children.map(item)}</ul>
      );
    case 'table':
      return <TableView rows={node.children} />;
    case 'code':
      return (
        <Scroll holds="code">
          <pre>{node.value}</pre>
        </Scroll>
      );
    case 'blockquote':
      return (
        <blockquote>
          <Blocks nodes={node.children} />
        </blockquote>
      );
    case 'math':
      return <Formula node={node} />;
    default:
      return null;
  }
}

function item(node: ListItem) {
  const [only, ...rest] = node.children;
  return (
    <li>
      {only?.type === 'paragraph' && !only.label && rest.length === 0 ? (
        <Inlines nodes={only.children} />
      ) : (
        <Blocks nodes={node.children} />
      )}
    </li>
  );
}
