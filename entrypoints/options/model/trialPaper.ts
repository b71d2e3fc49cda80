import type { PaperText } from '../../../core/model';
import { readAbstract } from '../../../core/model/text';

export const TRIAL_PAPER = '2509.04664';
const TITLE = 'Why Language Models Hallucinate';

/** What the paper says, in words of our own; each figure is one of the paper's, so that one that is not here was made up. */
const TEXT = `
Language models state false things with confidence, and better training has not ended it. This work asks why hallucinations
arise and why they stay. It turns generation into a binary question, whether a given output is valid, and proves that the rate
of generative errors is at least about 2 times the misclassification rate on that question, even where the training data holds
no error. For facts that follow no pattern, such as birthdays, the error rate is bounded from below by the share of facts that
the training data states only once: if that share is 20%, a base model is expected to be wrong on at least 20% of them. After
pretraining, hallucinations persist because evaluations reward guessing. Of 10 widely used benchmarks that the authors examine,
9 grade answers as simply right or wrong, so that saying "I don't know" never scores better than a guess. They propose to
change how existing benchmarks score instead of adding new hallucination tests: a question should state a confidence threshold,
for example that a wrong answer costs 9 points where the threshold is 90%. The analysis covers errors of plausible text, not
every form of uncertainty that open-ended answers have.`;

/** The text that models are tried on. */
export function trialText(): PaperText {
  return readAbstract(TITLE, TEXT);
}
