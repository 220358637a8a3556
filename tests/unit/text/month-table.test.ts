import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../utils/text/csv.ts';
import { readMonth, TABLE_HEAD } from '../../../utils/text/month-table.ts';

const reading = {
  networks: [
    { id: 'x', name: 'X' },
    { id: 'bluesky', name: 'Bluesky' },
    { id: 'mastodon', name: 'Mastodon' },
    { id: 'linkedin', name: 'LinkedIn' },
    { id: 'business-suite', name: 'Meta Business Suite' },
  ],
  timeZone: 'Europe/London',
  locale: 'en-GB',
};
const read = (...rows: string[]) => readMonth([TABLE_HEAD, ...rows].join('\n'), reading);
const onlyFault = (row: string) => {
  const { posts, faults } = read(row);
  expect(posts).toEqual([]);
  return faults.map(({ line, say }) => `${line}: ${say}`).join('\n');
};

describe('a row of a planned month', () => {
  it('is a draft with everything that is planned', () => {
    expect(read('04/12/2026,09:00,Bluesky,@acmetea,Our winter tea is back.,A red tin | -,https://acmetea.example/winter').posts).toEqual([
      {
        line: 2,
        drafts: [
          {
            platform: 'bluesky',
            surface: 'post',
            account: { handle: 'acmetea' },
            audience: null,
            parts: [
              {
                text: 'Our winter tea is back.\n\nhttps://acmetea.example/winter',
                media: [
                  { kind: 'image', alt: 'A red tin', fileName: null },
                  { kind: 'image', alt: null, fileName: null },
                ],
              },
            ],
            scheduledFor: '2026-12-04T09:00:00.000Z',
            replyTo: null,
            unread: ['audience', 'file-names'],
          },
        ],
      },
    ]);
  });

  it('may name several networks, with one account for all or one for each', () => {
    const versions = (row: string) => read(row).posts[0]?.drafts.map(({ platform, account }) => `${platform} ${account?.handle}`);
    expect(versions('2026-12-04,09:00,X + Bluesky + Meta Business Suite,acmetea,Tea.')).toEqual([
      'x acmetea',
      'bluesky acmetea',
      'business-suite acmetea',
    ]);
    expect(versions('2026-12-04,09:00,twitter / linkedin,@acmetea / Acme Tea,Tea.')).toEqual(['x acmetea', 'linkedin Acme Tea']);
    expect(onlyFault('2026-12-04,09:00,X+Bluesky+Mastodon,a+b,Tea.')).toMatch(/3 networks and 2 accounts/);
  });

  it('may be written with line breaks, commas and quotation marks in its text', () => {
    const { posts, faults } = read(
      '2026-12-04,09:00,X,acmetea,"Tea, back again:\n\n- ""cinnamon""\n- orange",',
      '2026-12-05,09:00,X,acmetea,More.',
    );
    expect(faults).toEqual([]);
    expect(posts.map(({ line, drafts }) => [line, drafts[0]!.parts[0]!.text])).toEqual([
      [2, 'Tea, back again:\n\n- "cinnamon"\n- orange'],
      [6, 'More.'],
    ]);
  });

  it.each([
    ['2026-12-04 09:00', '2026-12-04T09:00:00.000Z'],
    ['2026-07-04T09:00:00', '2026-07-04T08:00:00.000Z'],
    ['2026-07-04T09:00:00+02:00', '2026-07-04T07:00:00.000Z'],
    ['Friday 4 December 2026, 9am', '2026-12-04T09:00:00.000Z'],
    ['04.12.2026 18:30:00', '2026-12-04T18:30:00.000Z'],
    ['', null],
  ])('goes out when “%s” says', (when, moment) => {
    const { posts, faults } = readMonth(`When,Network,Text\n"${when}",X,Tea.`, reading);
    expect(faults).toEqual([]);
    expect(posts[0]!.drafts[0]!.scheduledFor).toBe(moment);
  });

  it('has the month first where the reader writes it so', () => {
    const american = { ...reading, locale: 'en-US', timeZone: 'America/New_York' };
    const { posts } = readMonth('Date,Network,Text\n12/04/2026 9:00 AM,X,Tea.', american);
    expect(posts[0]!.drafts[0]!.scheduledFor).toBe('2026-12-04T14:00:00.000Z');
  });

  it.each([
    ['2026-12-04,09:00,Instergram,a,Tea.', '2: “Instergram” is no network that Second Look knows.'],
    ['2026-12-04,09:00,Blusky,a,Tea.', '2: “Blusky” is no network that Second Look knows. Is it Bluesky?'],
    ['2026-12-04,09:00,,a,Tea.', '2: It names no network.'],
    ['2026-12-04,09:00,X,a,', '2: There is nothing to post in it: no words and no picture.'],
    ['2026-12-04,noonish,X,a,Tea.', '2: “2026-12-04 noonish” has no time of day that can be read. Write it like 2026-12-04 09:00.'],
    ['soon,09:00,X,a,Tea.', '2: “soon 09:00” is no date that can be read in one way. Write it like 2026-12-04 09:00.'],
    ['4 December,09:00,X,a,Tea.', '2: “4 December 09:00” has no year. Write it like 2026-12-04 09:00.'],
    ['31/11/2026,09:00,X,a,Tea.', '2: “31/11/2026” is in no calendar.'],
    ['Thursday 4 December 2026,09:00,X,a,Tea.', '2: “Thursday 4 December 2026” is a Friday.'],
    ['2026-03-29,01:30,X,a,Tea.', '2: “2026-03-29 01:30” is left out when the clocks change.'],
    ['2026-12-04,09:00,X,a,Tea.,,acmetea.example', '2: “acmetea.example” is no link. Write it with https:// at its start.'],
    [
      '2026-12-04,09:00,X,a,Tea, cake and more,,,',
      '2: It has 9 cells, and the first row names 7. Put cells with a comma into quotation marks.',
    ],
    [
      `2026-12-04,09:00,${'X+'.repeat(9)},a,Tea.`,
      '2: It names 9 networks, and 8 are the most for one post. Put the others into a row of their own.',
    ],
    [`2026-12-04,09:00,X,a,Tea.,${'-|'.repeat(40)}-`, '2: It describes 41 pictures, and 40 are the most for one post.'],
    ['2026-12-04,09:00,X,a,"Tea', '2: A quotation mark is opened and not closed.'],
  ])('says what to mend: %s', (row, fault) => {
    expect(onlyFault(row)).toBe(fault);
  });

  it('does not spoil the others, and says in which line it stands', () => {
    const { posts, faults, head } = read(
      '2026-12-04,09:00,X,a,One.',
      '',
      '2026-12-05,25:00,X,a,Two.',
      '2026-12-06,09:00,X,a,"Three.',
      '2026-12-07,09:00,X,a,Four.',
    );
    expect(posts.map(({ line }) => line)).toEqual([2, 6]);
    expect(faults.map(({ line, text }) => [line, text])).toEqual([
      [4, '2026-12-05,25:00,X,a,Two.'],
      [5, '2026-12-06,09:00,X,a,"Three.'],
    ]);
    expect(head).toBe(TABLE_HEAD);
  });
});

