const define = (body: string) =>
  `customElements.define('yoyak-panel', class extends HTMLElement { ${body} })`;

/** Pages that make an element of their own of the panel's name, as scripts in their head. */
export const elementPages: readonly (readonly [what: string, script: string])[] = [
  ['removes itself', define('connectedCallback() { this.remove() }')],
  [
    'moves itself',
    define(
      'connectedCallback() { if (this.parentNode !== document.body) document.body.prepend(this) }',
    ),
  ],
  ['hides in a fragment', define('connectedCallback() { new DocumentFragment().append(this) }')],
  [
    'moves into a frame',
    define(`connectedCallback() {
    const frame = document.createElement('iframe'); document.body.append(frame); frame.contentDocument.body.append(this) }`),
  ],
  [
    'comes back beside itself',
    define(`disconnectedCallback() {
    if (document.querySelectorAll('yoyak-panel').length < 100) document.body.append(document.createElement('yoyak-panel')) }
    connectedCallback() { setTimeout(() => this.remove()) }`),
  ],
  [
    'comes back when it is removed',
    define(`connectedCallback() { setTimeout(() => this.remove()) }
    disconnectedCallback() { setTimeout(() => document.body.append(this)) }`),
  ],
  [
    'has a shadow root of its own',
    define(`constructor() { super(); this.attachShadow({ mode: 'closed' }) }`),
  ],
  ['throws', define(`constructor() { super(); throw new Error('no') }`)],
  [
    'is removed by an observer',
    `new MutationObserver(() => document.querySelector('yoyak-panel')?.remove())
    .observe(document, { childList: true, subtree: true })`,
  ],
];
