import { performance } from 'node:perf_hooks';
import { review } from '../../../utils/checks/index.ts';
import type { Context } from '../../../utils/model/context.ts';
import { longTexts } from '../../unit/checks/long-texts.ts';

const POST =
  'Join us on Friday 4 December at 18:00 in our shop in Leeds: a cup of winter tea for £5, and cake for every friend. https://acmetea.example/winter #WinterTea\n';
const LENGTHS = [1_000, 10_000, 100_000];
const LISTS = [10, 10_000];
const TRIES = 5;

const context: Context = {
  now: '2026-11-22T09:00:00Z',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  brand: { name: 'Acme Tea', accounts: [{ platform: 'mastodon', handle: 'acmetea' }] },
  recent: [],
};

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

const lists: Record<string, (count: number) => Context> = {
  'brand terms': (count) => ({
    ...context,
    brand: { ...context.brand, terms: many(count, (index) => ({ avoid: `cheap ${index}`, prefer: 'fair' })) },
  }),
  rivals: (count) => ({ ...context, brand: { ...context.brand, rivals: many(count, (index) => `Bohnenwerk${index} Tea`) } }),
  'own words': (count) => ({ ...context, brand: { ...context.brand, glossary: many(count, (index) => `greenloft${index}`) } }),
  'recent posts': (count) => ({
    ...context,
    recent: many(count, (index) => ({
      handle: 'acmetea',
      platform: 'mastodon',
      surface: 'post' as const,
      text: `Day ${index}: ${(index * 7) % 500} cups of winter tea in our shop, and cake for every friend.`,
      at: '2026-11-20T09:00:00Z',
    })),
  }),
};

/** The fastest of some tries, in milliseconds, each on a text that was not read before; the lists were. */
function fastest(text: string, surroundings: Context, tries = TRIES): number {
  const times = many(tries, (attempt) => {
    const part = { text: `${text}${attempt}`, media: [] };
    const start = performance.now();
    review(
      {
        platform: 'mastodon',
        surface: 'post',
        account: { handle: 'acmetea' },
        audience: null,
        parts: [part],
        scheduledFor: null,
        replyTo: null,
      },
      surroundings,
    );
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Prints how the time for one draft grows with its length and with the brand's lists. */
export function showGrowth(): void {
  console.log('\ngrowth                        ms   µs per character');
  for (const length of LENGTHS) {
    const text = POST.repeat(Math.ceil(length / POST.length)).slice(0, length);
    const time = fastest(text, context);
    console.log(
      `${`${length.toLocaleString('en')} characters`.padEnd(22)} ${time.toFixed(2).padStart(9)} ${((1000 * time) / length).toFixed(2).padStart(18)}`,
    );
  }
  for (const [name, make] of Object.entries(lists))
    for (const count of LISTS)
      console.log(`${`${count.toLocaleString('en')} ${name}`.padEnd(22)} ${fastest(POST, make(count)).toFixed(2).padStart(9)}`);
  // Ten times the length: ten is linear, a hundred would be a square.
  for (const [name, unit] of Object.entries(longTexts)) {
    const [short, long] = [10_000, 100_000].map((length) => fastest(unit.repeat(Math.ceil(length / unit.length)), context, 1));
    console.log(`${`100,000 of ${name}`.padEnd(30)} ${`× ${(long! / short!).toFixed(1)}`.padStart(9)}`);
  }
}
