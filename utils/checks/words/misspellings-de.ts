/** Misspellings of German words; the form is told in `misspellings.ts`. */
export const misspellingsDe = `
abendlich: abentlich
abendlichen: abentlichen
abends: abents
Abonnement: abbonement abonement
abonnenten: abbonenten abonenten
abonnieren: abbonieren abonieren
abonniert: abboniert
adress: adres
Adresse: addresse adrese
Adressen: addressen
adressen: adresen
Aggression: agression
aggressiv: agressiv
aggressive: agressive
aggressiven: agressiven
akku: acku
Akkus: ackus
akquirieren: aquirieren
Akquise: aquise akquisse akquiese
Algorithmus: algorythmus algoritmus
allmählich: allmählig almählich allmälich
allmähliche: allmählige almähliche allmäliche
Anmelden: annmelden
anmeldung: annmeldung
anmeldungen: annmeldungen
annehmen: anehmen
annehmt: anehmt
Anruf: anruff
anscheinend: anscheinent
anschließend: anschliesend anschließent
anschließende: anschliesende anschließente
Apparat: aparat apperat
apparate: aparate apperate
Appartement: apartement appartment
appartements: apartements appartments
Appetit: apetit appetitt
Applaus: aplaus
April: aprill
Architekt: architeckt arschitekt
architekten: architeckten arschitekten
architektin: architecktin arschitektin
Architektur: architecktur arschitektur
Asphalt: asfalt
Atmosphäre: athmosphäre atmosphähre atmossphäre atmosfäre atmospäre
Attraktion: atraktion attracktion
attraktionen: atraktionen attracktionen
attraktiv: atraktiv attracktiv
attraktive: atraktive attracktive
aufregend: aufregent
aufregende: aufregente
aufwendig: aufwenig
aufwendige: aufwenige
ausgezeichnet: ausgezeichned ausgezeignet
ausgezeichnete: ausgezeichnede ausgezeignete
ausgezeichneten: ausgezeichneden
Ausnahme: außnahme
ausnahmen: außnahmen
ausstell: austell
Aussteller: austeller
ausstellung: austellung
ausstellungen: austellungen
ausverkauft: außverkauft ausverkaufft
Auszubildende: auszubildene
authentisch: autentisch authenthisch
authentische: autentische authenthische
authentischen: autentischen authenthischen
Autor: authohr
außerdem: ausserdehm auserdem
Balkon: balkong
Barriere: bariere barrierre
barrieren: barieren barrierren
Bedürfnis: bedürfniss
Beispiel: beispiehl bespiel
beispiele: beispiehle
beispielen: beispiehlen
beispielsweise: beispielweise
bekannt: bekant
bekannte: bekante
bekannten: bekanten
bekannter: bekanter
bereits: bereitz
Bescheid: bescheit
besonders: besonderst
Bestätigen: bestättigen
bestätigt: bestättigt
bestätigung: bestättigung
Bestellung: bestelung
Bibliothek: bibliotek biblothek bibilothek
Bibliothekar: bibliotekar biblothekar bibilothekar
bibliotheken: biblioteken biblotheken bibilotheken
Billett: bilett
bisschen: bischen bißchen
Blamage: blammage
brillant: brilliant brilant
brillante: brilliante brilante
brillanten: brillianten brilanten
Brokkoli: brockoli brokoli
Chance: schance
chancen: schancen
Charakter: charackter
charaktere: karaktere characktere
charakteristisch: karakteristisch charackteristisch
Computer: komputer
dankbar: danbar
dankbare: danbare
definitiv: definitief deffinitiv definitv
definitive: definitiefe deffinitive definitve
definitiven: definitiefen deffinitiven definitven
Detail: detai detaill
details: detais detaills
Dienstag: diensttag
diesmal: diessmal
Dilettant: dilletant diletant
dilettantisch: dilletantisch diletantisch
direkt: dirket direckt
direkte: dirkete direckte
direkten: dirketen direckten
Diskussion: diskusion disskussion
diskussionen: diskusionen disskussionen
diskutieren: disskutieren
diskutiert: disskutiert
Donnerstag: donerstag
dringend: dringent
dringende: dringente
dringenden: dringenten
ehrenamtlich: erenamtlich ehrenamptlich
ehrenamtliche: erenamtliche ehrenamptliche
ehrenamtlichen: erenamtlichen ehrenamptlichen
ehrlich: erlich
eigentlich: eigendlich eigentlig eigntlich
eigentliche: eigendliche eigentlige eigntliche
eigentlichen: eigendlichen eigentligen eigntlichen
eigentlicher: eigendlicher eigentliger eigntlicher
eigentliches: eigendliches eigentliges eigntliches
einladung: einlandung einlaadung
einladungen: einlandungen einlaadungen
einverstanden: einferstanden
einzig: einzigst
elektrisch: elecktrisch
elektrische: elecktrische
elektrischen: elecktrischen
Empfang: emfang
Empfehlen: empfehelen emfehlen empfelen
empfehlung: empfehelung emfehlung empfelung
empfehlungen: empfehelungen emfehlungen empfelungen
Empfinden: emfinden
empfindlich: emfindlich
empfindliche: emfindliche
endgültig: entgültig
endgültige: entgültige
endgültigen: entgültigen
endgültiger: entgültiger
endgültiges: entgültiges
endlich: entlich
endliche: entliche
endlichen: entlichen
endlicher: entlicher
endliches: entliches
Engagement: enggagement engagment angagement
engagiert: enggagiert angagiert engargiert
engagierte: enggagierte angagierte engargierte
engagierten: enggagierten angagierten engargierten
Entdecken: endecken enddecken
entdeckt: endeckt enddeckt
entdeckte: endeckte enddeckte
entdeckung: endeckung enddeckung
entfernt: endfernt
entfernte: endfernte
Entgelt: entgeld
Entscheid: endscheid
Entscheiden: endscheiden
entscheidend: endscheidend
entscheidet: endscheidet
entscheidung: endscheidung
entscheidungen: endscheidungen
entschuldigen: endschuldigen
entschuldigt: endschuldigt
Entschuldigung: entschuldigug endschuldigung
entspann: endspann
Entspannen: endspannen
entspannt: endspannt
entspannte: endspannte
entspannung: endspannung
Enttäuschen: entäuschen endtäuschen
enttäuschend: entäuschend endtäuschend
enttäuscht: entäuscht endtäuscht
enttäuschung: endtäuschung
Enttäuschung: entäuschung enttäuchung
entwickel: endwickel entwikel
Entwickeln: endwickeln entwikeln
entwickelt: endwickelt entwikelt
entwickelte: endwickelte entwikelte
entwickelten: endwickelten entwikelten
entwicklung: endwicklung entwiklung
entwicklungen: endwicklungen entwiklungen
Erfahren: erfaren
erfahrung: erfarung
erfahrungen: erfarungen
erfolgreich: erfolgreig erfollgreich
erfolgreiche: erfolgreige erfollgreiche
erfolgreichen: erfolgreigen erfollgreichen
Ergebnis: ergebniss
erhältlich: erhältich erhältlig erhaltlich erhäldlich
erhältliche: erhältlige erhaltliche erhäldliche
erhältlichen: erhältligen erhaltlichen erhäldlichen
erinner: errinner
erinnere: errinnere
Erinnern: errinnern
erinnert: errinnert
erinnerung: errinnerung
erinnerungen: errinnerungen
Erlebnis: erlebniss erläbnis
erlebnisse: erläbnisse
ermäßigt: ermässigt ermäsigt
ermäßigte: ermässigte ermäsigte
ermäßigten: ermässigten ermäsigten
Eröffnen: eröfnen erröffnen
eröffnet: eröfnet erröffnet
eröffnung: eröfnung erröffnung
eröffnungen: eröfnungen erröffnungen
erwachsene: erwaksene erwachsenne
erwachsenen: erwaksenen erwachsennen
erwider: erwieder
Erwidern: erwiedern
erwiderte: erwiederte
erwiderung: erwiederung
etwas: etwaß
exklusiv: exclusiv exklusief
exklusive: exklusiefe
exklusiven: exclusiven exklusiefen
Experiment: exsperiment
experimente: exsperimente
Experte: exspärte
experten: exspärten
Fahrrad: fahrad farrad
Fahrräder: fahräder farräder
fahrrädern: fahrädern farrädern
Familie: famillie famile fammilie
familien: famillien familen fammilien
fantastisch: fantasstisch fantatisch phantastich
fantastische: fantasstische fantatische phantastiche
fantastischen: fantasstischen fantatischen phantastichen
fantastischer: fantasstischer fantatischer phantasticher
faszinierend: fazinierend fasziniehrend
faszinierende: fazinierende fasziniehrende
fasziniert: faziniert fasziniehrt
fällig: fälig
Februar: febuar feburar
Feedback: feedbak fedback
Ferien: ferrien
fertig: ferdig fertich
fertige: ferdige fertiche
Fertigen: ferdigen fertichen
Feuerwehr: feuerwer
Filiale: fillialle filliale
filialen: filliallen fillialen
flehentlich: flehendlich
Flohmarkt: flomarkt
fröhlich: fröhlig
fröhliche: fröliche fröhlige
fröhlichen: frölichen fröhligen
fröhlicher: frölicher fröhliger
fröhliches: fröliches fröhliges
Frühling: früling
Frühstück: früstück frühstuck
frühstücken: früstücken frühstüken frühtsücken
Fußball: fussbal fußbal
Galerie: gallerie gallerrie
galerien: gallerien gallerrien
gar nicht: garnicht
Geburtstag: geburstag geburtztag
geburtstags: geburstags gebursttags geburtztags
Gedächtnis: gedächniss gedächtniss
Geduld: gedult
Geduldig: gedultig
Gefäß: gefähs
Gelegenheit: gelgenheit gelegendheit
gelegenheiten: gelgenheiten gelegendheiten
gelegentlich: gelegendlich
gelegentliche: gelegendliche
gelegentlichen: gelegendlichen
gelingt: gelinkt
gemeinsam: gemeinsamm gemeinsahm gemeisam
gemeinsame: gemeinsamme gemeinsahme gemeisame
gemeinsamen: gemeinsammen gemeinsahmen gemeisamen
gemeinsamer: gemeinsammer gemeinsahmer
gemütlich: gemühtlich gemütlig
gemütliche: gemühtliche gemütlige
gemütlichen: gemühtlichen gemütligen
gemütlicher: gemühtlicher gemütliger
Genehmigen: genemigen
genehmigt: genemigt
genehmigung: genemigung
genießen: geniesen
gesamt: gesammt
gesamte: gesammte
gesamten: gesammten
Geschäft: geschefft geschäfft
geschäfte: gescheffte geschäffte
geschäften: geschefften geschäfften
geschehen: geschen
Geschenk: geschänk
Geschmack: geschmak
Gesellschaft: geselschaft gesselschaft
gesellschaften: geselschaften gesselschaften
gesellschaftlich: geselschaftlich gesselschaftlich
Gespräch: gesprech
gespräche: gespreche
gesprächen: gesprechen
Gesundheit: gesuntheit
gewährleisten: gewehrleisten gewärleisten
gewährleistet: gewehrleistet gewärleistet
Gewinner: gewiner
Gewinnspiel: gewinspiel gewinnspeil gewinnspil
gewonnen: gewonen
gibt: giebt
gleichzeitig: gleichzeitich
glücklich: glücklig glüklich
glückliche: glücklige glükliche
glücklichen: glückligen glüklichen
glücklicher: glückliger glüklicher
Glückwunsch: glükwunsch
Grammatik: gramatik
Gratulation: gratullation
gratulieren: gratulliren gratulihren
Gratwanderung: gradwanderung
grundsätzlich: grundsetzlich grundsäzlich
grundsätzliche: grundsetzliche grundsäzliche
Gutschein: gutschien
Gymnasium: gymnassium gimnasium
Hals-Nasen-Ohren: halsnasenohren
Handwerker: handwärker handwercker
Hälfte: hälfe helfte
heraus: herraus
herausfordern: herrausfordern herausvordern
herausfordernd: herrausfordernd herausvordernd
Herausforderung: herrausforderung herausvorderung
herausforderungen: herrausforderungen herausvorderungen
Herbst: herpst
herzlich: hertzlich herzlig härzlich
herzliche: hertzliche herzlige härzliche
herzlichen: hertzlichen herzligen härzlichen
herzlicher: hertzlicher herzliger härzlicher
Hobby: hobbie
hoffentlich: hoffendlich hofentlich
Hygiene: higiene hygene hygienne
Hypothek: hypotek
Ideal: ideahl
ideale: ideahle
immer: imer
individuell: individuel indivieduell
individuelle: individuele indivieduelle
individuellen: individuelen indivieduellen
Information: imformation informazion
informationen: imformationen informazionen
Infrastruktur: infrastrucktur
Ingenieur: ingeneur inginieur ingeniör
ingenieure: ingeneure inginieure ingeniöre
ingenieuren: ingeneuren inginieuren ingeniören
ingenieurin: ingeneurin inginieurin ingeniörin
Initiative: iniziative initative initiatieve
initiativen: iniziativen initativen initiatieven
inklusive: inklusieve
Innovation: inovation innovazion
innovationen: inovationen innovazionen
innovativ: inovativ
innovative: inovative
innovativen: inovativen
insgesamt: insgesammt ingesamt
Installation: instalation
intelligent: inteligent intelegent
intelligente: inteligente intelegente
interessant: intressant interresant interressant interesant
interessante: interesante intressante interressante
interessanten: interesanten intressanten interressanten
interessanter: interesanter intressanter interressanter
interessantes: interesantes intressantes interressantes
Interesse: interresse intresse interese
interessen: interesen intressen interressen
interessenten: interesenten intressenten interressenten
interessieren: interesieren intressieren interressieren
interessiert: interresiert interressiert intressiert interesiert
interessierte: interesierte intressierte interressierte
interessierten: interesierten intressierten interressierten
Investition: invenstition
investitionen: invenstitionen
Januar: januahr jannuar
jährlich: järlich
jährliche: järliche
jährlichen: järlichen
Journalist: jurnalist journalisst
journalisten: jurnalisten journalissten
journalistin: jurnalistin journalisstin
Jubiläum: jubileum jubiläeum jubilläum jubiläm
jubiläums: jubileums jubilläums jubiläms
jugendlich: jugentlich
jugendliche: jugentliche
jugendlichen: jugentlichen
jugendlicher: jugentlicher
Kaffee: kaffe kafee caffee
kaffees: kaffes kafees caffees
Kapazität: kapatzität kapazitet
kapazitäten: kapatzitäten kapaziteten
Karikatur: karrikatur
Karriere: karrierre
karrieren: karrierren
Karussell: karusell karussel karrussel
Katastrophe: katastrofe kattastrophe
katastrophen: katastrofen kattastrophen
Kategorie: katagorie kathegorie
kategorien: katagorien kathegorien
Kenntnis: kentnis kenntniss
Kindergarten: kindergarden kindergaten
klassisch: klasisch
klassische: klasische
klassischen: klasischen
Klima: kliema
Kolleg: koleg kollek
Kollege: kolege kollge
kollege: kolleke
Kollegen: kolegen
kollegen: kolleken
kollegin: kolegin kollekin
kolleginnen: koleginnen kollekinnen
Kollektion: kolektion kollecktion
kollektionen: kolektionen kollecktionen
Komitee: komittee kommitee komite
komitees: komittees komites
kommend: komment
kommende: kommente
Kommentar: komentar kommentahr
kommentare: komentare kommentahre
kommentaren: komentaren kommentahren
Kommission: kommision komission
kommissionen: kommisionen komissionen
Kommunikation: komunikation kommunikazion
kommunizieren: komunizieren
kommuniziert: komuniziert
komplett: komplet
komplette: komplete
kompletten: kompleten
kompletter: kompleter
komplettes: kompletes
Kompliment: komplimment
komplimente: komplimmente
kompliziert: komplieziert
komplizierte: kompliezierte
komplizierten: kompliezierten
konkret: konkreht
konkrete: konkrehte
Konkurrenz: konkurenz
konsequent: konsiquent konsequennt
Kontakt: kontackt
kontakte: kontackte
Kontaktieren: kontacktieren
kontinuierlich: kontinuirlich
kontinuierliche: kontinuirliche
kontroll: kontrol
Kontrolle: kontrole controlle
kontrollen: kontrolen
kontrollieren: kontrolieren
kontrolliert: kontroliert
Konzept: konsept
konzepte: konsepte
Konzert: konzärt konzerrt
konzerte: konzärte konzerrte
konzerten: konzärten konzerrten
korrekt: korreckt korekt
korrekte: korreckte korekte
korrekten: korreckten korekten
Korrektur: korrecktur korektur
kostenlos: kostenloß kostelos
können: könnnen könen
Krankheit: krangheit
krankheiten: krangheiten
kreativ: kreatief creativ
kreative: kreatiefe
kreativen: kreatiefen creativen
Kreativität: kreativitet
kundin: kuntin
Kürbis: kürbiss
lebendig: lebändig
lebendige: lebändige
Lebensmittel: lebensmitel lebenmittel
lecker: leker
leckere: lekere
leckeren: lekeren
Leidenschaft: leidenschafft leitenschaft
Liebling: libling
lieblinge: liblinge
Lieferung: liferung
lieferungen: liferungen
Literatur: litteratur
Lizenz: lizens lizentz
lizenzen: lizensen lizentzen
lizenziert: lizensiert
Logistik: logisstik
Lokal: lockal
lokale: lockale
Mannschaft: manschaft
Maschine: maschiene
Maschinen: maschienen
Material: matrial materiall
Materialien: matrialien materiallien
Matratze: matraze
matratzen: matrazen
maximal: maksimal
maximale: maksimale
Mechanik: mechannik
Mechaniker: mechanniker
mehrere: merere
mehreren: mereren
mehrerer: mererer
meisterschaft: meisterschafft
Metapher: methaper
Million: milion
millionen: milionen
Miniatur: minatur
mitarbeiter: mitabeiter
Mitarbeiter: mitarbeter mittarbeiter mitarbeitr
Mitarbeiterinnen: mitarbeiterrinnen
mitarbeiterinnen: mittarbeiterinnen mitabeiterinnen
Mitglieder: mitlgieder mitgleider
mitglieder: mittglieder mitglieter
Mitgliedschaft: mittgliedschaft mitglietschaft
Mittag: mitag
Mittwoch: mitwoch mittwoh
Mobilität: mobilitet
morgens: morgends
Motivation: motiwation
Motor: mottor
möglich: möchlich möglig
mögliche: möchliche möglige
möglichen: möchlichen mögligen
Möglichkeit: möchlichkeit mögligkeit
möglichkeiten: möchlichkeiten mögligkeiten
möglichst: möchlichst mögligst
Museum: musseum musäum
müssen: müßen
nachhaltig: nachaltig nachhalltig
nachhaltige: nachaltige nachhalltige
nachhaltigen: nachaltigen nachhalltigen
nachhaltiger: nachaltiger nachhalltiger
Nachhaltigkeit: nachaltigkeit nachhalltigkeit
Nachricht: nachrischt nachicht
nachrichten: nachrischten
namentlich: namendlich
natürlich: natürlig naturlich natührlich natürlch
natürliche: natürlige naturliche natührliche
natürlichen: natürligen naturlichen natührlichen
nächste: nähste nächtse
nächsten: nähsten
nächster: nähster
nämlich: nähmlich
neugierig: neugirig
neugierige: neugirige
Niveau: nivea
notwendig: notwändig
notwendige: notwändige
Notwendigkeit: notwändigkeit
November: nowember
nötig: nöhtig
offiziell: offizell ofiziell offiziel
offizielle: offizelle ofizielle offiziele
offiziellen: offizellen ofiziellen offizielen
offizieller: offizeller ofizieller offizieler
Oktober: oktoober octoberr
optimal: obtimal
optimale: obtimale
Orchester: orschester orkester
ordentlich: ordendlich
ordentliche: ordendliche
ordentlichen: ordendlichen
ordentlicher: ordendlicher
ordentliches: ordendliches
Organisation: organiesation organistation organisazion
organisationen: organiesationen organistationen
original: orginal
Original: orriginal
originale: orginale orriginale
originalen: orginalen orriginalen
öffentlich: öffendlich öffentlig
öffentliche: öffendliche öffentlige
öffentlichen: öffendlichen öffentligen
öffentlicher: öffendlicher öffentliger
öffentliches: öffendliches öffentliges
Öffentlichkeit: öffendlichkeit öffentligkeit
Öffentlichkeitsarbeit: öffendlichkeitsarbeit öffentligkeitsarbeit
Öffnungszeiten: öffungszeiten öffnugszeiten öffnungzeiten öfnungszeiten
ökologisch: öckologisch
ökologische: öckologische
Paket: packet
Pakete: packete
parallel: paralell parrallel paralel parralel parralell
Parallele: paralele parralele parralelle paralelle
Parkplatz: parkplaz
Partner: partnner
passiert: pasiert
Patient: pazient
patienten: pazienten
patientin: pazientin
perfekt: perfeckt
perfekte: perfeckte
perfekten: perfeckten
Person: perrson
personen: perrsonen
persönlich: persöhnlich persönlig
persönliche: persöhnliche persönlige
persönlichen: persöhnlichen persönligen
persönlicher: persöhnlicher persönliger
Pflanzen: flanzen
Philosophie: philosofie phillosophie
Physik: phüsik
Picknick: piknik picnick
Platz: plaz
Plätzchen: plätzschen pläzchen
Pommes: pomes pommfrites
Portemonnaie: portmonee portmonaie portemonaie
Praktikum: pracktikum
praktisch: pracktisch
praktische: pracktische
praktischen: pracktischen
Präsentation: präsendation
präsentationen: präsendationen presentationen
präsentieren: presentieren
präsentiert: presentiert
privat: priwat privaht
private: priwate privahte
privaten: priwaten privahten
Problem: probleem broblem
probleme: probleeme brobleme
problemen: probleemen broblemen
Produkt: produckt prodokt
produkte: prodokte
Produkte: produckte
produkten: prodokten produckten
Produktion: prodoktion producktion
professionell: profesionell proffessionell professionel
professionelle: profesionelle proffessionelle professionele
professionellen: profesionellen proffessionellen professionelen
professioneller: profesioneller proffessioneller professioneler
professionelles: profesionelles proffessionelles professioneles
Professor: proffessor profesor
professoren: proffessoren profesoren
professorin: proffessorin profesorin
Programm: progamm
programme: progamme
programmen: progammen
Projekt: projeckt
projekte: projeckte
projekten: projeckten
projizieren: projezieren
Prozent: protzent
psychisch: psüchisch pychisch
psychische: psüchische pychische
psychischen: psüchischen pychischen
Publikum: publickum puplikum
pünktlich: pünklich püncktlich
pünktliche: pünkliche püncktliche
Qualität: qualitet qualitäht quallität qualtität
qualitäten: qualiteten qualitähten quallitäten
Qualitätskontrolle: qualitätskontrole
Quelle: qelle
Recherche: reserche recherge
recherchen: reserchen rechergen
rechnung: rechung
rechnungen: rechungen
regelmäßig: regelmässig regelmäsig
regelmäßige: regelmässige regelmäsige
regelmäßigen: regelmässigen regelmäsigen
Region: reggion
regional: reggional
regionale: reggionale
regionalen: reggionalen
regionen: reggionen
relativ: relatiev
relative: relatieve
Renovierung: renovirung
Renovierungsarbeiten: renovirungsarbeiten
Reparatur: reperatur
Reparaturen: reperaturen
reparieren: reperieren
repariert: reperiert
reparierte: reperierte
Ressource: ressurce resourse
Ressourcen: resourcen
ressourcen: ressurcen resoursen
Restaurant: restaurand restorant restaurang
restaurants: restorants restaurangs
Rezept: rezebt
rezepte: rezebte recepte
rezepten: rezebten recepten
Rhabarber: rababer rabarber
Rhythmen: rythmen rhytmen
rhythmisch: rythmisch rhytmisch
rhythmische: rythmische rhytmische
Rhythmus: rythmus rhytmus rytmus
richtig: richtik richitg
richtige: richtike richitge
richtigen: richtiken richitgen
Rückgrat: rückrad rückgrad
Samstag: samstach sammstag samtag
samstags: samstachs sammstags
Satellit: satelit sattelit
satelliten: sateliten satteliten
sauber: sauba
Schlaraffenland: schlarafenland
schließlich: schlieslich schlieslig
Schmetterling: schmeterling
schmetterlinge: schmeterlinge
schmetterlingen: schmeterlingen
schnell: schnel
schnelle: schnele
schnellen: schnelen
Schokolade: schockolade schokollade
schokoladen: schockoladen schokolladen
schwierig: schwirig
schwierige: schwirige
Schwierigkeit: schwirigkeit
schwierigkeiten: schwirigkeiten
seitdem: seiddem
Sekretär: sekreter
sekretärin: sekreterin
selbstbewusst: selbsbewusst
selbstbewusste: selbsbewusste
selbstständig: selbsständig selbstsändig selbstständing
selbstständige: selbsständige selbstständinge
selbstständigen: selbsständigen
Selbstständigkeit: selbsständigkeit selbstständingkeit
selbstverständlich: selbsverständlich selbstverstänlich selbtverständlich selbstverständich
selbstverständliche: selbsverständliche selbstverstänliche selbtverständliche
selbstverständlichen: selbsverständlichen selbstverstänlichen selbtverständlichen
sensationell: sensationel
sensationelle: sensationele
separat: seperat
separate: seperate
separaten: seperaten
separater: seperater
September: setember septämber
seriös: serios
Server: serwer
Service: servise
Sicherheit: sicherheid
Silvester: sylvester
skurril: skuril skurill
Sommer: somer
Sonntag: sontag sonntach
sonntags: sontags sonntachs
spannend: spannent
spannende: spannente
spannenden: spannenten
spannender: spannenter
spazieren: spatzieren spaziren
Spaziergang: spatziergang spazirgang
Spaß: spahs
später: speter
Spende: spände
Spenden: spänden
spezial: spetial
Spezialität: spezialitet spetialität
spezialitäten: spezialiteten spetialitäten
Spielplatz: spielplaz
Sportler: spoertler
Standard: standart
standardisiert: standartisiert
standardisierte: standartisierte
standardisierung: standartisierung
Standards: standarts
Statistik: statisstik
stattdessen: statdessen
stattfinden: stattfiden statfinden
stattfindet: stadtfindet statfindet
stattgefunden: statgefunden
Stegreif: stehgreif
Strategie: stratgie
strategien: stratgien
Straße: sträße
stressig: stresig
subtil: suptil
Sympathie: symphatie sympatie simpathie
sympathisch: sympatisch symphatisch simpathisch
sympathische: symphatische sympatische simpathische
sympathischen: symphatischen sympatischen simpathischen
sympathischer: symphatischer sympatischer simpathischer
synchron: sinchron syncron
synchrone: sinchrone syncrone
synchronisiert: syncronisiert
Szene: szenne
szenen: scenen szennen
tagsüber: tagsübber
tatsächlich: tatsäschlich tatsächtlich tatsählich
tatsächliche: tatsäschliche tatsächtliche tatsähliche
Teilnahme: teilname teilnamme
teilnehmen: teilnemen
teilnehmenden: teilnemenden
Teilnehmer: teilnemer
teilnehmerin: teilnemerin
teilweise: teilweisse
Telefon: tellefon telfon
telefonisch: tellefonisch telfonisch
Temperatur: temparatur tempratur
temperaturen: temparaturen
Termin: termien termihn
termine: termiene
terminen: termienen
Terminkalender: terminkallender
Terrasse: terasse terrase
terrassen: terassen terrasen
Theater: teather theather
Ticket: tiket
Tickets: tikets
Tischler: tichler
tolerant: tollerant
tolerante: tollerante
toleranten: tolleranten
Toleranz: tolleranz
Tradition: traddition tradizion
traditionell: tradditionell tradizionell
traditionelle: tradditionelle tradizionelle
traditionellen: tradditionellen tradizionellen
traditionen: tradditionen tradizionen
transparent: transparrent
Treffen: trefen
Triumph: triumpf
typisch: tipisch
typische: tipische
typischen: tipischen
typischer: tipischer
typisches: tipisches
umgebung: umgebun
Umwelt: umweld
unendlich: unentlich
unendliche: unentliche
unendlichen: unentlichen
unendlicher: unentlicher
unendliches: unentliches
unentgeltlich: unentgeldlich unendgeldlich
ungefähr: ungefär ungefäher
ungefähre: ungefäre ungefähere
ungefähren: ungefären ungefäheren
Universität: univärsität universitet
universitäten: univärsitäten universiteten
Unternehmen: unternemen unternhemen unternehen
Unterricht: unterich unterrich
Unterschied: unterschiet
unterschiede: unterschiete
unterschieden: unterschieten
unterschiedlich: unterschietlich
unterschiedliche: unterschietliche
unterstützen: unterstüzen untersützen
Unterstützer: unterstüzer untersützer
unterstützt: unterstüzt untersützt
unterstützte: unterstüzte untersützte
unterstützten: unterstüzten untersützten
Unterstützung: untersützung unterstüzung
Urlaub: uhrlaub urlaup
überhaupt: überhaubt
übernachtung: übernachtug
übernachtungen: übernachtugen
Überraschen: überaschen
überraschend: überaschend
überraschende: überaschende
überrascht: überascht
überraschung: überaschung
überraschungen: überaschungen
überzeugen: überzäugen
überzeugt: überzäugt
vegetarisch: vegatarisch vegitarisch
vegetarische: vegatarische vegitarische
vegetarischen: vegatarischen vegitarischen
Veranstalten: veranstallten verantstalten veranstaten
Veranstalter: veranstallter verantstalter veranstater
Veranstaltung: veranstalltung veranstatlung veransaltung
veranstaltung: verantstaltung veranstatung
Veranstaltungen: veranstalltungen
veranstaltungen: verantstaltungen veranstatungen
verantwortlich: verantwordlich verrantwortlich
Verantwortliche: verantwordliche verrantwortliche
verantwortlichen: verantwordlichen verrantwortlichen
verantwortung: verantwordung verrantwortung
Verein: ferein verrein
vereine: fereine verreine
vereinen: fereinen verreinen
verfügbar: verfügpar
verfügung: verfügun
Vergangenheit: vergangheit
Vergnügen: vergügen
Verkauf: verkauff
Verkehr: verker
verlänger: verlenger
Verlängern: verlengern
verlängert: verlengert
verlängerung: verlengerung
verlässlich: verlässig
verletz: verlez
verletzt: verlezt
verletzung: verlezung
verletzungen: verlezungen
verlosung: verlossung verlohsung
vermutlich: vermudlich
Veröffentlichen: veröffendlichen
veröffentlicht: veröffendlicht
veröffentlichte: veröffendlichte
veröffentlichten: veröffendlichten
veröffentlichung: veröffendlichung
veröffentlichungen: veröffendlichungen
verpass: verpas
verpassen: verpasen
verschieden: verschiden verscheiden
versehentlich: versehendlich
versehentliche: versehendliche
versehentlichen: versehendlichen
Version: wersion
versionen: wersionen
verspätet: verspähtet
verspätung: verspähtung
verspätungen: verspähtungen
Versprechen: verspreschen
Verständnis: verständniss verstädnis
Versuch: fersuch
versuchen: fersuchen
versucht: fersucht
Vertrauen: fertrauen
verwandt: verwant
verwandte: verwante
verwandten: verwanten
Verwandtschaft: verwandschaft verwantschaft
vielfältig: vielfälltig vielfähltig vielfätig
vielfältige: vielfälltige vielfähltige vielfätige
vielfältigen: vielfälltigen vielfähltigen vielfätigen
vielfältiger: vielfälltiger vielfähltiger vielfätiger
vielleicht: vieleicht villeicht vielleich velleicht
Viertel: virtel
vollständig: vollstäntig volständig
vollständige: vollstäntige volständige
vollständigen: vollstäntigen volständigen
voraus: vorraus
vorausgesetzt: vorrausgesetzt
Voraussetzen: vorraussetzen vorausetzen
voraussetzt: vorraussetzt vorausetzt
voraussetzung: vorausetzung
Voraussetzung: vorraussetzung voraussetztung
voraussetzungen: vorraussetzungen vorausetzungen
voraussichtlich: vorraussichtlich vorausichtlich
voraussichtliche: vorraussichtliche vorausichtliche
voraussichtlichen: vorraussichtlichen vorausichtlichen
vorbei: vorbeii
vorbereiten: vorbereiden forbereiten
vorbereitet: vorbereidet forbereitet
Vorfreude: vorfräude
Vorschlag: forschlag
Vorstellung: vorstelung
Wahnsinn: wahnsin wansinn
wahnsinnig: wahnsinig wansinnig
wahrscheinlich: warscheinlich wahrscheinlig wahrscheindlich wahscheinlich
wahrscheinliche: warscheinliche wahrscheindliche wahrscheinlige wahscheinliche
wahrscheinlichen: warscheinlichen wahrscheindlichen wahrscheinligen wahscheinlichen
Wahrscheinlichkeit: warscheinlichkeit wahrscheindlichkeit wahrscheinligkeit wahscheinlichkeit
während: wärend währent wäärend
währenddessen: wärenddessen
Wechsel: weksel wechesl
wechseln: wekseln wechesln
Weihnacht: weinacht weihnach
Weihnachten: weinachten weihnachen
weihnachtlich: weinachtlich
weihnachtliche: weinachtliche
Weihnachtsfeier: weinachtsfeier
Weihnachtsmarkt: weinachtsmarkt weihnachsmarkt
Werkstatt: werkstat werckstatt
wesentlich: wesendlich
wesentliche: wesendliche
wesentlichen: wesendlichen
wesentlicher: wesendlicher
wesentliches: wesendliches
Wettbewerb: wetbewerb wettbewärb
wichtig: wischtig wichtich
wichtige: wischtige wichtiche
wichtigen: wischtigen wichtichen
widerleg: wiederleg
Widerlegen: wiederlegen
widerlegt: wiederlegt
widerlich: wiederlich
widerliche: wiederliche
widerliches: wiederliches
Widerruf: wiederruf
widerrufen: wiederrufen
widerspiegeln: wiederspiegeln
widerspiegelt: wiederspiegelt
widerspiegelte: wiederspiegelte
widersprach: wiedersprach
widersprechen: wiedersprechen
widersprecht: wiedersprecht
Widerspruch: wiederspruch
Widersprüche: wiedersprüche
widersprüchlich: wiedersprüchlich
Widerstand: wiederstand
widersteh: wiedersteh
widerstehen: wiederstehen
widersteht: wiedersteht
widerwillig: wiederwillig
widerwillige: wiederwillige
wiederhol: widerhol
Wiederholen: widerholen
wiederholt: widerholt
wiederholte: widerholte
wiederholung: widerholung
wiederholungen: widerholungen
wiedersehen: widersehen
wiederum: wiederrum widerum
wiederverwendbar: widerverwendbar
wiederverwendbare: widerverwendbare
wiederverwenden: widerverwenden
wiederverwendet: widerverwendet
willkommen: wilkommen willkomen wilkomen
wirklich: wircklich wirlich würklich
wirkliche: wirckliche wirliche würkliche
wirklichen: wircklichen wirlichen würklichen
Wissenschaft: wissenschafft wisenschaft
wissenschaften: wissenschafften wisenschaften
wissenschaftlich: wissenschafftlich wisenschaftlich
Wochenende: wochende wochennende
wohlfühlen: wohlfülen
womöglich: wohlmöglich
wöchentlich: wöchendlich
wöchentliche: wöchendliche
wöchentlichen: wöchendlichen
wöchentlicher: wöchendlicher
wunderschön: wunderschöhn
wunderschöne: wunderschöhne
wunderschönen: wunderschöhnen
wunderschöner: wunderschöhner
wunderschönes: wunderschöhnes
Wunsch: wunscht
Zeitschrift: zeitschifft
Zentrum: zentrumm centrumm
Zertifikat: zertifickat zertifikaht
zertifikate: zertifickate
ziemlich: ziehmlich zimlich
Zubehör: zubehöhr
Zucchini: zuchini zucchinni zuccini zucini
zufällig: zufälig
zufällige: zufälige
Zukunft: zukumft zunkunft
zumindest: zumindestens
zurück: züruck zurrück zurük
zusammen: zusamen zussammen zusammn
zusätzlich: zusetzlich zusätslich
zusätzliche: zusetzliche zusätsliche
zusätzlichen: zusetzlichen zusätslichen
Zuschauer: zuschauher
zuverlässig: zuverläsig zuferlässig zuverlässlich
zuverlässige: zuverläsige zuferlässige zuverlässliche
zuverlässigen: zuverläsigen zuferlässigen zuverlässlichen
zuverlässiger: zuverläsiger zuferlässiger zuverlässlicher
Zweifel: zweifell
Zylinder: zilinder
Aubergine: auberigine aubergiene
Basilikum: basilikumm basilicum
Cappuccino: cappucino capuccino capucino
Chrysanthemen: chrysantemen chrisanthemen
Espresso: expresso
Gnocchi: gnochi gnoccki
Kardamom: kardamon
Kohlrabi: kohlrabbi
Koriander: coriander koreander
Lavendel: lavendell
Majoran: mayoran majorran
Mozzarella: mozarella mozzarela mozarela
Petersilie: petersielie petersillie
Prosecco: proseco prossecco
Rhododendron: rododendron rhododendren
Rosmarin: rosmarien rosmarinn
Salbei: sallbei salbai
Thymian: tymian thymiann
Vinaigrette: vinegrette vinaigrete
Zimt: zimmt
`;
