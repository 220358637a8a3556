import type { Context } from '../model/context.ts';
import { Lexicon } from '../text/lexicon.ts';
import { bareName } from '../text/likeness.ts';
import { isPersonsName } from '../text/person.ts';
import { type Reading, readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { anything, asked, byMachine, invitation, naming, provoked, unmoderated, unseen } from './words/open-call-words.ts';

const invitationWords = new Lexicon(invitation);
const unmoderatedWords = new Lexicon(unmoderated);
const byMachineWords = new Lexicon(byMachine);
const provokedWords = new Lexicon(provoked);
const anythingWords = new Lexicon(anything);
const namingWords = new Lexicon(naming);
/** Somebody looks before it counts: a jury, a shortlist, a choice of given answers. */
const looked = sifted(
  /(?<!\bno )\b(?:jury|judges?|shortlist|pick from|in the poll|our team (?:will (?:pick|choose|select|check)|picks?|chooses)|poll closes|we(?:['’]ll| will)? (?:pick|choose|select|check)|will (?:pick|choose|select)|favourites? will|winner (?:picked|chosen|is|was)|winning (?:line|name|entry)|has won|choose (?:between|from)|auswahl|wählt aus|notre équipe|nuestro equipo|giuria)\b/iu,
);
/** Names to choose from: “Bo, Kit or Fig”. */
const choices = sifted(/(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?:, \p{Lu}[\p{L}’'-]+){0,6},? (?:or|oder|ou|o|of) \p{Lu}[\p{L}’'-]+/u);
/** Not before everybody: at the counter, in a members' channel. */
const aside = sifted(
  /\b(?:slack|discord|(?:my|your|our) surgery|drop-?in|office hours|at (?:the|our) (?:counter|help ?desk|stand|stall|booth)|in person|by (?:phone|email)|in (?:the|our|your|any) branch(?:es)?|inbox|dms?|direct message|am (?:stand|schalter|telefon)|au (?:stand|comptoir|guichet)|en persona|in filiale)\b/iu,
);
/** A gap to fill in. */
const gap = /_{2,}|\.{4,}|…{2,}|\[\s*\]|(?:\.{3}|…)["'”’»]?\s*(?:$|#|\n)/u;
/** How a tag begins or ends that is made to collect what people say: #AskAcme, #AcmeStories, #MyAcme, #LoveMyTram. */
const begins =
  /^(?:ask|my|our|dear|hey|tell|thanks|thankyou|danke|merci|gracias|obrigado|grazie|why|meet|love|share|show|mein|unser|frag|warum|meine|unsere|mon|ma|mes|demandez|pregunta|mi|mis|meu|minha|meus|minhas|chiedi|mio|mia)/iu;
const asks = /^(?:ask|frag|demandez|pregunta|pergunte|chiedi)/iu;
const holds = sifted(
  /(?:Stories|Story|Moments?|Reasons?|Memories|Questions|Geschichten?|Momente?|Fragen|Histoires?|Souvenirs?|Momentos?|Historias?|Histórias?|Storie|Momenti)(?!\p{Ll})|(?:stories|reasons|moments)$|(?:And|Et|Und|Y|E)(?:Me|Moi|Ich|Yo|Eu|Io)$/u,
);

const check: Check = {
  id: 'open-call',
  title: 'An open call that can be turned around',
  why: 'A paid hashtag for customers’ stories filled with complaints and was pulled within two hours (2012); a bank cancelled its question hour before it began (2013).',
  class: 'open-call',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { brand }) {
    if (!brand?.name || draft.surface === 'reply') return [];
    return readParts(draft).flatMap((reading, part) => {
      const place = risky(reading, brand);
      return place ? [{ part, ...place } satisfies Found] : [];
    });
  },
  examples: {
    fires: [
      { text: 'I am the new chief executive. Ask me anything, here, all day.', context: { brand: { name: 'Otter' } } },
      { text: 'Fill in the blank: “A day without our trams is ____.” In one word. Reply below!', context: { brand: { name: 'Otter' } } },
      { text: 'Tell us about a morning with us. #TramlineMornings', context: { brand: { name: 'Tramline' } } },
      { text: 'How has Acme changed your life? Tell everybody.', context: { brand: { name: 'Acme' } } },
      { text: 'Our chairman answers every question tonight, no topic is off limits.', context: { brand: { name: 'Acme' } } },
      {
        text: 'Got a question for our chief executive about branch closures? #AskAcme, live at noon.',
        context: { brand: { name: 'Acme' } },
      },
      { text: 'What would you ask a leading exec? Tweet a question using #AskAcme.', context: { brand: { name: 'Acme' } } },
      { text: 'Finish the sentence: “I shop at Acme because ____.” #AcmeReasons', context: { brand: { name: 'Acme' } } },
      { text: 'Share your stories with #LoveMyTram and we’ll show them on every screen, live!', context: { brand: { name: 'Tramline' } } },
      { text: 'Ask our CEO anything, tonight at 8.', context: { brand: { name: 'Acme' } } },
      { text: 'Type your name and we’ll auto-print it on a bottle.', context: { brand: { name: 'Acme' } } },
      { text: 'Why did you choose Acme? Wrong answers only.', context: { brand: { name: 'Acme' } } },
      { text: 'Send your holiday picture and it goes straight onto our homepage.', context: { brand: { name: 'Acme' } } },
      { text: 'Draw a cup: the one with the most likes becomes our logo.', context: { brand: { name: 'Acme' } } },
      { text: 'What springs to mind when you hear Acme?', context: { brand: { name: 'Acme' } } },
      { text: 'You write it, we print it on every bag.', context: { brand: { name: 'Acme' } } },
      { text: 'Remix me! #HartRemix', context: { brand: { name: 'Mia Hart' } } },
      { text: 'Name our tugboat by Sunday: most votes wins, whatever it is.', context: { brand: { name: 'Acme' } } },
      { text: 'Rename the ferry! The internet decides.', context: { brand: { name: 'Acme' } } },
      { text: 'Name our new ship! The name with the most likes wins.', context: { brand: { name: 'Acme' } } },
      { text: 'Suggest a flavour: the top one goes on the van, no matter how silly.', context: { brand: { name: 'Acme' } } },
      { text: 'Comment below. We’ll paint it on the wall, uncensored.', context: { brand: { name: 'Acme' } } },
      { text: 'Schreibt drauflos, wir drucken jedes Wort.', context: { locale: 'de-DE', brand: { name: 'Acme' } } },
      {
        text: 'Écrivez-nous : chaque mot sera affiché en vitrine. Nous affichons tout, sans relecture.',
        context: { locale: 'fr-FR', brand: { name: 'Acme' } },
      },
      { text: 'Go on, meme me! #hartmeme', context: { brand: { name: 'Mia Hart' } } },
    ],
    leaves: [
      { text: 'Tell us in one word what you had for breakfast. We start: soup.', context: { brand: { name: 'Oat & Ember' } } },
      { text: 'I bake the rye, and I have burnt two loaves since May. Ask me anything.', context: { brand: { name: 'Otter' } } },
      {
        text: 'Fill in the blank: “My Monday tastes of ____.” In one word, and then come and tell us why, over a bun.',
        context: { brand: { name: 'Otter' } },
      },
      {
        text: 'Never paste your password into the chat. Our bot will shout, and so will Ruth from the second floor.',
        context: { brand: { name: 'Otter' } },
      },
      {
        text: 'We read every reply to our survey, and whatever you tell us stays with the two people who run it. Thank you for each of them.',
        context: { brand: { name: 'Acme' } },
      },
      {
        text: 'Wir drucken ab heute auf Recyclingpapier. Was ihr dafür an Porto spart, steht im Magazin, und jede Antwort dazu auch.',
        context: { locale: 'de-DE', brand: { name: 'Acme' } },
      },
      {
        text: 'Our new signs are up: no filters on the photo, the paint is really that yellow. Please say hello when you walk by.',
        context: { brand: { name: 'Acme' } },
      },
      {
        text: 'Bring your photo of the ferry to the desk by 30 June. We look at each before anything goes on show.',
        context: { brand: { name: 'Otter' } },
      },
      {
        text: 'Denkst du über ein neues Velo nach? Besuch uns am Samstag. #AcmeVelos',
        context: { locale: 'de-CH', brand: { name: 'Acme' } },
      },
      {
        text: 'Was ein Velo im Winter braucht, zeigt unsere Werkstatt. Interessiert? Mehr dazu im Magazin. #acmemoments',
        context: { locale: 'de-CH', brand: { name: 'Acme' } },
      },
      {
        text: 'Baker wanted, four nights, £15 an hour. Apply by Friday or ask us anything: jobs@acme.example',
        context: { brand: { name: 'Acme' } },
      },
      {
        text: 'Report a fault by text, and get a name and a day back. Or write “Hello {{name}}” and it’s filled in.',
        context: { brand: { name: 'Acme' } },
      },
      { text: 'Caption our goat. It has eaten the last sign.', context: { brand: { name: 'Acme' } } },
      { text: 'Send a photo of your shelf: we choose six, and ask before we show them. #Acme', context: { brand: { name: 'Acme' } } },
      { text: 'Caption this: our parrot, a hoover, one feather.', context: { brand: { name: 'Acme' } } },

      {
        text: 'Name our new gritter! Leave your idea by Friday; Year 4 will pick the winner.',
        context: { brand: { name: 'Wexcombe Council' } },
      },
      { text: 'Milk first or tea first? Wrong answers only, says the kettle.', context: { brand: { name: 'Acme Tea' } } },
      { text: 'Name our new puppy! Pick from Bo, Kit and Fig.', context: { brand: { name: 'Acme' } } },
      { text: 'The new timetable is live on our website.', context: { brand: { name: 'Acme' } } },
      {
        text: 'The fans have spoken, the jury has looked: our new kit is green, with the old badge, and goes on sale on Friday.',
        context: { brand: { name: 'Acme' } },
      },
      { text: 'Every reply we send is read aloud first, words and all, and it goes out by noon.', context: { brand: { name: 'Acme' } } },
      { text: 'We name our ferries after lighthouses.', context: { brand: { name: 'Acme' } } },
      { text: 'What’s your favourite biscuit?', context: { brand: { name: 'Acme Tea' } } },
      { text: 'Tell us your order number and we will look into it.', context: { brand: { name: 'Acme Tea' } } },
      { text: 'How do you like your tea? With milk or without?', context: { brand: { name: 'Acme Tea' } } },
      'Ask me anything about otters.',
      { text: 'Questions on the branch closures? Ask in your branch, or #AskAcme.', context: { brand: { name: 'Acme' } } },
      { text: 'Vote for the name of our new owl: Bo, Fig or Kit.', context: { brand: { name: 'Acme' } } },
      { text: 'Ask us anything at the counter, nine to five.', context: { brand: { name: 'Acme' } } },
      { text: 'Rye or brioche? The winner goes on the Sunday menu.', context: { brand: { name: 'Oat & Ember' } } },
      { text: 'Our bread in one word: sour. Come by and taste it.', context: { brand: { name: 'Oat & Ember' } } },
      { text: 'Somebody made a meme of me and a goose. I have it on the fridge. #hartbreak', context: { brand: { name: 'Mia Hart' } } },
    ],
  },
};

/** What people put before it. */
const beforeName = /^(?:ilove|iheart|ihate|why|whyi|becauseof|lifeat)$/;
/** What people add to a brand's name to say what they make of it. */
const afterName =
  /^(?:fails?|wins?|love|fans?|life|story|stories|moments?|memories|experience|experiences|confessions?|problems|and me|is|makes|means|forlife)$/i;

/** “We look at each before anything goes on show.” */
const GOES_SOMEWHERE = /^goes\s(?:on|in|into|up|out|live|wrong|to|through)\b/iu;

export default check;

/** “In one word, what you had for breakfast”: their own day, and not the brand. */
const OF_THEIR_OWN =
  /^,? (?:what|where|who|which \p{L}+|how) (?:you|your \p{L}+)(?:['’](?:re|ve|s))? (?:had|have had|ate|eat|are (?:reading|eating|drinking|wearing|cooking|watching|doing)|reading|did|do on|woke|slept|spent|is (?:going|today)|was)(?!\p{L})/iu;

function risky(reading: Reading, brand: NonNullable<Context['brand']>): Omit<Found, 'part'> | null {
  const { text, words, tags } = reading;
  if (isPersonsName(brand.name) && !tags.some(({ text: one }) => namesAPart(one, brand.name ?? ''))) return null;
  if (looked.test(text) || choices.test(text) || aside.test(text)) return null;
  const name = bareName(brand.name ?? '');
  const call = invitationWords.first(words);
  const tag = tags.find(
    ({ text: one }) => collects(one, name, bareName(brand.name?.split(/\s/)[0] ?? '')) || (call && isMadeOf(one, brand.name ?? '')),
  );
  const raw = (brand.sensitiveNow?.length ?? 0) > 0;
  const at = (place: { start: number; end: number }, say: string): Omit<Found, 'part'> => ({
    start: place.start,
    end: place.end,
    say: `${quote(text, place)} ${say}`,
  });
  const anyQuestion = anythingWords
    .find(words)
    .find(({ start, end }) => !isOneOfUs(text.slice(start, end), text, tags.length) && !TO_AN_ADDRESS.test(text.slice(end)));
  if (anyQuestion) return at(anyQuestion, 'invites any question at all. What is the worst true one?');
  // “We name our starters after customers.”
  const named = namingWords.find(words).find(({ first }) => !/^(?:we|i|they|who|to)$/.test(words[first - 1]?.lower ?? ''));
  if (named) return at(named, 'lets the public decide on the words. Who looks at them first?');
  // “Every letter we send starts with your name.”
  const isOurs = ({ first }: { first: number }): boolean => SENDS_OURSELVES.test(words[first - 1]?.lower ?? '');
  const made = byMachineWords
    .find(words)
    .find((one) => !isOurs(one) && !/[`{}]/.test(text.slice(one.start, one.end + 2)) && (one.entry !== THE_BOT || asked.test(text)));
  if (made) return at(made, 'turns what people send in into something of the brand’s. Does somebody look at it first?');
  const shownUnseen = asked.test(text) && !PRICED.test(text) ? unseen.exec(text) : null;
  if (shownUnseen)
    return at(
      { start: shownUnseen.index, end: shownUnseen.index + shownUnseen[0].length },
      'puts up what people send. Does somebody look at it first?',
    );
  const sting = provokedWords
    .find(words)
    .find(
      ({ start, end }) =>
        !isThinkingAbout(text, start, end) &&
        !OF_THEIR_OWN.test(text.slice(end, end + 40)) &&
        !GOES_SOMEWHERE.test(text.slice(end - 4, end + 8)),
    );
  if (sting && aboutUs(reading, name) && !isOfSomethingElse(text, brand.name ?? ''))
    return at(sting, 'asks for answers that sting, about the brand. What is the worst true one?');
  if (tag && QUESTION.test(text) && (asks.test(tag.text) || (name.length >= 3 && bareName(tag.text).includes(name))))
    return at(tag, 'collects what everybody has to say. What is the worst true answer?');
  if (call === null) return null;
  if (tag) return at(tag, 'collects what everybody has to say. What is the worst true answer?');
  const gapHere = gap.exec(text);
  const said = bareName(text);
  if (gapHere && namesOf(brand.name ?? '').some((one) => said.includes(one)))
    return at(call, 'lets people finish a sentence about the brand. What is the worst true answer?');
  const shown = unmoderatedWords.find(words).find(({ start }) => start > call.start);
  if (shown) return at(shown, 'shows what people send in. Does somebody look at it first?');
  if (raw && /\?|#/.test(text))
    return at(call, 'asks the public to speak while a raw subject is on the brand’s list. What will they speak about?');
  return null;
}

/** Before “send”, “reply”: we do it, or our people. */
const SENDS_OURSELVES = /^(?:we|i|they|he|she|it|we['’]ll|who|that|ours?)$/;

/** A bot alone takes nothing in. */
const THE_BOT = 'our bot|ai|generator';

/** “Ask me anything: jobs@acme.example”, “ring 01632 960 200”: nobody else reads along. */
const TO_AN_ADDRESS = /^[^.!?\n@]{0,30}?(?:(?<![\p{L}\d@])[\p{L}\d._+-]{1,40}@[\p{L}\d-]+\.\p{L}|(?:\+|(?<!\d)0)\d(?:[ -]?\d){7})/u;

/** “I drive the number 9. Ask me anything”: somebody of the house answers for the work they do, and picks from what comes. No head of it, and no tag. */
const isOneOfUs = (call: string, text: string, tags: number): boolean => tags === 0 && TO_ME.test(call) && !HEAD.test(text);
const TO_ME = /(?:^|[\s-])(?:me|mich|mir|moi|mij)(?!\p{L})|(?:pregúnt\p{L}+|chiede?te?)m[ei](?!\p{L})/iu;
const HEAD = sifted(
  /(?<!\p{L})(?:ceo|cfo|coo|boss|bosses|chief|chair(?:man|woman|person)?|founder|owner|president|director|minister|mayor|governor|senator|mp|manager|executive|headteacher|principal|che[ff]in?|geschäftsführer\p{L}*|vorstand\p{L}*|bürgermeister\p{L}*|minister\p{L}*|directeur|directrice|pdg|maire|ministre|président\p{L}*|director[ae]?|alcalde\p{L}*|ministr[oa]|president[ea]|presidente|prefeit[oa]|diretor[a]?|sindac[oa]|direttore|direttrice|fondat\p{L}+|fundador\p{L}*|gründer\p{L}*|live)(?!\p{L})/iu,
);

/** “This week has been ____.”: the sentence has a subject of its own, and that is not the brand. */
function isOfSomethingElse(text: string, name: string): boolean {
  const sentence = GAPPED.exec(text)?.[0];
  return sentence !== undefined && !OF_US.test(sentence) && !namesOf(name).some((one) => bareName(sentence).includes(one));
}
const GAPPED = /[“„«"][^“”„«»"\n]{3,120}(?:_{2,}|\.{3,}|…)[^“”„«»"\n]{0,60}[”“»"]/u;
const OF_US =
  /(?<!\p{L})(?:us|our|we|uns|unser\p{L}*|nous|notre|nos|nosotros|nuestr\p{L}+|nós|noss\p{L}+|noi|nostr\p{L}+|ons|onze)(?!\p{L})/iu;

/** “Interessiert?” over a link asks nothing: a question to the public has a few words. */
const QUESTION = /\p{L}+(?:[^\p{L}.!?\n]+[\p{L}\p{N}'’-]+){3}[^.!\n]{0,200}\?/u;

/** “Denkst du über ein Studium nach?”: somebody thinks about it, and says nothing of us. */
const isThinkingAbout = (text: string, start: number, end: number): boolean =>
  /^denk/iu.test(text.slice(start, end)) && /^[^.!?\n]{0,80} nach(?!\p{L})/u.test(text.slice(end));

/** “Mugs from £9, we print whatever you send”: that is a shop. */
const PRICED = /[£$€]\s?\d|\d\s?€/u;

/** A person who makes a tag of their own name: “#DearJo” of Jo Barr. Otherwise people may ask theirs whatever they like. */
const namesAPart = (tag: string, name: string): boolean =>
  (tag.match(/\p{Lu}\p{Ll}+/gu) ?? []).some((part) => name.split(/\s+/).includes(part)) ||
  // “#hartremix”, all in small letters.
  name.split(/\s+/).some((part) => part.length >= 4 && tag.length > part.length && tag.startsWith(part.toLowerCase()));

/** What a brand is called for short: “St Bride’s” for “St Bride’s Hospital”, “Castlegate” for “Castlegate Bank”. */
function namesOf(name: string): string[] {
  const words = name.split(/\s+/);
  return words.map((_, index) => bareName(words.slice(0, index + 1).join(' '))).filter((one) => one.length >= 4);
}

/** The brand's name stands there, or “us” and “we” for it; and somebody is asked. */
function aboutUs({ text, words }: Reading, name: string): boolean {
  if (
    !/[?👇_…]|\b(?:fire away|anything goes|wrong answers|hold back|worst|vote|tell|reply|comment|describe|roast|rate|give|meme|photoshop|remix|best)\b/iu.test(
      text,
    )
  )
    return false;
  const first = name.slice(0, Math.max(4, Math.min(name.length, 6)));
  return (
    (first.length >= 4 && bareName(text).includes(first)) ||
    words.some(({ lower }) =>
      /^(?:us|me|our|we|we['’]ll|logo|rebrand|redesign|uns|unser\w*|nous|notre|nos|nuestr\w+|noss\w+|noi|nostr\w+)$/.test(lower),
    )
  );
}

/** The brand’s name and more in one tag: “#AcmeLuxury”, “#TheTramwayWeLove”. */
function isMadeOf(tag: string, name: string): boolean {
  const bare = bareName(tag);
  if (bareName(name).includes(bare)) return false;
  return name.split(/\s+/).some((word) => word.length >= LONG_NAME && bare.includes(bareName(word)));
}
const LONG_NAME = 5;

/** A beginning counts before a capital or the brand's own name: “#MyAcme”, not “#Mystery”. */
function collects(tag: string, name: string, firstName: string): boolean {
  const start = begins.exec(tag)?.[0];
  if (
    start !== undefined &&
    (/^\p{Lu}/u.test(tag.slice(start.length)) || (name.length >= 3 && bareName(tag.slice(start.length)).startsWith(name.slice(0, 12))))
  )
    return true;
  const bare = bareName(tag);
  const at = firstName.length >= 4 ? bare.indexOf(firstName) : -1;
  if (at >= 0 && (afterName.test(bare.slice(at + firstName.length)) || beforeName.test(bare.slice(0, at)))) return true;
  return holds.test(tag);
}
