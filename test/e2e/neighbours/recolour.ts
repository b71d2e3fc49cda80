import type { Neighbour } from './write';

/**
 * Another that recolours everything, as Dark Reader's dynamic theme does (seen November 2026): behind every style sheet of the page and of
 * open shadow roots one of its own, in which each colour is turned by what it paints; variables get one for each use;
 * colours of single elements stand in attributes and variables.
 */
export const recolour: Neighbour = {
  name: 'recolour',
  theirs: 'style.recolour.ground',
  act: () => {
    const root = document.documentElement;
    const probe = document.createElement('i');
    type Use = 'text' | 'back' | 'line';
    const turn = (color: string, use: Use): string | undefined => {
      probe.style.color = '';
      probe.style.color = color;
      const given = probe.style.color;
      if (given === '' || /^(currentcolor|inherit|initial|unset|transparent)$/i.test(given)) return;
      root.append(probe);
      const found = getComputedStyle(probe).color;
      probe.remove();
      const [red = 0, green = 0, blue = 0, alpha = 1] = (found.match(/[\d.]+/g) ?? []).map(Number);
      const scale = found.startsWith('rgb') ? 255 : 1;
      const parts = [red, green, blue].map((part) => part / scale);
      const light = (Math.max(...parts) + Math.min(...parts)) / 2;
      const wanted = use === 'text' ? Math.max(light, 1 - light * 0.5) : Math.min(light, 0.4);
      const ground = use === 'back' && light > 0.4 ? 0.1 + (1 - light) * 0.3 : wanted;
      const by = ground - light;
      const turned = parts.map((part) => Math.round(Math.min(1, Math.max(0, part + by)) * 255));
      return `rgba(${turned.join(', ')}, ${alpha})`;
    };
    const useOf = (name: string): Use | undefined => {
      if (/^(color|fill|stroke|caret-color|text-decoration(-color)?)$/.test(name)) return 'text';
      if (/^background(-color)?$/.test(name)) return 'back';
      return /^(border|outline)(-|$)/.test(name) ? 'line' : undefined;
    };
    const rewrite = (value: string, use: Use): string | undefined => {
      const named = value.replace(/var\(--/g, `var(--recolour-${use}-`);
      if (named !== value) return named;
      return turn(value, use);
    };
    const write = (rules: Iterable<CSSRule>): string => {
      let text = '';
      for (const rule of rules) {
        const { cssRules, cssText } = rule as CSSGroupingRule;
        if (!(rule instanceof CSSStyleRule)) {
          if (cssRules) text += `${cssText.slice(0, cssText.indexOf('{'))}{${write(cssRules)}}`;
          continue;
        }
        let own = '';
        for (const each of rule.style.cssText.split(/;\s*/)) {
          const [, name = '', value = ''] =
            /^([\w-]+):\s*(.*?)(?:\s*!important)?$/.exec(each) ?? [];
          const important = each.endsWith('!important') ? ' !important' : '';
          if (name.startsWith('--')) {
            for (const use of ['text', 'back', 'line'] as const) {
              const turned = rewrite(value, use);
              own += `--recolour-${use}-${name.slice(2)}: ${turned ?? value}${important};`;
            }
            continue;
          }
          const use = useOf(name);
          const turned = use && rewrite(value, use);
          if (turned) own += `${name}: ${turned}${important};`;
        }
        if (own) text += `${rule.selectorText}{${own}}`;
      }
      return text;
    };
    const put = (after: ChildNode | null, into: ParentNode, css: string, kind: string) => {
      const sheet = document.createElement('style');
      sheet.className = `theirs recolour ${kind}`;
      sheet.textContent = css;
      if (after) after.after(sheet);
      else into.prepend(sheet);
    };
    const inline = (each: HTMLElement) => {
      for (const name of ['color', 'background-color'] as const) {
        const color = each.style.getPropertyValue(name);
        const turned = color && turn(color, name === 'color' ? 'text' : 'back');
        if (!turned || each.hasAttribute(`data-recolour-${name}`)) continue;
        each.setAttribute(`data-recolour-${name}`, '');
        each.style.setProperty(`--recolour-own-${name}`, turned);
      }
    };
    const OWN = ['color', 'background-color']
      .map((name) => `[data-recolour-${name}]{${name}: var(--recolour-own-${name}) !important}`)
      .join('');
    const reach = (into: Document | ShadowRoot) => {
      if (into instanceof ShadowRoot && !into.querySelector('style.recolour.own'))
        put(null, into, OWN, 'own');
      for (const each of into.querySelectorAll<HTMLStyleElement>(
        'style:not(.theirs), link[rel=stylesheet]',
      )) {
        const { sheet, nextElementSibling: next } = each;
        if (!sheet || next?.classList.contains('recolour')) continue;
        put(each, into, write(sheet.cssRules), 'sync');
      }
      for (const [at, sheet] of [...into.adoptedStyleSheets].entries())
        if (!into.querySelector(`style.adopted-${at}`))
          put(
            into instanceof Document ? into.head.lastChild : into.lastChild,
            into,
            write(sheet.cssRules),
            `adopted-${at}`,
          );
      for (const each of into.querySelectorAll<HTMLElement>('[style]')) inline(each);
      for (const each of into.querySelectorAll('*')) if (each.shadowRoot) reach(each.shadowRoot);
    };
    root.dataset.recolour = 'dynamic';
    const ground = `html { color-scheme: dark !important }
      html, body { background-color: #181a1b !important; color: #e8e6e3 }
      input, textarea, select, button { background-color: #181a1b; color: #e8e6e3; border-color: #736b5e } ${OWN}`;
    put(null, document.head, ground, 'ground');
    reach(document);
    new MutationObserver(() => reach(document)).observe(root, { childList: true, subtree: true });
  },
};
