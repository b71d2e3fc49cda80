import { count, countSummaries } from '../count';
import type { WriteWords } from './ko';

/** What `write` says in English, beside how it is used. */
export const writeEn: WriteWords = {
  section: {
    introduction: 'Introduction',
    method: 'Method',
    results: 'Results',
    limitations: 'Limitations',
    conclusion: 'Conclusion',
  },
  missing: 'This section is missing. Run it again with the same model, and it alone is asked for.',
  figure: (figure) =>
    `A figure that the model's text does not have. Check whether it is right: ${figure}`,
  name: (name) => `A name that the model's text does not have. Check whether it is right: ${name}`,
  left: {
    edited: 'Edited by hand, so it was left as it is.',
    removed: 'Removed from the post, so it was not written again.',
    other:
      'Written by another model or of another text, so it was left as it is. --force writes it anew.',
  },
  done: (made, kept, problems) =>
    `${countSummaries(made)} written, ${kept} left as they were.${problems > 0 ? ` ${count(problems, 'place')} to look at.` : ''}`,
  stopped: 'Stopped. What was finished is in the post; run it again to go on.',
  wrong: {
    noPaper: (where) => `Not an arXiv id: ${where}`,
    noFile: (where) => `Neither an arXiv id nor a file that is there: ${where}`,
    tooMany: (most) => `At most ${most} papers at once. Run it in parts.`,
    twoVersions: (where) => `Two versions of one paper are asked for. Keep one of them: ${where}`,
    abstracts: (where) => `The file of abstracts is not JSON of the right shape: ${where}`,
    abstractId: (where) => `The file of abstracts has something that is no arXiv id: ${where}`,
    abstractOther: (where) =>
      `In the file of abstracts the key and the id name different papers: ${where}`,
    abstractTwice: (where) =>
      `The file of abstracts has two abstracts of one paper. Keep one of them: ${where}`,
    abstractText: (where) => `The file of abstracts has something empty, or no text: ${where}`,
    large: (where) => `The file is too large and was not read: ${where}`,
    encoding: (where) => `The letters of this file cannot be read. Save it as UTF-8: ${where}`,
    outFolder: (where) =>
      `There is a folder where --out says. Give the name of the post's file too: ${where}`,
    outUnderFile: (where) =>
      `There is a file where the post's folder should be. Give another place after --out: ${where}`,
    readOnly: (where) =>
      `It may only be read, so nothing was written. Change that, or give another file after --out: ${where}`,
    otherPost: (where) =>
      `Not written by write, so it was left alone. Give another file after --out, or --force to add to it: ${where}`,
  },
  text: {
    missing: () =>
      'There is nothing to read. Put it into the file of --abstracts or the folder of --html, or add --fetch.',
    empty: (where) => `A page with neither abstract nor paper. Save it again: ${where}`,
    unknown: () => 'arXiv has no abstract of this paper. Check its id and version.',
    paper: (where, says) => `This is of another paper (${says}). Check the file's name: ${where}`,
    version: (where, says) =>
      `This is of another version (${says}). Ask for that one, or replace the text: ${where}`,
    large: (where) => `The page is too large and was not read: ${where}`,
  },
  failure: {
    badAddress: 'The address after --server is none. For example: http://localhost:11434/v1',
    insecureAddress:
      'No paper and no key is sent to an address that is not encrypted (http). Give one with https after --server; a server on this computer may have http.',
    notFound: 'The server has no such address. Check the one after --server, with its /v1.',
    unreachable:
      'The abstract could not be fetched from arXiv. Check your connection and run it again in a while.',
    modelNoText:
      'There is nothing for the model to read. Check the file of abstracts, or the saved page.',
    modelUnreachable:
      "The model's server cannot be reached. Check that it is running and that the address after --server is right.",
    modelBadKey:
      'The API key holds a line break or other characters that keys do not have. Put it into the variable of --key-env as one line.',
    modelKey:
      'The server does not accept the API key. Check that the one in the variable of --key-env is right and may use this model.',
    modelRefused:
      "The model's server refuses the request. If it wants an API key, give it with --key-env.",
    modelUnpaid:
      'The model service says that your credit or quota is used up. Check its billing settings.',
    modelMissing:
      'The server has no model of this name. Check that it was downloaded, and the name after --model.',
    modelRejected:
      "The model's server did not understand the request. Update the server, or choose another model with --model.",
    modelContext:
      'The text is too long for this model. Give the abstract alone with --abstracts, or choose a model that reads longer texts.',
    modelBusy: "The model's server is busy. Run it again in a while, and it goes on.",
    modelFailed:
      "The model's server has a problem. If it is short of memory choose a smaller model, else run it again in a while.",
    modelLoading: 'The server is still loading the model. Run it again in a while.',
    modelPage:
      "A web page came in place of the model's answer. Check the address after --server, and whether it wants a login.",
    modelUnreadable:
      "The model's server answered in an unknown format. Check that the address speaks OpenAI's format.",
    modelEndless:
      'The model did not end its answer, so it was stopped. Run it again, or choose another model with --model.',
    modelCut:
      "The model's answer broke off. Check that the server is running; run it again, and it goes on.",
    modelSilent:
      'The model did not answer for too long and was stopped. Run it again, or choose a smaller model.',
    modelRedirected:
      "The model's server leads to another address, so nothing was sent on. Give that address after --server.",
    modelUnfit: 'No usable answer came. Run it again, or choose a larger model.',
    modelAnswerEmpty:
      "The model's answer was empty, so this section is left out. Run it again, and it alone is asked for.",
    modelAnswerNotJson:
      "The model's answer was not in the right format, so this section is left out. Run it again, and it alone is asked for.",
    modelAnswerOtherKeys:
      'The model answered something that was not asked, so this section is left out. Run it again, and it alone is asked for.',
    modelAnswerNotKorean:
      'The model did not answer in Korean, so this section is left out. Run it again, or choose a model that knows Korean.',
    modelAnswerTooLong:
      "The model's answer was too long, so this section is left out. Run it again, and it alone is asked for.",
    modelAnswerEcho:
      'The model repeated its instructions, so this section is left out. Run it again, or choose a larger model.',
    modelAnswerOtherPaper:
      'The model named another paper or an address, so this section is left out. Run it again, and it alone is asked for.',
    modelAnswerRepeated:
      'The model said the same thing over and over, so this section is left out. Run it again, or choose a larger model.',
    modelAnswerSameSection:
      'The model only repeated another section, so this one is left out. Run it again, and it alone is asked for.',
  },
};
