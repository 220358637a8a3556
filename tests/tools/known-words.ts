/**
 * Makes `utils/checks/words/known-words-en.ts` from SCOWL (Debian's package `scowl`, or http://wordlist.aspell.net):
 * `node tests/tools/known-words.ts [/usr/share/dict/scowl/]`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { commonWords } from '../../utils/checks/words/common-words.ts';
import { oneEditAway } from '../../utils/text/one-edit.ts';
import { WordFilter } from '../../utils/text/word-filter.ts';

const folder = process.argv[2] ?? '/usr/share/dict/scowl/';
/** SCOWL's own advice for a spelling checker; rarer words hide more slips than they are written. */
const usual = 70;
const rare = 80;
const bitsPerWord = 9;
/** Everyday words of the networks that SCOWL is too old for, or too polite. */
const modern =
  'accts algo app apps backend barista birb birbs bougie bruh chatbot collab collabs comms corporates cringe crypto deets defo dogecoin doggo doggos doomscroll dropshipping emoji emojis fanbase fansub favs finsta frontend fursuit gamification ghosting giffing girlies grindr hashtag hashtags hygge influencer influencers insta itinerant jorts kombucha livestream livestreamed livestreaming livestreams lol matcha merch merched meme memes merchs metaverse microdosing multiplayer mutuals onboarding photocard podcast podcasts poutine preorder preorders preloved promo promos pupper puppers rando randos rebrand rebrands reel reels remaster remastered rewatch roadmap savage selfie selfies signups sneakerheads snacc spotify stan stans startup startups streamer streamers subreddit sudoku sus swag teleport thicc tiktok trans trending tweet tweets tweeting tweeted unboxing unfollow upcycle upcycled upcycling upcycle vibes vlog vlogs vlogger vape vaping webinar webinars werk werks wellness xitter yall yeet zoomers zine zines';

function wordsOf(kinds: RegExp, from: number, to: number): string[] {
  return readdirSync(folder)
    .filter((name) => kinds.test(name) && Number(name.split('.')[1]) > from && Number(name.split('.')[1]) <= to)
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'latin1').split('\n'))
    .map((word) => word.toLowerCase())
    .filter((word) => /^[a-z]{4,}$/.test(word));
}

const words = new Set(wordsOf(/-words\./, 0, usual));
for (const word of wordsOf(/^special-/, 0, 95)) words.add(word);
for (const word of modern.split(' ')) words.add(word);
// A rare word or a name is put in only where it would otherwise be taken for a slip.
for (const word of [...wordsOf(/-words\./, usual, rare), ...wordsOf(/-(?:upper|proper-names|abbreviations)\./, 0, rare)])
  if (oneEditAway(word, (candidate) => commonWords.has(candidate)).length > 0) words.add(word);

const filter = new WordFilter(Math.ceil((words.size * bitsPerWord) / 8));
for (const word of words) filter.add(word);
writeFileSync(
  new URL('../../utils/checks/words/known-words-en.ts', import.meta.url),
  `/**
 * English words as the bits of a \`WordFilter\`, made by \`tests/tools/known-words.ts\`: SCOWL 2020.12.07 up to level ${usual} with American,
 * British, Canadian and Australian forms. Copyright 2000-2018 Kevin Atkinson; permission to use, copy, modify and distribute these
 * word lists for any purpose is granted without fee (http://wordlist.aspell.net).
 */
export const knownWordsEn =
  '${filter.toBase64()}';
`,
);
console.log(`${words.size} words`);
