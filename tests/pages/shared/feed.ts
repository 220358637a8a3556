/** Made-up posts and answers, the same at every load. */
import { options } from './options.ts';

export interface Author {
  handle: string;
  name: string;
}

export interface Post {
  id: string;
  author: Author;
  text: string;
  /** ISO 8601. */
  at: string;
  pictures: number;
  counts: { replies: number; reposts: number; quotes: number; likes: number; bookmarks: number; views: number };
}

const people: readonly Author[] = [
  { handle: 'gardenmag', name: 'Garden Magazine' },
  { handle: 'boltbikes', name: 'Bolt Bikes' },
  { handle: 'rosa_lind', name: 'Rosa Lind' },
  { handle: 'harbourcafe', name: 'Harbour Café' },
  { handle: 'tomreadsmaps', name: 'Tom' },
  { handle: 'northwind', name: 'Northwind Coffee' },
];

const texts = [
  'The first frost is early this year. Bring in anything in a clay pot tonight, and leave the seed heads for the birds.',
  'Our workshop is open again from Monday. Free brake check for everyone who cycles to work 🚲 https://boltbikes.example/brakes',
  'Reading on the train and missing my stop, twice in one week.',
  'Soup of the day: parsnip and apple. When it is gone it is gone. #HarbourSoup',
  'A map from 1871 puts the station on the wrong side of the river. @gardenmag printed it in good faith.',
  'Our winter sale starts on Tuesday 24 November. https://example.com/winter #WinterSale',
  'Three volunteers, one hedge, a lot of tea. Thank you, all of you.',
];

const answers = [
  'This is not what happened to my order. Who can I talk to?',
  'Thank you for saying so quickly.',
  'Is the shop in Leeds open on Tuesday?',
  'That hurt to read, to be honest.',
  'Same here. Two weeks and no answer.',
  'Love it 😀',
  'Please look at your messages.',
];

const DAY = 86_400_000;
const NEWEST = Date.parse('2026-11-22T10:17:00Z');
const of = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The post at this place of the timeline; every fourth is the signed-in account's own. */
export function postAt(index: number): Post {
  const own = index % 4 === 1;
  return {
    id: String(1_990_000_000_000_000_000n + BigInt(index)),
    author: own ? options.account : of(people, index),
    text: of(texts, index),
    at: new Date(NEWEST - (index * DAY) / 9).toISOString(),
    pictures: index % 5 === 3 ? 1 : 0,
    counts: {
      replies: (index * 7) % 40,
      reposts: (index * 6) % 90,
      quotes: index % 7,
      likes: (index * 143) % 2900,
      bookmarks: (index * 31) % 400,
      views: 900 + index * 4159,
    },
  };
}

/** The post with a page of its own: numbers large enough to be shortened. */
export function openPost(id: string, author: Author): Post {
  const sent = window.published.find((post) => post.id === id);
  return {
    id,
    author,
    text: sent?.text ?? options.text,
    at: sent ? new Date(sent.at).toISOString() : new Date(NEWEST).toISOString(),
    pictures: 0,
    counts: sent
      ? { replies: 0, reposts: 0, quotes: 0, likes: 0, bookmarks: 0, views: 1 }
      : { replies: options.replies, reposts: 1206, quotes: 58, likes: 12_143, bookmarks: 396, views: 61_741_589 },
  };
}

export function replyAt(index: number): Post {
  return {
    id: String(1_995_000_000_000_000_000n + BigInt(index)),
    author: options.own > 0 && index % options.own === 0 ? options.account : { handle: `reader${index + 1}`, name: `Reader ${index + 1}` },
    text: of(answers, index),
    at: new Date(NEWEST + (index + 1) * 12_000).toISOString(),
    pictures: 0,
    counts: { replies: index % 3, reposts: 0, quotes: 0, likes: (index * 5) % 37, bookmarks: 0, views: 40 + index },
  };
}

/** The name behind a handle of the timeline. */
export const authorOf = (handle: string): Author =>
  [options.account, ...people].find((author) => author.handle === handle) ?? { handle, name: handle };
