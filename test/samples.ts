import type { Digest, Entry } from '../core/paper';

/** A small entry whose conclusion is `said`. */
export function sampleEntry(paper: string, said = `${paper}의 결론이다.`): Entry {
  const paragraph = (value: string) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value }],
  });
  return {
    paper,
    title: `Paper ${paper}`,
    links: [{ label: 'arXiv', url: `https://arxiv.org/abs/${paper}` }],
    sections: [
      { kind: 'introduction', heading: 'Introduction', children: [paragraph('소개이다.')] },
      { kind: 'conclusion', heading: 'Conclusion', children: [paragraph(said)] },
    ],
  };
}

/** A small digest of the given papers, on the day that its id begins with. */
export function sampleDigest(id: string, papers: readonly string[], said?: string): Digest {
  return {
    id,
    date: id.slice(0, 10),
    title: `다이제스트 ${id}`,
    tags: ['papers'],
    entries: papers.map((paper) => sampleEntry(paper, said)),
  };
}
