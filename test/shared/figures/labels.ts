/**
 * For each figure of the summaries of `../shared/abstracts.json`: where in the summary it stands (section, literal, which of
 * several), and where the abstract says it: a piece of the abstract that stands there once, or several that say the same;
 * none where the abstract does not say it. Written by reading both texts, before there was a matcher.
 *
 * What is counted: percentages, multiples, sizes, times, scores, and counts, also as words (세 가지, nineteen). What is not:
 * names (GSM8K, 3D, Seedream 4.0, 2-Wasserstein), ordinals (2차, 첫 번째), the counters of lists, exponents, and words that
 * say no number (수십, 단일). A figure that is rounded otherwise (3.22 of 3.2) and a range of which one end is said are not there.
 */
export type Label = readonly [
  section: string,
  figure: string,
  there: string | readonly string[] | undefined,
  nth?: number,
];

const RESOLUTION_4K = [
  'native 4K',
  'natively at 4K',
  '1M-image 4K',
  'encoding at 4K',
  'improves 4K',
  'detail-preserving 4K',
  'multi-AR 4K',
];

export const LABELS: Readonly<Record<string, readonly Label[]>> = {
  '2510.25602': [
    ['introduction', '4비트', '4-bit'],
    ['results', '8비트', '8-bit'],
    ['results', '20~40%', undefined],
    ['limitations', '4비트', '4-bit'],
  ],
  '2510.27258': [['method', '두 개', 'two additional']],
  '2511.01918': [
    ['results', '0.5', undefined],
    ['results', '4.16%', undefined],
    ['results', '37.8%', undefined],
  ],
  '2511.02650': [
    ['introduction', '여섯 가지', 'six ability'],
    ['introduction', '열 개', 'ten datasets'],
    ['introduction', '열 가지', 'ten representative'],
    ['introduction', '세 가지', 'three families'],
    ['method', '세 그룹', undefined],
  ],
  '2511.03929': [
    ['introduction', '12B', undefined],
    ['introduction', '128K', undefined],
    ['method', '512×512', undefined],
    ['results', '45개', undefined],
    ['results', '2배', undefined],
  ],
  '2511.04570': [
    ['method', '두 가지', 'two task'],
    ['results', '92%', '92%'],
    ['results', '75.53%', '75.53%'],
  ],
  '2511.05369': [['method', '두 단계', undefined]],
  '2511.07003': [
    ['introduction', '60개', '60 languages'],
    ['introduction', '234개', '234'],
    ['method', '2단계', undefined],
    ['results', '60개', '60 languages'],
  ],
  '2511.09915': [
    ['results', '0.79', undefined],
    ['results', '27%', undefined],
    ['results', '0.84', undefined],
  ],
  '2511.10047': [
    ['results', '23.7%', '23.7'],
    ['results', '19.3%', '19.3'],
  ],
  '2511.11007': [
    ['introduction', '11.8%', '11.8%'],
    ['method', '두 단계', undefined],
    ['results', '12개', undefined],
    ['results', '3.1~4.8%', undefined],
    ['results', '16.4%', undefined],
  ],
  '2511.11062': [
    ['results', '42%', undefined],
    ['results', '10%', undefined],
    ['limitations', '70%', undefined],
  ],
  '2511.12207': [
    ['results', '3~5B', '3B to 5B'],
    ['results', '4배', '4\\times'],
  ],
  '2511.13189': [
    ['results', '네 개', 'four public'],
    ['results', '8.21%p', '8.21'],
  ],
  '2511.14582': [
    ['results', '3B', undefined],
    ['results', '7B', undefined],
    ['results', '2.7~3.8배', undefined],
    ['results', '10GB', undefined],
    ['results', '99%', undefined],
  ],
  '2511.15210': [
    ['results', '8', '~8'],
    ['results', '9', '~9'],
    ['results', '10.5', '10.5'],
    ['limitations', '세 가지', undefined],
  ],
  '2511.18050': [
    ['introduction', '4K', RESOLUTION_4K],
    ['introduction', '1K', '1K'],
    ['introduction', '4K', RESOLUTION_4K, 2],
    ['introduction', '1백만', '1M-image'],
    ['introduction', '4K', RESOLUTION_4K, 3],
    ['method', '4K', RESOLUTION_4K],
    ['results', '4K', RESOLUTION_4K],
    ['conclusion', '4K', RESOLUTION_4K],
    ['conclusion', '4K', RESOLUTION_4K, 2],
  ],
  '2511.18822': [
    ['method', '16×16', undefined],
    ['results', '256×256', '256$\\times$256'],
    ['results', '1.79', '1.79'],
    ['results', '10배', '10$\\times$'],
  ],
  '2511.19797': [
    ['introduction', '한두', undefined],
    ['method', '두', 'two diffusion'],
    ['results', '256×256', '256x256'],
    ['results', '512×512', '512x512'],
    ['results', '1단계', ['one- and few-step', '1-NFE', 'one/few-step']],
    ['results', '3.29', '3.29'],
    ['results', '4.32', '4.32'],
  ],
  '2511.20123': [
    ['introduction', '두 가지', ['two failure modes', 'both failure modes arise']],
    ['results', '4배', 'at 4x'],
    ['results', '233%', '233%'],
    ['results', '40.5%', '40.5%'],
    ['results', '2배', 'from 2x'],
    ['results', '4배', 'to 4x', 2],
  ],
  '2511.20478': [
    ['method', '885M', '885M'],
    ['results', '20%', '20%'],
  ],
  '2511.22345': [
    ['results', '64×64', '64$\\times$64'],
    ['results', '256×256', '256$\\times$256'],
    ['results', '11.76', undefined],
    ['results', '11.25', undefined],
    ['results', '13.05', undefined],
    ['results', '12.79', undefined],
    ['results', '39.97%', undefined],
    ['results', '57.02%', undefined],
    ['results', '40.22%', undefined],
    ['results', '56.24%', undefined],
    ['results', '3.3배', '3.3$\\times$'],
  ],
  '2511.22475': [
    ['results', '256px', '256px'],
    ['results', '2.38', '2.38'],
    ['results', '56층', '56-layer'],
    ['results', '112층', '112-layer'],
  ],
  '2511.23386': [
    ['method', '두 단계', 'two-stage'],
    ['method', '1536차원', '1536'],
    ['method', '100%', '100%'],
  ],
  '2511.23404': [
    ['method', '2배', '2x faster'],
    ['method', '10~12조', '10-12T'],
    ['results', '79.56%', '79.56%'],
    ['results', '82.41%', '82.41%'],
    ['results', '2배', '2x faster'],
  ],
  '2512.03405': [
    ['introduction', '1,000개', '1,000'],
    ['introduction', '4,000개', '4,000'],
    ['method', '7개', 'seven'],
    ['results', '19개', 'nineteen'],
  ],
  '2512.03534': [
    ['results', '7%', undefined],
    ['results', '15%', '15%'],
  ],
  '2512.04926': [
    ['method', '세 단계', undefined],
    ['results', '256×256', '256x256'],
    ['results', '100배', '100x'],
    ['results', '1.04', '1.04'],
  ],
  '2512.06065': [
    ['introduction', '10만 쌍', undefined],
    ['introduction', '855ms', undefined],
    ['method', '15가지', undefined],
    ['limitations', '480p', undefined],
    ['limitations', '16fps', undefined],
  ],
  '2512.06818': [
    ['introduction', '2배', '2x faster'],
    ['introduction', '2배', '2x less', 2],
  ],
  '2512.07778': [
    ['results', '256×256', undefined],
    ['results', '64 epoch', '64 training'],
    ['results', '3.22', undefined],
  ],
  '2512.07806': [
    ['method', '세 단계', undefined],
    ['results', '256개', undefined],
    ['results', '250배', undefined],
  ],
  '2512.09824': [['results', '54.67%', undefined]],
  '2512.11749': [
    ['method', '두 가지', undefined],
    ['results', '0.75', '0.75'],
    ['results', '85.78', '85.78'],
  ],
  '2512.13604': [
    ['introduction', '3단계', 'three stages'],
    ['results', '100편', '100 high-resolution'],
    ['results', '1분', 'one-minute'],
    ['results', '3~5분', undefined],
  ],
  '2512.14051': [
    ['method', '22개', '22 benchmarks'],
    ['method', '15개', undefined],
    ['results', '120개', '120'],
    ['results', '600회', '600'],
    ['results', '40백만', '40 million'],
  ],
  '2512.16915': [
    ['limitations', '11초', undefined],
    ['limitations', '5초', undefined],
  ],
  '2512.17650': [
    ['introduction', '50만 쌍', '500K'],
    ['method', '두 개', 'two regularization'],
    ['results', '4가지', 'four major'],
  ],
  '2512.19678': [['limitations', '50단계', undefined]],
};