describe('the first row', () => {
  it('names the columns in any order, as spreadsheets write them', () => {
    const { posts } = readMonth(
      '\ufeffPlatform;Copy;Alt text;Notes;Date/time\r\nMastodon;Tea.;A tin;ask Kim;2026-12-04 09:00\r\n',
      reading,
    );
    expect(posts[0]!.drafts).toMatchObject([{ platform: 'mastodon', parts: [{ text: 'Tea.', media: [{ alt: 'A tin' }] }], account: null }]);
  });

  it.each([
    ['2026-12-04,X,Tea.', /has to name the columns, and none is called “network”/],
    ['Network,Date', /none is called “text”/],
    ['Network,Text,Post', /Two columns are for the text/],
  ])('%s: is asked for', (head, say) => {
    expect(readMonth(`${head}\nX,Tea.,More`, reading)).toMatchObject({ posts: [], faults: [{ line: 1, say: expect.stringMatching(say) }] });
  });

  it('is not missed where there is nothing', () => {
    expect(readMonth(' \n', reading)).toEqual({ posts: [], head: null, faults: [] });
  });
});

it('a table of nothing but opened quotation marks is read to its end', () => {
  expect(readCsv('"a\n'.repeat(2_001)).length).toBeGreaterThan(0);
  expect(readCsv(`a\n${'"'.repeat(100_001)}\nb`).map(({ line }) => line)).toEqual([1, 2, 3]);
});
