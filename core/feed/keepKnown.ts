import schema from '../../data/schema/digest.schema.json' with { type: 'json' };
import { Failure } from '../failure';
import { type Shape, shapeOfDefinition, shapeOfDigest } from './shape';

/**
 * As deep as this no digest of ours is nested, in brackets of JSON; a browser may refuse to store deeper ones. No
 * deeper than this is anything looked into, so no stack overflows.
 */
const DEEPEST = 256;
/** Objects and lists in one digest: a hundred times those of a long one. */
const MOST_NODES = 500_000;

const section = shapeOfDefinition('section');
const kinds: ReadonlySet<string> = new Set(schema.definitions.section.properties.kind.enum);

/**
 * Takes out of somebody's digest, fresh from its JSON and in place, all members that this version does not know, and
 * reads a section of an unknown kind as `other`: a later version may say more. Throws `Failure` `malformed` where
 * it is nested too deep to be stored, `digest-too-large` for too many nodes. Whatever else is wrong the schema finds.
 */
export function keepKnown(digest: unknown): void {
  let nodes = 0;
  visit(digest, shapeOfDigest(), 1, (depth) => {
    nodes += 1;
    if (nodes > MOST_NODES) throw new Failure('digest-too-large', `more than ${MOST_NODES} nodes`);
    if (depth > DEEPEST) throw new Failure('malformed', `nested deeper than ${DEEPEST}`);
  });
}

/** `keepKnown` for the entries of a digest that was stored before: that it could be says that it is not too much. */
export function keepKnownEntries(entries: unknown): void {
  visit(entries, { kind: 'list', of: shapeOfDefinition('entry') }, 1, () => undefined);
}

/** `onNode` is told of each object and list before it is looked into. */
function visit(value: unknown, given: Shape, depth: number, onNode: (depth: number) => void): void {
  if (!isObject(value)) return;
  onNode(depth);
  const shape = given.kind === 'choice' ? given.of.get(String(value.type)) : given;
  if (Array.isArray(value)) {
    if (shape?.kind === 'list') for (const each of value) visit(each, shape.of, depth + 1, onNode);
  } else if (shape?.kind === 'object') {
    for (const name in value) {
      const inner = shape.members.get(name);
      if (!inner) delete value[name];
      else if (inner.kind !== 'leaf') visit(value[name], inner, depth + 1, onNode);
    }
    const { kind } = value;
    if (shape === section && typeof kind === 'string' && !kinds.has(kind)) value.kind = 'other';
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
