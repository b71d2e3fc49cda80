import { HtmlCutter } from './htmlCutter';
import { TableCutter } from './tableCutter';

/** What finds blocks in one text and remembers where there are none, so that no end of it is sought twice. */
type Cutters = { readonly html: HtmlCutter; readonly table: TableCutter };

/** Cutters for another text. */
export function startCutters(): Cutters {
  return { html: new HtmlCutter(), table: new TableCutter() };
}
