import { phrases } from './phrases.ts';

/** What invites to something still to come. English, German, French, Spanish, Portuguese, Italian. */
export const invitation = phrases(
  'register', 'sign up', 'join us', "don't miss", 'do not miss', 'see you', 'still time', 'book(?: now| your| at| by| online)?', 'save the date', 'tickets? (?:for|are|on sale|available|left|from|still)', 'last (?:few )?tickets', 'rsvp', 'apply (?:by|now|before|until)', 'deadline', 'enter (?:by|before|now)', 'order (?:by|before)', 'doors open', 'kick-?off', 'coming (?:soon|up)', 'upcoming', 'will (?:be|open|close|start|take|host|return|launch|begin)', "we'll", 'opens?', 'starts?', 'begins?', 'launches', 'ends?', 'closes', 'returns', 'tune in', 'meet us', 'come (?:and|along|to|by|join)', 'visit us', 'until', 'by', 'looking forward', "can't wait", 'places? left', 'seats? left', 'live on', 'go(?:es)? live', 'is on', 'are on', 'takes place', 'reserve', 'get your', 'offer (?:ends|valid)', 'valid (?:until|through)', 'free webinar',
  'anmeld\\p{L}*', 'melden sie', 'meldet euch', 'jetzt (?:buchen|anmelden|sichern|bewerben)', 'seid dabei', 'sei dabei', 'kommt vorbei', 'wir freuen uns auf', 'nicht verpassen', 'bis (?:zum|spätestens)?', 'findet', 'beginnt', 'startet', 'öffnet', 'eröffnet', 'schließt', 'geschlossen', 'geöffnet', 'einlass', 'bewerb\\p{L}*', 'tickets', 'freie plätze', 'noch plätze', 'demnächst',
  'inscri\\p{L}+', 'rejoignez-nous', 'rendez-vous', 'ne manquez pas', 'à ne pas manquer', "jusqu'(?:au|à)", 'réserve[rz]', 'réservez', 'venez', 'on vous attend', 'nous vous attendons', 'aura lieu', 'ouvre', 'ouvrira', 'commence', 'débute', 'portes ouvertes', 'avant le', 'billets', 'places disponibles',
  'inscr[íi]\\p{L}+', 'apúnt\\p{L}+', 'te esperamos', 'os esperamos', 'los esperamos', 'no te (?:lo )?pierdas', 'no os (?:lo )?perdáis', 'hasta el', 'reserva', 'ven(?:id)? a', 'tendrá lugar', 'se celebra', 'abre', 'abrimos', 'empieza', 'comienza', 'cierra', 'entradas', 'plazas', 'nos vemos', 'antes del',
  'inscreva-se', 'inscrev\\p{L}+', 'inscrições', 'esperamos (?:você|por você|vocês)', 'não perca', 'até o? ?(?:dia)?', 'reserve', 'venha', 'acontece', 'começa', 'abrem?', 'garanta', 'ingressos', 'bilhetes', 'vagas', 'nos vemos',
  'iscri\\p{L}+', 'vi aspettiamo', 'ti aspettiamo', 'non perder\\p{L}*', 'non mancare', 'non mancate', 'entro (?:il)?', 'fino al', 'prenota\\p{L}*', 'vieni', 'venite', 'si terrà', 'apre', 'apriamo', 'inizia', 'comincia', 'chiude', 'biglietti', 'posti', 'ci vediamo', 'appuntamento',
);

/** What looks back. */
export const lookingBack = phrases(
  'was', 'were', 'had', 'did', 'thank you (?:to|for)', 'thanks (?:to|for)', 'ago', 'since', 'last (?:week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)', 'yesterday', 'on this day', 'founded', 'born', 'died', 'happened', 'held', 'took place', 'came', 'attended', 'visited', 'won', 'opened', 'closed', 'launched', 'started', 'began', 'ended', 'published', 'posted', 'announced', 'celebrated', 'recap', 'highlights?', 'missed', 'in case you missed', 'icymi', 'look(?:ing)? back', 'anniversary', 'remember\\p{L}*', 'as of', 'reported', 'recorded', 'signed', 'moved', 'from',
  'war', 'waren', 'hatte', 'hatten', 'wurden?', 'danke (?:an|für)', 'vor', 'seit', 'gestern', 'letzte[nrsm]?', 'vergangene[nrsm]?', 'gegründet', 'geboren', 'fand', 'rückblick', 'haben', 'hat',
  'était', 'étaient', 'a été', 'ont été', 'avait', 'merci (?:à|pour|de)', 'il y a', 'depuis', 'hier', 'dernier', 'dernière', 'passée?', 'né', 'fondée?', 'eu lieu', 'retour sur', 'avons', 'ont', 'a eu', 'fut',
  'fue', 'fueron', 'era', 'hubo', 'gracias (?:a|por)', 'hace', 'desde', 'ayer', 'pasad[oa]', 'nació', 'fundad[oa]', 'celebramos', 'vivimos', 'hemos', 'han', 'resumen',
  'foi', 'foram', 'houve', 'obrigad[oa]s? (?:a|por|pela|pelo)', 'há', 'desde', 'ontem', 'passad[oa]', 'nasceu', 'fundad[oa]', 'aconteceu', 'tivemos', 'estivemos',
  'è stat[oa]', 'sono stat[ie]', 'era', 'grazie (?:a|per|di)', 'fa', 'dal', 'ieri', 'scors[oa]', 'passat[oa]', 'nat[oa]', 'fondat[oa]', 'abbiamo', 'si è', 'hanno', 'fu',
);
