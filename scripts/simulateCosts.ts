import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { showAddresses } from './costs/addresses';
import { showLimits, showReaders, showSpreads } from './costs/report';
import { simulateWeek } from './costs/week';

// All readers in one zone, so that all have the same morning: the worst for the host.
process.env.TZ = 'Asia/Seoul';

const { values } = parseArgs({
  options: {
    years: { type: 'string', default: '10' },
    readers: { type: 'string', default: '1,10000,1000000' },
    post: { type: 'string', default: 'data/digests/2025-09-08-daily-papers.md' },
  },
});
const years = Number(values.years);
const fleets = values.readers.split(',').map(Number);
const post = await readFile(values.post, 'utf8');

const weeks = {
  feed: await simulateWeek('feed', years, post),
  github: await simulateWeek('github', years, post),
};
console.log(showReaders(weeks, fleets, years));
console.log(showLimits(weeks));
console.log(showSpreads(weeks, fleets.at(-1) ?? 1));
console.log(showAddresses(weeks.github.start));
