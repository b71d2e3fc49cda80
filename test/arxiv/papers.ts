import type { SamplePaper } from './sample';

/** The papers that have a page here. Titles and authors are the papers' own; the abstracts are ours. */
export const samplePapers: readonly SamplePaper[] = [
  {
    paper: '1706.03762',
    title: 'Attention Is All You Need',
    authors: [
      'Ashish Vaswani',
      'Noam Shazeer',
      'Niki Parmar',
      'Jakob Uszkoreit',
      'Llion Jones',
      'Aidan N. Gomez',
      'Lukasz Kaiser',
      'Illia Polosukhin',
    ],
    abstract:
      'A sample abstract. The page describes a network for sequence transduction that drops recurrence and convolution and keeps only attention, which lets all positions of a sentence be processed at once. It trains in days instead of weeks and translates English to German and to French better than the models before it.',
    version: 7,
    subject: 'Computer Science > Computation and Language',
    category: 'cs.CL',
    comments: '15 pages, 5 figures',
  },
  {
    paper: 'hep-th/9711200',
    title: 'The Large N Limit of Superconformal Field Theories and Supergravity',
    authors: ['Juan M. Maldacena'],
    abstract:
      'A sample abstract. The page is about theories with many colours whose low-energy limit is described by strings on a curved space with one more dimension; $N$ branes stand at its boundary.',
    version: 3,
    subject: 'High Energy Physics - Theory',
    category: 'hep-th',
    comments: '20 pages',
  },
  {
    paper: '2401.99042',
    title: 'A Sample Paper That No Shipped Digest Covers',
    authors: ['Kim Sample', 'Lee Example'],
    abstract: 'A sample abstract of a paper that exists only here, for digests that tests import.',
    version: 3,
    subject: 'Computer Science > Information Retrieval',
    category: 'cs.IR',
  },
];
