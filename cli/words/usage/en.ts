import type { Words } from '../ko';

/** The options that every command knows. */
const everywhere = `  --lang ko|en          the language of all that is said; ko (Korean) without it
  -h, --help            show this`;

/** How a feed says what it is. */
const about = `  --title <name>        the name of the feed that readers see; "Paper digests" without it
  --homepage <address>  the address of the feed's homepage; none without it`;

/** How the program and each of its commands are used, in English. */
export const usageEn: Words['usage'] = {
  main: `Usage: yoyak-digest <command> …

  compile <posts> --out <folder>   make a feed of posts
  check   <posts…>                 tell what is wrong with posts, by file, line and column
  check   --feed <folder>          check a feed that was made
  watch   <posts> --out <folder>   make it again on each change
  serve   <feed or posts>          try a feed on this computer
  write   <papers…> --out <post>   write a digest with a model of your own

${everywhere}
  -v, --version         show the version

  Each command has options of its own: yoyak-digest <command> --help
  Exit codes: 0 it is done, 1 there are problems or it could not be done, 2 bad usage.
  2 means more after check and write: their own help says what.`,
  compile: `Usage: yoyak-digest compile <folder or file of posts> --out <folder>
       [--json] [--title <of the feed>] [--homepage <address>]

  --out <folder>        the folder for the feed, outside that of the posts; required
  --json                say what came of it, and the problems, as JSON; as text without it
${about}
${everywhere}

  Exit codes: 0 the feed is written, even where posts have problems, 1 nothing is written, 2 bad usage.`,
  check: `Usage: yoyak-digest check <folders or files of posts…> [--json | --github] [--explain]
       yoyak-digest check --feed <folder or index.json> [--json | --github]

  --feed <feed>         check a feed that was made, in place of posts; posts are checked without it
  --explain             tell where in the posts papers were found, too; not with --feed
  --json                tell the problems as JSON; as text without it
  --github              tell the problems as GitHub Actions shows them, each at its line
${everywhere}

  Exit codes: 0 nothing is wrong, 1 something is, 2 bad usage, or it could not be read.`,
  watch: `Usage: yoyak-digest watch <folder or file of posts> --out <folder>
       [--title <of the feed>] [--homepage <address>]

  --out <folder>        the folder for the feed, outside that of the posts; required
${about}
${everywhere}

  Exit codes: 0 it was ended with Ctrl+C, 1 the posts could not be watched, 2 bad usage.`,
  serve: `Usage: yoyak-digest serve <folder of a feed or of posts> [--port <number>]
       [--title <of the feed>] [--homepage <address>]

  --port <number>       the port to serve at; 8321 without it, and 0 takes one that is free
${about}
                        both are for posts alone: a feed has them already
${everywhere}

  Exit codes: 0 it was ended with Ctrl+C, 1 it could not be served, 2 bad usage.`,
  write: `Usage: yoyak-digest write <ids of papers, or files with one id a line…> --out <post.md>
       --server <address> --model <name> [--key-env <variable>]
       [--abstracts <JSON file> | --html <folder>] [--fetch]
       [--terms <file>] [--title <of the post>] [--force] [--json]

  --out <post.md>       the file for the digest; it goes on with one that is there; required
  --server <address>    a server that speaks OpenAI's format, such as http://localhost:11434/v1; required
  --model <name>        the name of a model that the server has; required
  --key-env <variable>  the environment variable that has the API key, which is never written into a command;
                        no key is sent without it
  --abstracts <file>    {"2511.01234": {"title": "…", "abstract": "…"}}
                        or [{"id": "2511.01234", "title": "…", "abstract": "…"}]
  --html <folder>       arXiv's pages, /html/ or /abs/, saved as 2511.01234.html or hep-th_9901001.html
  --fetch               asks arXiv for the abstracts that are in none of these, one every 15 seconds;
                        without it arXiv is never asked
  --terms <file>        a file of the terms that stay English, one a line; those that Yoyak knows without it
  --title <name>        the title of a post that is begun; "논문 요약" without it
  --force               writes summaries anew that are there, also those that were edited by hand;
                        both are left as they are without it
  --json                say what was written, and what to look at, as JSON; as text without it
${everywhere}

  At least one of --abstracts, --html and --fetch has to say what is read.
  Exit codes: 0 all is written, 1 there is something to look at, 2 bad usage, or it ended before the last paper.`,
};
