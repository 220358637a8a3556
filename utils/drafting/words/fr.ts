import type { Words } from './words.ts';

// A no-break space stands before a colon, a semicolon and a question mark, as French typography asks.
/** Plain and courteous; “vous”. */
export const fr: Words = {
  quotes: ['« ', ' »'],
  sentenceStarts: [
    'personne',
    'rien',
    'quelqu’un',
    'nous',
    'je',
    'j’ai',
    "j'ai",
    'il',
    'elle',
    'c’est',
    "c'est",
    'cela',
    'vous',
    'oui',
    'non',
    'on',
  ],
  sentenceVerbs: ['est', 'sont', 'était', 'étaient', 'a', 'ont', 'sera', 'seront', 'coûte', 'commence'],
  clauseStarts: ['qui', 'que', 'dont', 'où', 'comment', 'quand', 'pourquoi'],

  lead: {
    wrong: ['Notre erreur :', 'Ce qui n’allait pas :', 'L’erreur :'],
    right: ['La version juste :', 'La bonne information :', 'La version exacte :'],
    done: ['Ce que nous avons fait :', 'Ce que nous faisons :', 'Pour réparer :'],
    failed: ['Ce que nous n’avons pas vérifié :', 'Ce que nous aurions dû vérifier :'],
    change: ['Ce que nous changeons :', 'Ce que nous ferons autrement :'],
    harmed: ['Nos excuses s’adressent à ces personnes :', 'Nous le disons avant tout à ces personnes :'],
    wrote: ['Nous avions écrit :', 'Notre publication disait :'],
    theyWrote: [
      'Vous nous avez écrit :',
      'Vous nous avez dit ceci :',
      'Vous avez dit :',
      'Nous avons lu ce que vous nous avez écrit :',
      'Voici ce que nous avons reçu de vous :',
    ],
    theySaid: ['Vous nous avez dit :', 'Voici ce que vous nous avez dit :'],
    asked: ['Vous avez demandé :', 'Une de vos questions :'],
    answer: ['Notre réponse :', 'La réponse :'],
    answerBy: ['Nous y répondrons ici :', 'Vous aurez la réponse :'],
    nextWord: ['Prochaines nouvelles de notre part :', 'Nous reviendrons vers vous :'],
    meaning: ['Ce que nous disons :', 'En termes simples :'],
    reason: ['Le contexte :', 'Voici ce qu’il en est :'],
  },

  state: {
    removed: ['Nous avons supprimé la publication.', 'La publication n’est plus en ligne ; nous l’avons retirée nous-mêmes.'],
    edited: ['Nous avons corrigé la publication.', 'Nous avons corrigé la publication ; elle dit maintenant ce qu’elle doit dire.'],
    up: [
      'Nous corrigeons cela en ce moment et dirons ici ce que nous avons fait.',
      'Nous allons y remédier et nous en rendrons compte ici.',
    ],
    goes: ['Nous supprimons la publication maintenant.', 'Nous allons retirer la publication tout de suite.'],
    stays: [
      'Nous allons laisser la publication en ligne, pour que vos réponses restent compréhensibles.',
      'Nous allons laisser la publication en ligne, avec ces mots en dessous.',
    ],
    here: ['Nous le corrigeons ici.', 'Nous publions donc ici la correction.'],
  },
  answerFollows: ['Nous n’avons pas encore la réponse ; nous la donnerons ici.', 'Nous y répondrons ici dès que nous le saurons.'],

  own: {
    we: [
      'Nous nous sommes trompés et nous vous présentons nos excuses.',
      'C’est notre erreur, et nous en sommes désolés.',
      'Nous sommes désolés : nous avons publié ce que nous n’aurions pas dû publier.',
      'Nous avons commis une erreur avec cette publication et nous vous demandons pardon.',
      'Nous en sommes seuls responsables, et nous vous présentons nos excuses.',
    ],
    i: [
      'Je suis responsable de ce que nous publions ici. Nous nous sommes trompés, et je vous présente mes excuses.',
      'C’est notre erreur. J’en réponds et je vous demande pardon.',
      'Je vous présente mes excuses : nous avons publié ce que nous n’aurions pas dû publier, et j’en réponds.',
    ],
    light: [
      'C’était nous. Pardon.',
      'Oui, cela vient bien de nous. Pardon.',
      'Faux pas de notre part. Pardon.',
      'Celle-là, elle est pour nous. Pardon.',
    ],
  },
  ownTaken: {
    we: [
      'Nous n’avons pas écrit cette publication. Elle était sur notre compte, et nous en sommes désolés.',
      'Cette publication n’est pas de nous. Elle était sur notre compte, et nous vous présentons nos excuses.',
    ],
    i: [
      'Nous n’avons pas écrit cette publication. Elle était sur notre compte ; j’en réponds et je vous présente mes excuses.',
      'Cette publication n’est pas de nous. Elle était sur notre compte, et je vous demande pardon.',
    ],
  },
  regret: {
    hurtful: [
      'Cela a blessé des personnes, et nous le regrettons profondément.',
      'Nous mesurons combien cela a blessé, et nous le regrettons.',
      'Cela a blessé des personnes qui méritaient mieux de notre part.',
    ],
    unsafe: [
      'Cela a mis des personnes en danger, et nous le regrettons profondément.',
      'Des personnes auraient pu en souffrir, et cela nous pèse.',
    ],
    misleading: [
      'Vous comptez sur ce que nous publions, et cette fois ce n’était pas fiable.',
      'Ce que nous écrivons doit être fiable, et nous regrettons que cela n’ait pas été le cas.',
    ],
    other: ['Vous pouvez attendre plus de soin de notre part.', 'Nous aurions dû faire plus attention, et nous le regrettons.'],
  },
  stop: [
    'Merci de ne pas suivre ce que disait la publication et de ne pas la partager.',
    'Merci de ne pas tenir compte de la publication et de ne pas la transmettre.',
  ],
  stopData: [
    'Merci d’effacer toute copie de la publication et de n’en rien transmettre.',
    'Merci de ne rien partager de la publication et d’effacer ce que vous en avez gardé.',
  ],
  focusOwned: {
    'business-reputation': [
      'Merci de transmettre ce message à celles et ceux qui ont vu la publication.',
      'Nous le disons en public, parce que l’erreur était publique.',
    ],
    'brand-voice': ['Nous vous devons de meilleurs mots que ceux-là.', 'Vous méritez que nous vous parlions avec plus de soin.'],
    'customer-trust': [
      'Écrivez-nous ; nous trouverons une solution avec chacune et chacun de vous.',
      'Toutes les personnes touchées peuvent nous écrire ; nous y remédierons au cas par cas.',
    ],
  },
  focusOpen: {
    'business-reputation': ['Nous répondrons ici, en public, à la vue de tous.', 'Notre réponse sera ici, visible par tout le monde.'],
    'brand-voice': ['Nous répondrons avec des mots simples.', 'Vous aurez une réponse claire de notre part.'],
    'customer-trust': [
      'Écrivez-nous pour tout ce qui vous concerne personnellement ; nous lisons chaque message.',
      'Notre messagerie est ouverte pour tout ce qui vous concerne personnellement.',
    ],
  },
  lightClose: ['Merci de votre patience.', 'Merci de nous lire quand même.', 'Retour à ce que nous savons mieux faire.'],

  statement: {
    seen: [
      'Nous avons vu ce que vous écrivez sur notre publication.',
      'Nous avons lu vos commentaires sur notre publication.',
      'Vos commentaires sur notre publication nous sont parvenus.',
    ],
    unseen: ['Il s’agit d’une de nos publications.', 'Un mot sur une de nos publications.'],
    looking: ['Nous examinons cela en ce moment.', 'Nous cherchons à savoir ce qui s’est passé.'],
    unknown: [
      'Nous n’avons pas encore tous les faits, et nous ne ferons pas de suppositions.',
      'Nous ne savons pas encore tout, et nous ne dirons pas plus que ce que nous savons.',
    ],
    nextOpen: ['Nous écrirons de nouveau ici dès que nous en saurons plus.', 'Nous donnerons des nouvelles ici.'],
  },
  correction: {
    opening: ['Une correction concernant notre publication.', 'Nous devons corriger notre publication.', 'Rectificatif.'],
    unnamed: ['Il y avait une erreur dans notre publication.', 'Un élément de notre publication était inexact.'],
    follows: ['La bonne information suivra ici.', 'Nous vérifions la bonne information et la publierons ici.'],
    sorry: {
      we: ['Nous sommes désolés de cette erreur.', 'L’erreur est la nôtre, et nous vous présentons nos excuses.'],
      i: ['Je vous demande pardon pour notre erreur.', 'L’erreur est la nôtre, et je vous présente mes excuses.'],
    },
  },
  clarification: {
    opening: [
      'Notre publication peut se lire de plusieurs façons, la voici donc en clair.',
      'Notre publication est lue de plusieurs façons, et nous voulons être clairs.',
    ],
    follows: ['Nous le redirons ici plus simplement.', 'Une version plus claire suivra ici.'],
    close: [
      'Merci pour vos questions.',
      'Posez-nous toutes les questions que vous avez encore.',
      'Merci de nous dire comment vous la lisez.',
    ],
  },
  complaint: {
    thanks: ['Merci de nous le dire.', 'Merci pour votre message.', 'Merci pour votre commentaire.'],
    checked: ['Nous avons tout relu avec attention.', 'Nous avons vérifié encore une fois.'],
    stands: ['La publication est exacte, et nous la laissons en ligne.', 'Ce que dit la publication est exact, elle reste donc en ligne.'],
    close: [
      'Vous êtes libre de voir les choses autrement, et votre commentaire reste en ligne.',
      'La critique est la bienvenue ici, et la vôtre reste en ligne.',
      'N’hésitez pas à nous poser toute autre question.',
    ],
  },

  message: {
    subject: ['Nos excuses', 'À propos de notre publication', 'Des excuses et une question'],
    subjectOpen: ['Votre message', 'À propos de notre publication'],
    greeting: ['Bonjour {name},', 'Bonjour à vous, {name},'],
    greetingUnnamed: ['Bonjour,', 'Bonjour à vous,'],
    thanks: [
      'Merci de l’avoir dit avec tant de franchise.',
      'Vous avez bien fait de nous le dire.',
      'Merci d’avoir pris le temps d’écrire.',
      'Votre message est bien arrivé, et quelqu’un l’a lu.',
      'Nous vous savons gré de nous l’avoir dit.',
    ],
    thanksSaid: ['Merci de nous l’avoir dit.', 'Vous avez bien fait de nous le dire.', 'Nous vous savons gré de nous l’avoir dit.'],
    sorry: {
      we: [
        'Nous regrettons notre publication et vous présentons nos excuses.',
        'Nous tenons à vous présenter personnellement nos excuses pour notre publication.',
        'Vous méritiez mieux de notre part, et nous en sommes désolés.',
        'L’erreur est la nôtre, et nous vous présentons nos excuses.',
        'Nous vous demandons pardon, et nous voulons vous le dire directement.',
        'Notre publication était une erreur, et nous vous prions de nous excuser.',
        'Ce que nous avons publié n’était pas acceptable, et nous en sommes désolés.',
      ],
      i: [
        'Je vous demande pardon pour notre publication.',
        'Je tiens à vous présenter personnellement mes excuses pour notre publication.',
        'Vous méritiez mieux de notre part, et je vous présente mes excuses.',
        'L’erreur est la nôtre ; j’en réponds et je vous présente mes excuses.',
        'Je vous demande pardon, et je veux vous le dire directement.',
        'Notre publication était une erreur, et je vous prie de nous excuser.',
        'Ce que nous avons publié n’était pas acceptable, et je vous en demande pardon.',
      ],
    },
    reassurance: {
      'business-reputation': [
        'Ces mots, nous les assumons aussi en public.',
        'Vous pouvez partager cette réponse ; nous l’assumons.',
        'Ce que nous vous disons ici vaut aussi en public.',
      ],
      'brand-voice': [
        'Nous choisirons nos mots avec plus de soin.',
        'Personne ne devrait lire cela sous notre nom, et nous changeons notre façon d’écrire.',
        'Nous vous parlerons avec plus de soin.',
      ],
      'customer-trust': [
        'Nous suivrons cela jusqu’à ce que tout soit réglé pour vous.',
        'Vous avez compté sur nous, et nous voulons réparer notre erreur auprès de vous.',
        'Vous aurez une réponse de notre part à chacune de vos questions.',
      ],
      none: [
        'Nous suivrons cela jusqu’à ce que tout soit réglé.',
        'Vous pouvez revenir vers nous à tout moment.',
        'Nous examinons tout cela avec soin.',
      ],
    },
    help: [
      'Qu’est-ce qui vous aiderait maintenant ?',
      'Pouvons-nous vous demander ce qui vous aiderait maintenant ?',
      'Dites-nous ce qui vous aiderait maintenant.',
      'Nous aimerions savoir une chose : qu’est-ce qui vous aiderait maintenant ?',
    ],
    content: [
      'Qu’aimeriez-vous voir plus souvent chez nous, et moins souvent ?',
      'Pouvons-nous vous demander ce que vous aimeriez lire davantage chez nous, et ce que vous aimeriez lire moins ?',
      'Une question : lesquelles de nos publications vous intéressent, et lesquelles moins ?',
      'Nous aimerions savoir ce que vous voudriez voir plus souvent ici, et moins souvent.',
    ],
    close: [
      'Vous pouvez répondre ici, et quelqu’un vous lira.',
      'Votre réponse ici nous parvient directement.',
      'Merci de nous avoir lus.',
    ],
    invite: [
      'Nous aimerions vous répondre personnellement : écrivez-nous un message privé.',
      'Envoyez-nous un message, afin que nous puissions vous répondre personnellement.',
      'Pouvons-nous vous répondre en privé ? Notre messagerie vous est ouverte.',
    ],
  },

  spoken: {
    up: ['Nous corrigeons cela en ce moment.', 'Nous allons y remédier.'],
    here: ['C’est ce que notre publication aurait dû dire.', 'Voilà ce que notre publication aurait dû dire.'],
    stays: ['Nous allons laisser la publication en ligne.', 'Nous laissons la publication en ligne.'],
    answerBy: ['Vous aurez la réponse :', 'Nous vous donnerons la réponse :'],
    answerFollows: ['Nous n’avons pas encore la réponse ; nous vous la donnerons.', 'Nous vous répondrons dès que nous le saurons.'],
    nextOpen: ['Vous aurez de nos nouvelles dès que nous en saurons plus.', 'Nous reviendrons vers vous dès que nous en saurons plus.'],
    close: ['N’hésitez pas à nous poser toute autre question.'],
  },

  phone: {
    begin: 'Donnez votre nom et dites pour qui vous appelez.',
    listen: 'Demandez d’abord : « Est-ce un bon moment ? » Laissez la personne finir avant de dire quoi que ce soit.',
    note: 'Notez ce qu’elle demande, et pour quand.',
    end: 'Reprenez ce qui a été convenu, et dites quand vous rappellerez.',
  },

  note: {
    bossOpening: 'Une de nos publications pose problème, et je veux que vous l’appreniez d’abord par moi.',
    bossOpeningOpen: 'On parle d’une de nos publications, et je veux que vous l’appreniez d’abord par moi.',
    bossOpeningQuiet: 'Je vérifie une de nos publications, et je veux que vous l’appreniez d’abord par moi.',
    bossNothing: 'Vous n’avez rien à faire pour le moment. Je vous écrirai dès qu’il y aura du nouveau.',
    supportOpening: 'Vous recevrez peut-être des questions sur une de nos publications. Voici où nous en sommes.',
    supportSay: 'Vous pouvez dire ceci :',
    supportDoNot: 'Merci de ne rien promettre de plus et de ne pas faire de suppositions. Transmettez-moi toute autre question.',
    network: 'Où :',
    link: 'Lien :',
    complaints: 'Réclamations à ce jour :',
    known: 'Ce que nous savons :',
    unknown: 'Ce que nous ne savons pas :',
    unknownDefault: 'Nous cherchons encore à savoir comment c’est arrivé et qui l’a vu.',
    focus: {
      'business-reputation': 'L’essentiel est notre réputation : qui l’apprend d’abord, et par qui.',
      'brand-voice': 'L’essentiel est notre façon de parler : le ton de nos prochains mots.',
      'customer-trust': 'L’essentiel est la confiance de la clientèle : ce que nous réglons au cas par cas.',
    },
    yesOpening: 'J’ai besoin de votre accord avant la publication de ce texte.',
    proposed: 'Texte proposé :',
    by: 'Réponse attendue :',
    answerCode: 'Répondez « OK {code} », ou dites ce qu’il faut changer.',
  },
};
