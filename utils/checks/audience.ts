import type { Context } from '../model/context.ts';
import type { Draft, Media } from '../model/draft.ts';
import { anyOf, framed } from '../text/any-of.ts';
import { Lexicon } from '../text/lexicon.ts';
import { isPersonsName } from '../text/person.ts';
import { type Reading, readParts, readText } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { isSpokenOf } from '../text/spoken-of.ts';
import { type Place, quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { colleagueWords, errands, forAdults, minors, partners, toEverybodyHere, workplace } from './words/audience-words.ts';
import { amongStaff, askedOfStaff, errandOfCircle, forOutsiders, ofTheTill, toCircle } from './words/house-words.ts';

type Here = Omit<Found, 'part'>;

/** Words of the networks for “not everybody”. */
const narrow = framed(
  /(?<![\p{L}\p{N}_])/iu,
  /(?![\p{L}\p{N}_])/iu,
  /friends|freunde|amis|amigos|amici|followers? only|followers|private|privat|privé|privado|privato|only me|nur ich/iu,
  /close friends|connections|kontakte|relations|specific|custom|direct|mentioned|subscribers|members?|group/iu,
);
const wide = sifted(
  /(?<![\p{L}\p{N}_])(?:public|anyone|everyone|öffentlich|public[oa]?|alle|tout le monde|todos|tutti|unlisted|quiet)(?![\p{L}\p{N}_])/iu,
);

const toColleagues = new Lexicon(colleagueWords);
const partnerWords = new Lexicon(partners);
const errandWords = new Lexicon(errands);
/** A text that says itself that it is not for everybody. */
const meantForFew = anyOf(
  /\b(?:(?:close )?friends|members?|subscribers?|followers|family|patrons?) only\b/iu,
  /\bfor (?:my|our) (?:close friends|members|subscribers|patrons|followers)\b/iu,
);
/** “Members only: your code is …, keep it to yourself”: said by itself to be for a few, and a secret of theirs. */
const ofAFew = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /(?:holders?|members?|subscribers?|patrons?|staff|employees|cardholders?) only/iu,
  /only for (?:our )?(?:members|subscribers|patrons|staff)/iu,
  /nur für (?:unsere )?(?:mitglieder|abonnenten|mitarbeiter\p{L}*)/iu,
  /réservé aux (?:membres|abonnés|adhérents)/iu,
  /(?:solo|sólo) para (?:socios|abonados|miembros)/iu,
  /(?:só|apenas) para (?:sócios|assinantes|membros)/iu,
  /(?:solo per|riservato a\p{L}*) (?:soci|abbonati|iscritti)/iu,
  /alleen voor (?:leden|abonnees)/iu,
);
const keptSecret = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /(?:do not|don['’]t) (?:pass|share|forward|post|give)|keep (?:it|this) to yourself|not transferable/iu,
  /nicht (?:weitergeben|teilen)/iu,
  /ne (?:le |la )?(?:partagez|transmettez|diffusez) pas|no (?:lo |la )?(?:compart|difund)\p{L}+/iu,
  /não (?:o |a )?(?:compartilh|partilh|divulg)\p{L}+/iu,
  /non (?:condivid|diffond)\p{L}+|niet delen/iu,
);
/** What people have to know to stay unharmed. */
const safety = framed(
  /(?<![\p{L}\p{N}_])/iu,
  /(?![\p{L}\p{N}_])/iu,
  /do not (?:drink|eat|use|enter|travel|touch|swim)|don['’]t (?:drink|eat|use|enter|swim)|boil (?:it|your|all|the|water)/iu,
  /evacuat\w+|take shelter|seek shelter|stay indoors|keep (?:windows|doors)|recall(?:ed)?|emergency|unsafe/iu,
  /danger\w*|nicht (?:trinken|benutzen|betreten)|abkochen|evakuier\w+|lebensgefahr/iu,
  /ne (?:buvez|consommez) pas|évacu\p{L}+/iu,
  /no (?:beba|beban|consuma)|evacu\w+|não (?:beba|consuma)/iu,
  /non (?:bevete|bere|consumate)/iu,
);
const workplaceWords = new Lexicon(workplace);
const staffWords = new Lexicon(amongStaff);
const circleWords = new Lexicon(toCircle);
const greetingHere = new Lexicon(toEverybodyHere);
const minorWords = new Lexicon(minors);
const adultWords = new Lexicon(forAdults);
/** Said to keep children out, or about what is theirs. */
const mindful = framed(
  /\b/iu,
  /\b/iu,
  /no (?:under|kids|children)|over[- ]?(?:18|21)s?|18\+|21\+|adults?|parents?|grown-?ups?|mums?|dads?|moms?|mocktails?/iu,
  /alcohol[- ]free|non-alcoholic|0[.,]0|soft drinks|not for (?:kids|children|under)|keep (?:out )?(?:of|away)|responsibl\w*/iu,
  /ab 18|eltern|erwachsene\w*|alkoholfrei\w*|interdit|parents?|sans alcool|padres|sin alcohol|pais|sem álcool|genitori/iu,
  /analcolic\w*|ginger beer|root beer|research|study|charity|school fund\w*|prevent\w*|protect\w*|campaign/iu,
);
const spokenOfBefore = new Set(
  'the your our their my his her with bring bringing and of die den eure unsere les vos nos los las sus os as seus i le vostri de jullie'.split(
    ' ',
  ),
);
/** Houses that serve nobody under age. */
const adultTrade = framed(
  /\b/iu,
  /\b/iu,
  /brew(?:ing|ery|eries)|distiller(?:y|ies)|winery|vape|vapes|casino|bet|betting|gin|whisky|whiskey/iu,
  /brauerei|cave|bodega|birrificio|cervejaria|cervecería|lotto|lottery/iu,
);
const check: Check = {
  id: 'audience',
  title: 'Said to the wrong people',
  why: 'Notes to staff, to suppliers and to friends land in public by one wrong setting, and warnings that everybody needs are seen by nobody.',
  class: 'audience',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft, context) {
    if (draft.surface === 'reply') return [];
    const found: Found[] = [];
    const setting = restricted(draft, context);
    if (setting) found.push({ level: 'ask', ...setting });
    for (const [part, reading] of readParts(draft).entries()) {
      const place =
        colleagues(reading, part) ??
        business(reading, part) ??
        secretOfAFew(reading) ??
        (context.brand?.name ? children(reading, draft.parts[part]!.media, context.brand.name) : null);
      if (place) found.push({ level: 'ask', part, ...place });
    }
    return found;
  },
  examples: {
    fires: [
      'This week’s challenge: let’s get every guest to order a second bun before noon.',
      'Shift managers: take the plum display down on Sunday, and send me the count.',
      'Who has the keys to the shed? The alarm code is new, ask Ruth.',
      'Subscribers only: your link to the sale is below, please don’t share it.',
      {
        text: 'Road closures are on our website. Please share.',
        draft: { platform: 'facebook', audience: 'Friends' },
        context: { brand: { name: 'Wexcombe Council' } },
      },
      'Hi all, quick reminder that expense reports are due on Friday.',
      { text: 'Kids, it’s your night! Two-for-one cocktails for Year 9.', context: { brand: { name: 'Otter' } } },
      {
        text: 'Do not eat our walnut loaf: it is recalled.',
        draft: { audience: 'Only me' },
        context: { brand: { name: 'Wexcombe Bakers' } },
      },
      { text: 'Dear franchisees, please return your stock lists by Monday.', context: { brand: { name: 'Otter' } } },
      { text: 'Teens, one more reason to smile: try it chilled.', context: { brand: { name: 'Otter Brewing' } } },
      'Members only: the code for Friday’s early entry is TEA-4410. Please don’t share it.',
      'All staff: the car park is closed tomorrow. Remember your staff card.',
      'Please hand in your timesheets by Friday, or payroll cannot pay you.',
      { text: 'Bitte tragt eure Schichten bis Freitag in den Dienstplan ein.', context: { locale: 'de-DE' } },
      { text: 'Merci de rendre vos notes de frais avant lundi, vos plannings aussi.', context: { locale: 'fr-FR' } },
      { text: 'Liebe Kolleginnen und Kollegen, morgen ist Inventur.', context: { locale: 'de-DE' } },
    ],
    leaves: [
      'Licensing committee meets on Monday at 7pm in the hall. The agenda has six items; please be in your seat by ten to seven.',
      { text: 'Vergeet uw pas niet. De stembureaus zijn open van 7.30 tot 21.00 uur, ook in de bieb.', context: { locale: 'nl-NL' } },
      'Repair morning on Saturday, 10 till 4. Bring your kettle, and remember the lid; whoever has a screwdriver is welcome twice.',
      'We want every guest to order a second bun, because the first one is gone so fast. Our challenge for you: eat both before noon.',
      'How do you get every customer to spend more? Our free guide for small shops has nine ideas: https://acme.example/guide',
      'Our intranet turned ten today, and its best page is still the one about biscuits. There is a cake in the canteen, shaped like a modem.',
      'Attention all cat people: there is a café with your name on it.',
      'Drivers: the bridge is shut until six.',
      'The rota is full and the ovens are hot. See you at seven.',
      'All staff are trained in first aid. Dear colleagues on every ward: thank you.',
      'We surveyed all staff in May, and 300 wrote back: the coffee has to change.',
      'Last year we gave all employees a tree. Some are taller than the employees by now.',

      'Hi all, we are open again from ten, with new cakes on the counter.',
      { text: 'Kids eat free on Sundays, and there is wine for the parents.', context: { brand: { name: 'Otter' } } },
      'Rota day again? Our app plans shifts and timesheets for managers. Free trial until Friday.',
      'Our staff kitchen is for hire on Sundays: ovens, fridge, and a view.',
      'Members only: the members’ room has a new kettle. Everybody else: code TEA10 takes 10% off, please share it.',
      'Dear parents, swimming lessons start again in May. Please bring a towel.',
      'Invoices in a shoebox? Our course for shopkeepers starts on Monday, at the library, and the first evening is free.',
      'Wer im Dienstplan steht, hat heute frei: Wir feiern 20 Jahre Werkstatt, und alle sind eingeladen.',
      { text: 'Our team expenses policy is two sentences long. It’s public, and you can copy it.' },
      { text: 'We are looking for forty new drivers. Full training.', context: { locale: 'en-GB' } },
      { text: 'Our team is the best. Thank you, team!', context: { brand: { name: 'Acme' } } },
      { text: 'To our suppliers and our customers: thank you for ten years.', context: { brand: { name: 'Otter' } } },
      { text: 'Kids’ menu £5, pints £4.20.', context: { brand: { name: 'Otter Brewing' } } },
      { text: 'She said yes!', draft: { audience: 'Close friends' }, context: { brand: { name: 'Mia Hart' } } },
      { text: 'Volunteers made 400 meals this week. Thank you, all of you.', context: { brand: { name: 'Otter' } } },
      { text: 'Hello, friends', draft: { audience: 'Friends' } },
      'We moved our payroll to a new bank, and the payroll was a day late: whoever lost money by it gets it back, from us.',
      'There will be a note for the morning shift, and the morning shift will smile. Whoever comes for the whistle at six may hold the lamp, and sees the engine go to sleep.',
    ],
  },
};

export default check;

/** An account that speaks for a brand, and a setting that hides the post from most people. */
function restricted({ audience, parts }: Draft, { brand }: Context): Found | null {
  if (!brand?.name || isPersonsName(brand.name) || audience === null || wide.test(audience) || !narrow.test(audience)) return null;
  const text = parts.map((part) => part.text).join('\n');
  if (meantForFew.test(text)) return null;
  const level = safety.test(text) ? 'stop' : 'ask';
  return { part: null, start: null, end: null, level, say: `The audience is set to “${audience}”. Is this meant for everybody?` };
}

/** “We asked all staff what would help”, “We have trained all staff”: what a house did. Not “We want all staff to …”. */
const weDid =
  /^\W{0,3}(?:(?:last|this) \p{L}+,? )?we(?:['’]ve| have)? (?:just |now |also )?(?:\p{L}{2,}ed|paid|gave|given|told|taught|sent|met|brought|heard|took|put) (?:all|every|our)(?!\p{L})/iu;

/** “All staff are trained”, “Dear colleagues on every ward: thank you”: told to everybody, about them. */
const isSaidOfThem = (text: string, entry: string, end: number): boolean =>
  (/^all /.test(entry) &&
    /^ (?:are(?! (?:reminded|asked|requested))|were|have|had|at|in|on|from|who|will|can)(?!\p{L})/u.test(text.slice(end))) ||
  (weDid.test(text) && !/^ to(?!\p{L})/u.test(text.slice(end))) ||
  (/^dear /.test(entry) && /(?<!\p{L})(?:thank you|thanks)(?!\p{L})/iu.test(text));

function colleagues({ text, words }: Reading, part: number): Here | null {
  if (part > 0) return null;
  const match = toColleagues
    .find(words)
    .find(
      ({ start, end, entry }) =>
        (start < 12 && !isSaidOfThem(text, entry, end) && !isSpokenOf(text, start)) ||
        /staff card|hours|intranet|timesheet|line manager|shared drive|stunden/.test(entry),
    );
  // A greeting among colleagues and one thing of the workplace, or two such things and no link for the public.
  const things = workplaceWords.find(words);
  const greeted = greetingHere.find(words).find(({ start }) => start < 12);
  const inside =
    match ??
    (things.length >= 1 ? greeted : undefined) ??
    atTheTill(text) ??
    (forOutsiders.test(text) ? undefined : errandOfHouse({ text, words }));
  return inside ? { start: inside.start, end: inside.end, say: `${quote(text, inside)} sounds like a note to colleagues.` } : null;
}

function atTheTill(text: string): Place | undefined {
  const match = ADVICE.test(text) ? null : ofTheTill.exec(text);
  return match && !isSpokenOf(text, match.index) ? { start: match.index, end: match.index + match[0].length } : undefined;
}
/** Whoever advises shops speaks of their customers. */
const ADVICE = sifted(
  /https?:|(?<!\p{L})(?:our (?:app|software|platform|guide|course|tool|podcast|webinar)|your (?:shop|store|business|customers|team|staff|restaurant)|tips|e-?commerce|merchants|retailers)(?!\p{L})/iu,
);

/** Something that only people of the house can be asked for, or an errand for a narrow circle. */
function errandOfHouse({ text, words }: Pick<Reading, 'text' | 'words'>): Place | undefined {
  const circle = circleWords.find(words).find(({ first, end }) => first < 2 && !ACTS.test(text.slice(end)));
  if (circle && errandOfCircle.test(text)) return circle;
  if (!askedOfStaff.test(text)) return undefined;
  const staff = staffWords
    .find(words)
    .filter(({ start }) => !(OPEN_TILL.test(text.slice(start)) && !BY_THE_TILL.test(text.slice(0, start))))
    // “Van 7.30 tot 21.00 uur” is Dutch, and an hour.
    .filter(({ end }) => !/^(?:[.:]\d| (?:tot|uur|t\/m|en met)(?!\p{L}))/u.test(text.slice(end)));
  // Said twice it is one thing.
  const apart = new Set(staff.map(({ last }) => words[last]!.lower)).size;
  return apart >= 2 || (apart === 1 && words.length <= SHORT) ? staff[0] : undefined;
}

/** “The planning committee meets on Monday”: told of it, and not to it. */
const ACTS =
  /^ (?:meets?|met|sits?|sat|votes?|voted|decide[sd]?|approved?|agreed|chose|has (?:voted|decided|approved|agreed|chosen|met)|will (?:meet|sit|decide|vote|consider|discuss|hear))(?!\p{L})/iu;
/** “10 till 4”, “open till 6”: an hour; “on till 4”: the till. */
const OPEN_TILL = /^till \d/iu;
const BY_THE_TILL = /(?<!\p{L})(?:on|at|the|cover|use|using|behind|close|closing) $/iu;

/** In so few words a thing of the house is the whole matter. */
const SHORT = 22;

/** Suppliers, franchisees, a shift: spoken to at the beginning, about what only they have to do. */
function business({ text, words }: Reading, part: number): Here | null {
  if (part > 0) return null;
  const to = partnerWords.find(words).find(({ start, end }) => start < 4 && /^[^.!?\n]{0,24}[,:]/.test(text.slice(end)));
  const errand = to && errandWords.first(words);
  return to && errand
    ? { start: to.start, end: to.end, say: `${quote(text, to)} and ${quote(text, errand)}: is this meant for the public?` }
    : null;
}

function secretOfAFew({ text }: Reading): Here | null {
  const few = keptSecret.test(text) ? ofAFew.exec(text) : null;
  if (!few) return null;
  const place = { start: few.index, end: few.index + few[0].length };
  return { ...place, say: `${quote(text, place)}: and everybody can read it here.` };
}

/** “Kids, it’s your night! Two-for-one cocktails”. */
function children({ text, words }: Reading, media: readonly Media[], brand: string): Here | null {
  if (mindful.test(text)) return null;
  // A house for children that pours cocktails.
  const house = minorWords.first(readText(brand).words);
  const poured = house && adultWords.first(words);
  if (poured)
    return { start: poured.start, end: poured.end, say: `${quote(text, poured)}, on the account of ${brand}: is this meant for children?` };
  // “The kids” and “kids’ menu” are said to their parents.
  const young = minorWords
    .find(words)
    .find(
      ({ first, end }) => !/^['’]/.test(text.slice(end)) && (words[first]?.opens || !spokenOfBefore.has(words[first - 1]?.lower ?? '')),
    );
  if (!young) return null;
  const adult = adultWords.find(words).find(({ first }) => Math.abs(first - young.first) <= nearby);
  if (adult)
    return { start: young.start, end: young.end, say: `${quote(text, young)} and ${quote(text, adult)}: is this meant for children?` };
  const called = words[young.first]?.opens && /^\s*[,!:]/.test(text.slice(young.end));
  const sells =
    called &&
    [brand, ...media.map(({ alt }) => alt ?? '')].some((about) => adultTrade.test(about) || adultWords.first(readText(about).words));
  return sells ? { start: young.start, end: young.end, say: `${quote(text, young)}: is this meant for children?` } : null;
}

/** Words between whom a thing is for and the thing. */
const nearby = 14;
