import { escapeHtml } from './escape';
import { newestVersion, type SamplePaper, shownVersion } from './sample';

/** The left column of an abstract page: from the subject line to the submission history. */
export function leftColumn(sample: SamplePaper): string {
  const category = sample.category ?? 'cs.LG';
  return `<div class="leftcolumn">
    <div class="subheader">
      <h1>${escapeHtml(sample.subject ?? 'Machine Learning')}</h1>
    </div>
    <div class="header-breadcrumbs-mobile">
      <strong>arXiv:${sample.paper}</strong> (${category.split('.')[0]})
    </div>
<div id="content-inner">
  <div id="abs">
    <div class="dateline">${dateline(sample)}</div>
    <h1 class="title mathjax"><span class="descriptor">Title:</span>${escapeHtml(sample.title)}</h1>
    <div class="authors"><span class="descriptor">Authors:</span>${sample.authors.map(author).join(', ')}</div>
    <div id="download-button-info" hidden>View a PDF of the paper titled ${escapeHtml(sample.title)}</div>
    <a class="mobile-submission-download" href="/pdf/${sample.paper}">View PDF</a>

    <blockquote class="abstract mathjax">
            <span class="descriptor">Abstract:</span>${escapeHtml(sample.abstract)}
    </blockquote>

    <!--CONTEXT-->
    <div class="metatable">
      <table summary="Additional metadata">${rows(sample, category)}</table>
    </div>
  </div>
</div>
    <div class="submission-history">
      <h2>Submission history</h2> From: ${escapeHtml(sample.authors[0] ?? '')} <br>${history(sample)}
</div>
  </div>`;
}

function author(name: string): string {
  const query = encodeURIComponent(name);
  return `<a href="https://arxiv.org/search/?searchtype=author&amp;query=${query}" rel="nofollow">${escapeHtml(name)}</a>`;
}

function dateline(sample: SamplePaper): string {
  const newest = newestVersion(sample);
  const shown = shownVersion(sample);
  if (newest === 1) return '[Submitted on 1 Jan 2024]';
  return shown === newest
    ? `[Submitted on 1 Jan 2024 (<a href="https://arxiv.org/abs/${sample.paper}v1">v1</a>), last revised 2 Feb 2024 (this version, v${newest})]`
    : `[Submitted on 1 Jan 2024 (this version), <em>latest version 2 Feb 2024</em> (<a href="https://arxiv.org/abs/${sample.paper}v${newest}">v${newest}</a>)]`;
}

function row(label: string, name: string, content: string): string {
  return `<tr>
          <td class="tablecell label">${label}</td>
          <td class="tablecell ${name}">${content}</td>
        </tr>`;
}

function rows(sample: SamplePaper, category: string): string {
  const { paper, comments, subject = 'Machine Learning' } = sample;
  const link = (id: string) =>
    `<span class="arxivid"><a href="https://arxiv.org/abs/${id}">arXiv:${id}</a> [${category}]</span>`;
  return [
    comments ? row('Comments:', 'comments mathjax', escapeHtml(comments)) : '',
    row(
      'Subjects:',
      'subjects',
      `<span class="primary-subject">${escapeHtml(subject.replace(/.* > /, ''))} (${category})</span>`,
    ),
    row('Cite as:', 'arxivid', link(paper)),
    row('&nbsp;', 'arxividv', `(or ${link(`${paper}v${shownVersion(sample)}`)} for this version)`),
  ].join('');
}

function history(sample: SamplePaper): string {
  return Array.from({ length: newestVersion(sample) }, (_, index) => {
    const version = index + 1;
    const mark = `[v${version}]`;
    const linked =
      version === shownVersion(sample)
        ? mark
        : `<a href="/abs/${sample.paper}v${version}" rel="nofollow">${mark}</a>`;
    return `<strong>${linked}</strong> Mon, ${version} Jan 2024 12:00:00 UTC (${100 + version} KB)<br>`;
  }).join('\n');
}
