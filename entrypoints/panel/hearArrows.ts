/** The arrow keys move the focus from tab to tab, and around at the ends; what it stands on is chosen by a press. */
export function hearArrows(root: HTMLElement): void {
  root.addEventListener('keydown', (press) => {
    const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.indexOf(press.target as HTMLElement);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[press.key];
    // With another key they lead back and forward in the browser.
    if (!step || at < 0 || press.altKey || press.metaKey) return;
    tabs.at((at + step) % tabs.length)?.focus();
    // Else a panel that scrolls would scroll too.
    press.preventDefault();
  });
}
