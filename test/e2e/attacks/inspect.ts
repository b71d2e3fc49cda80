import type { Browser } from '../browsers/browser';

/** What a page noted of itself, and what in it no summary may bring. */
export interface Inspection {
  /** What scripts of the text told, and violations of the page's policy. */
  readonly ran: readonly string[];
  /** Elements and attributes that run, load or style. */
  readonly born: readonly string[];
  /** How many marks of hostile texts can be read, so that there is something to look at. */
  readonly marks: number;
}

/** For the page's first script: whatever runs calls one of these. */
export const watchScript = `
  window.told = [];
  window.ran = (what) => { window.told.push('ran ' + what) };
  for (const name of ['alert', 'prompt', 'confirm', 'open']) window[name] = (what) => { window.told.push(name + ' ' + what) };
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    window.told.push('policy ' + violatedDirective + ' ' + blockedURI + ' ' + sample) });
`;

/** Looks through the open page with all its open shadow roots. */
export function inspect(browser: Browser): Promise<Inspection> {
  return browser.run(() => {
    const loading = new Set(
      'src srcset data poster background action formaction xlink:href ping srcdoc'.split(' '),
    );
    const running = new Set('iframe frame object embed base applet audio video'.split(' '));
    const own = (address: string) => new URL(address, location.href).origin === location.origin;
    const born: string[] = [];
    let words = '';
    const walk = (root: ParentNode, isOurs: boolean) => {
      for (const each of root.querySelectorAll('*')) {
        const within = isOurs || each.closest('yoyak-panel') !== null;
        // What stands in arXiv's page itself is arXiv's.
        if (within) {
          if (running.has(each.localName)) born.push(each.localName);
          if (each.localName === 'script' && !each.getAttribute('src')) born.push('script');
          for (const { name, value } of each.attributes) {
            const what = `${each.localName} ${name}=${value.slice(0, 80)}`;
            if (/^on/i.test(name)) born.push(what);
            if (loading.has(name) && !own(value)) born.push(what);
            if (
              name === 'href' &&
              !/^(https?|moz-extension|chrome-extension):/.test((each as HTMLAnchorElement).href)
            )
              born.push(what);
            if (name === 'href' && each.localName !== 'a' && !own(value)) born.push(what);
            if (name === 'style' && /zq|url\(|position|expression|import/i.test(value))
              born.push(what);
          }
        }
        if (each.shadowRoot) walk(each.shadowRoot, true);
      }
      words += (root instanceof Document ? root.body : (root as ShadowRoot)).textContent;
    };
    walk(document, location.origin !== 'https://arxiv.org');
    const { told = [] } = globalThis as unknown as { told?: readonly string[] };
    return { ran: [...told], born, marks: new Set(words.match(/zq\d+/g)).size };
  });
}
