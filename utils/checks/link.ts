import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { framed } from '../text/any-of.ts';
import { bareName, editDistance, hasSameLetters } from '../text/likeness.ts';
import type { Link } from '../text/link-like.ts';
import { isHosted, isPublicHost, isUnder, linksIn, registeredDomain, subdomainsOf } from '../text/links.ts';
import { has, phrases, quoted } from '../text/phrases.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check, Found } from './check.ts';
import { commonWords } from './words/common-words.ts';
import { GENDERED_JOINT, JOINED, LOWER_JOINT, ON_SITE, SENTENCE_JOINT, TITLE_BEFORE_NAME, UNKNOWN_ENDING } from './words/link-joints.ts';
import {
  ADULT,
  ASSISTANTS,
  BROKEN,
  BROKEN_PATH,
  DEVELOPER_PORT,
  EXPIRING,
  LONG_SECRET,
  MAY_BE_BROKEN,
  MAYBE_STAGING,
  PERSONAL_FIELD,
  PERSONAL_TRACKING,
  PREVIEW_HOSTS,
  PREVIEW_PATH,
  PRIVATE_HOST,
  READER_TRACKING,
  SECRET_KEYS,
  SELF_HOSTED,
  SENTENCE_WORDS,
  SHORTENERS,
  STAGING,
  sources,
  TEST_SETTING,
  WORKPLACES,
  WRAPPED,
  WWW,
} from './words/link-shapes.ts';

type Fault = Omit<Found, 'part' | 'start' | 'end'>;

/** A draft that the public is to read. */
const IN_CONSULTATION = framed(
  /\b/iu,
  /\b/iu,
  /consult\w*|have your say|(?:tell|let) us (?:what|know)|comments? (?:by|until|before)|feedback/iu,
  /draft (?:timetables?|plans?|budgets?|strategy|report|standard|map|law|policy|maps)/iu,
);
/** “Previews of the spring range are on our site”: that is what the page is. */
const PREVIEWED = framed(
  /(?<![\p{L}/])/iu,
  /(?!\p{L})/iu,
  /previews|(?:a|the|our|first|press|sneak) (?:\p{L}+ )?preview|preview (?:night|week|evening|performance|show|screening|ticket|price|day)s?/iu,
  /vorpremieren?|voraufführung(?:en)?|vorschau|avant-premières?|pre-?estrenos?|(?:funciones|pases) previ[ao]s/iu,
  /pré-estreias?|antestreias?|anteprim[ae]/iu,
);
const NAMED_AFTER_DOMAIN = phrases('app', 'site', 'website', 'domain', 'platform');

