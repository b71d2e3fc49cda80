import type { Placed } from '../../markdown/node';
import { decideBody } from './choice/decide';
import { findOutside, findUnnamed } from './choice/findOutside';
import { nameAbove } from './choice/firstLines';
import { leaveRivalled } from './choice/leave/leaveRivalled';
import { leaveAll, leaveShifted } from './choice/leave/leaveShifted';
import { openPost } from './choice/openPost';
import { leave, type Outcome, outcomeOf } from './choice/outcome';
import { takeTitled } from './choice/takeTitled';
import { cutClosing } from './closing/cutClosing';
import { leaveFarewell } from './closing/leaveFarewell';
import { raiseTitles } from './containers/raiseTitles';
import { keepFullest } from './keepFullest';
import { linkIds } from './linkIds';
import { joinIndex } from './lists/joinIndex';
import { linkHeadings } from './lists/linkHeadings';
import { findLists, type PaperList } from './lists/readLists';
import { setAside } from './lists/setAside';
import { cutFollowing } from './post/cutFollowing';
import { cutFurther } from './post/cutFurther';
import { decidePost } from './post/decidePost';
import { findWhole, type PostSubject } from './post/findWhole';
import { restoreAll } from './post/restoreAll';
import { sinkAddresses } from './sinkAddresses';
import { findInSentence } from './slots/findInSentence';
import { type Measures, measure } from './slots/measure';
import { withoutAds } from './withoutAds';

/**
 * The entries of a post: the largest containers with exactly one paper in their slot, and words. A paper that is named
 * above all containers makes the post one entry, whatever it cites, unless a container below is that paper's own.
 */
export function chooseEntries(all: readonly Placed[], about: PostSubject): Outcome {
  const linked = linkIds(withoutAds(all));
  const measures = measure(linked);
  const blocks = joinIndex(linked, measures);
  const post = openPost(blocks, measures);
  const whole = findWhole(post, about, measures);
  if (whole) {
    const parted = cutFollowing(
      cutFurther(outcomeOf(whole), measures, decideBody),
      blocks,
      measures,
    );
    const closed = cutClosing(parted, measures);
    const { found, left } = about.refs.length > 0 ? closed : leaveRivalled(closed, measures);
    return { found, left: [...left, ...findOutside(blocks, found, left)] };
  }
  const lists = findLists(blocks, measures);
  if (lists.length === 0) return choose(blocks, about, measures);
  const isNamed = nameAbove(post, about, measures).length === 1;
  const { nodes, originals } = isNamed
    ? { nodes: blocks, originals: none }
    : linkHeadings(blocks, lists, measures);
  const { found, left } = chooseBeside(nodes, lists, about, measures);
  const restore = (some: readonly Placed[]) => some.map((each) => originals.get(each) ?? each);
  return { found: originals.size > 0 ? restoreAll(found, restore) : found, left };
}

/** The entries, without the lists that go through them once more; of what only these tell, what they say. */
function chooseBeside(
  nodes: readonly Placed[],
  lists: readonly PaperList[],
  about: PostSubject,
  measures: Measures,
): Outcome {
  const { kept, stretches, papers } = setAside(nodes, lists, measures);
  const choice = choose(kept, about, measures);
  if (stretches.length === 0) return choice;
  const known = new Set(choice.found.map(({ ref }) => ref.paper));
  if ([...papers].some((paper) => !known.has(paper))) return choose(nodes, about, measures);
  const listed = stretches.flatMap((stretch) => decideBody(stretch, measures).found);
  const others = listed.filter(({ ref }) => !known.has(ref.paper));
  const told = stretches.flatMap((stretch) => findOutside(stretch, others, []));
  return {
    found: [...choice.found, ...others].sort(byLine(({ container }) => container.line)),
    left: [...choice.left, ...told].sort(byLine(({ line }) => line)),
  };
}

function choose(blocks: readonly Placed[], about: PostSubject, known: Measures): Outcome {
  const sunk = sinkAddresses(blocks, known);
  const raised = raiseTitles(sunk.nodes, known);
  const { nodes } = raised;
  const measures = raised.restore ? measure(nodes) : known;
  const post = openPost(nodes, measures);
  const decided = leaveCited(decidePost(post, about, measures), nodes, measures);
  const told = cutFurther(takeTitled(decided, post, about, measures), measures, decideBody);
  const chosen = cutClosing(cutFollowing(told, nodes, measures), measures);
  const sure = about.refs.length > 0 ? chosen : leaveRivalled(chosen, measures);
  const outcome = raised.isUnclear ? leaveAll(sure) : leaveShifted(sure, nodes, measures);
  const { found, left } = keepFullest(leaveFarewell(outcome, measures), measures);
  const rest = found.length > 0 ? findOutside(nodes, found, left) : findUnnamed(nodes, measures);
  return {
    found: restoreAll(restoreAll(found, raised.restore), sunk.restore),
    left: [...left, ...rest].sort(byLine(({ line }) => line)),
  };
}

/** One part alone whose first sentence links a paper is a part of a text about it, or cites it; several are a digest. */
function leaveCited(outcome: Outcome, nodes: readonly Placed[], measures: Measures): Outcome {
  const [only, ...others] = outcome.found;
  if (!only || others.length > 0 || only.isNamed) return outcome;
  const { container, ref } = only;
  const isWhole = container.nodes.length === nodes.length;
  if (isWhole || container.kind === 'post' || !findInSentence(container, measures)) return outcome;
  return leave(container, 'unclear-link', { ...outcome, found: [] }, [ref]);
}

const none: ReadonlyMap<Placed, Placed> = new Map();

function byLine<Each>(lineOf: (each: Each) => number): (one: Each, other: Each) => number {
  return (one, other) => lineOf(one) - lineOf(other);
}
