/** Misspellings of Dutch words; the form is told in `misspellings.ts`. */
export const misspellingsNl = `
aanbieding: aanbeiding
aanbiedingen: aanbeidingen
aanwezig: aanwezich
aardig: aardich
abonnement: abbonement abonement abbonnement
accepteren: accepeteren aksepteren acsepteren
accommodatie: accomodatie acommodatie
accu: acu
adres: addres adress
adressen: addressen
advies: adviez
agenda: aggenda
akkoord: accoord
allebei: allebij
alsjeblieft: alstjeblieft alsjebleift
alstublieft: alstublief alstubleift
aluminium: alluminium
apparaat: aparaat apperaat
apparatuur: aparatuur
appartement: apartement
appartementen: apartementen
applaus: aplaus
april: apriel
asperges: asperjes
assistent: asistent
assistenten: asistenten
atmosfeer: athmosfeer
attentie: atentie
aubergine: obergine
augustus: agustus augustes
authentiek: autentiek
authentieke: autentieke
barbecue: barbeque barbecu
bedankt: bedankd
begeleiding: begeleideing begelijding
beginnen: begginnen
belangrijk: belangerijk belangrijjk
belangrijke: belangerijke belangrijjke belangreike
bereikbaar: berijkbaar
beschikbaar: beschikbar
beslissing: besslissing
bestellen: besstellen
bestelling: bestteling besteling
bestellingen: besttelingen bestelingen
betalen: bettalen
bezoekers: bezoeckers
bibliotheek: bibliotheeck biblioteek bilbiotheek
bijvoorbeeld: bijvoorbeelt bijvoobeeld
bijzonder: bizonder
bijzondere: bizondere
binnenkort: binnekort
boodschap: bootschap
boodschappen: bootschappen
bureau: burau bureua
burgemeester: burgermeester
cadeau: cadau kadau
cadeaus: cadaus kadaus
cappuccino: capuccino cappucino capucino
carrière: cariere carièrre
categorie: cathegorie katagorie
centrum: sentrum
chauffeur: chaufeur sjauffeur
chauffeurs: chaufeurs sjauffeurs
chocolade: chocalade chocolaade sjocolade
christelijk: kristelijk
collectie: colectie kollectie
collecties: colecties kollecties
collega: colega
commentaar: comentaar commetaar
commissie: comissie commisie
communicatie: comunicatie communikatie
compleet: kompleet
complimenten: komplimenten
concurrentie: concurentie conkurrentie
conferentie: conferensie
consequent: konsekwent consekwent
contact: kontact
controle: kontrole
controleren: kontroleren controlleren
coördinatie: coordinatie
correct: korrect corect
creatief: kreatief
cursus: curcus kursus
december: desember decemmber
deelnemers: deelnemmers
definitief: definatief deffinitief
dichtbij: dichbij
direct: direkt
discriminatie: discrimminatie
discussie: discusie diskussie
discussies: discusies diskussies
donderdag: dondedag
duidelijk: duidlijk duidelijck
duidelijke: duidlijke
duurzaam: duurzam
eergisteren: eergistern
eerlijk: eerlijjk eerlyk
eigenlijk: eigelijk eigenlijjk
eindelijk: eindelijjk endelijk eindlijk
elektriciteit: electriciteit elektrisiteit
elektrisch: electrisch elektrish
elektrische: electrische elektrishe
energie: enerchie
enigszins: enigzins enigsins
enorm: enorrem
enquête: anquete enqette
enthousiast: enthousiasd entousiast enthausiast
ervaring: ervarring
ervaringen: ervarringen
etalage: ettalage
evenement: evenment evennement
evenementen: evenmenten evennementen
excuses: exuses excusus
expositie: eksposositie exposisie
faillissement: faillisement failissement
familie: famillie
fantastisch: fantastich fantasties fantastish
fantastische: fantastiche fantastiese fantastishe
februari: febuari februarie febrauri
feestdagen: feesdagen
fietsen: fiedsen
financieel: financiel finansieel finacieel
foutje: foutie
garantie: garansie
gebeurtenis: gebeurdtenis
gefeliciteerd: gefeliciteert gefelisiteerd gefeleciteerd
geïnteresseerd: geintereseerd geinterreseerd geintresseerd geinteresserd
geïnteresseerden: geintresseerden geinteresserden
gelegenheid: gelegenheit
gemakkelijk: gemakelijk gemakkelik
gemeente: gemeentte gemente
geslaagd: geslaagt
getrouwd: getrouwt
gezamenlijk: gezamelijk gezamelijke
gezellig: gezelig gezellich
gezellige: gezelige gezelliche
gezelligheid: gezeligheid gezellighijd
gezondheid: gezondhijd
grammatica: gramatica
gratis: grattis
groente: groentte
grotendeels: grootendeels
handtekening: handtekenning
hartstikke: hardstikke hartstikken
heerlijk: heerlijjk heerluk heelijk
heerlijke: heerlijjke heerluke heelijke
herfst: herfts
hobby: hobbie
honderd: hondert
hopelijk: hoppelijk hopenlijk
hygiëne: higiene hygieene
ideeën: ideën
ieder: iedder
immers: imers
informatie: imformatie infomatie
initiatief: iniatief initatief innitiatief
inschrijven: inschreiven inschijven
inschrijving: inschijving inschreiving
inschrijvingen: inschijvingen inschreivingen
installatie: instalatie
interessant: interresant intresant interesant
interesse: interrese intresse
jaarlijks: jaarlijjks
januari: janauri januarie
jarenlang: jarelang
jubileum: jubilieum jubeleum
juffrouw: jufrouw
kaartjes: kaarjes
kampioen: kampieoen
karakter: carakter
kilometer: killometer kilomter
klant: klandt
koffie: kofie koffee
kwaliteit: kwaliteid kwalitijd
leuk: leuck
liefhebbers: liefhebers
literatuur: litratuur
loterij: lotterij
maandag: maandach
maart: maardt
maatregelen: maatregellen
maatschappelijk: maatschapelijk
manier: mannier
medewerker: medewerkker
medewerkers: medewerkes
meteen: metteen
middelbare: middelbarre
millimeter: milimeter
minister: minnister
misschien: mischien misshien misschein
moeilijk: moelijk moeijlijk
moeilijke: moelijke moeijlijke
mogelijk: mogelijck moggelijk
mogelijke: mogelijcke moggelijke
mogelijkheid: mogelijkhijd
momenteel: momentteel
monument: monnument
museum: musuem
natuurlijk: natuurlijjk natuulijk naturlijk
nauwelijks: nauwlijks nouwelijks
nieuwe: niewe
nieuwsgierig: niewsgierig nieuwsgierrig
nodig: nodich
november: novenber
officieel: oficieel officeel officiel
oktober: octoberr october
ondanks: ondangs
onderdeel: onderdeell
ondernemers: onderneemers
onderneming: ondernemming
ondersteuning: onderstuening
onderwijs: onderweis
ongeveer: ongever
onmiddellijk: onmiddelijk onmidelijk
onmiddellijke: onmiddelijke
ontbijt: ontbeit onbijt
ontdekken: ontekken
onthouden: ondhouden
ontmoeten: onmoeten
ontvangen: onvangen
ontwikkelen: ontwikelen
ontwikkeling: ontwikeling
ontwikkelingen: ontwikelingen
opening: oppening
openingstijden: openingtijden
organisatie: organizatie
organisaties: organizaties
organiseren: organizeren
origineel: orgineel origneel
ouders: oulders
overleden: overleeden
paar: paarr
pannenkoeken: pannekoeken
parallel: paralel parralel
parkeren: parkerren
patiënt: pasient
periode: peroide
personeel: personneel
plezier: plesier
politie: polietie
populair: popiulair
portemonnee: portomonee portemonee
praktijk: practijk
precies: presies preciez
prettig: pretig
prijs: preis
privé: privee
procent: procend
product: produkt
producten: produkten
professioneel: proffesioneel profesioneel
professionele: profesionele proffesionele
programma: programa progamma
project: projeckt
projecten: projekten projeckten
publiek: publick
recept: resept
recepten: resepten
reclame: reklame
regelmatig: regelmattig
relatie: rellatie
reserveren: reserverren
restaurant: restaurand restaurent
salaris: sallaris
samenwerking: samewerking samenwerkking
seizoen: sezoen siezoen
september: setember
sinaasappel: sinasappel
sinds: sints
sollicitatie: solicitatie sollisitatie
solliciteren: soliciteren
sowieso: zowiezo sowiezo zowieso
speciaal: specaal
speciale: spesiale
stagiair: stagair stagaire
station: stasion
steeds: steets
succes: sucses succses sukses
telefoon: tellefoon telefon
temperatuur: temparatuur temperatur
tenminste: tenminsten
theater: teater
tijdelijk: teidelijk tijdlijk
tijdens: teidens tijdes
toiletten: toileten
traditie: tradietie
traditioneel: tradisioneel
trakteren: tracteren
tweede: tweedde
uiteindelijk: uitijndelijk uiteindlijk
uiteraard: uitteraard
uitnodiging: uitnoodiging uitnodigging
uitverkocht: uitverkogt
uitvoering: uitvoerring
universiteit: univesiteit universitijd
vakantie: vacantie vakansie
vandaag: vandaach vandag
vanzelfsprekend: vanzelsprekend
verbazing: verbazzing
vergadering: vergaderring
verhuizen: verhuisen verhuijzen
verkiezing: verkiezzing
verkrijgbaar: verkreigbaar
verlof: verloff
verrassing: verassing verrasing
verschillende: verschilende vershillende
verzekering: verzekerring
verzoek: verzoeck
voetbal: voedbal
volgend: volgent
voorbeeld: voorbeelt
voorbeelden: voorbeelten
voorstelling: voorsteling
voorstellingen: voorstelingen
voorzichtig: voorzigtig
vrijdag: vreidag
vrijwilliger: vrijwiliger vrijwilleger
vrijwilligers: vrijwiligers vrijwillegers
waarschijnlijk: waarscheinlijk waarschijnlik waarschijnelijk
waarschijnlijke: waarscheinlijke waarschijnlike waarschijnelijke
wedstrijd: wedstreid wetstrijd
wedstrijden: wedstreiden wetstrijden
weekend: weekent
weliswaar: welliswaar
welkom: welcom welkoom
welterusten: weltrusten weltterusten
werkgever: werckgever
wetenschap: wettenschap
winkel: winckel
wisselen: wiselen
woensdag: woendsag woensdach
zaterdag: zaterdach
zeker: zecker
ziekenhuis: ziekehuis
zondag: zontdag
zwembad: zwemmbad
`;
