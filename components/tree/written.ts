const written = new WeakMap<Element, string>();

/** Notes the TeX that a formula on the page was written as, which is how it is searched. */
export function noteTex(formula: Element, tex: string): void {
  written.set(formula, tex);
}

/** The TeX of a formula on the page; undefined for what is none, or was drawn elsewhere. */
export function texOf(element: Element): string | undefined {
  return written.get(element);
}
