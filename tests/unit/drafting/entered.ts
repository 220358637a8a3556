import type { Facts } from '../../../utils/drafting/facts.ts';
import type { Language } from '../../../utils/drafting/words/index.ts';

/** What somebody might enter, as sentences and as fragments, in each language. */
const entered: Record<
  Language,
  {
    sentence: string;
    fragment: string;
    right: string;
    harmed: string;
    done: string;
    failed: string;
    change: string;
    question: string;
    answer: string;
    when: string;
  }
> = {
  en: {
    sentence: 'We gave the wrong price for the harbour tour',
    fragment: 'wrong price for the harbour tour',
    right: 'the tour costs £28',
    harmed: 'everyone who booked on Sunday',
    done: 'Bookings at £18 stay valid.',
    failed: 'the price list of the season',
    change: 'a second person reads every price',
    question: 'Do I get my money back?',
    answer: 'yes, this week',
    when: 'Friday at 10',
  },
  de: {
    sentence: 'Wir haben den falschen Preis genannt',
    fragment: 'falscher Preis für die Hafenrundfahrt',
    right: '28 € für die Rundfahrt',
    harmed: 'allen, die am Sonntag gebucht haben',
    done: 'Buchungen zu 18 € gelten weiter.',
    failed: 'die Preisliste der Saison',
    change: 'eine zweite Person liest jeden Preis',
    question: 'Bekomme ich mein Geld zurück?',
    answer: 'ja, diese Woche',
    when: 'Freitag, 10 Uhr',
  },
  fr: {
    sentence: 'Nous avons indiqué un mauvais prix',
    fragment: 'mauvais prix pour la visite du port',
    right: '28 € pour la visite',
    harmed: 'les personnes inscrites dimanche',
    done: 'Les réservations à 18 € restent valables.',
    failed: 'la liste des prix de la saison',
    change: 'une deuxième personne relit chaque prix',
    question: 'Serai-je remboursée ?',
    answer: 'oui, cette semaine',
    when: 'vendredi à 10 h',
  },
  es: {
    sentence: 'Publicamos un precio equivocado ayer',
    fragment: 'precio equivocado de la visita al puerto',
    right: '28 € por la visita',
    harmed: 'quienes reservaron el domingo',
    done: 'Las reservas a 18 € siguen valiendo.',
    failed: 'la lista de precios',
    change: 'otra persona lee cada precio',
    question: '¿Me devuelven el dinero?',
    answer: 'esta misma semana',
    when: 'el viernes a las 10',
  },
  pt: {
    sentence: 'Publicamos um preço errado ontem',
    fragment: 'preço errado do passeio no porto',
    right: '28 reais pelo passeio',
    harmed: 'quem reservou no domingo',
    done: 'As reservas antigas continuam valendo.',
    failed: 'a lista de preços',
    change: 'outra pessoa lê cada preço',
    question: 'Recebo meu dinheiro de volta?',
    answer: 'nesta semana',
    when: 'sexta-feira às 10 horas',
  },
  it: {
    sentence: 'Abbiamo pubblicato un prezzo sbagliato',
    fragment: 'prezzo sbagliato della visita al porto',
    right: '28 € per la visita',
    harmed: 'chi ha prenotato domenica',
    done: 'Le prenotazioni a 18 € restano valide.',
    failed: 'il listino della stagione',
    change: 'una seconda persona legge ogni prezzo',
    question: 'Avrò il rimborso?',
    answer: 'sì, questa settimana',
    when: 'venerdì alle 10',
  },
};

/** Everything entered. A test takes away what it wants missing. */
export function fullFacts(language: Language, rest: Partial<Facts> = {}): Facts {
  const of = entered[language];
  return {
    language,
    confirmed: 'yes',
    harm: 'misleading',
    takenOver: false,
    dataOut: false,
    heard: true,
    focus: 'customer-trust',
    senior: { name: 'Ana Kim', role: 'Acme Tea' },
    brand: 'Acme Tea',
    post: 'removed',
    old: of.fragment,
    wrong: of.sentence,
    right: of.right,
    harmed: of.harmed,
    done: of.done,
    failed: of.failed,
    change: of.change,
    questions: [
      { text: of.question, answer: of.answer, by: null },
      { text: of.question, answer: null, by: of.when },
      { text: of.question, answer: null, by: null },
    ],
    nextWord: of.when,
    ...rest,
  };
}

export function bareFacts(language: Language, rest: Partial<Facts> = {}): Facts {
  const nothing = {
    focus: null,
    senior: null,
    brand: null,
    old: null,
    wrong: null,
    right: null,
    harmed: null,
    done: null,
    failed: null,
    change: null,
    questions: [],
    nextWord: null,
  };
  return { ...fullFacts(language), ...nothing, ...rest };
}

export function fragmentOf(language: Language): string {
  return entered[language].fragment;
}
