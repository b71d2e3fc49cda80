import type { TableCell, TableRow } from '../../core/tree';
import { Inlines } from './Inlines';
import { Scroll } from './Scroll';

export function TableView({ rows }: { readonly rows: readonly TableRow[] }) {
  const [head, ...body] = rows;
  return (
    <Scroll holds="table">
      <table>
        <thead>
          <tr>
            {head?.children.map((cell) => (
              <th scope="col">{content(cell)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row) => (
            <tr>
              {row.children.map((cell) => (
                <td>{content(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function content(cell: TableCell) {
  return <Inlines nodes={cell.children} />;
}
