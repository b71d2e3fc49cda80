import { toNfc } from '../../markdown/clean';

/** A key as keys are compared: `publish_date`, `publishDate` and `Publish Date` are one. */
export function foldKey(key: string): string {
  return toNfc(key)
    .toLowerCase()
    .replace(/[\s_.:-]+/g, '');
}

type Picked = { readonly key: string; readonly name: string; readonly value: unknown };

/** The first of these names, as `foldKey` folds them, that front matter has as a key: how it writes it, and the value. */
export function pickKey(
  values: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Picked | undefined {
  const byName = foldKeys(values);
  for (const name of names) {
    const key = byName.get(name);
    if (key !== undefined) return { key, name, value: values[key] };
  }
  return undefined;
}

/** A post's front matter is asked a dozen times. */
const folded = new WeakMap<object, ReadonlyMap<string, string>>();

/** Every key by its folded name; of two that fold alike the first. */
function foldKeys(values: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const known = folded.get(values);
  if (known) return known;
  const byName = new Map<string, string>();
  for (const key of Object.keys(values)) {
    const name = foldKey(key);
    if (!byName.has(name)) byName.set(name, key);
  }
  folded.set(values, byName);
  return byName;
}
