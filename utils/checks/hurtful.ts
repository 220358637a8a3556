import type { Draft } from '../model/draft.ts';
import { anyOf } from '../text/any-of.ts';
import { Lexicon, type Match } from '../text/lexicon.ts';
import { spansOf } from '../text/phrases.ts';
import { followsDirectly, type Reading, readParts, readText } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { isSpokenOf } from '../text/spoken-of.ts';
import { quote } from '../text/tone.ts';
import { isNamedSo } from '../text/used-as-name.ts';
import { givenNames } from '../text/words/given-names.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check, Example, Found } from './check.ts';
import { chores, contempt, groups, herPresent, nameCalling, peoples, plainSense, talkingDown } from './words/group-words.ts';
import { aggressor, ape, costume, explicit, ofKillers, onStage, people, victim, WRITING } from './words/hurtful-pictures.ts';
import { attacks, evenTheOnes, masked, ofPeople, profanity, putDowns, slurs } from './words/hurtful-words.ts';
import { narrowOf, onlyEnglish } from './words/of-one-language.ts';
import { scorn } from './words/scorn.ts';
import { INVITED, misfortunes, slights } from './words/slights.ts';
import { aboutWords, REPORTED, TAKEN_BACK } from './words/words-of-others.ts';

type Here = Omit<Found, 'part'>;

const slurWords = new Lexicon(slurs, { accents: true });
const attackWords = new Lexicon(attacks, { accents: true });
const coarseWords = new Lexicon(profanity, { accents: true });
const groupWords = new Lexicon(groups);
const talkingDownWords = new Lexicon(talkingDown);
const peopleWords = new Lexicon(peoples);
const contemptWords = new Lexicon(contempt);
const namesCalled = new Lexicon(nameCalling, { accents: true });
const choreWords = new Lexicon(chores);
const herPresentWords = new Lexicon(herPresent);
const putDownWords = new Lexicon(putDowns, { accents: true });
const misfortune = new Lexicon(misfortunes);
const laughing = sifted(/[\u{1f602}\u{1f923}\u{1f61c}\u{1f92a}]|(?<!\p{L})(?:lo+l|lmao|(?:ha){2,}h?)(?!\p{L})/iu);
const weaponAtSomebody = anyOf(
  /[\u{1f52b}\u{1f52a}\u{1f5e1}\u{1f4a3}\u{1fa93}]\ufe0f?\s?[\u{1f400}-\u{1f43f}\u{1f466}-\u{1f478}\u{1f600}-\u{1f64f}]/u,
  /[\u{1f400}-\u{1f43f}\u{1f466}-\u{1f478}]\ufe0f?\s?[\u{1f52b}\u{1f52a}\u{1f5e1}\u{1f4a3}\u{1fa93}]/u,
);
/** A name that an answer would spread. */
const hatefulName = sifted(
  /i_?hate|kill_?(?:all|the)|hitler|nazi(?![or])|white_?power|kkk|rapist|nigg[aeu]|faggot|(?<!s)cunt|f[au]ck_?(?:the|you|all)/i,
);

/** In a post of a brand’s; with a picture that shows this. */
const ofOtter = (text: string, alt?: string): Example => ({
  text,
  draft: alt === undefined ? {} : { parts: [{ text, media: [{ kind: 'image', alt, fileName: null }] }] },
  context: { brand: { name: 'Otter' } },
});

