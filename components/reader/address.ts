import type { Day } from '../../core/day';
import { type FailureCode, isFailureCode } from '../../core/failure/codes';
import type { PaperId } from '../../core/paper';
import { readPaper } from '../../core/paper/readPaper';

const VIEWS = ['unread', 'bookmarks', 'catchup', 'terms', 'making'] as const;
const ORDERS = ['name', 'new'] as const;
const ONLY = ['unread', 'bookmarked', 'noted', 'twice'] as const;

/** How long a query may be, in UTF-16 units. */
export const QUERY_LENGTH = 1000;

/**
 * Where the reader is. Without a `view`, a `day` and a subscription (`from`) it is the newest day; `paper` is the one that is
 * open, as it is asked for: perhaps none that exists; `edit` where the reader's own summary of it is being changed. A `query`
 * searches everything, or within a `view` what that lists; `order` and the open `term` are the glossary's.
 */
export type Address = {
  readonly view?: (typeof VIEWS)[number];
  readonly day?: Day;
  readonly from?: string;
  readonly paper?: PaperId;
  readonly query?: string;
  readonly only?: (typeof ONLY)[number];
  readonly oldestFirst?: true;
  readonly edit?: true;
  readonly order?: (typeof ORDERS)[number];
  readonly term?: string;
  /** Why a press elsewhere led to nothing, which is told once: no address is written with it. */
  readonly failed?: FailureCode;
};

/** The part of an address after `?` → where that is; what nobody knows of it is left out, what is asked for twice counts once. */
export function parseAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const view = VIEWS.find((each) => each === given.get('view'));
  const only = ONLY.find((each) => each === given.get('only'));
  const order = ORDERS.find((each) => each === given.get('sort'));
  const keys = ['day', 'from', 'paper', 'q', 'term', 'failed'];
  const [day, from, paper, query, term, failed] = keys.map((key) => given.get(key));
  return {
    ...(view && { view }),
    ...(day && { day }),
    ...(from && { from }),
    ...(paper && { paper: readPaper(paper)?.paper ?? paper }),
    ...(query && { query: query.slice(0, QUERY_LENGTH) }),
    ...(only && { only }),
    ...(given.get('sort') === 'oldest' && { oldestFirst: true }),
    ...(paper && given.has('edit') && { edit: true }),
    ...(order && { order }),
    ...(term && { term: term.slice(0, QUERY_LENGTH) }),
    ...(failed && isFailureCode(failed) && { failed }),
  };
}

/** The same as a link within the page: `?day=2025-09-08&paper=2509.04664`; `?` alone for the newest day. */
export function formatAddress(address: Address): string {
  const { view, day, from, paper, query, only, oldestFirst, edit, order: sort, term } = address;
  const parts = Object.entries({ view, day, from, paper, q: query, only, sort, term }).flatMap(
    ([key, value]) => (value ? [`${key}=${encode(value)}`] : []),
  );
  const marks = [...(oldestFirst ? ['sort=oldest'] : []), ...(edit && paper ? ['edit'] : [])];
  return `?${[...parts, ...marks].join('&')}`;
}

/** The same list, with another paper open, or none. */
export function withPaper(
  { paper: _before, edit: _edit, ...list }: Address,
  paper?: PaperId,
): Address {
  return { ...list, ...(paper && { paper }) };
}

/** Which list an address shows, whatever paper is open: two addresses with the same have the same list. */
export function listOf(address: Address): string {
  return formatAddress(withPaper(address));
}

/** Where an address is: whether a summary is being changed there makes no other place of it. */
export function placeOf(address: Address): string {
  return formatAddress(withPaper(address, address.paper));
}

/** What an address searches everything for; empty where it does not, as in views of their own. */
export function searchOf({ view, query = '' }: Address): string {
  return view === undefined ? query.trim() && query : '';
}

/** What the field of a list looks for: everything, or what a view of the reader's own lists. */
export function soughtIn(address: Address): string {
  return address.view === 'bookmarks' ? (address.query ?? '') : searchOf(address);
}

/** The same address with another query, or none: among the bookmarks it stays there, anything else it leaves for all that is stored. */
export function withQuery({ query: _before, ...address }: Address, query: string): Address {
  return {
    ...(address.view === 'bookmarks' && address),
    ...(query !== '' && { query }),
  };
}

/** Old papers keep their slash: an address is read by people too. */
function encode(value: string): string {
  // Half a character is none.
  return encodeURIComponent(value.toWellFormed()).replaceAll('%2F', '/').replaceAll('%3A', ':');
}
