import { type PagePlace, toPagePlace } from './pagePlace';

/** Which model writes summaries for the reader, and how. */
export const modelPlaces: readonly PagePlace[] = [
  toPagePlace('model', 'model', 'options.chapter.model', 'options.find.words.model'),
  toPagePlace(
    'model',
    'model-here',
    'options.model.here.heading',
    'options.model.here.press',
    'options.find.words.modelHere',
  ),
  toPagePlace(
    'model',
    'model-other',
    'options.model.other.heading',
    'options.model.other.lead',
    'options.model.other.key',
    'options.find.words.modelOther',
  ),
  toPagePlace(
    'model',
    'model-browser',
    'options.model.browser.name',
    'options.model.browser.lead',
    'options.find.words.modelBrowser',
  ),
  toPagePlace(
    'model',
    'model-trial',
    'options.model.trial.heading',
    'options.model.trial.lead',
    'options.find.words.modelTrial',
  ),
  toPagePlace(
    'model',
    'model-terms',
    'options.model.terms.heading',
    'options.model.terms.lead',
    'options.find.words.modelTerms',
  ),
];
