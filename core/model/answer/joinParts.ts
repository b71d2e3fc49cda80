/** A text that came as a list of its sentences, as some models write it, in one; anything else as it is. */
export function joinParts(value: unknown): unknown {
  const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isList ? value.join(' ') : value;
}