const check: Check = {
  id: 'link',
  title: 'A link that is broken, internal or not ours',
  why: 'Equifax sent victims of its breach to a look-alike of its own site for days in 2017; staging and edit links go out every week.',
  class: 'link',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run: (draft, context) => draft.parts.flatMap(({ text }, part) => faults(text, draft, context).map((found) => ({ part, ...found }))),
  examples: {
    fires: [
      'The timetable is at https://www.acmeferry.example/times/autumn.We now sail on Sundays too.',
      'Seats: www.acmetea.example..com/seats',
      {
        text: 'File it here: https://harbour-bank-refunds.example/start',
        context: { brand: { name: 'Harbour Bank', domains: ['hb.example'] } },
      },
      { text: 'Für die Backstube suchen wir eine Bäcker.in Vollzeit, ab März.', context: { locale: 'de-DE' } },
      'We left for G-20.In July we came home.',
      { text: 'La consulta cierra a las 14 h.Si tiene cita, le llamamos.', context: { locale: 'es-ES' } },
      { text: 'Update: https://acmetea-de.example.com/update', context: { brand: { domains: ['acmetea.example'] } } },
      'Our poetry night is back.it runs every second Thursday.',
      'The market is on until Thursday.Please bring a bag.',
      'Talk to us: https//www.acmetea.example/talk',
      'Tickets: https://www.acmetea.example/tickets /boxing-day',
      'The winter range is live: https://staging.acmetea.example/winter',
      'Try it: http://localhost:3000/docs',
      'Sign up: https://www.acmetea.example/class?env=staging&debug=1',
      'Our programme: https://docs.google.com/document/d/1x8QkZr3nVbT5wYpLm0a/edit',
      'Three new tins: https://acme-site-git-tins-acmetea.vercel.app/tins',
      { text: 'See https://www.acmetea.exemple/tea', context: { brand: { domains: ['acmetea.example'] } } },
      { text: 'See https://www.acmetae.example/tea', context: { brand: { domains: ['acmetea.example'] } } },
      'Our guide: https://files.acmetea.example/guide.pdf?access_token=pl_9f8e7d6c5b4a3928',
      'We close at six.In the meantime, message us.',
      { text: 'Le four est éteint.Merci à tous.', context: { locale: 'fr-FR' } },
      { text: 'Heute ist der Laden zu.Info und Brot gibt es morgen.', context: { locale: 'de-DE' } },
      'Book a seat: https://www.acmetea.example/tas ting/first-flush',
      { text: 'Book at https://www.acmetea.exmaple/seats', context: { brand: { domains: ['acmetea.example'] } } },
      'Our shop: https://аcmetea.example/shop',
      { text: 'All figures of today: https://fr.pornhub.com/view_video.php?viewkey=ph5f1c2a77', context: { brand: { name: 'Acme' } } },
      'Our new teas: https://acme.example/https://acme.example/teas',
    ],
    leaves: [
      'Read https://en.wikipedia.org/wiki/St.Albans and https://www.acmeferry.example/files/Times.Pdf, then https://acmeferry.example/a. We sail.',
      {
        text: 'Our branch map is at https://hb.example/harbour-bank-map, and the harbour’s own at https://www.harbour-town.example/map',
        context: { brand: { name: 'Harbour Bank', domains: ['hb.example'] } },
      },
      {
        text: 'Für die Backstube suchen wir Bäcker:innen, Köch*innen und eine gute Seele. In Vollzeit, ab März.',
        context: { locale: 'de-DE' },
      },
      {
        text: 'Book a seat: https://acmetea.eventbrite.com/tasting or at https://acmetea-leeds.acmetea.example',
        context: { brand: { domains: ['acmetea.example'] } },
      },
      'We plan with notion.so now, and the list is on make.it as well. Our poetry night is back. It runs every second Thursday.',
      'Previews of the spring range are on our site now: https://www.acmetea.example/preview/spring-2027',
      'Preview nights cost half: 4, 5 and 6 May, at the old mill, with soup. https://www.acmetea.example/previews',
      { text: 'Voraufführungen zum halben Preis, mit Gespräch danach: https://www.acmetea.example/preview', context: { locale: 'de-DE' } },
      {
        text: 'The notes are at https://harbourbank.github.io/talk',
        context: { brand: { name: 'Harbour Bank', domains: ['harbourbank.example'] } },
      },
      'All of it in one thread. The last one is the best. https://acme.example/a 8/8',
      'Please write to us via https://acme.example/c 1/2 ^AB',
      'Once installed it runs on http://localhost:4100; the guide is at https://docs.acmetea.dev/start',
      'Sign up for the tour: https://forms.office.com/e/abcDEF123',

      'Docs: https://docs.acmetea.dev/retry#when-not-to',
      'How a forest gets onto a stage: https://www.acmetea.example/staging-macbeth',
      'Two minutes: https://docs.google.com/forms/d/e/1FAIpQLSd8mQzXo2vKcT5rJwYb/viewform',
      'We support ASP.NET and Node.js, e.g. for a team that is moving. Even v3.1.',
      'Start `kettle up`, then open http://localhost:8080 and turn the lid.',
      'It works on localhost. Book at https://www.acmetea.example/seats and/or by phone.',
      'Our form: https://forms.office.com/e/Qw7Lp3. Run it yourself: open http://localhost:8080 on your own machine.',
      'We moved to Node.js and Booking.com; see v2.Final for the rest. Out now.loud. E.g. Mr.Smith and Co.',
      {
        text: '9,4 Punkte auf Booking.com: https://acmetea.example/?utm_source=facebook&utm_medium=social',
        draft: { platform: 'facebook' },
      },
      'Take the eye test: https://www.acmetea.example/eye?test=long&mode=dark&session=evening',
      'Map and detour (3.5 km): https://www.acmetea.example/paths?area=ashleworth&lang=en.',
      'The shelf that holds four hundred jars: https://www.acmetea.example/shelf /via @lena and /cc @ben',
      { text: 'Il progetto lo presenta l’Arch.Lunghi con la squadra.', context: { locale: 'it-CH' } },
      'Made with love: https://www.lovehoney-farm.example/honey',
      { text: 'See https://shop.acmetea.example/tea', context: { brand: { domains: ['acmetea.example'] } } },
      'On the roof (https://en.wikipedia.org/wiki/Roof_(disambiguation)) we grow mint.',
      'Back to the shop: https://acme.example/go?to=https://acme.example/teas, or by the door in Mill Street.',
    ],
  },
};

