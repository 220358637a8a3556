/**
 * Words that nobody wants to be read in a hashtag. Chosen from `cuss` 2.2.0 (MIT licence, Copyright (c) 2016 Titus Wormer),
 * with words of death and anatomy added.
 */
export const rudeInTags: readonly string[] = `
  anal anus rimjob rimjobs arse arses ass asses bastard bastards bitch bitches boob boobs boner bum bums butt butts clit cock cocks cum cunt cunts
  dick dicks dildo dildos dyke dykes fag fags fart farts fuck fucks fucked fucking genital genitals genitalia hoe hoes homo homos
  hooker hookers incest jizz kkk knob knobs molest molests molester nazi nazis nude nudes orgasm orgasms paedo paedos penis piss poo
  poop porn porno prick pricks pube pubes pussy rape raped rapes rapist rapists retard retards semen sex shit shits slag slags slut
  sluts sperm tit tits titty titties turd twat vagina wank whore whores`
  .trim()
  .split(/\s+/);

/**
 * Words that hurt only where nobody meant them: “teacher stalking” beside “teachers talking”. They count where the same letters can
 * be cut into innocent words as well.
 */
export const unwantedInTags: readonly string[] = `
  corpse corpses crap craps drunk hate hates hater haters kill kills killed killer killers killing lesbo lesbos liar liars loser
  losers pain pains racism racist racists scum shaven slaughter slave slaves slavery stalk stalked stalker stalkers stalking starve
  stench strip strips stripper suck sucks swear terrorist terrorists torture ugly`
  .trim()
  .split(/\s+/);
