/**
 * Days kept in one country or region on a fixed date: month and day, name, and how texts call it (phrases of regular expressions). After the
 * countries’ own laws on public holidays.
 */
export const countryDays: readonly (readonly [date: string, name: string, called: string])[] = [
  ['02-06', 'Waitangi Day', 'waitangi day'],
  ['02-28', 'Andalusia’s day', 'día de andalucía'],
  ['04-21', 'Tiradentes', 'dia de tiradentes'],
  ['04-23', 'Sant Jordi', 'sant jordi|diada de sant jordi'],
  ['04-25', 'Liberation Day (Italy), Freedom Day (Portugal)', 'festa della liberazione|dia da liberdade'],
  ['05-04', 'Remembrance of the Dead (Netherlands)', 'dodenherdenking'],
  ['05-05', 'Liberation Day (Netherlands)', 'bevrijdingsdag'],
  ['05-05', 'Cinco de Mayo', 'cinco de mayo'],
  ['05-17', 'Syttende Mai', 'syttende mai|17\\. mai-feier'],
  ['06-02', 'Republic Day (Italy)', 'festa della repubblica'],
  ['06-10', 'Portugal Day', 'dia de portugal'],
  ['06-24', 'Saint-Jean-Baptiste', 'saint-jean-baptiste|fête nationale du québec'],
  ['08-01', 'Swiss National Day', 'bundesfeier|schweizer nationalfeiertag|1\\. august-feier'],
  ['09-07', 'Independence Day (Brazil)', 'sete de setembro|dia da independência'],
  ['09-11', 'Diada', 'diada nacional|diada de catalunya'],
  ['09-16', 'Independence Day (Mexico)', 'día de la independencia de méxico|grito de independencia'],
  ['10-02', 'Gandhi Jayanti', 'gandhi jayanti'],
  ['10-12', 'Día de la Hispanidad', 'día de la hispanidad|fiesta nacional de españa'],
  ['10-12', 'Children’s Day (Brazil)', 'dia das crianças'],
  ['10-26', 'Austrian National Day', 'österreichischer nationalfeiertag'],
  ['11-15', 'Proclamation of the Republic (Brazil)', 'proclamação da república'],
  ['11-20', 'Black Awareness Day (Brazil)', 'dia da consciência negra'],
  ['12-05', 'St Nicholas’ Eve (Netherlands)', 'pakjesavond|sinterklaasavond'],
  ['12-06', 'Constitution Day (Spain)', 'día de la constitución'],
  ['12-13', 'St Lucy’s Day', "luciadagen|st\\.? lucy's day|santa lucia"],
];

/** Days that move with Easter: so many days after it. */
export const easterDays: readonly (readonly [after: number, name: string, called: string])[] = [
  [-48, 'Rosenmontag', 'rosenmontag'],
  [
    -46,
    'Ash Wednesday',
    'ash wednesday|aschermittwoch|mercredi des cendres|miércoles de ceniza|quarta-feira de cinzas|mercoledì delle ceneri',
  ],
  [-7, 'Palm Sunday', 'palm sunday|palmsonntag|dimanche des rameaux|domingo de ramos|domenica delle palme'],
  [39, 'Ascension Day', "ascension day|christi himmelfahrt|jeudi de l'ascension|hemelvaartsdag"],
  [49, 'Whit Sunday', 'whit sunday|pfingstsonntag|dimanche de pentecôte|eerste pinksterdag'],
  [50, 'Whit Monday', 'whit monday|pfingstmontag|lundi de pentecôte|tweede pinksterdag'],
  [60, 'Corpus Christi', 'corpus christi|fronleichnam'],
];
