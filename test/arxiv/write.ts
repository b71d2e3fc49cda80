/** Makes the test's own document the given page, as if it had come from arXiv. */
export function writePage(html: string): void {
  // Style sheets are no matter of these tests, and there is nowhere to fetch them from.
  const page = new DOMParser().parseFromString(html.replace(/<link [^>]*>/g, ''), 'text/html');
  document.head.replaceChildren(...page.head.childNodes);
  document.body.replaceChildren(...page.body.childNodes);
}

/** While a page is being parsed; gives back what ends it. */
export function beginParsing(): () => void {
  Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
  return () => {
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('DOMContentLoaded'));
  };
}
