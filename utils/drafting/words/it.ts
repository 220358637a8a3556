import type { Words } from './words.ts';

/** Plain and courteous; “Lei” to one person, “voi” in public. */
export const it: Words = {
  quotes: ['«', '»'],
  sentenceStarts: ['nessuno', 'niente', 'qualcuno', 'noi', 'io', 'sì', 'no', 'non', 'abbiamo', 'ho', 'ci', '…amo', '…emo', '…mmo'],
  thingStarts: ['richiamo', 'reclamo', 'ramo', 'estremo', 'supremo'],
  sentenceVerbs: ['è', 'sono', 'era', 'erano', 'ha', 'hanno', 'sarà', 'saranno', 'costa', 'comincia'],
  clauseStarts: ['che', 'chi', 'cui', 'dove', 'come', 'quando', 'perché'],

  lead: {
    wrong: ['Che cosa era sbagliato:', 'Il nostro errore:', 'Dove abbiamo sbagliato:'],
    right: ['Il dato giusto:', 'L’informazione corretta:', 'La versione corretta:'],
    done: ['Che cosa abbiamo fatto:', 'Che cosa stiamo facendo:', 'Per rimediare:'],
    failed: ['Che cosa non abbiamo controllato:', 'Che cosa avremmo dovuto controllare:'],
    change: ['Che cosa cambia da adesso:', 'Che cosa faremo in modo diverso:'],
    harmed: ['Le nostre scuse vanno a queste persone:', 'Lo diciamo soprattutto a queste persone:'],
    wrote: ['Avevamo scritto:', 'Il nostro post diceva:'],
    theyWrote: [
      'Lei ci ha scritto:',
      'Le Sue parole erano:',
      'Lei ci ha detto:',
      'Abbiamo letto ciò che ha scritto:',
      'Questo è ciò che abbiamo ricevuto da Lei:',
    ],
    theySaid: ['Lei ci ha detto:', 'Questo è ciò che ci ha detto:'],
    asked: ['Una domanda ricevuta:', 'Ci avete chiesto:'],
    answer: ['La nostra risposta:', 'La risposta:'],
    answerBy: ['Risponderemo qui:', 'Avrete la risposta:'],
    nextWord: ['Torneremo a scrivere:', 'Il prossimo aggiornamento:'],
    meaning: ['Ecco che cosa diciamo:', 'In parole semplici:'],
    reason: ['Il contesto:', 'La situazione è questa:'],
  },

  state: {
    removed: ['Abbiamo tolto il post.', 'Il post non c’è più; lo abbiamo rimosso noi.'],
    edited: ['Abbiamo corretto il post.', 'Abbiamo corretto il post; ora dice quello che deve dire.'],
    up: ['Stiamo rimediando adesso e diremo qui che cosa abbiamo fatto.', 'Lo stiamo correggendo e ne daremo conto qui.'],
    goes: ['Stiamo togliendo il post adesso.', 'Stiamo rimuovendo il post in questo momento.'],
    stays: ['Lasceremo il post, così le vostre risposte restano comprensibili.', 'Lasceremo il post così com’è, con queste parole sotto.'],
    here: ['Lo correggiamo qui.', 'Ecco la correzione.'],
  },
  answerFollows: ['Non abbiamo ancora la risposta; la daremo qui.', 'Risponderemo qui appena lo sapremo.'],

  own: {
    we: [
      'Abbiamo sbagliato e chiediamo scusa.',
      'È un nostro errore, e ci dispiace.',
      'Ci dispiace: abbiamo pubblicato qualcosa che non dovevamo pubblicare.',
      'Con questo post abbiamo commesso un errore, e chiediamo scusa.',
      'Ne siamo responsabili, e chiediamo scusa.',
    ],
    i: [
      'Sono responsabile di ciò che pubblichiamo qui. Abbiamo sbagliato, e chiedo scusa.',
      'È un nostro errore. Ne rispondo io e chiedo scusa.',
      'Mi dispiace: abbiamo pubblicato qualcosa che non dovevamo pubblicare, e ne rispondo io.',
    ],
    light: [
      'Siamo stati noi. Scusate.',
      'Sì, lo abbiamo pubblicato proprio noi. Scusate.',
      'Questo scivolone è nostro. Scusate.',
      'Qui siamo inciampati noi. Scusate.',
    ],
  },
  ownTaken: {
    we: [
      'Non abbiamo scritto noi questo post. È uscito dal nostro profilo, e ci dispiace.',
      'Questo post non è nostro. È uscito dal nostro profilo, e chiediamo scusa.',
    ],
    i: [
      'Non abbiamo scritto noi questo post. È uscito dal nostro profilo; ne rispondo io e chiedo scusa.',
      'Questo post non è nostro. È uscito dal nostro profilo, e mi dispiace.',
    ],
  },
  regret: {
    hurtful: [
      'Abbiamo ferito delle persone, e ce ne rammarichiamo profondamente.',
      'Vediamo quanto abbiamo ferito, e ce ne rammarichiamo.',
      'Abbiamo ferito persone che meritavano di meglio da noi.',
    ],
    unsafe: [
      'Abbiamo messo in pericolo delle persone, e ce ne rammarichiamo profondamente.',
      'Abbiamo esposto delle persone a un rischio, e questo ci pesa.',
    ],
    misleading: [
      'Voi contate su ciò che pubblichiamo, e questa volta non era affidabile.',
      'Ciò che scriviamo deve essere affidabile, e ci rammarichiamo che questa volta non lo fosse.',
    ],
    other: ['Da noi potete aspettarvi più cura.', 'Avremmo dovuto fare più attenzione, e ce ne rammarichiamo.'],
  },
  stop: ['Per favore, non seguite ciò che diceva il post e non condividetelo.', 'Per favore, ignorate il post e non fatelo girare.'],
  stopData: [
    'Per favore, cancellate ogni copia del post e non fatene girare il contenuto.',
    'Per favore, non condividete nulla del post e cancellate ciò che ne avete salvato.',
  ],
  focusOwned: {
    'business-reputation': [
      'Per favore, fate arrivare questa nota a chi ha visto il post.',
      'Lo diciamo in pubblico, perché l’errore è stato pubblico.',
    ],
    'brand-voice': ['Meritavate parole migliori.', 'Meritate che vi parliamo con più cura.'],
    'customer-trust': [
      'Scriveteci: rimedieremo con ciascuno di voi, caso per caso.',
      'Chi è stato colpito può scriverci; rimedieremo caso per caso.',
    ],
  },
  focusOpen: {
    'business-reputation': [
      'Risponderemo qui, in pubblico, sotto gli occhi di tutti.',
      'La nostra risposta sarà qui, dove tutti possono leggerla.',
    ],
    'brand-voice': ['Risponderemo con parole semplici.', 'Avrete da noi una risposta chiara.'],
    'customer-trust': [
      'Scriveteci per tutto ciò che vi riguarda personalmente; leggiamo ogni messaggio.',
      'Potete scriverci in privato per tutto ciò che vi riguarda personalmente.',
    ],
  },
  lightClose: ['Grazie per la pazienza.', 'Grazie di leggerci lo stesso.', 'Torniamo a ciò che ci riesce meglio.'],

  statement: {
    seen: [
      'Abbiamo visto ciò che scrivete sul nostro post.',
      'Abbiamo letto i vostri commenti al nostro post.',
      'I vostri commenti al nostro post ci sono arrivati.',
    ],
    unseen: ['Si tratta di uno dei nostri post.', 'Due parole su uno dei nostri post.'],
    looking: ['Lo stiamo esaminando adesso.', 'Stiamo cercando di capire che cosa è successo.'],
    unknown: [
      'Non abbiamo ancora tutti gli elementi, e non faremo supposizioni.',
      'Ci sono cose che ancora non sappiamo, quindi non diremo più di quanto sappiamo.',
    ],
    nextOpen: ['Torneremo a scrivere qui appena ne sapremo di più.', 'Vi aggiorneremo qui.'],
  },
  correction: {
    opening: ['Una correzione al nostro post.', 'Dobbiamo correggere il nostro post.', 'Correzione.'],
    unnamed: ['C’era un errore nel nostro post.', 'Qualcosa nel nostro post non era corretto.'],
    follows: ['L’informazione corretta arriverà qui.', 'Stiamo verificando che cosa è corretto e lo pubblicheremo qui.'],
    sorry: {
      we: ['Ci dispiace per l’errore.', 'L’errore è nostro, e chiediamo scusa.'],
      i: ['Mi dispiace per il nostro errore.', 'L’errore è nostro, e chiedo scusa.'],
    },
  },
  clarification: {
    opening: [
      'Il nostro post può essere letto in più modi, quindi eccolo di nuovo, in modo chiaro.',
      'Il nostro post viene letto in modi diversi, e vogliamo essere chiari.',
    ],
    follows: ['Lo diremo qui con parole più semplici.', 'Qui seguirà una versione più chiara.'],
    close: ['Grazie per le domande.', 'Chiedeteci tutto ciò che non è ancora chiaro.', 'Grazie di averci detto come lo leggete.'],
  },
  complaint: {
    thanks: ['Grazie di avercelo detto.', 'Grazie di averci scritto.', 'Grazie per il commento.'],
    checked: ['Lo abbiamo riesaminato.', 'Lo abbiamo controllato ancora una volta.'],
    stands: ['Il post è corretto e lo lasciamo com’è.', 'Ciò che dice il post è corretto, quindi resta.'],
    close: [
      'Ha tutto il diritto di vederla in modo diverso, e il Suo commento resta dov’è.',
      'La critica è benvenuta qui, e la Sua resta dov’è.',
      'Ci chieda pure qualsiasi altra cosa.',
    ],
  },

  message: {
    subject: ['Le nostre scuse', 'A proposito del nostro post', 'Le nostre scuse e una domanda'],
    subjectOpen: ['Il Suo messaggio', 'A proposito del nostro post'],
    greeting: ['Buongiorno {name},', 'Gentile {name},'],
    greetingUnnamed: ['Buongiorno,', 'Salve,'],
    thanks: [
      'Grazie di averlo detto con tanta franchezza.',
      'Ha fatto bene a dircelo.',
      'Grazie per il tempo che ha dedicato a scriverci.',
      'Il Suo messaggio ci è arrivato, e una persona lo ha letto.',
      'Le siamo grati di avercelo detto.',
    ],
    thanksSaid: ['Grazie di avercelo detto.', 'Ha fatto bene a dircelo.', 'Le siamo grati di avercelo detto.'],
    sorry: {
      we: [
        'Ci dispiace per il nostro post.',
        'Vogliamo chiederLe scusa personalmente per il nostro post.',
        'Meritava di meglio da noi, e ci dispiace.',
        'L’errore è stato nostro, e Le chiediamo scusa.',
        'Ci dispiace, e vogliamo dirglielo direttamente.',
        'Il nostro post è stato un errore, e La preghiamo di scusarci.',
        'Ciò che abbiamo pubblicato era sbagliato, e ci dispiace.',
      ],
      i: [
        'Mi dispiace per il nostro post.',
        'Voglio chiederLe scusa personalmente per il nostro post.',
        'Meritava di meglio da noi, e mi dispiace.',
        'L’errore è stato nostro; ne rispondo io e Le chiedo scusa.',
        'Mi dispiace, e voglio dirglielo direttamente.',
        'Il nostro post è stato un errore, e La prego di scusarci.',
        'Ciò che abbiamo pubblicato era sbagliato, e mi dispiace.',
      ],
    },
    reassurance: {
      'business-reputation': [
        'Queste parole valgono anche in pubblico.',
        'Può condividere questa risposta; ne rispondiamo.',
        'Ciò che Le diciamo qui lo diciamo anche in pubblico.',
      ],
      'brand-voice': [
        'Sceglieremo le parole con più cura.',
        'Nessuno merita che gli si parli così, e lo cambieremo.',
        'Le parleremo con più cura.',
      ],
      'customer-trust': [
        'Ce ne occuperemo finché non sarà tutto a posto per Lei.',
        'Ha contato su di noi, e vogliamo rimediare nei Suoi confronti.',
        'Avrà da noi una risposta a ciascuna delle Sue domande.',
      ],
      none: [
        'Ce ne occuperemo finché non sarà tutto a posto.',
        'Può tornare a scriverci in qualsiasi momento.',
        'Stiamo rivedendo tutto con attenzione.',
      ],
    },
    help: [
      'Che cosa Le sarebbe d’aiuto adesso?',
      'Possiamo chiederLe che cosa Le sarebbe d’aiuto adesso?',
      'Ci dica, per favore, che cosa Le sarebbe d’aiuto adesso.',
      'Vorremmo sapere una cosa: che cosa Le sarebbe d’aiuto adesso?',
    ],
    content: [
      'Che cosa vorrebbe vedere di più da noi, e che cosa di meno?',
      'Possiamo chiederLe che cosa vorrebbe leggere di più qui, e che cosa di meno?',
      'Una domanda: quali dei nostri post Le interessano di più, e quali di meno?',
      'Ci piacerebbe sapere che cosa vuole vedere qui più spesso, e che cosa più di rado.',
    ],
    close: [
      'Può rispondere qui, e una persona leggerà.',
      'La Sua risposta qui ci arriva direttamente.',
      'Grazie di aver letto questo messaggio.',
    ],
    invite: [
      'Vorremmo risponderLe personalmente: per favore, ci mandi un messaggio.',
      'Ci scriva in privato, per favore, così possiamo risponderLe personalmente.',
      'Possiamo risponderLe in privato? Ci scriva pure un messaggio.',
    ],
  },

  toOne: {
    lead: { asked: ['Una domanda ricevuta:', 'La domanda:'], answerBy: ['Risponderemo qui:', 'Avrà la risposta:'] },
    state: {
      stays: ['Lasceremo il post, così le risposte restano comprensibili.', 'Lasceremo il post così com’è, con queste parole sotto.'],
    },
    stop: ['Per favore, non segua ciò che diceva il post e non lo condivida.', 'Per favore, ignori il post e non lo faccia girare.'],
    stopData: [
      'Per favore, cancelli ogni copia del post e non ne faccia girare il contenuto.',
      'Per favore, non condivida nulla del post e cancelli ciò che ne ha salvato.',
    ],
    focusOwned: {
      'business-reputation': [
        'Per favore, faccia arrivare questa nota a chi ha visto il post.',
        'Lo diciamo in pubblico, perché l’errore è stato pubblico.',
      ],
      'brand-voice': ['Meritava parole migliori.', 'Merita che Le parliamo con più cura.'],
      'customer-trust': ['Ci scriva: rimedieremo con Lei.', 'Chi è stato colpito può scriverci; rimedieremo caso per caso.'],
    },
    focusOpen: {
      'business-reputation': [
        'Risponderemo qui, in pubblico, sotto gli occhi di tutti.',
        'La nostra risposta sarà qui, dove tutti possono leggerla.',
      ],
      'brand-voice': ['Risponderemo con parole semplici.', 'Avrà da noi una risposta chiara.'],
      'customer-trust': [
        'Ci scriva per tutto ciò che La riguarda personalmente; leggiamo ogni messaggio.',
        'Può scriverci in privato per tutto ciò che La riguarda personalmente.',
      ],
    },
  },

  spoken: {
    up: ['Stiamo rimediando adesso.', 'Lo stiamo correggendo.'],
    here: ['È ciò che il post avrebbe dovuto dire.', 'Così avrebbe dovuto dire il post.'],
    stays: ['Lasceremo il post dov’è.', 'Il post resterà dov’è.'],
    answerBy: ['Avrà la risposta:', 'Le daremo la risposta:'],
    answerFollows: ['Non abbiamo ancora la risposta; Gliela daremo.', 'Le risponderemo appena lo sapremo.'],
    nextOpen: ['Avrà nostre notizie appena ne sapremo di più.', 'La ricontatteremo appena ne sapremo di più.'],
    close: ['Ci chieda pure qualsiasi altra cosa.'],
  },

  phone: {
    begin: 'Dica il Suo nome e per conto di chi chiama.',
    listen: 'Chieda: «È un buon momento per parlare?». Lasci finire la persona prima di dire altro.',
    note: 'Annoti che cosa chiede, e per quando.',
    end: 'Ripeta ciò che avete concordato e dica quando richiamerà.',
  },

  note: {
    bossOpening: 'Qualcosa è andato storto con uno dei nostri post, e voglio che lo sappia prima di tutto da me.',
    bossOpeningOpen: 'Si parla di uno dei nostri post, e voglio che lo sappia prima di tutto da me.',
    bossOpeningQuiet: 'Sto verificando uno dei nostri post, e voglio che lo sappia prima di tutto da me.',
    bossNothing: 'Per ora non deve fare nulla. Scriverò di nuovo appena cambia qualcosa.',
    supportOpening: 'Potrebbero arrivare domande su uno dei nostri post. La situazione è questa.',
    supportSay: 'Potete dire questo:',
    supportDoNot: 'Per favore, non promettete altro e non fate supposizioni. Passate a me ogni altra domanda.',
    network: 'Dove:',
    link: 'Link:',
    complaints: 'Reclami finora:',
    known: 'Che cosa sappiamo:',
    unknown: 'Che cosa non sappiamo:',
    unknownDefault: 'Stiamo ancora cercando di capire come è successo e chi lo ha visto.',
    focus: {
      'business-reputation': 'Conta soprattutto la nostra reputazione: chi lo viene a sapere per primo, e da chi.',
      'brand-voice': 'Conta soprattutto il modo in cui parliamo: il tono delle prossime parole.',
      'customer-trust': 'Conta soprattutto la fiducia dei clienti: ciò a cui rimediamo, caso per caso.',
    },
    yesOpening: 'Mi serve il Suo via libera prima di pubblicare questo testo.',
    proposed: 'Testo proposto:',
    by: 'Risposta entro:',
    answerCode: 'Risponda «OK {code}», oppure dica che cosa va cambiato.',
  },
};
