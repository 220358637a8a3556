import type { Draft, Media } from '../model/draft.ts';
import { MOST_PICTURES, MOST_VERSIONS } from '../model/request.ts';
import { dayOf, momentOf, weekdayName, weekdayOf } from './calendar.ts';
import { timesIn } from './clock.ts';
import { readCsv } from './csv.ts';
import { datesIn, exists } from './dates.ts';
import { bareName, editDistance } from './likeness.ts';

/** A month of posts as it is planned in a spreadsheet: a post a row, under a first row that names the columns. */

/** A post of the table: a draft for each network that its row names. */
export interface PlannedPost {
  /** Where its row begins, from 1. */
  line: number;
  drafts: Draft[];
}

/** A row that cannot be taken, and what to mend in it. */
export interface TableFault {
  /** From 1. */
  line: number;
  /** The row as it was written. */
  text: string;
  say: string;
}

/** What a table holds. Nothing of it is lost: a row is a post, or named with its fault. */
export interface PlannedMonth {
  posts: PlannedPost[];
  /** The row that names the columns; `null`: there is none. */
  head: string | null;
  faults: TableFault[];
}

/** What a table is read with. */
export interface TableReading {
  /** Id and name of every network that a row may name. */
  networks: readonly { id: string; name: string }[];
  /** IANA name: the zone that the times are meant in. */
  timeZone: string;
  /** BCP 47: the United States put the month first. */
  locale: string;
}

/** Words by which a column is known, in one case and without spaces and marks. */
const columns = {
  date: ['date', 'day', 'when', 'datetime', 'dateandtime', 'scheduled', 'publishat'],
  time: ['time', 'hour'],
  network: ['network', 'networks', 'platform', 'platforms', 'channel', 'channels'],
  account: ['account', 'accounts', 'handle', 'handles', 'profile', 'profiles'],
  text: ['text', 'post', 'copy', 'caption', 'message', 'content', 'words'],
  pictures: [
    'pictures',
    'picture',
    'picturedescriptions',
    'picturedescription',
    'descriptions',
    'alt',
    'alttext',
    'alttexts',
    'images',
    'image',
  ],
  link: ['link', 'url', 'address'],
} as const;
type Column = keyof typeof columns;
const required: readonly Column[] = ['network', 'text'];

/** What the first row can look like, for whoever has none yet. */
export const TABLE_HEAD = 'Date, Time, Network, Account, Text, Picture descriptions, Link';

const LONGEST_TEXT = 10_000;

/** Reads a table: every row is a post for one network, or the same post for several. */
export function readMonth(source: string, reading: TableReading): PlannedMonth {
  const [head, ...rows] = readCsv(source);
  if (!head) return { posts: [], head: null, faults: [] };
  const places = head.cells.map(columnOf);
  const lacking = required.find((column) => !places.includes(column));
  const twice = places.find((column, at) => column !== null && places.indexOf(column) !== at);
  if (head.fault !== null || lacking || twice) {
    const say = twice
      ? `Two columns are for the ${twice}. Leave one.`
      : `The first row has to name the columns, and none is called “${lacking ?? 'text'}”. Write for example: ${TABLE_HEAD}`;
    return { posts: [], head: null, faults: [{ line: head.line, text: head.text, say: head.fault ?? say }] };
  }
  const month: PlannedMonth = { posts: [], head: head.text, faults: [] };
  for (const { line, text, cells, fault } of rows) {
    try {
      if (fault !== null) throw new Unreadable(fault);
      if (cells.length > places.length)
        throw new Unreadable(
          `It has ${cells.length} cells, and the first row names ${places.length}. Put cells with a comma into quotation marks.`,
        );
      const cell = (column: Column): string => cells[places.indexOf(column)] ?? '';
      month.posts.push({ line, drafts: draftsOf(cell, reading) });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      month.faults.push({ line, text, say: error.message });
    }
  }
  return month;
}

/** What is wrong with a row, in a sentence. Thrown and caught in this file. */
class Unreadable extends Error {}

function columnOf(name: string): Column | null {
  const bare = bareName(name);
  return (Object.keys(columns) as Column[]).find((column) => (columns[column] as readonly string[]).includes(bare)) ?? null;
}

const short = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
};

