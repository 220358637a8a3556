import type { Words } from './words.ts';

/** Friendly and clear; “Sie”. */
export const de: Words = {
  quotes: ['„', '“'],
  sentenceStarts: ['niemand', 'keiner', 'jemand', 'wir', 'ich', 'es', 'sie', 'ja', 'nein', 'bitte'],
  sentenceVerbs: ['ist', 'sind', 'war', 'waren', 'hat', 'hatte', 'wird', 'kostet', 'gilt', 'beginnt'],
  clauseStarts: ['dass', 'ob', 'was', 'wer', 'wo', 'wie', 'wann', 'warum'],

  lead: {
    wrong: ['Was falsch war:', 'Unser Fehler im Einzelnen:', 'Falsch war:'],
    right: ['Richtig ist:', 'Was stimmt:', 'So ist es richtig:'],
    done: ['Was wir getan haben:', 'Was wir dafür tun:', 'So bringen wir es in Ordnung:'],
    failed: ['Was wir nicht geprüft haben:', 'Was wir hätten prüfen müssen:'],
    change: ['Was wir künftig anders machen:', 'Was sich ändert:'],
    harmed: ['Um Entschuldigung bitten wir vor allem diese Menschen:', 'Das sagen wir vor allem diesen Menschen:'],
    wrote: ['Wir hatten geschrieben:', 'In unserem Beitrag stand:'],
    theyWrote: [
      'Sie haben uns geschrieben:',
      'Ihre Worte waren:',
      'Sie schrieben:',
      'Wir haben gelesen, was Sie schreiben:',
      'Das haben Sie uns gesagt:',
    ],
    theySaid: ['Sie haben uns gesagt:', 'Das haben Sie uns gesagt:'],
    asked: ['Sie haben gefragt:', 'Eine Ihrer Fragen:'],
    answer: ['Unsere Antwort:', 'Die Antwort:'],
    answerBy: ['Das beantworten wir hier:', 'Die Antwort bekommen Sie:'],
    nextWord: ['Wir melden uns wieder:', 'Das nächste Mal hören Sie von uns:'],
    meaning: ['Was wir sagen:', 'In klaren Worten:'],
    reason: ['Der Hintergrund:', 'So verhält es sich:'],
  },

  state: {
    removed: ['Wir haben den Beitrag gelöscht.', 'Der Beitrag ist nicht mehr da; wir haben ihn selbst entfernt.'],
    edited: ['Wir haben den Beitrag berichtigt.', 'Wir haben den Beitrag korrigiert; jetzt steht dort, was dort stehen soll.'],
    up: [
      'Wir korrigieren das jetzt und sagen Ihnen hier, was wir getan haben.',
      'Wir werden das umgehend in Ordnung bringen und hier darüber berichten.',
    ],
    goes: ['Wir werden den Beitrag jetzt löschen.', 'Wir werden den Beitrag umgehend entfernen.'],
    stays: [
      'Wir werden den Beitrag stehen lassen, damit Ihre Antworten verständlich bleiben.',
      'Wir werden den Beitrag stehen lassen, mit diesen Worten darunter.',
    ],
    here: ['Damit ist es berichtigt.', 'Hiermit ist es korrigiert.'],
  },
  answerFollows: ['Die Antwort kennen wir noch nicht; sie wird hier stehen.', 'Das beantworten wir hier, sobald wir es wissen.'],

  own: {
    we: [
      'Das war unser Fehler, und es tut uns leid.',
      'Wir haben einen Fehler gemacht und bitten um Entschuldigung.',
      'Es tut uns leid: Wir haben etwas veröffentlicht, das wir nicht hätten veröffentlichen dürfen.',
      'Mit diesem Beitrag haben wir einen Fehler gemacht, und das tut uns leid.',
      'Der Fehler liegt bei uns, und wir entschuldigen uns dafür.',
    ],
    i: [
      'Ich verantworte, was wir hier veröffentlichen. Das war unser Fehler, und es tut mir leid.',
      'Das war unser Fehler. Ich stehe dafür ein und bitte um Entschuldigung.',
      'Es tut mir leid: Wir haben etwas veröffentlicht, das wir nicht hätten veröffentlichen dürfen. Dafür stehe ich ein.',
    ],
    light: [
      'Das waren wir. Entschuldigung.',
      'Ja, das kam wirklich von uns. Entschuldigung.',
      'Der Ausrutscher geht auf unsere Kappe. Entschuldigung.',
      'Da sind wir ausgerutscht. Entschuldigung.',
    ],
  },
  ownTaken: {
    we: [
      'Diesen Beitrag haben nicht wir geschrieben. Er kam von unserem Konto, und das tut uns leid.',
      'Dieser Beitrag ist nicht von uns. Er stand auf unserem Konto, und dafür bitten wir um Entschuldigung.',
    ],
    i: [
      'Diesen Beitrag haben nicht wir geschrieben. Er kam von unserem Konto; dafür stehe ich ein, und es tut mir leid.',
      'Dieser Beitrag ist nicht von uns. Er stand auf unserem Konto, und dafür bitte ich um Entschuldigung.',
    ],
  },
  regret: {
    hurtful: [
      'Es hat Menschen verletzt, und das bedauern wir sehr.',
      'Wir sehen, wie sehr es verletzt hat, und bedauern es.',
      'Es hat Menschen verletzt, die Besseres von uns verdient haben.',
    ],
    unsafe: [
      'Es hat Menschen in Gefahr gebracht, und das bedauern wir sehr.',
      'Menschen hätten dadurch zu Schaden kommen können, und das lastet auf uns.',
    ],
    misleading: [
      'Sie verlassen sich auf das, was wir veröffentlichen, und diesmal konnten Sie das nicht.',
      'Auf das, was wir schreiben, muss Verlass sein, und wir bedauern, dass es diesmal nicht so war.',
    ],
    other: ['Sie dürfen mehr Sorgfalt von uns erwarten.', 'Wir hätten sorgfältiger sein müssen und bedauern das.'],
  },
  stop: [
    'Bitte richten Sie sich nicht nach dem Beitrag, und geben Sie ihn nicht weiter.',
    'Bitte lassen Sie den Beitrag außer Acht, und teilen Sie ihn nicht.',
  ],
  stopData: [
    'Bitte löschen Sie jede Kopie des Beitrags, und geben Sie nichts daraus weiter.',
    'Bitte geben Sie nichts aus dem Beitrag weiter, und löschen Sie, was Sie davon gespeichert haben.',
  ],
  focusOwned: {
    'business-reputation': [
      'Bitte geben Sie diese Zeilen an alle weiter, die den Beitrag gesehen haben.',
      'Wir sagen das öffentlich, weil auch der Fehler öffentlich war.',
    ],
    'brand-voice': ['Sie hätten bessere Worte von uns verdient.', 'So achtlos sollten wir nicht mit Ihnen sprechen.'],
    'customer-trust': [
      'Schreiben Sie uns; wir bringen es für alle einzeln in Ordnung.',
      'Alle, die es getroffen hat, können uns schreiben; wir bringen es einzeln in Ordnung.',
    ],
  },
  focusOpen: {
    'business-reputation': ['Wir antworten hier, öffentlich und für alle lesbar.', 'Unsere Antwort wird hier stehen, wo alle sie sehen.'],
    'brand-voice': ['Wir antworten in klaren Worten.', 'Sie bekommen von uns eine klare Antwort.'],
    'customer-trust': [
      'Schreiben Sie uns, was Sie persönlich betrifft; wir lesen jede Nachricht.',
      'Was Sie persönlich betrifft, können Sie uns auch als Nachricht schreiben.',
    ],
  },
  lightClose: ['Danke für Ihre Nachsicht.', 'Danke, dass Sie uns trotzdem lesen.', 'Zurück zu dem, was wir besser können.'],

  statement: {
    seen: [
      'Wir haben gesehen, was Sie zu unserem Beitrag schreiben.',
      'Wir haben Ihre Kommentare zu unserem Beitrag gelesen.',
      'Ihre Kommentare zu unserem Beitrag haben uns erreicht.',
    ],
    unseen: ['Es geht um einen unserer Beiträge.', 'Ein Wort zu einem unserer Beiträge.'],
    looking: ['Wir gehen dem gerade nach.', 'Wir klären jetzt, was geschehen ist.'],
    unknown: [
      'Noch wissen wir nicht alles, und spekulieren wollen wir nicht.',
      'Manches wissen wir noch nicht, deshalb sagen wir nicht mehr, als wir wissen.',
    ],
    nextOpen: ['Wir schreiben hier wieder, sobald wir mehr wissen.', 'Sie lesen hier wieder von uns.'],
  },
  correction: {
    opening: ['Eine Berichtigung zu unserem Beitrag.', 'Wir müssen unseren Beitrag berichtigen.', 'Berichtigung.'],
    unnamed: ['In unserem Beitrag war ein Fehler.', 'Etwas in unserem Beitrag stimmte nicht.'],
    follows: ['Die richtige Angabe folgt hier.', 'Wir prüfen, was richtig ist, und veröffentlichen es hier.'],
    sorry: {
      we: ['Der Fehler tut uns leid.', 'Der Fehler liegt bei uns, und wir bitten um Entschuldigung.'],
      i: ['Unser Fehler tut mir leid.', 'Der Fehler liegt bei uns, und ich bitte um Entschuldigung.'],
    },
  },
  clarification: {
    opening: [
      'Unser Beitrag lässt sich verschieden lesen, deshalb hier noch einmal ganz klar.',
      'Unser Beitrag wird verschieden gelesen, deshalb möchten wir deutlicher werden.',
    ],
    follows: ['Wir sagen es hier in klareren Worten.', 'Eine klarere Fassung folgt hier.'],
    close: ['Danke für Ihre Fragen.', 'Bitte fragen Sie nach allem, was noch unklar ist.', 'Danke, dass Sie uns sagen, wie Sie ihn lesen.'],
  },
  complaint: {
    thanks: ['Danke, dass Sie uns das sagen.', 'Danke für Ihre Nachricht.', 'Danke für Ihren Kommentar.'],
    checked: ['Wir haben es uns noch einmal angesehen.', 'Wir haben es noch einmal geprüft.'],
    stands: ['Der Beitrag stimmt, und wir lassen ihn stehen.', 'Was im Beitrag steht, ist richtig, deshalb bleibt er.'],
    close: [
      'Sie dürfen das anders sehen, und Ihr Kommentar bleibt stehen.',
      'Kritik ist hier willkommen, und Ihre bleibt stehen.',
      'Fragen Sie uns gern alles, was Sie sonst noch wissen möchten.',
    ],
  },

  message: {
    subject: ['Unsere Entschuldigung', 'Zu unserem Beitrag', 'Eine Entschuldigung und eine Frage'],
    subjectOpen: ['Ihre Nachricht an uns', 'Zu unserem Beitrag'],
    greeting: ['Guten Tag {name},', 'Hallo {name},'],
    greetingUnnamed: ['Guten Tag,', 'Hallo,'],
    thanks: [
      'Danke, dass Sie das so offen gesagt haben.',
      'Es war richtig, uns das zu sagen.',
      'Danke, dass Sie sich die Zeit genommen haben.',
      'Ihre Worte sind angekommen, und ein Mensch hat sie gelesen.',
      'Es ist gut, dass Sie es uns gesagt haben.',
    ],
    thanksSaid: ['Danke, dass Sie uns das gesagt haben.', 'Es war richtig, uns das zu sagen.', 'Es ist gut, dass Sie es uns gesagt haben.'],
    sorry: {
      we: [
        'Für unseren Beitrag bitten wir Sie um Entschuldigung.',
        'Wir möchten uns bei Ihnen persönlich für unseren Beitrag entschuldigen.',
        'Sie haben Besseres von uns verdient, und es tut uns leid.',
        'Der Fehler lag bei uns, und wir entschuldigen uns bei Ihnen.',
        'Es tut uns leid, und das möchten wir Ihnen direkt sagen.',
        'Unser Beitrag war ein Fehler, und das tut uns leid.',
        'Was wir veröffentlicht haben, war falsch, und es tut uns leid.',
      ],
      i: [
        'Für unseren Beitrag bitte ich Sie um Entschuldigung.',
        'Ich möchte mich bei Ihnen persönlich für unseren Beitrag entschuldigen.',
        'Sie haben Besseres von uns verdient, und es tut mir leid.',
        'Der Fehler lag bei uns; ich stehe dafür ein und entschuldige mich bei Ihnen.',
        'Es tut mir leid, und das möchte ich Ihnen direkt sagen.',
        'Unser Beitrag war ein Fehler, und das tut mir leid.',
        'Was wir veröffentlicht haben, war falsch, und es tut mir leid.',
      ],
    },
    reassurance: {
      'business-reputation': [
        'Zu diesen Worten stehen wir auch öffentlich.',
        'Sie dürfen diese Antwort gern zeigen; wir stehen dazu.',
        'Was wir Ihnen hier sagen, gilt auch öffentlich.',
      ],
      'brand-voice': [
        'Wir werden unsere Worte sorgfältiger wählen.',
        'So sollte niemand angesprochen werden, und wir ändern das.',
        'Wir werden mit mehr Sorgfalt mit Ihnen sprechen.',
      ],
      'customer-trust': [
        'Wir bleiben dran, bis es für Sie in Ordnung ist.',
        'Sie haben sich auf uns verlassen, und wir wollen es für Sie in Ordnung bringen.',
        'Auf jede Ihrer Fragen bekommen Sie eine Antwort von uns.',
      ],
      none: ['Wir bleiben dran, bis es in Ordnung ist.', 'Sie können sich dazu jederzeit wieder melden.', 'Wir gehen dem sorgfältig nach.'],
    },
    help: [
      'Was würde Ihnen jetzt helfen?',
      'Dürfen wir fragen, was Ihnen jetzt helfen würde?',
      'Bitte sagen Sie uns, was Ihnen jetzt helfen würde.',
      'Eines möchten wir gern wissen: Was würde Ihnen jetzt helfen?',
    ],
    content: [
      'Wovon möchten Sie bei uns mehr sehen, und wovon weniger?',
      'Dürfen wir fragen, wovon Sie bei uns mehr lesen möchten, und wovon weniger?',
      'Eine Frage: Von welchen unserer Beiträge möchten Sie mehr sehen, und von welchen weniger?',
      'Wir würden gern hören, was Sie hier häufiger sehen möchten und was seltener.',
    ],
    close: [
      'Sie können hier antworten, und ein Mensch liest es.',
      'Ihre Antwort hier erreicht uns direkt.',
      'Danke, dass Sie das gelesen haben.',
    ],
    invite: [
      'Wir möchten Ihnen gern persönlich antworten: Bitte schreiben Sie uns eine Nachricht.',
      'Bitte schicken Sie uns eine Nachricht, damit wir Ihnen persönlich antworten können.',
      'Dürfen wir Ihnen persönlich antworten? Schreiben Sie uns dazu gern eine Nachricht.',
    ],
  },

  spoken: {
    up: ['Wir korrigieren das jetzt.', 'Wir bringen das jetzt in Ordnung.'],
    here: ['So hätte es im Beitrag stehen müssen.', 'Das hätte im Beitrag stehen müssen.'],
    stays: ['Wir werden den Beitrag stehen lassen.', 'Wir lassen den Beitrag stehen.'],
    answerBy: ['Die Antwort bekommen Sie:', 'Die Antwort geben wir Ihnen:'],
    answerFollows: ['Die Antwort kennen wir noch nicht; wir sagen sie Ihnen.', 'Das sagen wir Ihnen, sobald wir es wissen.'],
    nextOpen: ['Sie hören von uns, sobald wir mehr wissen.', 'Wir melden uns bei Ihnen, sobald wir mehr wissen.'],
    close: ['Fragen Sie uns gern alles, was Sie sonst noch wissen möchten.'],
  },

  phone: {
    begin: 'Nennen Sie Ihren Namen, und sagen Sie, für wen Sie anrufen.',
    listen: 'Fragen Sie, ob es gerade passt. Lassen Sie die andere Person ausreden, bevor Sie etwas sagen.',
    note: 'Schreiben Sie auf, worum die Person bittet und bis wann.',
    end: 'Wiederholen Sie, was Sie vereinbart haben, und sagen Sie, wann Sie wieder anrufen.',
  },

  note: {
    bossOpening: 'Mit einem unserer Beiträge ist etwas schiefgegangen, und das sollen Sie zuerst von mir hören.',
    bossOpeningOpen: 'Über einen unserer Beiträge wird geredet, und das sollen Sie zuerst von mir hören.',
    bossOpeningQuiet: 'Ich prüfe gerade einen unserer Beiträge, und das sollen Sie zuerst von mir hören.',
    bossNothing: 'Sie müssen jetzt nichts tun. Ich schreibe wieder, sobald sich etwas ändert.',
    supportOpening: 'Es können Fragen zu einem unserer Beiträge kommen. So ist der Stand.',
    supportSay: 'Das können Sie sagen:',
    supportDoNot: 'Bitte versprechen Sie nichts darüber hinaus und stellen Sie keine Vermutungen an. Alle anderen Fragen bitte an mich.',
    network: 'Wo:',
    link: 'Link:',
    complaints: 'Beschwerden bisher:',
    known: 'Was wir wissen:',
    unknown: 'Was wir nicht wissen:',
    unknownDefault: 'Wir klären noch, wie es dazu kam und wen es erreicht hat.',
    focus: {
      'business-reputation': 'Vor allem geht es um unseren Ruf: wer es zuerst hört, und von wem.',
      'brand-voice': 'Vor allem geht es darum, wie wir sprechen: um den Ton unserer nächsten Worte.',
      'customer-trust': 'Vor allem geht es um das Vertrauen der Kundschaft: was wir einzeln in Ordnung bringen.',
    },
    yesOpening: 'Ich brauche Ihr Ja, bevor das veröffentlicht wird.',
    proposed: 'Vorgeschlagener Wortlaut:',
    by: 'Antwort bitte bis:',
    answerCode: 'Bitte antworten Sie „OK {code}“ oder sagen Sie, was anders werden soll.',
  },
};
