import type { Context, RecentPost } from '../model/context.ts';
import type { Part } from '../model/draft.ts';
import { isInAnnouncedSilence } from '../text/announced-silence.ts';
import { goesOut, type Local, localTime } from '../text/calendar.ts';
import { Lexicon } from '../text/lexicon.ts';
import { oncePer } from '../text/once-per.ts';
import { playOn, rawKinIn, rawWordIn } from '../text/raw-words.ts';
import { type Reading, readParts, readText } from '../text/reading.ts';
import { cheeringIn, firmSellingIn, helpingIn, type Place, quote, sellingIn, solemnIn } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { type MemorialDay, memorialDaysOn, regionOf } from './words/memorial-days.ts';
import { CARES, DEARER, FROLIC, feast, happyMemorial, LAUNCH, party, SERVES, TOLD } from './words/moment-words.ts';
import { announcedGrief, deaths, giving } from './words/tragedy-words.ts';

const griefWords = new Lexicon(announcedGrief);
const deathWords = new Lexicon(deaths);
const givingWords = new Lexicon(giving);
/** For how many days a house that has lost somebody is not cheerful. */
const MOURNING_DAYS = 2;

type Here = Omit<Found, 'part'>;

/** For the examples: a post that told of a silence to come. */
const announcement = {
  handle: 'acme',
  platform: 'x',
  surface: 'post',
  text: 'We join the minute’s silence on Friday 5 March at noon.',
  at: '2027-03-03T09:00:00Z',
} as const;