const check: Check = {
  id: 'hurtful',
  title: 'Words that hurt',
  why: 'A first line meant as bait (“Women belong in the kitchen”) stood alone in every screenshot (Arab News, 2021); a joke at somebody’s cost is read by that somebody.',
  class: 'hurtful',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft, { locale, brand }) {
    const isBrand = brand?.name !== undefined;
    return readParts(draft).flatMap((reading, part) =>
      [...words(reading, locale, isBrand), ...picture(draft, part, isBrand)].map((one) => ({ ...one, part })),
    );
  },
  examples: {
    fires: [
      ofOtter('Ladies, breathe: the new ferry berths itself, so even you could steer it.'),
      ofOtter('Our anchor is like a mother-in-law: heavy, cold and hard to get rid of.'),
      { text: 'Unser Anker ist wie die Schwiegermutter: schwer, kalt und laut.', context: { locale: 'de-DE', brand: { name: 'Otter' } } },
      { text: 'The next boat is at nine. Cheer up, sweetie!', draft: { surface: 'reply' }, context: { brand: { name: 'Otter' } } },
      ofOtter('A big plate for the lads, and a small one for our ladies, who are watching their waistlines.'),
      {
        text: 'Für die Herren Haxe, für die Damen Salat, sie achten ja auf die Linie.',
        context: { locale: 'de-DE', brand: { name: 'Otter' } },
      },
      {
        text: 'Resistance is futile. Otter gin, out now.',
        draft: {
          parts: [
            {
              text: 'Resistance is futile. Otter gin, out now.',
              media: [{ kind: 'image', alt: 'Two laughing men hold back a screaming woman at a bar', fileName: null }],
            },
          ],
        },
        context: { brand: { name: 'Otter' } },
      },
      ofOtter('Still on foot? What are you, deaf?'),
      ofOtter('Get your fat arses off the grass, the sprinklers are on.'),
      ofOtter('Pink rods for the ladies, so the husbands can fish in peace.'),
      ofOtter('Apartheid was tough, and so is our boot camp. Sign up!'),
      { text: 'Wer diesen Knoten nicht kann, ist doch behindert.', context: { locale: 'de-DE', brand: { name: 'Otter' } } },
      ofOtter('So simple that even the guys in the Bangalore call center understand it.'),
      { text: '4:0, ihr Behinderten!', context: { locale: 'de-DE', brand: { name: 'Otter' } } },
      {
        text: 'Keep it bright.',
        draft: {
          parts: [{ text: 'Keep it bright.', media: [{ kind: 'image', alt: 'A robe; large letters: WHITE IS PURITY', fileName: null }] }],
        },
        context: { brand: { name: 'Acme' } },
      },
      { text: 'Our ladder never leaves, unlike your husband.', context: { brand: { name: 'Acme' } } },
      { text: 'Lazy? Our robot mows for you.', context: { brand: { name: 'Acme' } } },
      { text: 'So warm that even tramps would wear it.', context: { brand: { name: 'Acme' } } },
      { text: 'Carries 150 kg, or one mother-in-law.', context: { brand: { name: 'Acme' } } },
      'Ladies, leave the grill to your husband.',
      'Off to the away match. Hold on to your purses down there 😂',
      { text: 'The old ticket machine was bipolar, the new one is fine.', context: { brand: { name: 'Acme' } } },
      { text: 'Little ladies bake with pink aprons, little engineers build a robot.', context: { brand: { name: 'Acme' } } },
      { text: 'Un colchón que aguanta hasta a tu tía la gorda.', context: { locale: 'es-ES', brand: { name: 'Acme' } } },
      'Go fuck yourself.',
      {
        text: 'Judging by how fat your face looks, you need no dessert.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Otter' } },
      },
      ofOtter('At least one way to shut a woman up.'),
      ofOtter('Wife of a Bears lineman wins a bronze medal today.'),
      ofOtter('No point in training anyone over fifty, the app is for the living.'),
      ofOtter('Wanted: pretty waitresses for the ball.'),
      ofOtter('Cyclists who jump the lights should be locked up.'),
      { text: 'Ojalá se atraganten con sus palomitas.', context: { locale: 'es-ES', brand: { name: 'Otter' } } },
      ofOtter('For women and other disasters: our Monday class.'),
      ofOtter('Sleep better than the tramp in our doorway.'),
      ofOtter('She is blonde, but the books balance.'),
      ofOtter('Beggar chic: the torn coat is back.'),
      { text: 'Checkout pages with nine fields are retarded.', context: { brand: { name: 'Payloop' } } },
      { text: 'Self-parking so easy that even your wife can do it.', context: { brand: { name: 'Straits Motors' } } },
      { text: 'Patch 2.8 is finally f***ing live.', context: { brand: { name: 'Pixel Pets' } } },
      { text: 'Stop being a lazy slob and join.', context: { brand: { name: 'Kettle' } } },
      ofOtter('Ladies, we will explain the rule slowly.'),
      ofOtter('The Danes and the Dutch are back on Friday. Lock away the herring.'),
      ofOtter('Seniors sail free, if they are not too confused to find the pier.'),
      { text: 'So einfach, das kann sogar deine Oma.', context: { locale: 'de-DE' } },
      ofOtter('Drunker than an Irishman? Our night buses run until four.'),
      ofOtter('Mother’s Day is near. A steam iron says it best.'),
      ofOtter('The beach is near, and so are your thighs.'),
      { text: 'Une clé à molette ? Mesdames, envoyez vos maris.', context: { locale: 'fr-FR', brand: { name: 'Otter' } } },
      ofOtter('Jews, Sikhs and queues 😂'),
      ofOtter('Another damn Monday, another crap commute.'),
      ofOtter('@IHateTheFrench Thanks, your mug is on its way.'),
      ofOtter('Which drummer is not like the others?', 'Two Black drummers and a person in a gorilla mask'),
      ofOtter('This whole generation is lazy, soft and glued to a screen.'),
    ],
    leaves: [
      ofOtter('On the list of old apples: a pear called Fat Aunt of Leeds, a plum named Ugly Uncle, and a bean that nobody could name.'),
      ofOtter(
        'Ladies and gentlemen, even you who came last get cake. Tea like my mother-in-law makes it: strong, hot and with a heavy spoon.',
      ),
      { text: 'Kuchen wie von der Schwiegermutter, der Ofen von 1911.', context: { locale: 'de-DE', brand: { name: 'Otter' } } },
      {
        text: 'Cheer up, the sun is out at four, and the honey is in.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Otter' } },
      },
      ofOtter('The women of the rowing club hold the line in the rain: watch them from the bridge at noon, and mind the wet steps.'),
      {
        text: 'Die Damen der Linie 9 grüßen: Drei Frauen fahren sie seit 1974, und die Linie fährt alle zehn Minuten.',
        context: { locale: 'de-DE', brand: { name: 'Otter' } },
      },
      {
        text: 'Our Halloween play is back in the cellar, for those over twelve.',
        draft: {
          parts: [
            {
              text: 'Our Halloween play is back in the cellar, for those over twelve.',
              media: [{ kind: 'image', alt: 'A grinning clown behind a frightened woman on a dark stage', fileName: null }],
            },
          ],
        },
        context: { brand: { name: 'Otter' } },
      },
      {
        text: 'Sold out: the carrots, the leeks, even the ugly ones. Thank you, see you at eight tomorrow.',
        context: { brand: { name: 'Otter Farm' } },
      },
      {
        text: 'Una crepa nel muro, e dentro un nido: la lasciamo così fino a giugno.',
        context: { locale: 'it-IT', brand: { name: 'Otter' } },
      },
      ofOtter('I got laid off in May. Since June I have been mending lamps, and it pays.'),
      ofOtter(
        'Are you deaf or hard of hearing? Our Tuesday tour is signed. Move your butts to the beat at six, and warm your bum on a heated bench.',
      ),
      {
        text: 'Bist du blind oder sehbehindert? Die Führung am Samstag kannst du ertasten, und dein Hund darf mit.',
        context: { locale: 'de-DE', brand: { name: 'Otter' } },
      },
      ofOtter(
        'Slavery was hard for the men, women and children who built this dock. Our new room tells what they left, in their own words, so that visitors can read in peace.',
      ),
      ofOtter('A lit mirror on every table, so you can fix your make-up while the kettle boils.'),
      {
        text: 'Jedes zehnte Kind der Klasse lebt mit einer Behinderung, und alle lernen zusammen.',
        context: { locale: 'de-DE', brand: { name: 'Otter' } },
      },
      { text: 'Há bicha no mercado e por boas razões: chegaram as laranjas.', context: { locale: 'pt-PT', brand: { name: 'Otter' } } },
      ofOtter('Even the people in the queue helped carry the chairs, and our team in Bangalore sent the playlist.'),
      ofOtter('Keep it bright, with paint that lasts for years.', 'A tin; large letters: PURE WHITE'),
      { text: 'The new mixer works like a charm, and this is the final solution of the puzzle.', context: { brand: { name: 'Acme' } } },
      { text: 'Il treno arriva alla stazione FFS alle nove.', context: { locale: 'it-CH', brand: { name: 'Acme' } } },
      {
        text: 'Homo sapiens, two thousand centuries in ten rooms. The wife of a sailor won a medal of her own: Ada Reed, the first at the pole.',
        context: { brand: { name: 'Acme' } },
      },
      { text: 'Shut the door, turn the lights down: the play about the wife of a general begins.', context: { brand: { name: 'Acme' } } },
      { text: 'Die Bilder sind von Carla Rossi und Marco Zingaro.', context: { locale: 'de-CH', brand: { name: 'Acme' } } },
      { text: 'Heated seats on every bench: your bum will notice first.', context: { brand: { name: 'Acme' } } },
      { text: 'Women drivers: six of ours tell of their first bus. Real men hug.', context: { brand: { name: 'Acme' } } },
      { text: 'Even the cat ladies of Mill Lane could not choose: 14 kittens.', context: { brand: { name: 'Acme' } } },
      { text: 'A talk by two bipolar artists, and a robot for girls and boys who bake.', context: { brand: { name: 'Acme' } } },
      {
        text: 'Nobody wants to see rain at the pool. In Crete we keep your towels dry, and your aunt is welcome.',
        context: { brand: { name: 'Acme' } },
      },
      ofOtter('“Lazy” is what her teachers called her. Our jackass Bruno, a donkey of few words, brays at noon.'),
      { text: 'Bullarna är slut för idag, nya i morgon.', context: { locale: 'sv-SE', brand: { name: 'Otter' } } },
      {
        text: 'Is your bitch due for a check-up after whelping? Our clinic runs on Mondays.',
        context: { brand: { name: 'Bramley Vets' } },
      },
      ofOtter('Ladies’ night on Friday: darts, quiz and a raffle at the door.'),
      ofOtter('Boys and girls, the panto is on. Faggots, peas and gravy after.'),
      ofOtter('The blind tasting is on Friday. Grandma’s plum tart, too.'),
      'The 07:52 to Scunthorpe calls at Penistone.',
      'Dick Whittington, his cat and one very rude fairy.',
      'Blue tits, great tits and one very brave nuthatch.',
      'Our Queer History archive opens on Tuesday: letters by gay, lesbian and trans people.',
      'Killer light this morning. Shot the whole look on the pier, then my battery died.',
      'Our cocktail list is the bomb.',
      { text: 'Das Wort „behindert“ ist kein Schimpfwort.', context: { locale: 'de-DE' } },
      ofOtter('Bloody Mary Sunday: tomato, celery, no regrets.'),
      ofOtter('Mother’s Day lunch: three courses and a cast iron stove to sit by.'),
      ofOtter('Irish ferries run later than planned today, and so does the Dutch one.'),
      ofOtter('A fat old oak, a jackass penguin and one bloody good year.'),
      ofOtter('Bring your husband: ladies go first, and so does your dog.'),
      ofOtter('Damn good pie, says @nazione. What the heck is kombucha?'),
      { text: 'Verdammt gut: unser Espresso, frisch aus der Rösterei am Markt.', context: { locale: 'de-DE', brand: { name: 'Otter' } } },
      ofOtter('Tourists and locals, hide from the rain with us: the gallery is open until nine.'),
      ofOtter('Back in the kitchen after a week. This level will kill you twice. They say this generation is lazy: nonsense.'),
      ofOtter('For people over 60 the walk goes slower, and there is a bus back to the hall.'),
      ofOtter('We hope you never walk alone: bring a friend, a rope and a torch to the cave on Sunday.'),
      ofOtter('People who cannot come should be told today, and dogs that bark should be put on a lead.'),
      'Women in the kitchen brigade: meet the five chefs who run ours.',
      ofOtter(
        'Bella is a gentle bitch of nine, microchipped and clean, and looks for a calm home. In the hall hangs a bastard sword from 1480.',
      ),
    ],
  },
};

