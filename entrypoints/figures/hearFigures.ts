/** Only the reader presses: what a page presses itself would scroll it. */
export function hearFigures(
  panel: HTMLElement,
  show: (element: HTMLElement) => Promise<void>,
): void {
  const hear = (press: Event) => {
    const { target, isTrusted } = press;
    // Whatever is pressed within an element is one.
    const pressed = (target as Element).closest<HTMLElement>('.figure[role]');
    if (!pressed || !isTrusted) return;
    if (press instanceof KeyboardEvent) {
      if (!/^(Enter| )$/.test(press.key)) return;
      press.preventDefault();
    }
    show(pressed).catch(console.debug);
  };
  panel.addEventListener('click', hear);
  panel.addEventListener('keydown', hear);
}
