import type { SamplePaper } from './sample';

/** The right column: full text links, browse context, citations. */
export function extraServices({ paper, category = 'cs.LG' }: SamplePaper): string {
  const button = (href: string, text: string) =>
    `<a class="abs-button abs-button-small" href="${href}" rel="nofollow">${text}</a>`;
  return `<div class="extra-services">
    <div class="full-text">
      <a name="other"></a>
      <span class="descriptor">Full-text links:</span>
      <h2>Access Paper:</h2>
      <ul>
        <li><a href="/pdf/${paper}" accesskey="f" class="abs-button download-pdf">View PDF</a></li>
        <li><a href="/src/${paper}" class="abs-button download-eprint">TeX Source</a></li>
      </ul>
      <div class="abs-license"><a href="/licenses/sample">view license</a></div>
    </div>
    <!--end full-text-->
    <div class="browse">
      <h3 class="browse-context-heading">Current browse context:</h3>
      <div class="current">${category}</div>
      <div class="prevnext">
        <span class="arrow"><a class="abs-button prev-url" accesskey="p" href="/prevnext?id=${paper}&amp;function=prev">&lt;&nbsp;prev</a></span>
        <span class="arrow"><a class="abs-button next-url" accesskey="n" href="/prevnext?id=${paper}&amp;function=next">next&nbsp;&gt;</a></span>
      </div>
      <div class="list">${button(`/list/${category}/new`, 'new')} | ${button(`/list/${category}/recent`, 'recent')}</div>
    </div>
    <div class="extra-ref-cite">
      <h3>References &amp; Citations</h3>
      <ul>
        <li>${button('/sample/one', 'First index')}</li>
        <li>${button('/sample/two', 'Second index')}</li>
      </ul>
    </div>
    <div class="bookmarks"><div><h3>Bookmark</h3></div></div>
  </div>
  <!--end extra-services-->`;
}
