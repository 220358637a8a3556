/**
 * How one tells that an everyday word stands for a firm: “cheaper than Next”, not “Next up”. English, German, French, Spanish,
 * Portuguese, Italian, Dutch. Single words, lower case. Our own selection.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of other languages than English that firms like to be called by. */
export const everydayElsewhere = list(`
  printemps été automne hiver soleil étoile lune orange pomme cerise total casino champion carrefour boulanger nature avenir bonheur maison but plus
  libre free passion éclair jardin monde temps figaro croix océan rivage marine horizon
  post bahn stern spiegel zeit welt bild krone linde löwe adler tanne kaiser könig sonne mond blume garten netto real penny norma metro plus frühling
  sommer herbst winter engel rose wolke brücke freiheit heimat volksbank sparkasse
  sol luna estrella día cielo corte mar norte sur casa mundo país razón vida éxito libertad primavera verano otoño invierno flor
  lua estrela céu casa mundo vida luz claro oi vivo flor primavera verão natura renner outono inverno
  sole stella luna cielo casa mondo vita estate autunno inverno fiore poste vento
  zon maan ster hema bijenkorf kruidvat blokker lente zomer herfst post brug
`);

/** Words of number: “Three charges” and “Three shops” count something. */
export const countingNames = list('one two three four five six seven eight nine ten first second third');

/** What stands before a firm: where one goes, what one compares, whom one leaves or thanks. */
export const beforeFirm = list(`
  at from by than unlike like versus vs via with leaving left leave quit ditch ditching switch switched switching joined joining beat beats beating undercut
  try visit thanks dear hey sorry shop shopping chose choose choosing copied copying outsold rival competitor competitors neighbours
  chez au du contre quitter quittez comparé
  bei von als gegen statt wie gegenüber
  que como contra dejar deja frente trocar troque deixe
  presso contro rispetto lascia
  dan bij zoals tegenover
`);

/** What stands before a firm and before a date alike. */
export const beforeDate = list('at from by via with au du de von bei ab bis que como em para di');

/** What makes of the word after it a thing, or says what something is. */
export const beforeThing = list(`
  the a an this that these those my your our their his her its every each any no some one another
  is are was were be who's what's where's that's it's here's i'm you're we're who what
  le la les l un une ce cette notre votre nos vos son sa mon ma ton ta est der die das ein eine einen den dem des unser unsere euer eure ist sind
  el los las una este esta nuestro nuestra su tu es son o os as um uma este esta nosso nossa é il lo gli i un questo questa nostro nostra è
  de het een deze dit onze jullie is zijn
`);

/** What a sentence goes on with after a name: no thing that the name would only describe. */
export const afterName = list(`
  and or but nor in on at for with is was has have had will would can can't does did do don't doesn't didn't just still again here there yesterday today
  tonight last this because while when where if since as too either ever never to about over out and so then now only also
  et ou mais en sur est était a hier aujourd'hui pour avec dans qui ne n y hein
  und oder aber im in am auf ist war hat hatte heute gestern wieder auch zahlt kostet kauft
  y o pero es era ha ayer hoy para con por no
  e ou mas em é foi ontem hoje com não
  ed ma è era ieri oggi per non
  en of maar op voor met is was heeft gisteren vandaag
`);

/** What only a firm does or has, where a sentence begins with its name. */
export const firmDoes = list(`
  delivers deliver sells sold charges charged offers offered launched cancelled canceled copied raised raises doubled closed closes shut announced promises promised
  wants thinks says said told claims hates can't won't doesn't isn't just again customers shoppers users subscribers passengers
  verkauft liefert verlangt nimmt kassiert vend livre facture propose promet vende cobra ofrece promete cobra oferece consegna
`);

/** What bears the name of a firm in a picture. */
export const bearsName = list(
  'logo sign bag bags cup mug carrier van lorry truck box bottle can label shirt store shop shopfront storefront uniform card poster tüte logo enseigne sac bolsa sacola busta',
);