const check: Check = {
  id: 'bad-moment',
  title: 'Cheerful or selling at the wrong moment',
  why: 'A supermarket’s planned “off to hit the hay” went out during the horse-meat scandal (The Guardian, 2013); a league wished a happy Thursday hours after an invasion (Watson, 2022).',
  class: 'bad-moment',
  level: 'stop',
  // What is raw now is so whenever the post goes out; days of mourning need to know when.
  needs: ['text', 'clock'],
  when: 'now',
  run(draft, context) {
    const raw = context.brand?.sensitiveNow ?? [];
    const moment = draft.unread?.includes('schedule') ? null : goesOut(draft, context);
    const days = moment === null ? [] : memorialDaysOn(moment.day, moment.year, countriesOf(context));
    const silent = moment !== null && draft.surface !== 'reply' && isInAnnouncedSilence(moment, context);
    const mourns = moment !== null && draft.surface !== 'reply' && isMourning(moment, context);
    if (raw.length === 0 && days.length === 0 && !silent && !mourns) return [];
    return readParts(draft).flatMap((reading, part) => {
      const found = raw.length > 0 ? [...whileRaw(reading, raw), ...rawInPicture(draft.parts[part]!, reading, raw)] : [];
      const [first] = found;
      if (first && raw.some((word) => /spoiler/iu.test(word)) && !/spoiler/iu.test(reading.text.slice(first.start ?? 0, first.end ?? 0)))
        found[0] = { ...first, class: 'audience' };
      if (silent) found.push(...inOurSilence(reading));
      if (mourns && found.length === 0) found.push(...whileMourning(reading));
      if (moment !== null && draft.surface !== 'reply') for (const day of days) found.push(...onMemorialDay(reading, day, moment.minutes));
      return found.map((one) => ({ ...one, part }));
    });
  },
  examples: {
    fires: [
      { text: 'Hurrah, you survived the Harbour Run! Towels are on us.', context: { brand: { sensitiveNow: ['explosion'] } } },
      {
        text: 'Herzlichen Glückwunsch, ihr habt die Frühschicht überlebt!',
        context: { locale: 'de-DE', brand: { sensitiveNow: ['Anschlag'] } },
      },
      { text: 'Three new candles are coming soon, and they burn all night.', context: { brand: { sensitiveNow: ['wildfire'] } } },
      {
        text: 'New year, new heights. #ready',
        draft: {
          parts: [
            { text: 'New year, new heights. #ready', media: [{ kind: 'image', alt: 'Two rockets rise over a bay', fileName: null }] },
          ],
        },
        context: { brand: { sensitiveNow: ['rocket'] } },
      },
      { text: 'You made it through the Harbour Run!', context: { brand: { sensitiveNow: ['Harbour Run 2013'] } } },
      { text: 'Goodbye, Ida.', context: { brand: { sensitiveNow: ['spoiler', 'Ida'] } } },
      { text: 'Show us your silliest hat! 🎩 Funniest one wins!', context: { brand: { sensitiveNow: ['storm'] } } },
      { text: 'It’s sleepy time so we’re off to hit the hay! See you at 8am.', context: { brand: { sensitiveNow: ['hay', 'horse'] } } },
      { text: 'Happy Thursday everyone 🥳🎉', context: { brand: { sensitiveNow: ['war'] } } },
      { text: 'Killer deals all week!', context: { brand: { sensitiveNow: ['shooting'] } } },
      { text: 'Flood sale! Mugs £8, and we donate £1 to the appeal.', context: { brand: { sensitiveNow: ['flood'] } } },
      { text: 'We are flooded with great deals!', context: { brand: { sensitiveNow: ['flood'] } } },
      {
        text: 'PARTY TIME! Our new kit drops now 🥳',
        draft: { scheduledFor: '2026-11-11T11:00:00+00:00' },
        context: { now: '2026-11-09T12:00:00Z', timeZone: 'Europe/London', locale: 'en-GB' },
      },
      {
        text: 'PARTY TIME! Our new kit drops now 🥳',
        context: { now: '2026-07-11T12:00:00Z', brand: { memorialCountries: ['GB', 'BA'] } },
      },
      { text: 'Our loyal customers always hit the bullseye.', context: { brand: { sensitiveNow: ['gunman', 'school shooting'] } } },
      { text: 'Eine Welle neuer Brote rollt an.', context: { locale: 'de-DE', brand: { sensitiveNow: ['Hochwasser'] } } },
      {
        text: 'Live music and two-for-one cocktails!',
        draft: { scheduledFor: '2027-03-05T12:00:00+00:00' },
        context: {
          now: '2027-03-04T09:00:00Z',
          timeZone: 'Europe/London',
          recent: [announcement],
        },
      },
      {
        text: 'Friday dance-off 🕺 Who has the moves?',
        context: {
          now: '2027-03-04T09:00:00Z',
          recent: [
            {
              handle: 'acme',
              platform: 'facebook',
              surface: 'post',
              text: 'With great sadness we tell you of the death of our coach.',
              at: '2027-03-03T09:00:00Z',
            },
          ],
        },
      },
      {
        text: 'Aurora borealis tours are half price, and our counsellors of the sky are there for you!',
        context: { brand: { sensitiveNow: ['aurora'] } },
      },
      { text: 'Happy Memorial Day! 🎉', context: { now: '2026-05-25T15:00:00Z', timeZone: 'America/New_York', locale: 'en-US' } },
      {
        text: 'We think of all who are near the siege. Fares have gone up so that more drivers come.',
        context: { brand: { sensitiveNow: ['siege'] } },
      },
    ],
    leaves: [
      { text: 'Three new candles are coming soon: moss, pine and rain on slate.', context: { brand: { sensitiveNow: ['wildfire'] } } },
      {
        text: 'You survived the Harbour Run! Tea and a towel are waiting in the boat house until six.',
        context: { brand: { sensitiveNow: ['strike'] } },
      },
      {
        text: 'Two of our neighbours survived the explosion. Our hearts are with the families of those who did not, and the hall is open for all who need it.',
        context: { brand: { sensitiveNow: ['explosion'] } },
      },
      {
        text: 'Two roads are still closed. Our crews clear them from six, and tea is at the town hall.',
        draft: {
          parts: [
            {
              text: 'Two roads are still closed. Our crews clear them from six, and tea is at the town hall.',
              media: [{ kind: 'image', alt: 'A road after the storm', fileName: null }],
            },
          ],
        },
        context: { brand: { sensitiveNow: ['storm'] } },
      },
      {
        text: 'The Harbour Run of 2013 is told in our new room, by those who ran it and those who waited.',
        context: { brand: { sensitiveNow: ['flood 2013'] } },
      },
      {
        text: 'Dance classes are on as usual. Our doors are open to whoever wants company.',
        context: { brand: { sensitiveNow: ['storm'] } },
      },
      {
        text: 'We’re shut today. The cyclone went north of us and everyone’s safe; the power isn’t back. Ring 132 500 if your roof needs hands.',
        context: { brand: { sensitiveNow: ['cyclone'] } },
      },
      { text: 'Storm Ada: we hand out torches, no charge, one each. Stay in after six.', context: { brand: { sensitiveNow: ['storm'] } } },
      { text: 'Strike dates are 4 and 5 May. The ferry goes as planned.', context: { brand: { sensitiveNow: ['strike'] } } },
      {
        text: 'No power in Mill Lane until half past two. Hot soup is at the chapel, and we knock on every door.',
        context: { brand: { sensitiveNow: ['no power'] } },
      },
      {
        text: 'Sin agua en la calle Mayor hasta las cinco. Hay botellas en el centro cívico.',
        context: { locale: 'es-ES', brand: { sensitiveNow: ['agua'] } },
      },
      { text: 'Thursday soup, £4, from noon.', context: { brand: { sensitiveNow: ['flood'] } } },

      {
        text: 'Flood update: our depot is closed and all staff are safe. Call 132 500 for emergency help.',
        context: { brand: { sensitiveNow: ['flood'] } },
      },
      { text: 'Strike day tomorrow: no trams before 10:00, then every 20 minutes.', context: { brand: { sensitiveNow: ['strike'] } } },
      {
        text: 'At 11 o’clock the ground fell silent. We remember them.',
        draft: { scheduledFor: '2026-11-11T11:30:00+00:00' },
        context: { now: '2026-11-10T12:00:00Z', timeZone: 'Europe/London', locale: 'en-GB' },
      },
      {
        text: 'Our stores open at 11 a.m. today.',
        context: { now: '2026-09-11T13:00:00Z', timeZone: 'America/New_York', locale: 'en-US' },
      },
      { text: 'Nach dem Hochwasser ist die Straße noch gesperrt.', context: { locale: 'de-DE', brand: { sensitiveNow: ['Hochwasser'] } } },
      {
        text: 'PARTY TIME! Our new kit drops now 🥳',
        context: { now: '2026-04-25T05:00:00Z', locale: 'en-AU', brand: { memorialCountries: ['GB'] } },
      },
      { text: 'Thank you to everyone who stayed late after the coach crash.', context: { brand: { sensitiveNow: ['coach crash'] } } },
      { text: 'Our shop at Mill Court stays as it is: come in to get warm.', context: { brand: { sensitiveNow: ['fire', 'Mill Court'] } } },
      {
        text: 'At twelve we fall silent, here and in every shop.',
        draft: { scheduledFor: '2027-03-05T11:58:00+00:00' },
        context: {
          now: '2027-03-04T09:00:00Z',
          timeZone: 'Europe/London',
          recent: [announcement],
        },
      },
      { text: 'Tonight’s takings go to the families after the flood.', context: { brand: { sensitiveNow: ['flood'] } } },
      { text: 'The report is out: page 4 has the figures.', context: { brand: { sensitiveNow: ['flood'] } } },
      { text: 'We have donated £10,000 to the flood appeal; £4,000 raised so far.', context: { brand: { sensitiveNow: ['flood'] } } },
      {
        text: 'Wir spenden 5.000 € für die Betroffenen des Hochwassers.',
        context: { locale: 'de-DE', brand: { sensitiveNow: ['Hochwasser'] } },
      },
      { text: 'Nous versons 5 000 € aux sinistrés de la crue.', context: { locale: 'fr-FR', brand: { sensitiveNow: ['crue'] } } },
      {
        text: 'Some of us worked with the people on the Aurora. Our chaplain sits in the canteen all night, and the door is open.',
        context: { brand: { sensitiveNow: ['aurora', 'sinking'] } },
      },
      {
        text: 'Die Seelsorge sitzt heute bis zehn am Gleis 9. Wer reden mag, kommt einfach vorbei.',
        context: { locale: 'de-DE', brand: { sensitiveNow: ['Gleis 9'] } },
      },
      {
        text: 'Fares have gone up by ten pence since Monday, for the new bridge. The bus to it runs every nine minutes.',
        context: { brand: { sensitiveNow: ['siege'] } },
      },
      {
        text: 'Whoever leaves the streets of the siege rides for nothing tonight, and no fare has gone up.',
        context: { brand: { sensitiveNow: ['siege'] } },
      },
    ],
  },
};

