import type { CheckedFigure } from '../../../../core/model';
import type { Block, Inline } from '../../../../core/tree';
import { Blocks } from '../../../tree/Blocks';
import { Inlines } from '../../../tree/Inlines';
import { labelled } from '../../../tree/Labelled';
import { nameLabel } from '../../../words/nameSection';
import { say } from '../../../words/say';
import { splitFigures } from './splitFigures';

type Figures = { readonly figures: readonly CheckedFigure[] };
type Props = Figures & { readonly blocks: readonly Block[] };

/** What a model wrote, with its figures: underlined where the text has them too, marked where it does not. */
export function FigureText({ blocks, figures }: Props) {
  return (
    <>
      {blocks.map((block) => (
        <FigureBlock block={block} figures={figures} />
      ))}
    </>
  );
}

function FigureBlock({ block, figures }: Figures & { readonly block: Block }) {
  const items = labelled(block);
  if (items)
    return (
      <>
        {items.map(({ label, rest }) => (
          <div class="labelled">
            <span class="label">{nameLabel(label)}</span>
            <FigureText blocks={rest} figures={figures} />
          </div>
        ))}
      </>
    );
  if (block.type === 'paragraph')
    return (
      <p>
        {block.children.map((node) => (
          <FigureInline node={node} figures={figures} />
        ))}
      </p>
    );
  if (block.type === 'list')
    return (
      <ul>
        {block.children.map(({ children }) => (
          <li>
            <FigureText blocks={children} figures={figures} />
          </li>
        ))}
      </ul>
    );
  return <Blocks nodes={[block]} />;
}

function FigureInline({ node, figures }: Figures & { readonly node: Inline }) {
  if (node.type !== 'text') return <Inlines nodes={[node]} />;
  return (
    <>
      {splitFigures(node.value, figures).map(({ text, figure }) => {
        if (!figure) return text;
        if (figure.sentence !== undefined)
          return (
            <span class="figure" title={figure.sentence}>
              {text}
            </span>
          );
        return (
          <mark class="figure missing" title={say('options.model.trial.missing')}>
            {text}
            <span class="unseen"> ({say('options.model.trial.missing')})</span>
          </mark>
        );
      })}
    </>
  );
}
