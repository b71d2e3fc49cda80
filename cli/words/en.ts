import { count, countSummaries } from './count';
import type { Words } from './ko';
import { usageEn } from './usage/en';
import { writeEn } from './write/en';

/** All that the commands say in English. */
export const en: Words = {
  usage: usageEn,
  misuse: {
    command: (word) => `There is no command “${word}”. Choose one of these.`,
    option: (word) => `There is no option ${word}.`,
    value: (word) => `The value of ${word} is missing.`,
    noValue: (word) => `${word} takes no value.`,
    language: () => 'Give ko or en after --lang.',
    path: () => 'Say which folder or file to read.',
    onePath: (word) => `Give only one place to read. The other one is ${word}`,
    out: () => 'Give the folder for the feed after --out.',
    homepage: () => 'Give the whole address after --homepage, with https://.',
    port: () => 'Give a number from 0 to 65535 after --port.',
    papers: () => 'Give ids of papers, or a file of ids.',
    server: () => "Give the address of the model's server after --server.",
    model: () => 'Give the name of the model after --model.',
    post: () => 'Give the file of the post after --out. Its name has to end in .md.',
    texts: () => 'Say what is to be read: --abstracts, --html or --fetch.',
    keyEnv: () =>
      'The environment variable after --key-env is empty. Give the name of a variable, not the key.',
    together: (word) => `Give one of the two: ${word}`,
  },
  wrongPlace: {
    noPosts: (path) => `No Markdown file in ${path}`,
    feedInstead: (path) => `This is a feed, not posts. Check it with: check --feed ${path}`,
    notOurs: (path) =>
      `Nothing was written: ${path} is not a feed's. Give another folder after --out.`,
  },
  nothingThere: (path) => `No such file or folder: ${path}`,
  noPermission: (path) => `Not allowed to read or write ${path}`,
  isFolder: (path) => `A folder is where a file should be: ${path}`,
  diskFull: 'The disk is full. Free some space and run it again.',
  tooManyFiles:
    'There is more to watch than the system allows. Choose a smaller folder or raise the limit.',
  portTaken: (port) => `Port ${port} is in use. --port 0 takes a free one.`,
  overlap: (from, out) =>
    `The feed needs a folder of its own, apart from the posts: ${from}, ${out}`,
  untitled: (title) => `The feed has no title and is called “${title}”. Name it with --title.`,
  compiled: ({ digests, entries, ms }) =>
    `${count(digests, 'digest')}, ${countSummaries(entries)} (${ms} ms)`,
  andProblems: (problems, from) => `${count(problems, 'problem')}: yoyak-digest check ${from}`,
  clean: (files) => `${count(files, 'post')} read, no problem.`,
  problems: (problems, broken, files) =>
    `${count(problems, 'problem')} in ${broken} of ${count(files, 'post')}.`,
  feedClean: (digests) => `The feed is whole: ${count(digests, 'digest')} checked.`,
  feedProblems: (problems) => `${count(problems, 'problem')} in the feed.`,
  watching: (from) => `Waiting for changes in ${from}. Ctrl+C ends it.`,
  serving: (address) => `${address}
Paste it into Yoyak's options. Ctrl+C ends it.`,
  future: (date) => `Its date, ${date}, is yet to come. Check whether it is right.`,
  damaged: (file, more) =>
    `Nothing was written: there are letters that cannot be read in ${file}${more > 0 ? ` and ${count(more, 'other file')}` : ''}. Put the right ones there, save it as UTF-8 and compile again.`,
  write: writeEn,
  kinds: {
    found: (kinds) => `Where the papers were found: ${kinds}`,
    post: (papers) => `the whole post (${papers})`,
    section: (papers) => `below headings (${papers})`,
    flat: (papers) => `from one heading to the next (${papers})`,
    item: (papers) => `list items (${papers})`,
    row: (papers) => `table rows (${papers})`,
    paragraph: (papers) => `below title paragraphs (${papers})`,
  },
  feed: {
    missing: 'The file is missing. Compile the feed again and upload all of it.',
    malformed: (detail) => `This does not fit the format (${detail}). Compile the feed again.`,
    size: (told, found) =>
      `The index says ${told} bytes, the file has ${found}. Compile the feed again.`,
    hash: 'The content does not have the SHA-256 of the index. Compile the feed again if it was edited by hand.',
    pack: (file) => `${file} in this pack is not the one that is listed. Compile the feed again.`,
    differs: (member) => `Its ${member} is not what the index says. Compile the feed again.`,
    duplicate: (id) => `The id “${id}” stands twice. Rename one of the posts.`,
    empty: 'This digest has no papers. Readers do not see it.',
    stray: 'The index does not name this file. It can be deleted.',
  },
};
