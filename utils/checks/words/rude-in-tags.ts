/**
 * Words that nobody wants to be read in a hashtag. Chosen from `cuss` 2.2.0 (MIT licence, Copyright (c) 2016 Titus Wormer),
 * with words of death and anatomy added.
 */
export const rudeInTags: readonly string[] =
  'anal anus arse arses ass asses bastard bastards bitch bitches boob boobs boner bum bums butt butts clit cock cocks cum cunt cunts dick dicks dildo dildos dyke dykes fag fags fart farts fuck fucks fucked fucking genital genitals genitalia hoe hoes homo homos hooker hookers incest jizz kkk knob knobs molest molests molester nazi nazis nude nudes orgasm orgasms paedo paedos penis piss poo poop porn porno prick pricks pube pubes pussy rape raped rapes rapist rapists retard retards semen sex shit shits slag slags slut sluts sperm tit tits titty titties turd twat vagina wank whore whores'.split(
    ' ',
  );
