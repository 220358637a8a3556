import { phrases } from '../../text/phrases.ts';

/** A day that people remember by its date. */
export interface FamousDay {
  name: RegExp;
  day: number;
  /** From 1. */
  month: number;
  /** `null`: it comes round every year, and the year matters to nobody. */
  year: number | null;
  /** So many days around it count as well: where the world had two dates. */
  grace: number;
}

const on = (day: number, month: number, year: number | null, name: string, grace = 0): FamousDay => ({
  name: phrases(name),
  day,
  month,
  year,
  grace,
});

/** Our own selection, from the almanacs; days that shift with the zone have their neighbour too. */
export const famousDays: readonly FamousDay[] = [
  on(7, 12, 1941, 'pearl harbou?r(?: (?:day|heroes|remembrance day|attack))?'),
  on(6, 6, 1944, 'd-?day|débarquement (?:de|en) normandie|landung in der normandie|desembarco de normandía|sbarco in normandia'),
  on(8, 5, 1945, 've[- ]?day|v-e day|victory in europe day|tag der befreiung', 1),
  on(15, 8, 1945, 'vj[- ]?day|v-j day|victory over japan day'),
  on(11, 11, 1918, 'armistice(?: day)?|waffenstillstand von compiègne'),
  on(27, 1, 1945, "liberation of auschwitz|befreiung (?:von|des konzentrationslagers|des lagers) auschwitz|libération d'auschwitz"),
  on(9, 11, 1938, 'kristallnacht|reichspogromnacht|novemberpogrome?', 1),
  on(6, 8, 1945, '(?:bombing of|atomic bomb (?:on|was dropped on)|atombombe auf) hiroshima', 1),
  on(9, 8, 1945, '(?:bombing of|atomic bomb (?:on|was dropped on)|atombombe auf) nagasaki', 1),
  on(
    9,
    11,
    1989,
    'fall of the berlin wall|berlin wall (?:fell|came down)|fall der (?:berliner )?mauer|mauerfall|chute du mur de berlin|caída del muro de berlín|caduta del muro di berlino|queda do muro de berlim',
  ),
  on(13, 8, 1961, 'bau der (?:berliner )?mauer|mauerbau'),
  on(3, 10, 1990, 'tag der deutschen einheit|german reunification'),
  on(20, 7, 1969, '(?:the |first )?moon landing|mondlandung|premiers pas sur la lune|llegada a la luna|sbarco sulla luna', 1),
  on(11, 9, 2001, '9/11|september 11(?:th)? attacks'),
  on(7, 7, 2005, '7/7 bombings?|london bombings'),
  on(
    22,
    11,
    1963,
    '(?:jfk|kennedy) (?:assassination|was (?:shot|assassinated))|assassination of (?:jfk|john f\\.? kennedy|president kennedy)',
  ),
  on(28, 1, 1986, 'challenger (?:disaster|explosion|crew)'),
  on(26, 4, 1986, '(?:chernobyl|tschernobyl|tchernobyl) (?:disaster|accident|katastrophe)|catastrophe de tchernobyl'),
  on(15, 4, 1989, 'hillsborough (?:disaster|tragedy)'),
  on(21, 10, 1966, 'aberfan (?:disaster|tragedy)'),
  on(21, 12, 1988, 'lockerbie (?:bombing|disaster)'),
  on(4, 6, 1989, "tian'?anmen (?:square )?(?:massacre|protests|crackdown)", 1),
  on(4, 7, 1776, 'declaration of independence', 2),
  on(4, 7, null, 'independence day usa|fourth of july|4th of july'),
  on(14, 7, 1789, 'bastille day|storming of the bastille|prise de la bastille'),
  on(18, 6, 1815, 'battle of waterloo|schlacht (?:bei|von) waterloo|bataille de waterloo'),
  on(14, 10, 1066, 'battle of hastings'),
  on(21, 10, 1805, 'battle of trafalgar|trafalgar day'),
  on(15, 9, 1940, 'battle of britain day'),
  on(25, 4, 1974, 'revolução dos cravos|carnation revolution'),
  on(25, 4, 1945, "festa della liberazione|liberazione d'italia"),
  on(2, 6, 1946, 'festa della repubblica'),
  on(25, 4, null, 'anzac day'),
  on(15, 4, 1912, 'sinking of the titanic|titanic sank|untergang der titanic|naufrage du titanic', 1),
  on(17, 12, 1903, 'wright brothers(?: first)? flight|first powered flight'),
  on(1, 12, 1955, 'rosa parks (?:refused|was arrested|kept her seat)'),
  on(28, 8, 1963, 'i have a dream speech|march on washington'),
  on(19, 6, 1865, 'juneteenth'),
];