function draftsOf(cell: (column: Column) => string, { networks, timeZone, locale }: TableReading): Draft[] {
  const scheduledFor = momentIn([cell('date'), cell('time')].filter(Boolean).join(' '), timeZone, locale);
  const ids = several(cell('network')).map((name) => networkCalled(name, networks));
  if (ids.length === 0) throw new Unreadable('It names no network.');
  if (ids.length > MOST_VERSIONS)
    throw new Unreadable(
      `It names ${ids.length} networks, and ${MOST_VERSIONS} are the most for one post. Put the others into a row of their own.`,
    );
  const handles = several(cell('account')).map((handle) => handle.replace(/^@/, ''));
  if (handles.length > 1 && handles.length !== ids.length)
    throw new Unreadable(`It names ${ids.length} networks and ${handles.length} accounts. Name one account for all, or one for each.`);
  const text = withLink(cell('text'), cell('link'));
  const media = picturesIn(cell('pictures'));
  if (media.length > MOST_PICTURES)
    throw new Unreadable(`It describes ${media.length} pictures, and ${MOST_PICTURES} are the most for one post.`);
  if (text === '' && media.length === 0) throw new Unreadable('There is nothing to post in it: no words and no picture.');
  if (text.length > LONGEST_TEXT) throw new Unreadable(`Its text has ${text.length} characters, and ${LONGEST_TEXT} are the most.`);
  return ids.map((platform, at) => {
    const handle = handles[handles.length > 1 ? at : 0];
    return {
      platform,
      surface: 'post',
      account: handle ? { handle } : null,
      audience: null,
      parts: [{ text, media }],
      scheduledFor,
      replyTo: null,
      unread: ['audience', ...(handle ? [] : (['account'] as const)), ...(media.length > 0 ? (['file-names'] as const) : [])],
    };
  });
}

/** One cell may name several: “X + Bluesky”. */
const several = (cell: string): string[] =>
  cell
    .split(/[+;/|,\n]/)
    .map((each) => each.trim())
    .filter(Boolean);

function networkCalled(name: string, networks: TableReading['networks']): string {
  const bare = bareName(name);
  const called = networks.find((network) => [bareName(network.id), bareName(network.name)].includes(bare));
  if (called) return called.id;
  if (bare === 'twitter') return 'x';
  const near = networks.find((network) => editDistance(bare, bareName(network.name), 2) <= 2 && bare.length > 3);
  throw new Unreadable(`“${short(name)}” is no network that Second Look knows.${near ? ` Is it ${near.name}?` : ''}`);
}

function withLink(text: string, link: string): string {
  if (link === '' || text.includes(link)) return text;
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(link))
    throw new Unreadable(`“${short(link)}” is no link. Write it with https:// at its start.`);
  return text === '' ? link : `${text}\n\n${link}`;
}

/** A line, or what stands between two bars, is the description of one picture; a dash alone is a picture without one. */
const picturesIn = (cell: string): Media[] =>
  cell === ''
    ? []
    : cell.split(/[|\n]/).map((alt) => ({ kind: 'image', alt: /^\s*[-–—]?\s*$/.test(alt) ? null : alt.trim(), fileName: null }));

/** Seconds, as spreadsheets add them, say nothing. */
const SECONDS = /(\d{1,2}:\d{2}):\d{2}(?:\.\d+)?/;

/** When a cell says that it goes out; `null`: it says nothing. */
function momentIn(cell: string, timeZone: string, locale: string): string | null {
  if (cell === '') return null;
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/i.test(cell) && !Number.isNaN(Date.parse(cell))) return new Date(cell).toISOString();
  const written = cell.replace(/(\d)T(\d)/, '$1 $2').replace(SECONDS, '$1');
  const [date, anotherDate] = datesIn(written, locale);
  const [time, anotherTime] = timesIn(written);
  if (!date || anotherDate)
    throw new Unreadable(`“${short(cell)}” is no date that can be read in one way. Write it like 2026-12-04 09:00.`);
  if (date.year === null) throw new Unreadable(`“${short(cell)}” has no year. Write it like 2026-12-04 09:00.`);
  if (!time || anotherTime) throw new Unreadable(`“${short(cell)}” has no time of day that can be read. Write it like 2026-12-04 09:00.`);
  if (!exists(date)) throw new Unreadable(`“${date.text}” is in no calendar.`);
  const day = dayOf(date.year, date.month, date.day);
  if (date.weekday !== null && date.weekday !== weekdayOf(day)) throw new Unreadable(`“${date.text}” is a ${weekdayName(weekdayOf(day))}.`);
  const moment = momentOf(day, time.minutes, timeZone);
  if (moment === null) throw new Unreadable(`“${short(cell)}” is left out when the clocks change.`);
  return moment;
}
