/** An apology to the reader, as no sentence of a summary begins: of papers about apologies some begin with the word. */
const SORRY =
  /^\s*(?:정말 |대단히 )?(?:죄송|미안|유감)(?:합니다|해요|하지만|스럽지만|스럽게도|하게도|입니다)/;
/** Whoever writes speaks of themselves. */
const SELF =
  /(?:^|[\s"'“‘])(?:저는|제가|나는) (?:[^\s.!?]+ ){0,3}?(?:AI|인공지능|언어 ?모델|어시스턴트|챗봇)/i;

/** Does a text speak to the reader in place of the paper: an apology, or that a model writes it, and what that cannot do? */
export function refuses(text: string): boolean {
  return SORRY.test(text) || SELF.test(text);
}
