/** The bar on top of every page, in the shape of 2026-06. */
export function header(): string {
  return `<header class="ds-site-header">
    <a href="https://arxiv.org/" class="ds-site-header-logo" aria-label="archive home">arXiv (sample)</a>
    <nav class="ds-site-header-nav" id="ds-site-header-nav" aria-label="Main navigation">
      <a id="arxiv-search-toggle" href="https://arxiv.org/search">Search</a>
      <a href="https://arxiv.org/user/create">Submit</a>
      <span class="ds-site-header-divider" aria-hidden="true"></span>
      <a href="https://arxiv.org/login" class="ds-site-header-login">Log in</a>
    </nav>
  </header>`;
}

/** The tab strip below both columns. */
export function labsTabs(): string {
  const tab = (id: string, title: string, checked: string) =>
    `<input type="radio" name="tabs" id="tab${id}" ${checked} class="labs-tab-input">
    <label for="tab${id}" role="tab" id="tab-label-${id}">${title}</label>
    <div class="tab" role="tabpanel" id="tabpanel-${id}" aria-labelledby="tab-label-${id}"><h1>${title}</h1></div>`;
  return `<!-- LABS AREA -->
<div id="labstabs">
  <div class="labstabs" role="tablist" aria-label="arXivLabs tools">
    ${tab('one', 'Bibliographic Tools', 'checked')}
    ${tab('two', 'Code, Data, Media', '')}
  </div>
</div>
<!-- END LABS AREA -->`;
}

export function footer(): string {
  return `<footer class="ds-site-footer">
    <nav class="ds-site-footer-links" aria-label="Site navigation">
      <a href="https://arxiv.org/sample/about">About</a>
      <a href="https://arxiv.org/sample/help">Help</a>
    </nav>
  </footer>`;
}