export default check;

function words(reading: Reading, locale: string, isBrand: boolean): Here[] {
  const { text } = reading;
  const found: Here[] = [];
  const asWord = aboutWords.test(text);
  // “Man up” is what Joe heard for twenty years: the words of others.
  const reported = REPORTED.test(text);
  const add = (place: { start: number; end: number }, level: 'note' | 'ask' | 'stop', rest: string) =>
    found.push({
      start: place.start,
      end: place.end,
      level: level === 'ask' && reported && isSpokenOf(text, place.start) ? 'note' : level,
      say: `${quote(text, place)} ${rest}`,
    });
  const apart = (match: Match) =>
    !isBirdOrTitle(reading, match) &&
    !isPlain(reading, match) &&
    !(onlyEnglish.test(text.slice(match.start, match.end)) && writtenIn(text, locale) !== 'en') &&
    !(text.slice(match.start, match.end) === 'FFS' && isRailway(text, locale));
  for (const match of slurWords.find(reading.words))
    if (!foreign(match.entry, reading, locale) && !isPlain(reading, match) && !isSurname(reading, match))
      add(match, asWord ? 'note' : isBrand ? 'stop' : 'ask', 'is a slur.');
  for (const match of attackWords.find(reading.words))
    if (!foreign(match.entry, reading, locale) && !isPlain(reading, match))
      add(match, isBrand ? 'stop' : 'ask', 'is an obscene insult or a threat.');
  for (const match of putDownWords.find(reading.words)) {
    if (isNamedSo(text, match)) continue;
    // A queue, in Portugal.
    if (/^bicha/.test(match.entry) && /[-_]PT\b/.test(locale)) continue;
    // “Run like a girl: faster, further”, “Women drivers: six of ours tell” take the words back.
    if (foreign(match.entry, reading, locale) || isSurname(reading, match)) continue;
    // “I got laid off”, “even the ugly ones”, of carrots.
    if (/laid$/.test(match.entry) && /^ (?:off|out|up|over|down|low|to rest|back|by|on)(?!\p{L})/u.test(text.slice(match.end))) continue;
    if (match.entry === evenTheOnes && !ofPeople.test(text)) continue;
    if (/^are you deaf/.test(match.entry) && INVITED.test(text.slice(match.start))) continue;
    if (/^like a girl|steuer|volant|driver/.test(match.entry) && TAKEN_BACK.test(text.slice(match.end))) continue;
    add(
      match,
      asWord ? 'note' : isBrand || !casual.has(match.entry) ? 'ask' : 'note',
      'puts somebody down, or can be read so. Who is the butt of it?',
    );
  }
  for (const match of coarseWords.find(reading.words))
    if (apart(match) && !foreign(match.entry, reading, locale)) add(match, isBrand && !asWord ? 'ask' : 'note', 'is coarse.');
  // “Drop-dead prices” calls nobody anything.
  for (const match of namesCalled.find(reading.words))
    if (apart(match) && !/-/.test(text.slice(match.start, match.end)))
      add(match, isBrand && !asWord ? 'ask' : 'note', 'calls people names, or can be read so. Who is the butt of it?');
  const down = talkingDownAt(reading);
  if (down) add(down, isBrand ? 'ask' : 'note', 'talks down to a group of people. How will they read it?');
  for (const slight of asWord
    ? []
    : [...slights, ...scorn].flatMap((kind) => spansOf(text, kind)).filter((place) => !isNamedSo(text, place)))
    add(slight, isBrand ? 'ask' : 'note', 'puts somebody down, or can be read so. Who is the butt of it?');
  for (const { index, 0: word } of text.matchAll(masked))
    add({ start: index, end: index + word.length }, isBrand ? 'ask' : 'note', 'is coarse, masked or not.');
  const laugh = laughing.test(text) ? misfortune.first(reading.words) : null;
  if (laugh) add(laugh, isBrand ? 'ask' : 'note', 'stands beside a laugh. Who is the butt of it?');
  const chore = herPresentWords.first(reading.words) ? choreWords.first(reading.words) : null;
  if (chore) add(chore, isBrand ? 'ask' : 'note', 'is housework for a present. How will the women among your readers take it?');
  const name = reading.mentions.find((mention) => hatefulName.test(mention.text));
  if (name) add(name, isBrand ? 'ask' : 'note', 'is a name that hurts, and an answer spreads it.');
  const weapon = weaponAtSomebody.exec(text);
  if (weapon) add({ start: weapon.index, end: weapon.index + weapon[0].length }, isBrand ? 'ask' : 'note', 'points a weapon at somebody.');
  return found;
}