function faults(text: string, draft: Draft, context: Context): Omit<Found, 'part'>[] {
  const found: Omit<Found, 'part'>[] = [];
  if (!/[./]|\p{L}:\p{L}/u.test(text)) return found;
  for (const [pattern, words] of MAY_BE_BROKEN.test(text) ? BROKEN : []) {
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, say: `${quoted(match[0])}: ${words}.` });
  }
  for (const match of text.matchAll(BROKEN_PATH)) {
    // "https://acme.example/ in store": a common word goes on with the sentence, any other with the path.
    const next = match.groups!.next!;
    if (SENTENCE_WORDS.has(next.toLowerCase())) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      level: 'ask',
      say: `${quoted(match[0])}: does ${quoted(next)} belong to the link? The space cuts it off.`,
    });
  }
  for (const match of text.matchAll(WWW)) {
    if (!isPublicHost(match[0].toLowerCase()))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        say: `${quoted(match[0])}: there is no such ending of an address.`,
      });
  }
  for (const match of text.matchAll(UNKNOWN_ENDING)) {
    const near = isPublicHost(match[0].toLowerCase()) ? null : nearMiss(match[0].toLowerCase(), context);
    if (near) found.push({ start: match.index, end: match.index + match[0].length, ...near });
  }
  const links = linksIn(text);
  for (const link of links) {
    if (link.host === 'localhost' && has(text, SELF_HOSTED)) continue;
    const fault = faultOf(link, draft.platform, context, text);
    if (fault && !found.some((other) => other.start! < link.end && link.start < other.end!))
      found.push({ start: link.start, end: link.end, ...fault });
  }
  for (const match of text.matchAll(JOINED))
    if (!isPublicHost(match[0].toLowerCase()) && !isOurs(match[0].toLowerCase(), context) && !TITLE_BEFORE_NAME.test(match[0]))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        level: 'ask',
        say: `${quoted(match[0])}: the space between the sentences is missing.`,
      });
  for (const match of text.matchAll(LOWER_JOINT)) {
    const host = match[0].toLowerCase();
    if (isOurs(host, context) || !commonWords.has(match[1]!) || ON_SITE.test(text.slice(Math.max(0, match.index - 12), match.index)))
      continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      level: 'ask',
      say: `${quoted(match[0])} becomes a link: is the space after the full stop missing?`,
    });
  }
  for (const match of writtenIn(text, context.locale) === 'de' ? text.matchAll(GENDERED_JOINT) : []) {
    if (isOurs(match[0].toLowerCase(), context) || ON_SITE.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    found.push({ start: match.index, end: match.index + match[0].length, level: 'ask', say: `${quoted(match[0])} becomes a link.` });
  }
  for (const match of text.matchAll(SENTENCE_JOINT)) {
    const host = match[0].toLowerCase();
    if (!isPublicHost(host) || isOurs(host, context)) continue;
    // "Booking.Com" is a name, "six.In the" the end of one sentence and the start of another.
    if (
      !/^\s\p{L}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 4)) ||
      /^(?:Com|Org|Net|Biz)$/.test(match[2]!) ||
      // “Heute zu.Info am Schalter”: behind a small word a new sentence begins.
      (match[2] === 'Info' && !/^\p{Ll}{2,}$/u.test(match[1]!)) ||
      text.slice(match.index, match.index + 80).search(NAMED_AFTER_DOMAIN) === match[0].length + 1
    )
      continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      say: `${quoted(match[0])} becomes a link: the space after the full stop is missing.`,
      correction: `${match[1]}. ${match[2]}`,
    });
  }
  return [...found, ...disagreeing(links)];
}

