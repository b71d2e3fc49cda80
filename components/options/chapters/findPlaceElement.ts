/** What an address of the page (`#set-theme`) names; null where that is not there. */
export function findPlaceElement(hash: string): HTMLElement | null {
  return document.getElementById(decode(hash));
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
