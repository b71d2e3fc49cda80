/** The bar of a panel, not yet in the page: what it is and its gist in one line, in the panel's own words. */
export function createBar(
  panel: ParentNode,
  css: string,
  onPress: (isOpen: boolean, isReader: boolean) => void,
): HTMLElement {
  const host = document.createElement('yoyak-bar');
  const style = document.createElement('style');
  style.textContent = css;
  const button = document.createElement('button');
  button.className = 'yoyak bar';
  const put = (name: string, selector: string) => {
    const part = document.createElement(name);
    const said = panel.querySelector(selector);
    part.textContent = said?.textContent ?? '';
    part.lang = said?.closest<HTMLElement>('[lang]')?.lang ?? '';
    button.append(part);
  };
  put('strong', 'h2');
  put('span', '.gist');
  let isOpen = false;
  const tell = () => button.setAttribute('aria-expanded', `${isOpen}`);
  tell();
  // A page may press it too: that unfolds what it could read anyway.
  button.addEventListener('click', ({ isTrusted }) => {
    isOpen = !isOpen;
    tell();
    onPress(isOpen, isTrusted);
  });
  host.attachShadow({ mode: 'open' }).append(style, button);
  return host;
}