/** “tarnside-login.attacker.top”: a brand's name and a word of signing in, on another domain. */
function posesAsOurs(host: string, context: Context): boolean {
  const named = (context.brand?.domains ?? []).map((domain) => domain.toLowerCase().split('.')[0]!).filter((label) => label.length >= 5);
  // “elbtalbank-de.example.com”: the name, something behind it, and somebody else’s address.
  if (
    !isOurs(host, context) &&
    !isHosted(host) &&
    named.some((label) => new RegExp(`(?:^|\\.)${RegExp.escape(label)}-[a-z]{2,12}\\.[\\w-]+\\.`).test(host))
  )
    return true;
  if (isOurs(host, context) || !/(?:secure|login|log-in|signin|sign-in|verif|account|update|support)/.test(host)) return false;
  return (context.brand?.domains ?? []).some((domain) => {
    const [label = ''] = domain.toLowerCase().split('.');
    return label.length >= 5 && host.includes(label);
  });
}

function faultOf(link: Link, platform: string, context: Context, text: string): Fault | null {
  const { host, rest } = link;
  const place = `${host}${rest}`;
  const said = quoted(link.text);
  if (link.credentials !== null) return { say: `${said} carries a user name and password.` };
  if (PRIVATE_HOST.test(host)) return { say: `${said} opens on your own machine or network only.` };
  if (SECRET_KEYS.test(rest) || LONG_SECRET.test(rest)) return { say: `${said} carries a key that lets whoever has it in.` };
  if (PERSONAL_FIELD.test(rest)) return { level: 'ask', say: `${said} carries one person’s booking, order or name.` };
  if (posesAsOurs(host, context)) return { say: `${said} has your name in it and is somebody else’s address.` };
  if (EXPIRING.test(rest) && /sig|token|key/i.test(rest)) return { say: `${said} is signed and runs out.` };
  const subdomains = subdomainsOf(host);
  if (PREVIEW_HOSTS.test(host) || subdomains.some((label) => STAGING.test(label)))
    return { say: `${said} is a test or preview address, not the public one.` };
  const alike = lookAlike(host) ?? nearMiss(host, context);
  if (alike) return alike;
  if (subdomains.some((label) => MAYBE_STAGING.test(label)) && isOurs(host, context))
    return { level: 'note', say: `${said}: is this address meant for the public?` };
  if (link.schemed && DEVELOPER_PORT.test(link.text)) return { say: `${said} names a port, as test servers do.` };
  if (WRAPPED.test(place.toLowerCase())) return { level: 'ask', say: `${said} leads through another service to the page.` };
  if (
    PREVIEW_PATH.test(rest) &&
    !(/\/drafts?\/?$/.test(rest) && IN_CONSULTATION.test(text)) &&
    !(/\/previews?(?:[/?#]|$)/.test(rest) && PREVIEWED.test(text))
  )
    return { say: `${said} opens a preview or the editor, for people who are logged in.` };
  if (TEST_SETTING.test(rest)) return { say: `${said} opens the page as those see it who build it.` };
  const workplace = WORKPLACES.find(([pattern]) => pattern.test(place.toLowerCase()));
  if (workplace) return { level: workplace[1], say: `${said} leads into a document, board or room of your team.` };
  if (link.schemed && !isPublicHost(host) && !/^[\d.]+$/.test(host)) return { say: `${said}: there is no such ending of an address.` };
  if (link.schemed && /^\d+\.\d+\.\d+\.\d+$/.test(host)) return { level: 'ask', say: `${said} is a bare number, not a name.` };
  const tracking = wrongTracking(rest, platform);
  if (tracking) return { level: 'ask', say: `${said} ${tracking}` };
  if (READER_TRACKING.test(rest)) return { level: 'ask', say: `${said} carries the mark of one newsletter reader.` };
  if (PERSONAL_TRACKING.test(rest)) return { level: 'note', say: `${said} carries the mark of the person it was copied from.` };
  if (ADULT.test(host) && context.brand?.name !== undefined) return { say: `${said} leads to a site for adults.` };
  if (SHORTENERS.test(host)) return { level: 'note', say: `${said} hides where it leads.` };
  return null;
}

/** Letters of several scripts in one label: а Cyrillic a in a Latin name. */
function lookAlike(host: string): Fault | null {
  for (const label of host.split('.')) {
    if (/\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label))
      return { say: `${quoted(host)} mixes letters of two alphabets that look the same.` };
    if (label.startsWith('xn--')) return { level: 'ask', say: `${quoted(host)} is an encoded name; it may look like another one.` };
  }
  return null;
}

/** A host that is nearly one of the brand's own. */
function nearMiss(host: string, context: Context): Fault | null {
  const domains = (context.brand?.domains ?? []).map((domain) => domain.toLowerCase().replace(/^www\./, ''));
  if (domains.length === 0 || domains.some((domain) => isUnder(host, domain))) return null;
  if ((context.otherBrands ?? []).some((brand) => brand.domains?.some((domain) => isUnder(host, domain)))) return null;
  if (domains.includes(host.replace(/^www(?=[^.])/, ''))) return { say: `${quoted(host)}: the dot after “www” is missing.` };
  const written = registeredDomain(host);
  for (const domain of domains) {
    const ours = registeredDomain(domain);
    const [name, suffix] = split(written);
    const [ourName, ourSuffix] = split(ours);
    const close = name !== ourName && ourName.length >= 5 && editDistance(name, ourName, 2) <= (ourName.length >= 8 ? 2 : 1);
    const shuffled = name !== ourName && ourName.length >= 8 && hasSameLetters(name, ourName);
    const hyphened = name !== ourName && name.replaceAll('-', '') === ourName.replaceAll('-', '');
    const dressed = ourName.length >= 6 && host !== domain && (host.startsWith(`${domain}.`) || host.startsWith(`www.${domain}.`));
    if (close || shuffled || hyphened || dressed) return { say: `${quoted(host)} is not ${domain}, but nearly.` };
    const isName = ourName.length >= 6 || (ourName.length === 5 && !commonWords.has(ourName));
    if ((isName && (name.startsWith(`${ourName}-`) || name.endsWith(`-${ourName}`))) || isNameAndMore(name, context))
      return { level: 'ask', say: `${quoted(host)}: your address is ${domain}. Is this one yours as well?` };
    // Under another ending the name may be ours as well; under one that does not exist it is nobody's.
    // “acme.github.io”: whoever keeps pages with a host of others names them so on purpose.
    if (name === ourName && isHosted(host)) return null;
    if (name === ourName && suffix !== ourSuffix)
      return { level: isPublicHost(host) ? 'ask' : 'stop', say: `${quoted(host)}: your address is ${domain}.` };
  }
  return null;
}

/** “acme-bank-claims”: the whole name of the brand, of two words or more, and something behind it. */
function isNameAndMore(name: string, { brand }: Context): boolean {
  const whole = bareName(brand?.name ?? '');
  const bare = name.replaceAll('-', '');
  return /\p{L}\s+\p{L}/u.test(brand?.name ?? '') && whole.length >= 8 && bare.length > whole.length && bare.startsWith(whole);
}

function split(domain: string): [name: string, suffix: string] {
  const dot = domain.indexOf('.');
  return dot === -1 ? [domain, ''] : [domain.slice(0, dot), domain.slice(dot + 1)];
}

function isOurs(host: string, context: Context): boolean {
  return (context.brand?.domains ?? []).some((domain) => isUnder(host, domain));
}

function wrongTracking(rest: string, platform: string): string | null {
  const source = /[?&]utm_source=([^&#\s]+)/i.exec(rest)?.[1]?.toLowerCase();
  if (!source) return null;
  if (ASSISTANTS.test(source)) return 'carries the mark of the assistant it was copied from.';
  const named = Object.entries(sources).filter(([, pattern]) => pattern.test(source));
  if (named.length === 0 || !(platform in sources) || named.some(([id]) => id === platform)) return null;
  return `is counted as coming from “${source}”, not from here.`;
}

/** Two links that differ by a slip: one of them is wrong. */
function disagreeing(links: readonly Link[]): Omit<Found, 'part'>[] {
  if (links.length < 2 || links.length > 20) return [];
  const found: Omit<Found, 'part'>[] = [];
  for (const [index, link] of links.entries()) {
    const place = link.host + link.rest.replace(/[?#].*$/, '');
    const twin = links.slice(0, index).find((other) => {
      const otherPlace = other.host + other.rest.replace(/[?#].*$/, '');
      return (
        place !== otherPlace &&
        place.length > 14 &&
        link.host.length > 6 &&
        !/\d/.test(place + otherPlace) &&
        editDistance(place.slice(0, 200), otherPlace.slice(0, 200), 2) <= 2 &&
        // On one site two pages may have names that are nearly alike, but not with two letters changed over.
        (registeredDomain(link.host) !== registeredDomain(other.host) || hasSameLetters(place, otherPlace))
      );
    });
    if (twin)
      found.push({
        start: link.start,
        end: link.end,
        level: 'ask',
        say: `${quoted(link.text)} and ${quoted(twin.text)} are nearly the same: which one is right?`,
      });
  }
  return found;
}

export default check;
