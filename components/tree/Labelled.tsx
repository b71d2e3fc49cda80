import type { Block, Label } from '../../core/tree';
import { nameLabel } from '../words/nameSection';
import { Blocks } from './Blocks';

type Item = { readonly label: Label; readonly rest: readonly Block[] };

/** A labelled paragraph, or a list in which every item begins with one → its labels and what they say. */
export function labelled(node: Block): readonly Item[] | undefined {
  const own = node.type === 'list' ? node.children.map((item) => item.children) : [[node]];
  const items = own.flatMap(([first, ...rest]) =>
    first?.type === 'paragraph' && first.label
      ? [{ label: first.label, rest: [{ type: first.type, children: first.children }, ...rest] }]
      : [],
  );
  return items.length > 0 && items.length === own.length ? items : undefined;
}

export function Labelled({ items }: { readonly items: readonly Item[] }) {
  return (
    <dl>
      {items.map(({ label, rest }) => (
        <div>
          <dt>{nameLabel(label)}</dt>
          <dd>
            <Blocks nodes={rest} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
