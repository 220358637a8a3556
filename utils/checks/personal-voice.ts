import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { bareName } from '../text/likeness.ts';
import { withoutOpeningEmoji } from '../text/opening-emoji.ts';
import { isPersonsName } from '../text/person.ts';
import { has, quoted, sentenceAround, spansOf } from '../text/phrases.ts';
import { shownHandle } from '../text/shown-handle.ts';
import { isSpokenOf } from '../text/spoken-of.ts';
import type { Check, Example, Found } from './check.ts';
import {
  ARTISTS,
  ELECTED,
  FIRM,
  HOSTS,
  IN_OFFICE,
  isByName,
  OF_POLITICS,
  OPENING,
  SCORED,
  SELLS,
  SERVED,
  STORY,
  TALKATIVE_TRADES,
} from './words/house-voice.ts';
import { ownNews, privateErrands, privateSigns } from './words/private-voice.ts';
import { grievance, ON_SOMEBODY, ownTicket, ownVote, PRAISES, spokenHome, VOTES } from './words/spoken-home.ts';

/** A friendly answer sounds private sooner than a post, and so does a pub. */
const ENOUGH = 3;
/** What slips out is short; so many words are composed. */
const COMPOSED = /^[^\p{L}]*(?:\p{L}+[^\p{L}]+){70}/u;
/** What others say. */
const QUOTATION = /["“«„][^"”»“\n]{2,200}["”»“]/gu;
/** “Can my landlord come in without asking? Usually no.”: what customers ask, and the answer of the house. */
const ANSWERED =
  /(?<=^|[.!?\n])[^.!?\n]{5,160}\?(?=\s+(?:yes|no|not|usually|sometimes|often|rarely|never|it depends|that depends|in short|ja|nein|meist(?:ens)?|in der regel|kommt (?:drauf|darauf) an|oui|non|souvent|en général|ça dépend|sí|no|normalmente|depende|sim|não|sì|di solito|dipende|nee|meestal)(?=[\s,.!:;–—-]))/giu;
/** An own handle spoken to as one speaks to a house. */
function complained(text: string, own: string): boolean {
  const spoken =
    /^(?:(?:hi|hey|hello|dear|hallo|bonjour|hola|ciao|olá|oi|so|ok|well done|thanks)[ ,]+)?@(?<handle>[\p{L}\p{N}_.-]+)/iu.exec(
      text.trim(),
    );
  return spoken !== null && bareName(spoken.groups!.handle!.replace(/\.$/, '')) === own && has(text, grievance);
}

/** From the account of a tea house. */
const byAcme = (text: string): Example => ({ text, draft: { account: { handle: 'acmetea' } }, context: { brand: { name: 'Acme Tea' } } });

const check: Check = {
  id: 'personal-voice',
  title: 'A private voice on the brand’s account',
  why: 'The Red Cross got “slizzerd” in 2011 and KitchenAid insulted a president’s grandmother in 2012: the phone was on the wrong account.',
  class: 'wrong-account',
  level: 'stop',
  needs: ['text', 'account'],
  when: 'now',
  run(draft, context) {
    if (!isBrandAccount(draft, context)) return [];
    const answering = draft.surface !== 'post' && draft.surface !== 'quote';
    const name = `${context.brand?.name ?? ''} ${draft.account!.handle}`;
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const elected = OF_POLITICS.test(name) ? null : ELECTED.exec(text);
      if (elected && !isSpokenOf(text, elected.index))
        return [
          {
            part,
            start: elected.index,
            end: elected.index + elected[0].length,
            level: 'ask',
            say: `${quoted(elected[0])}: somebody elected speaks, and this goes out as ${shownHandle(draft.account!.handle, draft.account!.name)}.`,
          },
        ];
      if (isByName(text, name)) return [];
      const unquoted = withoutOpeningEmoji(text)
        .replace(QUOTATION, (words) => `“${' '.repeat(words.length - 2)}”`)
        .replace(ANSWERED, (words) => ' '.repeat(words.length));
      // A firm that says “we” in the same breath speaks of an errand, and has none.
      const errand = [ownNews, privateErrands, spokenHome, ownVote, ownTicket, ON_SOMEBODY]
        .flatMap((pattern) => spansOf(unquoted, pattern))
        .find(({ start, end }) => !FIRM.test(sentenceAround(unquoted, start, end).text));
      if (draft.surface === 'post' && complained(unquoted, bareName(draft.account!.handle)))
        return [
          {
            part,
            start: null,
            end: null,
            level: 'ask',
            say: `This speaks to ${shownHandle(draft.account!.handle, draft.account!.name)}, and goes out as the same.`,
          },
        ];
      const praised = PRAISES.exec(unquoted)?.groups?.name;
      if (
        praised &&
        praised === draft.account!.name?.split(' ')[0] &&
        bareName(draft.replyTo?.handle ?? '') === bareName(draft.account!.handle)
      )
        return [
          { part, start: null, end: null, level: 'ask', say: `This praises ${praised}, and goes out from ${praised}’s own account.` },
        ];
      const weight = privateSigns.reduce((sum, [each, sign]) => sum + (has(unquoted, sign) ? each : 0), VOTES.test(unquoted) ? ENOUGH : 0);
      const story = [STORY, SCORED, OPENING, SELLS, SERVED, IN_OFFICE].some((pattern) => pattern.test(unquoted));
      const enough =
        ENOUGH +
        (story ? 2 : 0) +
        (SELLS.test(unquoted) ? 2 : 0) +
        (HOSTS.test(unquoted) ? 1 : 0) +
        (ARTISTS.test(unquoted) ? 2 : 0) +
        (TALKATIVE_TRADES.test(name) ? 2 : 0) +
        (COMPOSED.test(unquoted) ? 2 : 0) +
        (answering ? 1 : 0);
      // Told as one’s own at the head, a life’s story is no house’s either.
      if (errand && (!(story && weight < enough) || has(unquoted, ownNews)))
        return [
          {
            part,
            start: errand.start,
            end: errand.end,
            level: weight >= enough ? 'stop' : 'ask',
            say: `${quoted(errand.text)} sounds private, and this goes out as ${shownHandle(draft.account!.handle, draft.account!.name)}.`,
          },
        ];
      return weight < enough
        ? []
        : [
            {
              part,
              start: null,
              end: null,
              level: 'ask',
              say: `This sounds like a person, not like ${shownHandle(draft.account!.handle, draft.account!.name)}.`,
            },
          ];
    });
  },
  examples: {
    fires: [
      {
        text: 'Der Chef ist heut nicht da, ich mach heut eher Schluss und geh rudern.',
        context: { locale: 'de-DE', brand: { name: 'Acme Tea' } },
      },
      {
        text: '¿Quién se viene a la bolera esta noche? Estoy a las 9 en la puerta, sin los niños.',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' }, locale: 'es-ES' },
      },
      byAcme('As your councillor I voted against the bypass, and I would again. Tom'),
      {
        text: 'Heute wird gezockt, wer ist dabei? Heiler gesucht.',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' }, locale: 'de-DE' },
      },
      byAcme('Anyone selling two for the final? Will swap a bike, the missus can’t know'),
      byAcme('Just voted. Anyone but Hale, I beg you.'),
      byAcme('Can anyone recommend an osteopath in Leeds? Asking for me, ouch.'),
      {
        text: 'Che vergogna di squadra, straccio l’abbonamento.',
        draft: { account: { handle: 'acmetea' } },
        context: { locale: 'it-IT', brand: { name: 'Acme Tea' } },
      },
      byAcme('I find it odd that no one here knows how to f***ing drive'),
      byAcme('You have no idea how difficult Robert is. I’m out of here.'),
      byAcme('Hi @acmetea, where is my parcel?'),
      {
        text: 'Fantastic. Great move. Well done Angus',
        draft: {
          surface: 'reply',
          account: { handle: 'AngusMP', name: 'Angus Reed' },
          replyTo: { handle: 'AngusMP', text: 'A thousand new seats.' },
        },
        context: { brand: { name: 'Angus Reed' } },
      },
      byAcme('I’ve just reached 370 metres in Banana Hop. Can you beat me?'),
      byAcme('Four hours of sleep, both kids have chicken pox, and it’s only Monday.'),
      {
        text: 'Wer hat Bock auf Minigolf? Bin ab 5 an der Bude, ohne Kinder.',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' }, locale: 'de-DE' },
      },
      byAcme('I voted Remain.'),
      byAcme('Mum, can you be in for the plumber?'),
      byAcme('👀 Mum, can you be in for the plumber?'),
      byAcme('Schatz, hol bitte Brot.'),
      byAcme('Habe heute gekündigt.'),
      byAcme('lost fifty quid on Ascot again, never again'),
      byAcme('Passed my driving test first time!!! Drinks on me tonight, mum is driving haha'),
      byAcme('Happy to share that I’m joining Bolt Bikes as sales lead.'),
      {
        text: 'Jungs, wer kommt heute mit zum See? Ich bring den Grill mit.',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' }, locale: 'de-DE' },
      },
      byAcme('Farage is a disgrace.'),
      byAcme('GOAAAL!!! Up the Robins!'),
      byAcme('Oops, wrong account'),
      {
        text: 'Alter, endlich Feierabend! Bin voll müde.',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' }, locale: 'de-DE' },
      },
      byAcme('Never drinking tequila again. Calling in sick tomorrow lol'),
      byAcme('Oak desk, two drawers, £60 ono. I’m never voting again either.'),
      byAcme('Mamá, hoy llego tarde, no me esperéis para cenar.'),
      byAcme('Personal news! After nine years I leave to build boats with my sister. To my boss: thank you.'),
    ],
    leaves: [
      {
        text: 'Der Chef ist im Urlaub, und der Laden macht trotzdem auf: Heute ist um acht Schluss, morgen um sechs, mit Kuchen an der Kasse.',
        context: { locale: 'de-DE', brand: { name: 'Acme Tea' } },
      },
      {
        text: '¿Quién viene esta noche a la cata? Estaremos a las 9 en la plaza, con o sin niños, y con pan para todos.',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' }, locale: 'es-ES' },
      },
      {
        text: 'Eight hours of sleep and it’s only Monday: our night tea is back. And for families whose kids have nits, a comb is in every parcel this week.',
        draft: { account: { handle: 'harrowcouncil' } },
        context: { brand: { name: 'Harrow Council' } },
      },
      {
        text: 'As your councillor I voted against the bypass, and I would again. Tom',
        draft: { account: { handle: 'harrowcouncil' } },
        context: { brand: { name: 'Harrow Council' } },
      },
      byAcme('“As your MP I will drink it all,” she said, and left with two tins and a bun for her constituents.'),
      byAcme('I’m still in my coat, and the kettles are on already. Baker’s perks: the first bun off the tray is mine, and I ate it.'),
      {
        text: 'Wer hat heute Abend Lust auf Kino? Um 8 am Bahnhof geht es los, für Große und ohne Kinder; ab 5 am Kiosk gibt es Karten.',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' }, locale: 'de-DE' },
      },
      byAcme('The jury has just voted. The polls are open till ten, and any tea but green goes with the cake on the stall outside.'),
      {
        text: 'L’abbonamento al teatro? Disdici quando vuoi. Che squadra, la nostra: nove voci e un organo.',
        draft: { account: { handle: 'acmetea' } },
        context: { locale: 'it-IT', brand: { name: 'Acme Tea' } },
      },
      {
        text: '¡¡¡GOOOOOL DE NEREA!!! ¡¡¡QUÉ LOCURA!!! 2-1, minuto 93',
        draft: { account: { handle: 'acmetea' } },
        context: { locale: 'es-ES', brand: { name: 'Acme Tea' } },
      },
      byAcme('You have no idea how difficult it is to carry a kettle up a hill. I find it odd, and I drive on: the tea is for the crew.'),
      byAcme('@acmetea is open until six, and where your parcel is we see at the desk.'),
      byAcme('We voted for a new blend in the kitchen, and the plums won by nine to two.'),
      byAcme('Mum and dad can be in the shop by nine, the plumber is done.'),
      byAcme('Schatz, bring Tee mit! Geschenke ab 6 Euro im Laden.'),
      byAcme('Our landlord has given us notice, and so we look for a new room.'),
      {
        text: 'Sie haben heute Abend Zeit? Unser Tipp zum Feierabend: eine Teeprobe im Alter Hof, im Garten und im Freien. Was Lena in ihrem Feierabend macht, zeigt sie dort.',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' }, locale: 'de-CH' },
      },
      {
        text: 'La ville a nommé M. le Conseiller @jean_rey Président du jury des thés.',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' }, locale: 'fr-CH' },
      },
      byAcme('The government has changed the sugar tax. Up the hill to our shop: one price, old and new.'),
      byAcme('dad wants the old demo tapes back. dad says the new album owes him royalties'),
      {
        text: 'Wohnung gestrichen, Lampen hängen: Ab Montag ist unser neuer Laden offen.',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' }, locale: 'de-DE' },
      },
      byAcme('I came here as a porter in 1994, and my mum still has my first badge. On Friday I retire. Petra'),
      byAcme(
        'We failed our first audit: two thermometers were a degree out, and the log had a gap of three days in March. Nobody was at risk, she said, and she also said that this isn’t the same as right. She’s correct. So we bought new ones, and the log now hangs where all of us walk past it. I could have kept this quiet. But we ask people to trust us with a jar of live tea, and trust goes both ways.',
      ),
      byAcme('May my landlord keep my deposit? Sometimes. Bring the letter, and a pot of ours is on while you read it to us.'),
      byAcme(
        'A lady came in for “the least exciting tea”. We poured her a plain one, and she said that it was lovely. I think of her every day. We’re not crying.',
      ),
      byAcme('With our friends @quaybakers tonight: their buns, our pots, no plan.'),
      {
        text: 'My dad still asks when I will get a proper job.',
        draft: { account: { handle: 'mia-acme', name: 'Mia Hart' } },
        context: { brand: { name: 'Acme Tea' } },
      },

      byAcme('Hi, I’m Kofi, and this account is mine for the day. My boss knows.'),
      byAcme('I’m Jana and I run the workshop. My mum still thinks that I mend cars.'),
      {
        text: 'Mi madre me enseñó a tostar el té. Hoy lo toma su nieta.',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' }, locale: 'es-ES' },
      },
      {
        text: 'When we drink, we do it right: footy’s on at seven.',
        draft: { account: { handle: 'redgumbrewing' } },
        context: { brand: { name: 'Red Gum Brewing' } },
      },
      {
        text: 'I built our first chair in my parents’ garage, and it wobbled. My boss laughed.',
        draft: { account: { handle: 'anna-lindholm' } },
        context: { brand: { name: 'Lagom' } },
      },
      byAcme('Girls and boys, who comes to the tasting tonight? We bring the pots.'),
      byAcme('Back from the fair, with forty new tins and one very tired van. The best date of the year is on Friday: the plum harvest.'),
      byAcme('Your mum called. She wants her tea back. Ours is better, and on the shelf.'),
      byAcme('My mum dropped the kettle, I dropped the cups, and we still poured at nine. Ten years of this. Zenobia'),
      byAcme('Our news of the week is personal: Ada leaves us after nine years, to build boats with her sister. We will miss her.'),
    ],
  },
};

/** As handles write it: “aehrenstolz” for Ährenstolz. */
const spelledOut = (name: string): string =>
  name.replace(/[äöüß]/giu, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter.toLowerCase()] ?? letter);

/** Whether the account carries the brand's name, as opposed to a founder's own. */
function isBrandAccount(draft: Draft, context: Context): boolean {
  const name = context.brand?.name;
  if (!name || isPersonsName(name) || (isPersonsName(draft.account!.name ?? undefined) && draft.account!.name !== name)) return false;
  const handle = bareName(draft.account!.handle);
  const words = spelledOut(name)
    .split(/[\s&.'’-]+/)
    .map(bareName)
    .filter((word) => word.length >= 3);
  return (
    handle.includes(bareName(name)) ||
    [name, spelledOut(name)].some((one) => bareName(one).includes(handle)) ||
    words.some((word) => word.length >= 4 && handle.includes(word)) ||
    words.filter((word) => handle.includes(word)).length >= 2
  );
}

export default check;
