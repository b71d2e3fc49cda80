import { leftColumn } from './abs';
import { escapeHtml } from './escape';
import { footer, header, labsTabs } from './frame';
import type { SamplePaper } from './sample';
import { extraServices } from './services';

/** A page's frame in arXiv's load order: titles and citation tags, one blocking sheet, then the body. */
export function wholePage(head: string, content: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>${head}
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" type="text/css" href="/static/browse/sample.css">
</head>
<body>
<div class="flex-wrap-footer">
  <a href="#content" class="ds-skip-link">Skip to main content</a>
  ${header()}
  <main><div id="content">${content}</div></main>
  ${footer()}
</div>
</body>
</html>
`;
}

/** The HTML of an abstract page, with arXiv's structure, ids and classes as of 2026-06. */
export function abstractPage(sample: SamplePaper): string {
  const title = escapeHtml(sample.title);
  const authors = sample.authors.map(
    (author) => `<meta name="citation_author" content="${escapeHtml(author)}">`,
  );
  const head = `<title>[${sample.paper}] ${title}</title>
  <link rel="canonical" href="https://arxiv.org/abs/${sample.paper}">
  <meta name="citation_title" content="${title}">${authors.join('')}
  <meta name="citation_arxiv_id" content="${sample.paper}">
  <meta name="citation_abstract" content="${escapeHtml(sample.abstract)}">`;
  const content = `<div id="abs-outer">
${leftColumn(sample)}
<!--end leftcolumn-->
${extraServices(sample)}
${labsTabs()}
</div>`;
  return wholePage(head, content);
}

/** What arXiv answers, with status 404, for a paper that does not exist. */
export function missingPage(paper: string): string {
  const id = escapeHtml(paper);
  return wholePage(
    '<title>Article not found</title>',
    `<h1>Article ${id} not found</h1>
<p>No article has the identifier '${id}'.</p>`,
  );
}
