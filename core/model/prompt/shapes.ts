import type { SectionName } from '../../model';

/** What each section is asked for: the keys of a JSON object, each a text. */
export const keysOf = {
  introduction: ['goal', 'motivation', 'contribution'],
  method: ['method'],
  results: ['results'],
  limitations: ['limitations'],
  conclusion: ['gist', 'conclusion'],
} as const satisfies Readonly<Record<SectionName, readonly string[]>>;

/** The JSON Schema of a section's answer. Without lengths: they ruin what small models write. */
export function shapeOf(section: SectionName): object {
  const keys: readonly string[] = keysOf[section];
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, { type: 'string' }])),
    required: keys,
    additionalProperties: false,
  };
}
