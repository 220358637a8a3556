import { describe, expect, it } from 'vitest';
import { type ApologyFaultKind, apologyFaults, type Harm } from '../../../utils/text/apology.ts';

type Apology = readonly [harm: Harm, text: string];

/** One fault each, said in several ways and languages. */
const faulty: Readonly<Record<ApologyFaultKind, readonly Apology[]>> = {
  conditional: [
    ['hurtful', 'To the extent that our words were hurtful, we apologise. We have removed them.'],
    ['hurtful', 'Si a alguien le ha dolido nuestro anuncio, pedimos disculpas. Lo hemos retirado.'],
    ['hurtful', 'Desculpem se fomos longe demais. Já apagámos.'],
    ['hurtful', 'We are sorry if our advert struck a wrong note with some of our readers. It has been taken down.'],
    ['hurtful', 'Falls unser Plakat jemanden gekränkt hat, bitten wir um Entschuldigung. Wir hängen es ab.'],
    ['hurtful', 'Si notre campagne a heurté des personnes, nous nous en excusons. Elle est retirée.'],
  ],
  'their-feelings': [
    ['hurtful', 'We regret the offence that was taken. The post is deleted.'],
    ['hurtful', 'Nous sommes désolés que notre humour ait déplu à certains. La vidéo est supprimée.'],
    ['hurtful', 'Nous sommes navrés que vous l’ayez ressenti ainsi. Le clip est supprimé.'],
    ['hurtful', 'Sentimos que os haya molestado. El vídeo está borrado.'],
    ['hurtful', 'We are sorry that our neighbours were upset by the mural. It is being painted over.'],
    ['hurtful', 'We regret that so many took offence at our poster. It has come down.'],
    ['hurtful', 'Es tut uns leid, dass ihr euch angegriffen gefühlt habt. Der Beitrag ist gelöscht.'],
  ],
  but: [
    ['misleading', 'Der Fehler tut uns leid, nur war der Andrang auch enorm. Die Seite ist korrigiert.'],
    ['misleading', 'Apologies for the mix-up we made, although everyone could have read the small print. Refunds went out today.'],
    ['misleading', 'Pardon pour notre erreur de prix, même si l’étiquette était juste. Nous remboursons la différence.'],
    ['misleading', 'Scusate il nostro errore, anche se il prezzo giusto era sull’etichetta. Rimborsiamo la differenza.'],
    ['hurtful', 'We apologise for the tone of our reply, but you started it. We have deleted the reply.'],
    ['misleading', 'We are sorry about the wrong price. Having said that, it was only a pound. The page is corrected.'],
    ['misleading', 'Nous regrettons ce retard ; cependant il était annoncé. Les billets sont remboursés.'],
  ],
  ownerless: [
    ['misleading', 'Bei der Abrechnung kam es zu Fehlern. Wir bitten um Entschuldigung. Alle Rechnungen werden korrigiert.'],
    ['misleading', 'The names were mixed up. We apologise, and the caption is corrected.'],
    ['misleading', 'Hier ist leider etwas schiefgelaufen. Entschuldigung. Die Karten gelten weiter.'],
    ['misleading', 'Il y a eu un souci avec l’envoi. Pardon. Un nouveau courrier part demain.'],
    ['misleading', 'Ha habido un fallo en el envío. Perdón. Mañana sale otro.'],
    ['misleading', 'C’è stato un disguido nella spedizione. Scusate. Domani ne parte un’altra.'],
    ['misleading', 'Errors occurred in yesterday’s mailing. We apologise. A corrected letter is on its way.'],
    ['hurtful', 'An unsuitable image was used in our newsletter. We are sorry. It has been replaced.'],
    ['misleading', 'Une erreur s’est glissée dans notre brochure. Nous vous prions de nous excuser. La nouvelle version est en ligne.'],
  ],
  'intent-shield': [
    ['hurtful', 'We apologise for the banner and have taken it down. All we wanted was a little debate.'],
    ['hurtful', 'Tutto quello che volevamo era un dibattito. Chiediamo scusa e abbiamo tolto il manifesto.'],
    ['hurtful', 'Our only wish was to celebrate the day. We apologise and have deleted the post.'],
    ['hurtful', 'Nous n’avions pas l’intention de blesser. Nous présentons nos excuses et retirons l’affiche.'],
    ['hurtful', 'Nobody here wanted to make fun of anyone. We are sorry, and the post is gone.'],
    ['hurtful', 'Era só uma piada. Pedimos desculpa e apagámos.'],
    ['hurtful', 'It was never our aim to belittle anyone. We are sorry and the video is gone.'],
    ['hurtful', 'Der Beitrag war als Kompliment gedacht. Wir entschuldigen uns und haben ihn gelöscht.'],
    ['hurtful', 'No era nuestra intención faltar al respeto. Pedimos perdón y hemos borrado el texto.'],
  ],
  'fact-shield': [
    ['hurtful', 'We are sorry that we printed her name, and it is off our page. It had been read out in parliament, mind.'],
    ['hurtful', 'Die Zahlen stimmen. Für den Ton entschuldigen wir uns; der Beitrag ist gelöscht.'],
    ['hurtful', 'It is no secret that the hospital lost money. We are sorry for how we put it; the post is deleted.'],
    ['hurtful', 'Alles, was wir schrieben, stand in der Zeitung. Den Ton bedauern wir; der Beitrag ist gelöscht.'],
    ['hurtful', 'What we wrote is factually correct. We apologise for the wording and have changed it.'],
    ['hurtful', 'Every figure in it can be checked. We are sorry for the tone; the post is down.'],
    ['hurtful', 'Les chiffres sont exacts. Nous nous excusons pour le ton ; le message est supprimé.'],
  ],
  blame: [
    ['hurtful', 'We are sorry for the tone. A bit of patience with our volunteers would not have hurt anyone. The reply is deleted.'],
    ['hurtful', 'Sorry for the caption, which is gone. A designer we have since parted from drew it.'],
    ['hurtful', 'Ein wenig Geduld hätte auch nicht geschadet. Den Ton bedauern wir; die Antwort ist gelöscht.'],
    ['hurtful', 'This was a supplier’s mistake. We are sorry; you get your money back.'],
    ['hurtful', 'Trolls have twisted our words. We apologise and have deleted the post.'],
    ['misleading', 'Our printers sent out the wrong file. We are sorry; a new leaflet is on its way.'],
    ['hurtful', 'A former colleague wrote this. We apologise and have deleted it.'],
    ['hurtful', 'The post was written by a freelancer. We are sorry; it is deleted.'],
  ],
  'tool-excuse': [
    ['hurtful', 'We apologise for the German text and have taken it down. A machine translator mixed up the words.'],
    ['misleading', 'Our planning tool sent the post a day early. Sorry; it is deleted.'],
    ['misleading', 'Spellcheck changed the word. We are sorry; it is corrected.'],
    ['misleading', 'Ein technischer Fehler hat die Mail doppelt verschickt. Entschuldigung; die zweite ist ungültig.'],
  ],
  'unproven-hack': [
    ['hurtful', 'It seems our account has been broken into. We apologise; the post is deleted.'],
    ['hurtful', 'Unser Konto wurde wohl gehackt. Wir entschuldigen uns; der Beitrag ist weg.'],
    ['hurtful', 'Notre compte a été piraté. Nous nous excusons ; le message est supprimé.'],
  ],
  closing: [
    ['misleading', 'We apologise for the wrong dates, which are corrected. Now let’s get back to talking about cheese.'],
    ['misleading', 'We are sorry; the page is corrected. We now consider this matter settled.'],
    ['misleading', 'We apologise and have refunded everyone. Let us put this behind us.'],
    ['misleading', 'Entschuldigung, die Seite ist korrigiert. Damit ist die Sache für uns erledigt.'],
  ],
  jargon: [
    ['hurtful', 'This falls short of the standards we set ourselves. We are sorry; the post is deleted.'],
    ['hurtful', 'We fell short of our own expectations. We apologise and have deleted it.'],
    ['hurtful', 'Das entspricht nicht unseren Werten. Wir entschuldigen uns und haben es gelöscht.'],
  ],
  'joke-when-hurt': [
    ['hurtful', 'Well, that went down like a lead balloon. Sorry! The post is deleted.'],
    ['hurtful', 'Entschuldigung, da hatten wir wohl noch keinen Kaffee 😅 Der Beitrag ist gelöscht.'],
    ['hurtful', 'Pardon, nous avons mis les pieds dans le plat 🙈 La publication est supprimée.'],
  ],
  'explanation-first': [
    [
      'misleading',
      'We had three people off sick and a new till. The price on the shelf was wrong. We are sorry; you get the difference back.',
    ],
    [
      'misleading',
      'Suite à une forte demande et à plusieurs absences, vos colis sont partis en retard. Nous vous prions de nous excuser ; le port est remboursé.',
    ],
    ['misleading', 'Debido a las bajas de esta semana, los pedidos salieron tarde. Lo sentimos; devolvemos los gastos de envío.'],
    [
      'misleading',
      'A causa dello sciopero e di due malati in ufficio, i pacchi sono partiti tardi. Ci scusiamo; la spedizione è rimborsata.',
    ],
  ],
  'repeats-the-offence': [
    ['hurtful', 'We wrote “women belong in the kitchen”. We are sorry; it is deleted.'],
    ['hurtful', 'Wir haben geschrieben: „Frauen gehören an den Herd“. Wir bitten um Entschuldigung; der Beitrag ist gelöscht.'],
    ['hurtful', 'Nous avions écrit : « Les vieux n’ont qu’à rester chez eux ». Pardon ; c’est supprimé.'],
  ],
  'no-acknowledgement': [
    ['hurtful', 'The post about nurses is no longer online. A new one follows on Friday.'],
    ['hurtful', 'Der Beitrag ist nicht mehr online. Wir haben mit dem Verband gesprochen.'],
    ['hurtful', 'La publication n’est plus en ligne. Une nouvelle suivra vendredi.'],
  ],
  'no-repair': [
    ['hurtful', 'We are ashamed of how we spoke about Mr Lund. We are sorry.'],
    ['hurtful', 'We are deeply sorry for what we wrote about nurses. It was wrong.'],
    ['hurtful', 'Es tut uns aufrichtig leid. Was wir geschrieben haben, war verletzend.'],
    ['hurtful', 'Nous présentons nos excuses pour ces mots blessants.'],
  ],
};

