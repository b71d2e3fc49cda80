import { escapeHtml } from './escape';
import { wholePage } from './page';

/** A row of a list: its paper, and its title as plain text. */
export interface SampleRow {
  readonly paper: string;
  readonly title: string;
}

/** So many rows of papers of one month, `2509.00001` and on. */
export function sampleRows(count: number, month = '2509'): readonly SampleRow[] {
  return Array.from({ length: count }, (_, index) => ({
    paper: `${month}.${String(index + 1).padStart(5, '0')}`,
    title: `A Sample Paper, Number ${index + 1} of ${count}, With a Title That Is as Long as Titles Are`,
  }));
}

/** The HTML of a list such as `/list/cs.CL/new`, with arXiv's structure, ids and classes as of 2026-06; each part is a `dl`. */
export function listPage(...parts: readonly (readonly SampleRow[])[]): string {
  const total = parts.reduce((sum, rows) => sum + rows.length, 0);
  const lists = parts.map(
    (rows) => `<dl id='articles'>
    <h3>New submissions (showing ${rows.length} of ${rows.length} entries)</h3>${rows.map(listRow).join('')}
    </dl>`,
  );
  return wholePage(
    '<title>Computation and Language</title>',
    `<div id='content-inner'><div id='dlpage'>
  <h1>Computation and Language</h1>
  <h3>Showing new listings for Friday, 12 September 2025</h3>
  <div class='paging'>Total of ${total} entries</div>
  <div class='morefewer'>Showing up to 2000 entries per page:
    <a href=/list/cs.CL/new?skip=0&amp;show=1000 rel="nofollow">fewer</a> |
    <span style="color: #454545">more</span> | <span style="color: #454545">all</span>
  </div>
  ${lists.join('')}
</div></div>`,
  );
}

/** The HTML of an author's page, `/a/sample_k_1`, as of 2026-06: a list without paging, below its author's name. */
export function authorPage(rows: readonly SampleRow[]): string {
  return wholePage(
    "<title>Kim Sample's articles on arXiv</title>",
    `<div id='content-inner'><div id='dlpage'>
  <h1>Kim Sample&#39;s articles on arXiv</h1>
  <p>See also <a href="/help/orcid">ORCID</a></p>
  <dl id='articles'>${rows.map(listRow).join('')}
  </dl>
</div></div>`,
  );
}

/** The HTML of what came on one day, `/catchup/cs.CL/2025-09-12`, as of 2026-06: each part is a `dl`, and no paging stands above. */
export function catchupPage(...parts: readonly (readonly SampleRow[])[]): string {
  const names = ['New submissions', 'Cross-lists', 'Replacements'];
  const total = parts.reduce((sum, rows) => sum + rows.length, 0);
  const lists = parts.map(
    (rows, at) => `<dl id='articles'>
    <h3>${names[at]} (showing ${rows.length} of ${rows.length} entries)</h3>${rows.map(listRow).join('')}
    </dl>`,
  );
  return wholePage(
    '<title>Catchup results</title>',
    `<div id='content-inner'><div id='dlpage'>
  <h1>Catchup results for Computation and Language on Fri, 12 Sep 2025</h1>
  <ul>${parts.map((_, at) => `<li><a href="#part${at}">${names[at]}</a></li>`).join('')}</ul>
  <div>Total of ${total} entries for Fri, 12 Sep 2025</div>
  ${lists.join('')}
</div></div>`,
  );
}

function listRow({ paper, title }: SampleRow, index: number): string {
  return `
    <dt>
      <a name='item${index + 1}'>[${index + 1}]</a>
      <a href ="/abs/${paper}" title="Abstract" id="${paper}">
        arXiv:${paper}
      </a>
        [<a href="/pdf/${paper}" title="Download PDF" id="pdf-${paper}">pdf</a>, <a href="/format/${paper}" title="Other formats" id="oth-${paper}">other</a>]
    </dt>
    <dd>
      <div class='meta'>
        <div class='list-title mathjax'><span class='descriptor'>Title:</span>
          ${escapeHtml(title)}
        </div>
        <div class='list-authors'><a href="https://arxiv.org/search/cs?searchtype=author&amp;query=Sample,+K">Kim Sample</a></div>
        <div class='list-subjects'><span class='descriptor'>Subjects:</span>
          <span class="primary-subject">Computation and Language (cs.CL)</span>
        </div>
      </div>
    </dd>`;
}

/** The HTML of the results of a search, as of 2026-06. */
export function searchPage(rows: readonly SampleRow[]): string {
  const results = rows.map(
    ({ paper, title }) => `<li class="arxiv-result">
    <div class="is-marginless">
      <p class="list-title is-inline-block"><a href="https://arxiv.org/abs/${paper}">arXiv:${paper}</a>
        <span>&nbsp;[<a href="https://arxiv.org/pdf/${paper}">pdf</a>]&nbsp;</span>
      </p>
    </div>
    <p class="title is-5 mathjax">${escapeHtml(title)}</p>
    <p class="authors"><a href="/search/?searchtype=author&amp;query=Sample%2C+K">Kim Sample</a></p>
  </li>`,
  );
  return wholePage(
    '<title>Search</title>',
    `<form role="search"><input id="query" name="query" type="text" value="sample"></form>
  <ol class="breathe-horizontal" start="1">${results.join('')}</ol>`,
  );
}