export default check;

/** The countries whose memorial days count: those the brand chose, else the one of its language. */
function countriesOf({ brand, locale }: Context): readonly string[] {
  return brand?.memorialCountries?.length ? brand.memorialCountries : [regionOf(locale)];
}

const laughing = /[😂🤣😜😝😉🤪😏]|\b(?:lol|haha+)\b/iu;
const loud = /!|\p{Extended_Pictographic}/u;

function frolicIn(text: string): Place | null {
  const match = loud.test(text) ? FROLIC.exec(text) : null;
  return match && { start: match.index, end: match.index + match[0].length };
}

/** It is raw, and costs more for it. */
function dearerAt(text: string, match: RegExpExecArray): Here {
  const place = { start: match.index, end: match.index + match[0].length };
  return { ...place, level: 'ask', say: `${quote(text, place)}: who is in it now pays more.` };
}

function whileRaw(reading: Reading, raw: readonly string[]): Here[] {
  const { text } = reading;
  const touched = rawWordIn(reading, raw);
  const dearer = touched && DEARER.exec(text);
  if (dearer) return [dearerAt(text, dearer)];
  const cheer = cheeringIn(reading);
  const firm = firmSellingIn(reading);
  const solemn = solemnIn(reading);
  // Whoever serves is neither loud nor selling for a price.
  if (touched && firm === null && !loud.test(text) && (SERVES.test(text) || CARES.test(text))) return [];
  const sober = helpingIn(reading) ?? solemn ?? (touched && givingWords.first(reading.words));
  const at = (place: Place, say: string): Here => ({
    start: place.start,
    end: place.end,
    level: 'ask',
    say: `${quote(text, place)} ${say}`,
  });
  // News of what happened speaks of it in its own words, and a helper may be loud; nobody sells in it.
  if (touched && (touched.named || sober !== null)) {
    const selling = firm ?? (sober === null ? sellingIn(reading) : null);
    if (selling) return [at(touched, 'is raw today, and this sells something.')];
    return cheer !== null && solemn === null && loud.test(text) ? [at(touched, 'is raw today, and this sounds cheerful.')] : [];
  }
  const play = playOn(reading, raw.join(', '));
  const hurts = touched ?? play;
  if (hurts && firm && laughing.test(text)) return [{ ...at(hurts, 'is raw today, and this laughs and sells.'), level: 'stop' }];
  // News is written without exclamation marks and emoji.
  if (solemn !== null || (sober !== null && !(play && loud.test(text)))) return [];
  if (play) return [at(play, `is heard as a word about “${raw[0]}”, which is raw today.`)];
  const selling = firm ?? sellingIn(reading);
  // News without a loud word speaks of it as everybody does.
  if (touched && selling === null && cheer === null && TOLD.test(text) && !loud.test(text)) return [];
  if (touched)
    return [
      at(touched, selling ? 'is raw today, and this sells something.' : 'is raw today. Does the wording bear being read next to the news?'),
    ];
  const kin = (cheer ?? selling) !== null || LAUNCH.test(text) ? rawKinIn(reading, raw) : null;
  if (kin) return [at(kin, `is near to “${kin.word}”, which is raw today.`)];
  if (firm && !PLAIN_PRICE.test(text.slice(firm.start, firm.end)))
    return [at(firm, `sells something, and “${raw[0]}” is on the brand’s list of what is raw today.`)];
  const merry = cheer ?? frolicIn(text);
  return merry ? [at(merry, `is cheerful, and “${raw[0]}” is on the brand’s list of what is raw today.`)] : [];
}

