import schema from '../../data/schema/digest.schema.json' with { type: 'json' };

/**
 * What a part of a digest consists of, as the schema has it: a list; an object with its members; one of several
 * objects, told apart by their `type`; or nothing to look into.
 */
export type Shape =
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Shape> }
  | { readonly kind: 'choice'; readonly of: ReadonlyMap<string, Shape> }
  | { readonly kind: 'leaf' };

/** As much of JSON Schema as the feed's own uses. */
type Schema = {
  readonly $ref?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
};

const definitions = schema.definitions as Readonly<Record<string, Schema>>;
const leaf: Shape = { kind: 'leaf' };
const known = new Map<string, Shape>();

/** The shape of a whole digest. */
export function shapeOfDigest(): Shape {
  return shapeOf(schema as Schema);
}

/** The shape of a definition of the schema; one that holds itself is the same within. */
export function shapeOfDefinition(name: string): Shape {
  const found = known.get(name);
  if (found) return found;
  const definition = definitions[name] ?? {};
  // Known before it is looked into: blocks hold blocks.
  const shape = { ...(definition.oneOf ? { kind: 'choice' } : { kind: 'object' }) } as Shape;
  known.set(name, shape);
  return Object.assign(shape, shapeOf(definition));
}

function shapeOf({ $ref, items, properties, oneOf, anyOf }: Schema): Shape {
  if ($ref) return shapeOfDefinition(nameOf($ref));
  if (items) return { kind: 'list', of: shapeOf(items) };
  if (oneOf) return { kind: 'choice', of: new Map(oneOf.map(readChoice)) };
  // Of a text or an element only the element is to be looked into.
  if (anyOf) return anyOf.map(shapeOf).find(({ kind }) => kind === 'object') ?? leaf;
  if (!properties) return leaf;
  const members = Object.entries(properties).map(
    ([name, inner]) => [name, shapeOf(inner)] as const,
  );
  return { kind: 'object', members: new Map(members) };
}

function readChoice({ $ref = '' }: Schema): readonly [string, Shape] {
  return [String(definitions[nameOf($ref)]?.properties?.type?.const), shapeOf({ $ref })];
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
