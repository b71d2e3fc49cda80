const DAYS =
  /^((?:19|20)\d\d)(?:년|(?:[-./]|년)(1[0-2]|0?[1-9])(?:월|(?:[-./]|월)(3[01]|[12]\d|0?[1-9])일?)?)?[-./]?$/;

/** The beginning that all days of a year, a month or a day have, as a folded text writes it: `2025년9월` → `2025-09`. */
export function readDays(folded: string): string | undefined {
  const found = DAYS.exec(folded);
  if (!found) return undefined;
  const parts = found.slice(1).filter((part) => part !== undefined);
  return parts.map((part) => part.padStart(2, '0')).join('-');
}