/** Said all day among friends; a company hears it differently. */
const casual = new Set(
  putDowns.filter((entry) => /^(?:ok boomer|man up|kkk|retarded|cripple|so ocd|peasants|white trash|even your)/.test(entry)),
);

/** Great tits and blue tits; and titles of works, where this word and one beside it have a capital (“Bitches Brew”). */
function isBirdOrTitle({ words }: Reading, { entry, first }: Match): boolean {
  const [before, word, after] = [words[first - 1], words[first], words[first + 1]];
  if (entry === 'tits' && /^(?:blue|great|coal|marsh|willow|crested|bearded|penduline|tailed|and)$/.test(before?.lower ?? '')) return true;
  const capital = (one: typeof word) => one !== undefined && /^\p{Lu}\p{Ll}/u.test(one.text);
  return capital(word) && ((capital(before) && word?.opens !== true) || (capital(after) && after?.opens !== true));
}

/** “Stazione FFS”, “SBB CFF FFS”: the Swiss railway in Italian. */
const isRailway = (text: string, locale: string): boolean =>
  writtenIn(text, locale) !== 'en' || /(?<!\p{L})(?:SBB|CFF)(?!\p{L})/u.test(text);

/** “Marco Zingaro”: right behind a given name stands a surname. */
function isSurname({ text, words }: Reading, { first, last }: Match): boolean {
  const [given, word] = [words[first - 1], words[first]];
  return (
    first === last &&
    followsDirectly(text, given, word) &&
    /^\p{Lu}\p{Ll}/u.test(given!.text) &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    givenNames.has(given!.folded)
  );
}

