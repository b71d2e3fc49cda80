/** Those of an element's attributes, as they stand in a tag. */
export function writeAttributes(
  attributes: Readonly<Record<string, string>>,
  names: readonly string[],
): string {
  return names
    .filter((name) => attributes[name] !== undefined)
    .map((name) => ` ${name}="${escapeText(attributes[name] ?? '')}"`)
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