/** Says sorry, what was wrong and what is done; some of it in words that excuses use. */
const faultless: readonly Apology[] = [
  [
    'misleading',
    'We added up some sheets twice. We apologise to all nine cooks. The count has been done again in front of two of them, and the new list is below.',
  ],
  ['embarrassing', 'Sorry, that picture of a foot was not the new bridge. It is deleted. The bridge is now where it belongs.'],
  [
    'misleading',
    'Sorry, Leeds! Our app showed the wrong bus times all weekend. We fixed it at six this morning and every Saturday ticket counts on Sunday too.',
  ],
  ['embarrassing', 'Pardon, ce message était pour ma mère. Il est effacé.'],
  ['misleading', 'Dissemos que a piscina abria segunda. Abre quarta. Desculpem: o bilhete de segunda vale por dois dias.'],
  [
    'misleading',
    'Our opening times for Boxing Day were wrong. We open at 10, not at 8. Sorry to all who stood in the cold this morning; there is a free coffee waiting for you.',
  ],
  [
    'misleading',
    'We sold 40 tickets too many for tonight. That is our fault and we apologise. All forty have a seat on Sunday and their money back.',
  ],
  ['embarrassing', 'That tweet was about my cat and not about our quarterly results. Sorry! It is gone, and the results come at nine.'],
  ['misleading', 'I wrote that the bridge is closed until May. It opens on Friday. My mistake, and I am sorry for the detours.'],
  [
    'misleading',
    'We said the kettle was made in Sheffield. It is made in Ningbo. We are sorry; the page is corrected and anyone who bought it may return it.',
  ],
  ['embarrassing', 'Sorry about that, everyone. We posted our shopping list. It is deleted, and yes, we have bought the milk.'],
  [
    'misleading',
    'We apologise to everyone who came to the Leeds shop yesterday and found it shut. We forgot to change the hours online. They are right now, and your next coffee is on us.',
  ],
  [
    'misleading',
    'Es tut uns leid: Der Preis im Prospekt war falsch. Die Lampe kostet 89 Euro. Wer sie bis heute bestellt hat, bekommt sie für 59 Euro.',
  ],
  [
    'unsafe',
    'In unserem Rezept stand die falsche Menge Muskat. Das war unser Fehler, und wir entschuldigen uns. Bitte kocht es nicht nach; das richtige Rezept steht jetzt auf der Seite.',
  ],
  [
    'legal',
    'Wir haben das Foto ohne Erlaubnis von Frau Lindner benutzt. Dafür bitten wir sie um Entschuldigung. Wir haben es entfernt und bezahlen ihr das volle Honorar.',
  ],
  [
    'hurtful',
    'Mein Satz über Alleinerziehende war verletzend. Ich entschuldige mich bei allen, die ihn lesen mussten. Ich habe ihn gelöscht und spreche am Montag mit dem Verband.',
  ],
  [
    'hurtful',
    'Notre publicité se moquait des personnes grosses. C’était blessant et nous vous demandons pardon. Elle est retirée de tous les abribus depuis ce matin.',
  ],
  ['embarrassing', 'Oups, mauvais compte. Désolés ! Le message est supprimé.'],
  [
    'misleading',
    'Publicamos una fecha equivocada: la feria es el 12, no el 10. Pedimos disculpas. Quien ya compró billete puede cambiarlo gratis.',
  ],
  [
    'unsafe',
    'Dijimos que el agua era potable y no lo era. Lo sentimos. No la beban: repartimos agua embotellada desde las ocho en la plaza.',
  ],
  ['misleading', 'Cobramos dos veces a 300 clientes. El error es nuestro y lo sentimos. El dinero vuelve a sus cuentas mañana.'],
  ['misleading', 'Anunciámos um desconto de 50% que era de 15%. Pedimos desculpa. Quem comprou até hoje recebe os 50%.'],
  ['embarrassing', 'Desculpem, essa era para o grupo da família. Já apagámos.'],
  [
    'hurtful',
    'Abbiamo usato una parola offensiva per le persone disabili. È stato sbagliato e chiediamo scusa. Il post è stato rimosso e domani ne parliamo con l’associazione.',
  ],
  ['embarrassing', 'Scusate, quello era per mia sorella. Cancellato.'],
  ['misleading', 'We are sorry, and if you bought a ticket at the wrong price, you keep it.'],
  ['misleading', 'Sorry: not Leeds but York. The post is corrected.'],
  ['hurtful', 'You told us that the joke hurt. You are right, we are sorry, and we have taken it down.'],
  ['misleading', 'I approved this post. I did not check the figure. I am sorry. It is 12%, not 21%, and the post is corrected.'],
  [
    'misleading',
    'Our scheduled post went out during the minute’s silence because we forgot to stop it. That is our fault, and we are sorry. We have switched scheduling off.',
  ],
  [
    'misleading',
    'The translation was wrong. We should have asked a person who speaks Welsh. We are sorry; Siân Davies has now corrected it.',
  ],
  [
    'misleading',
    'We apologise to the intern whom we blamed yesterday. It was our mistake. He is back at work and his pay for the day is doubled.',
  ],
  ['hurtful', 'We have read all 300 comments. You are right. We are sorry. The mural is being painted over today.'],
  [
    'legal',
    'We shared Mrs Okoro’s letter without asking her. We are sorry, Mrs Okoro. It is deleted and you have our word that it will not be quoted again.',
  ],
  ['embarrassing', 'Well, that was meant for the group chat. Sorry! Deleted, and the cake is real, come by.'],
  ['unsafe', 'Please stop using the blue charger. It can overheat. We are sorry. Bring it to any shop and we replace it on the spot.'],
  ['hurtful', 'I made a remark about your accent. It was rude and I apologise, Mr Kovač. I have written to you in person.'],
  ['misleading', 'Nicht Samstag, sondern Sonntag: Der Fehler liegt bei uns, Entschuldigung. Der Aushang ist geändert.'],
  [
    'hurtful',
    'Viele haben uns geschrieben, wie sehr sie das Plakat verletzt hat. Sie haben recht, und es tut uns leid. Es hängt nicht mehr.',
  ],
  ['misleading', 'Wir haben die Zahl nicht geprüft, und das tut uns leid. Richtig sind 12 Prozent.'],
  ['misleading', 'Ce n’est pas lundi mais mardi : l’erreur est la nôtre, pardon. L’affiche est corrigée.'],
  ['misleading', 'No era el lunes, sino el martes. El error es nuestro, perdón. El cartel está corregido.'],
  ['hurtful', 'Quisimos hacer gracia e hicimos daño. Pedimos perdón. El vídeo está borrado.'],
  ['misleading', 'Non era lunedì ma martedì: l’errore è nostro, scusate. Il manifesto è corretto.'],
  ['hurtful', 'Volevamo far ridere e abbiamo ferito. Chiediamo scusa. Il video è stato rimosso.'],
  [
    'misleading',
    'Wir haben Ihnen doppelte Rechnungen geschickt. Das tut uns leid. Sie müssen nichts tun: Die zweite ist storniert, bereits gezahltes Geld ist bis Freitag zurück.',
  ],
  ['hurtful', 'Some of you wrote to say you felt sick reading it. So did we, the next morning. We are sorry. The post is gone.'],
];

describe('the faults of an apology', () => {
  describe.each(Object.entries(faulty))('%s', (kind, apologies) => {
    it.each(apologies)('after something %s: %s', (harm, text) => {
      expect(apologyFaults(text, harm).map((fault) => fault.kind)).toEqual([kind]);
    });
  });

  it.each(faultless)('none, after something %s: %s', (harm, text) => {
    expect(apologyFaults(text, harm)).toEqual([]);
  });

  it('are placed where they stand, also behind emoji and combining letters', () => {
    const text = '👩‍👩‍👧 Cafe\u0301 news: we are sorry if anybody was hurt by our joke. It is deleted.';
    const [fault] = apologyFaults(text, 'misleading');
    expect(fault?.kind).toBe('conditional');
    expect(text.slice(fault!.start, fault!.end)).toBe(fault!.text);
  });
});