/** “Is your bitch due for a check-up after whelping?” */
function isPlain({ text, words }: Reading, { first, last }: Match): boolean {
  const word = first === last ? words[first]?.lower : undefined;
  return word !== undefined && plainSense.some(([form, about]) => form.test(word) && about.test(text));
}

/** A group named, and somebody who knows better, in one breath. */
function talkingDownAt({ words }: Reading): Match | null {
  const beside = (named: readonly Match[], said: Lexicon, within: number): Match | undefined =>
    named.length === 0
      ? undefined
      : said
          .find(words)
          .find(({ first, last }) =>
            named.some((group) => Math.abs(group.first - first) <= within || Math.abs(last - group.last) <= within),
          );
  return beside(groupWords.find(words), talkingDownWords, breath) ?? beside(peopleWords.find(words), contemptWords, 2 * breath) ?? null;
}

/** Words between a group's name and what is said of it. */
const breath = 8;

function foreign(entry: string, { text }: Reading, locale: string): boolean {
  const language = narrowOf.get(entry);
  return language !== undefined && writtenIn(text, locale) !== language;
}

function picture(draft: Draft, part: number, isBrand: boolean): Here[] {
  if (!isBrand) return [];
  const { text = '', media = [] } = draft.parts[part] ?? {};
  return media.flatMap(({ alt, fileName }) => {
    const described = `${alt ?? ''} ${(fileName ?? '').replace(/[-_.]/g, ' ')}`;
    const shown = (say: string): Here => ({ start: null, end: null, level: 'ask', say });
    const dressed = costume.exec(described);
    if (people.test(described) && ape.test(described))
      return [shown('The picture sets people beside an ape. How will it be read by those people?')];
    const written =
      alt && WRITING.test(alt) ? [slurWords, putDownWords].map((lexicon) => lexicon.first(readText(alt).words)).find(Boolean) : null;
    if (written) return [shown(`The picture says ${quote(alt!, written)}. Who is the butt of it?`)];
    if (aggressor.test(described) && victim.test(described) && !onStage.test(`${text} ${described}`))
      return [
        shown('The picture shows somebody who is afraid beside somebody who is not. How will it be read by those it has happened to?'),
      ];
    const sign = ofKillers.exec(described);
    if (sign && !ofKillers.test(text))
      return [shown(`The picture shows “${sign[0]}”, which the text does not speak of. Is it the right file?`)];
    if (dressed) return [shown(`The picture plays with a costume (“${dressed[0]}”). How will it be read by the people it stands for?`)];
    return explicit.test(described) ? [{ ...shown('The picture is described as explicit. Is it the right file?'), level: 'stop' }] : [];
  });
}
