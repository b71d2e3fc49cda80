/** The first of these that there is: what accepts a summary that is made, what can be done now, and anything that is pressed. */
const LOOKS = [
  '[data-state=made] [data-press=keep]',
  '.ways button:not([hidden])',
  'button:not([hidden])',
];

/** Where a summary stands that has ended: what is pressed next. */
export function findNextPress(root: Element): HTMLElement | null {
  const found = LOOKS.map((each) => root.querySelector<HTMLElement>(each));
  return found.find((each) => each !== null) ?? null;
}
