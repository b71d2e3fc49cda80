import type { Placed } from '../../markdown/node';
import { writePlain } from '../../tree/plain';
import { mayName } from './mentions/mayName';
import { labelsAd, saysAd } from './words/ads';

/**
 * The blocks of a post without its advertisements, which are no paper's text: those that say so, and one in plain words below a
 * label behind a rule. What has a link or an id in it, or right below, is left where it stands.
 */
export function withoutAds(nodes: readonly Placed[]): readonly Placed[] {
  const ads = new Set(nodes.flatMap((_, at) => findAd(nodes, at)));
  if (ads.size === 0) return nodes;
  let isRuled = false;
  return nodes.flatMap((placed, at): readonly Placed[] => {
    isRuled ||= placed.isRuled === true;
    if (ads.has(at)) return [];
    // The rule before an advertisement still parts what it stood between.
    const kept: Placed = isRuled ? { ...placed, isRuled: true } : placed;
    isRuled = false;
    return [kept];
  });
}

/** The places of an advertisement that begins at one. */
function findAd(nodes: readonly Placed[], at: number): readonly number[] {
  const [placed, next] = nodes.slice(at, at + 2);
  if (!placed || !isText(placed)) return [];
  const words = writePlain([placed.node]).trim();
  if (labelsAd(words)) {
    const isWhole = placed.isRuled && next && isText(next) && !next.isRuled && !isTitle(next);
    return isWhole && !namesBelow(nodes, at + 1) ? [at, at + 1] : [];
  }
  return saysAd(words) && !isTitle(placed) && !namesBelow(nodes, at) ? [at] : [];
}

/** A paragraph or a quote of which nothing names a paper. */
function isText({ node }: Placed): boolean {
  return (node.type === 'paragraph' || node.type === 'blockquote') && !mayNamePaper(node);
}

/** Advertisements link shops, which names nothing. */
function mayNamePaper(node: Placed['node']): boolean {
  return mayName(node) && /arxiv|huggingface\.co\/papers|\d{4}\.\d{4}/i.test(JSON.stringify(node));
}

/** Is a block all in bold, as a title is? */
function isTitle({ node }: Placed): boolean {
  return node.type === 'paragraph' && node.children.every(({ type }) => type === 'strong');
}

function namesBelow(nodes: readonly Placed[], at: number): boolean {
  const below = nodes[at + 1];
  return below !== undefined && below.node.type !== 'heading' && mayNamePaper(below.node);
}
