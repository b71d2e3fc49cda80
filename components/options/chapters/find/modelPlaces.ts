import { type Place, place } from './place';

/** Which model writes summaries for the reader, and how. */
export const modelPlaces: readonly Place[] = [
  place('model', 'model', 'options.chapter.model', 'options.find.words.model'),
  place(
    'model',
    'model-here',
    'options.model.here.heading',
    'options.model.here.press',
    'options.find.words.modelHere',
  ),
  place(
    'model',
    'model-other',
    'options.model.other.heading',
    'options.model.other.lead',
    'options.model.other.key',
    'options.find.words.modelOther',
  ),
  place(
    'model',
    'model-browser',
    'options.model.browser.name',
    'options.model.browser.lead',
    'options.find.words.modelBrowser',
  ),
  place(
    'model',
    'model-trial',
    'options.model.trial.heading',
    'options.model.trial.lead',
    'options.find.words.modelTrial',
  ),
  place(
    'model',
    'model-terms',
    'options.model.terms.heading',
    'options.model.terms.lead',
    'options.find.words.modelTerms',
  ),
];
