import type { Placed } from '../../markdown/node';
import { cutLines } from '../../tree/lines';
import { writePlain } from '../../tree/plain';
import { saysAd } from './words/ads';

/** The blocks of a post without its advertisements, which are no paper's text: those that say so, and what a label alone stands above. */
export function withoutAds(nodes: readonly Placed[]): readonly Placed[] {
  if (!nodes.some(isAd)) return nodes;
  let isOpen = false;
  let isRuled = false;
  return nodes.flatMap((placed): readonly Placed[] => {
    const isOver = placed.isRuled === true || placed.node.type === 'heading';
    if (isAd(placed)) {
      isOpen = isLabel(placed);
      isRuled ||= placed.isRuled === true;
      return [];
    }
    if (isOpen && !isOver) {
      isOpen = false;
      return [];
    }
    isOpen = false;
    // The rule before it still parts what it stood between.
    const kept: Placed = isRuled ? { ...placed, isRuled } : placed;
    isRuled = false;
    return [kept];
  });
}

function isAd({ node }: Placed): boolean {
  return (
    (node.type === 'paragraph' || node.type === 'blockquote') && saysAd(writePlain([node]).trim())
  );
}

/** Is all that it says that an advertisement follows? */
function isLabel({ node }: Placed): boolean {
  const [only, ...others] = node.type === 'paragraph' ? cutLines(node.children) : [];
  return (
    only !== undefined && others.length === 0 && writePlain(only.children).trim().length < LONGEST
  );
}

const LONGEST = 20;