/** The picture shows what is raw, and the text beside it neither helps nor mourns nor speaks of it. */
function rawInPicture({ media }: Part, reading: Reading, raw: readonly string[]): Here[] {
  const seen = media
    .flatMap(({ alt }) => (alt ? [readText(alt)] : []))
    .map((one) => rawWordIn(one, raw))
    .find((one) => one !== null);
  if (!seen || rawWordIn(reading, raw) || solemnIn(reading) || helpingIn(reading) || TOLD.test(reading.text) || SERVES.test(reading.text))
    return [];
  return [{ start: null, end: null, level: 'ask', say: `The picture shows “${seen.word}”, which is raw today.` }];
}

/** What goes out while we fall silent ourselves, as we have said: only words about it fit. */
function inOurSilence(reading: Reading): Here[] {
  if (solemnIn(reading) !== null) return [];
  const loud = cheeringIn(reading) ?? sellingIn(reading);
  const { start, end } = loud ?? reading.words[0] ?? { start: 0, end: reading.text.length };
  return [{ start, end, level: loud ? 'stop' : 'ask', say: 'This goes out in the silence that a recent post of yours announced.' }];
}

/** How each entry of `deaths` begins: most posts hold none, and need not be read. Not sifted: each is asked about once. */
const speaksOfDeath = new RegExp(`(?<!\\p{L})(?:${deaths.map((entry) => entry.split(' ')[0]).join('|')})(?!\\p{L})`, 'iu');

