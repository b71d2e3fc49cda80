import { whole } from '../whole';

/** What a page may do to all animations there are, its own and others. Each is the body of `(a) => …`. */
const works: Readonly<Record<string, string>> = {
  pauses: 'a.pause()',
  'plays again': 'a.play()',
  'plays from the start': 'a.currentTime = 0; a.play()',
  'pauses at the start': 'a.pause(); a.currentTime = 0',
  cancels: 'a.cancel()',
  finishes: 'a.finish()',
  reverses: 'a.reverse()',
  slows: 'a.playbackRate = 0.0001',
  'slows smoothly': 'a.updatePlaybackRate(0.0001)',
  stops: 'a.playbackRate = 0',
  'turns back': 'a.playbackRate = -0.001',
  postpones: 'a.startTime = document.timeline.currentTime + 1e7',
  'takes the clock of': 'a.timeline = null',
  'makes endless': 'a.effect.updateTiming({ iterations: Infinity, duration: 1e7, fill: "both" })',
  'fills forwards': 'a.effect.updateTiming({ fill: "both" })',
  'writes down the styles of': 'a.commitStyles(); a.cancel()',
  'writes down, and lets go on,': 'a.commitStyles()',
  // Of each one alone: copies of copies would take all memory there is.
  'makes another, which stands, of':
    'if (!a.copied) { a.copied = true; const copy = new Animation(new KeyframeEffect(a.effect)); copy.copied = true; copy.pause() }',
  'writes down in its body the styles of': 'a.effect.target = document.body; a.commitStyles()',
};

/** All animations that were ever there are in the page's hands. */
const hands = `const seen = new Set();
const each = (work) => {
  for (const one of document.getAnimations()) seen.add(one);
  for (const one of seen) try { work(one) } catch {}
};`;

/** Pages, by what they do, as scripts at the end of their body: each way once, or on each frame, and both on demand. */
export const animationPages: readonly (readonly [what: string, script: string])[] = Object.entries(
  works,
).flatMap(([what, work], at) => {
  const act = `each((a) => { ${work} })`;
  const both = [
    [`${what} all animations once`, `${hands} ${act}`] as const,
    [
      `${what} all animations on each frame`,
      `${hands} const frame = () => { ${act}; requestAnimationFrame(frame) }; frame();`,
    ] as const,
  ];
  return whole ? both : both.slice(at % 2, (at % 2) + 1);
});
