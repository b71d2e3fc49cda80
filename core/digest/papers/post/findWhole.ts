import type { PaperRef } from '../../../paper';
import { namesOwnSection } from '../../kinds';
import { hasLike, nameAbove } from '../choice/firstLines';
import type { Container, FoundContainer } from '../container';
import { nameOf } from '../containers/headings';
import { readTitleLine } from '../containers/titleLine';
import { holdsNothing, holdsWords } from '../mentions/holdsWords';
import { distinct } from '../slots/distinct';
import { nameHead } from '../slots/findSlot';
import type { Measures } from '../slots/measure';
import { isAboutOne } from './isAboutOne';
import { nameByTitle } from './nameByTitle';

/** What a post says of itself outside its text: its title, and the papers that its front matter names. */
export type PostSubject = { readonly title: string; readonly refs: readonly PaperRef[] };

/** The post as the one entry of the paper that it is about, whatever its parts tell of others; undefined when it is not so. */
export function findWhole(
  post: Container,
  about: PostSubject,
  measures: Measures,
): FoundContainer | undefined {
  if (!holdsWords(post)) return undefined;
  const above = nameAbove(post, about, measures);
  const named =
    [above, nameHead(post, measures)].find((refs) => refs.length > 0) ??
    nameByTitle(post, about.title, measures);
  const [ref, ...others] = named.length > 0 ? named : nameOpening(post, measures);
  const isWhole =
    ref !== undefined &&
    others.length === 0 &&
    (above.length === 0 || about.refs.length > 0 || !isOneOfSeveral(post, ref, measures)) &&
    isAboutOne(post.body, ref, named.length > 0, measures);
  return isWhole ? takeWhole(post, ref, measures) : undefined;
}

/** Is another paper written further down as the first lines write theirs? Then these only name the first of several. */
function isOneOfSeveral(post: Container, ref: PaperRef, measures: Measures): boolean {
  if (hasLike(post, ref, measures)) return true;
  const forms = new Map<string, boolean>();
  return post.body.some((placed) => {
    const mentions = placed.node.type === 'heading' ? [] : measures.mentions(placed);
    const title = mentions.length > 0 ? readTitleLine(placed) : undefined;
    if (!title?.isLinked) return false;
    const isOwn = mentions.some(({ ref: { paper } }) => paper === ref.paper);
    const known = forms.get(title.form) ?? isOwn;
    forms.set(title.form, known);
    return known && !isOwn;
  });
}

/** A post as one entry. */
export function takeWhole(post: Container, ref: PaperRef, measures: Measures): FoundContainer {
  const own = nameHead(post, measures).filter(({ paper }) => paper === ref.paper);
  const [whole = ref] = distinct([ref, ...own]);
  return { container: post, ref: whole, isNamed: own.length > 0, strong: true };
}

/**
 * The papers whose addresses stand right below the first heading: `# FlashAttention`, `## 논문 정보`. One that is told there by its
 * own title, below a heading of the writer's own, is the first of a part's, unless sections of a summary follow.
 */
function nameOpening({ body }: Container, measures: Measures): readonly PaperRef[] {
  const [first, ...rest] = body;
  if (first?.node.type !== 'heading' || measures.mentions(first).length > 0) return [];
  const next = rest.findIndex(({ node }) => node.type === 'heading');
  const opening = rest.slice(0, Math.max(0, next)).filter((placed) => measures.names([placed]));
  const isPart =
    measures.heading(first.node).says === 'free' &&
    !body.some(({ node }) => node.type === 'heading' && namesOwnSection(nameOf(node)));
  return distinct(
    opening.flatMap((placed) =>
      measures.mentions(placed).flatMap(({ ref, role, sure }) => {
        const isTold = isPart && role === 'title' && !holdsNothing([placed.node]);
        return role !== 'prose' && sure && !isTold ? [ref] : [];
      }),
    ),
  );
}