/** The posts that tell of a death: every draft is judged next to the same ones. */
const newsOfDeaths = oncePer((recent: readonly RecentPost[]) =>
  recent.filter(({ text, surface }) => {
    if (surface === 'reply' || !speaksOfDeath.test(text)) return false;
    const { words } = readText(text);
    return griefWords.first(words) !== null && deathWords.first(words) !== null;
  }),
);

/** Whether the brand told of a death in the last days. */
function isMourning({ day }: Local, { recent, timeZone }: Context): boolean {
  return (
    recent !== undefined &&
    newsOfDeaths(recent).some(({ at }) => {
      const since = at === null ? -1 : day - localTime(at, timeZone).day;
      return since >= 0 && since <= MOURNING_DAYS;
    })
  );
}

/** Fun and offers in the days after the brand told of a death. */
function whileMourning(reading: Reading): Here[] {
  if (solemnIn(reading) !== null || helpingIn(reading) !== null) return [];
  const { text } = reading;
  const place = cheeringIn(reading) ?? firmSellingIn(reading);
  return place
    ? [{ start: place.start, end: place.end, level: 'ask', say: `${quote(text, place)} follows a recent post of yours that mourns.` }]
    : [];
}

function onMemorialDay(reading: Reading, { name, silence, kept }: MemorialDay, minutes: number): Here[] {
  const inSilence = silence !== undefined && minutes >= silence.from && minutes <= silence.to;
  const solemn = solemnIn(reading);
  const cheer = cheeringIn(reading);
  const wish = happyMemorial.exec(reading.text);
  const at = (place: Place, level: 'note' | 'ask' | 'stop', say: string): Here => ({
    start: place.start,
    end: place.end,
    level,
    say: `${quote(reading.text, place)} ${say}`,
  });
  if (wish) return [at({ start: wish.index, end: wish.index + wish[0].length }, 'ask', 'wishes a happy day of mourning.')];
  const selling = inSilence ? sellingIn(reading) : firmSellingIn(reading);
  const place = cheer ?? selling;
  if (place === null || (solemn !== null && selling === null)) return [];
  if (inSilence) return [at(place, kept ? 'ask' : 'stop', `goes out in the silence of ${name}.`)];
  if (kept === 'mild') return [];
  // Everyday cheer is noted; a party or a sale needs a look.
  if (feast.test(reading.text) && selling === null) return [at(place, 'note', `goes out on ${name}.`)];
  // What lunch costs is everyday; a discount is not.
  const priced = cheer === null && PLAIN_PRICE.test(reading.text.slice(place.start, place.end));
  const loud = party.test(reading.text) || (selling !== null && !priced && kept !== 'quiet');
  return [at(place, loud ? 'ask' : 'note', `goes out on ${name}.`)];
}

const PLAIN_PRICE = /^[\p{Sc}\d.,\s]+$/u;
