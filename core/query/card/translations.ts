import type { Place } from '../../paper';

const ending = /[._-](?:ko|kr|kor|en|eng|ja|jp|zh|cn)(?:[-_][a-z]{2})?$/i;

/** Places without those whose digest is another's translation: of one source and day, named alike but for the language. */
export function withoutTranslations<Some extends Place>(places: readonly Some[]): readonly Some[] {
  const known = new Set<string>();
  return places.filter(({ digest: { source, date, id } }) => {
    const name = JSON.stringify([source, date, id.replace(ending, '')]);
    if (known.has(name)) return false;
    known.add(name);
    return true;
  });
}
