import type { Browser } from '../browsers/browser';

/**
 * What of a page's words cannot be read at its width, however one scrolls down: what stands beyond the window's sides, or is cut
 * by a box that does not scroll. What ends in an ellipsis is meant to, and what scrolls sideways by itself is a table or a formula.
 */
export function findCut(browser: Browser, within = 'body'): Promise<readonly string[]> {
  return browser.run((path: string) => {
    const cut: string[] = [];
    const parentOf = (node: Element): Element | null =>
      node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
    const isCut = (rect: DOMRect, from: Element): boolean => {
      // What stands in a box that scrolls can be brought into view, whatever is around that.
      let scrolls = false;
      for (let box: Element | null = from; box; box = parentOf(box)) {
        const style = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        // Only screen readers have it, or it is meant to go on in dots.
        if (edge.width <= 1 || edge.height <= 1 || style.textOverflow === 'ellipsis') return false;
        if (!['', 'none'].includes(style.webkitLineClamp)) return false;
        const isBeside = rect.right > edge.right + 1 || rect.left < edge.left - 1;
        if (isBeside && /auto|scroll/.test(style.overflowX)) return false;
        if (isBeside && /hidden|clip/.test(style.overflowX)) return true;
        const isBeyond = rect.bottom > edge.bottom + 3 || rect.top < edge.top - 3;
        if (isBeyond && !scrolls && /hidden|clip/.test(style.overflowY)) return true;
        scrolls ||= /auto|scroll/.test(style.overflowY) || box === document.body;
      }
      return rect.right > innerWidth + 1 || rect.left < -1;
    };
    const look = (root: ParentNode) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement: box } = node;
        if (!node.nodeValue?.trim() || !box || /style|script|title/.test(box.localName)) continue;
        if (
          !box.checkVisibility({
            opacityProperty: true,
            visibilityProperty: true,
            contentVisibilityAuto: true,
          })
        )
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const rects = [...range.getClientRects()].filter(({ width, height }) => width * height > 0);
        if (rects.some((rect) => isCut(rect, box)))
          cut.push(`${box.localName}.${box.className}: ${node.nodeValue.trim().slice(0, 40)}`);
      }
      for (const each of root.querySelectorAll('*')) if (each.shadowRoot) look(each.shadowRoot);
    };
    for (const each of document.querySelectorAll(path)) {
      look(each);
      if (each.shadowRoot) look(each.shadowRoot);
    }
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) cut.push(`the page is ${scrollWidth} of ${innerWidth} wide`);
    return cut;
  }, within);
}
