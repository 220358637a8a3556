import { misspellingsEn } from './misspellings-en.ts';

/**
 * Well-known misspellings, one right word a line with the wrong forms after it. Our own selection, after the lists of
 * frequent errors kept by Duden, Le Robert, Fundéu RAE, Priberam and the Accademia della Crusca. A form that is a word
 * in its own right is left out.
 */
export const misspellings: Readonly<Record<string, string>> = {
  en: misspellingsEn,
  de: `
Geduld: gedult
Geduldig: gedultig
Maschine: maschiene
aggressiv: agressiv
Atmosphäre: athmosphäre atmosphähre
brillant: brilliant
Entgelt: entgeld
unentgeltlich: unentgeldlich
endgültig: entgültig
Galerie: gallerie
gar nicht: garnicht
Kommission: kommision komission
Komitee: komittee kommitee
Karikatur: karrikatur
Lizenz: lizens
Matratze: matraze
original: orginal
parallel: paralell parrallel
Reparatur: reperatur
Ressourcen: resourcen
Satellit: satelit sattelit
Terrasse: terasse
vielleicht: vieleicht villeicht
Zucchini: zuchini zucchinni
Zubehör: zubehöhr
Interesse: interresse intresse
interessant: intressant interresant
willkommen: wilkommen willkomen
herzlich: hertzlich
Tickets: tikets
wahrscheinlich: warscheinlich wahrscheinlig
separat: seperat
Standard: standart
Standards: standarts
Paket: packet
Pakete: packete
voraus: vorraus
voraussichtlich: vorraussichtlich vorausichtlich
Voraussetzung: vorraussetzung voraussetztung
nämlich: nähmlich
widerspiegeln: wiederspiegeln
widerspiegelt: wiederspiegelt
Widerspruch: wiederspruch
Widerruf: wiederruf
willkommen: wilkommen willkomen wilkomen
Interesse: intresse interresse
interessant: intressant interresant interressant
interessiert: interresiert interressiert intressiert
aggressiv: agressiv
Atmosphäre: atmossphäre athmosphäre atmosfäre
endgültig: entgültig
Enttäuschung: entäuschung enttäuchung
enttäuscht: entäuscht
Galerie: gallerie
Gratwanderung: gradwanderung
Kommission: kommision komission
Lizenz: lizens
Maschine: maschiene
Maschinen: maschienen
morgens: morgends
original: orginal
Original: orginal
Rückgrat: rückrad rückgrad
Rhythmus: rythmus rhytmus rytmus
separat: seperat
separate: seperate
sympathisch: sympatisch symphatisch
Terrasse: terasse terrase
Toleranz: tolleranz
Verwandtschaft: verwandschaft
vielleicht: vieleicht villeicht vielleich
wahrscheinlich: warscheinlich wahrscheindlich
womöglich: wohlmöglich
ziemlich: ziehmlich
zumindest: zumindestens
Reparatur: reperatur
Reparaturen: reperaturen
Fahrrad: fahrad
Fahrräder: fahräder
während: wärend
eigentlich: eigendlich
hoffentlich: hoffendlich
wöchentlich: wöchendlich
namentlich: namendlich
unentgeltlich: unentgeldlich
Entgelt: entgeld
Adresse: addresse adrese
Adressen: addressen
Terminkalender: terminkallender
Ergebnis: ergebniss
Erlebnis: erlebniss
Verständnis: verständniss
Bedürfnis: bedürfniss
herzlich: herzlig
Kreativität: kreativitet
Qualität: qualitet qualitäht
Qualitätskontrolle: qualitätskontrole
kontrollieren: kontrolieren
kontrolliert: kontroliert
Kontrolle: kontrole
Kollege: kolege kollge
Kollegen: kolegen
Veranstaltung: veranstalltung veranstatlung
Veranstaltungen: veranstalltungen
Geschenk: geschänk
geschehen: geschen
passiert: pasiert
Schmetterling: schmeterling
gelingt: gelinkt
grundsätzlich: grundsetzlich
Akquise: aquise akquisse
akquirieren: aquirieren
Satellit: satelit sattelit
Karussell: karusell
Portemonnaie: portmonee portmonaie
Restaurant: restaurand restorant
Silvester: sylvester
Weihnachten: weinachten weihnachen
Weihnachtsmarkt: weinachtsmarkt
Frühstück: früstück frühstuck
Öffnungszeiten: öffungszeiten öffnugszeiten
Bestellung: bestelung
Lieferung: liferung
Gewinnspiel: gewinspiel gewinnspeil
Mitarbeiter: mitarbeter mittarbeiter
Mitarbeiterinnen: mitarbeiterrinnen
Unternehmen: unternemen unternhemen
Produkt: produckt
Produkte: produckte
Projekt: projeckt
Jubiläum: jubileum jubiläeum
Gesellschaft: geselschaft gesselschaft
Entschuldigung: entschuldigug endschuldigung
entschuldigen: endschuldigen
selbstständig: selbsständig selbstsändig
Pommes: pomes
skurril: skuril
tolerant: tollerant
Triumph: triumpf
Zucchini: zuchini zuccini
Hals-Nasen-Ohren: halsnasenohren
`,
  fr: `
accueil: acceuil acceuille
accueillir: acceuillir accueilir
accueille: acceuille
accueillons: acceuillons accueilons
événement: évenement evenement évennement
événements: évenements évennements
connexion: connection
appelle: apelle
appeler: apeler
développement: dévellopement developpement dévelopement
aujourd'hui: aujourdhui aujourd'ui
beaucoup: beaucoups baucoup
toujours: toujour
plusieurs: plusieur
malgré: malgrés
parmi: parmis
langage: language
dilemme: dilemne
professionnel: professionel proffessionnel
professionnels: professionels proffessionnels
professionnelle: professionelle
traditionnel: traditionel
exceptionnel: exceptionel
exceptionnelle: exceptionelle
personnel: personel
personnellement: personellement
régulièrement: réguliérement
apparemment: apparament apparement
évidemment: évidament évidement
récemment: récament récement
notamment: notament
suffisamment: suffisament
cauchemar: cauchemard
magasin: magazin
magasins: magazins
chaleureux: chaleureu
rendez-vous: rendez-vou randez-vous
félicitations: felicitations félicitatons
excellent: exellent excelent
excellente: exellente excelente
adresse: addresse adress
abri: abrit
bienvenue: bienvenüe
quatre: quatres
mille: milles
intéressant: interressant intérressant
intéressante: interressante intérressante
nécessaire: nécéssaire neccessaire nécesaire
occasion: ocasion occassion
opportunité: oportunité
commencer: comencer
recommander: recomander
recommandons: recomandons
remerciements: remerciments
remercions: remercrions
succès: succés
accès: accés
très: trés
après: aprés
collègue: collégue
collègues: collégues
deuxième: deuxiéme
première: premiére
dernière: derniére
problème: probléme
système: systéme
mystère: mystére
créer: crééer
gaieté: gaitée
hébergement: hébergemment
gratuitement: gratuitemment gratuitment
uniquement: uniquemment
`,
  es: `
excelente: exelente excelénte ecselente
excelentes: exelentes
excepcional: exepcional ecepcional
decisión: desición desicion
cooperación: coperación
consciente: conciente
conscientes: concientes
absorber: absorver
a través: atravez atraves
iba: hiba
estuve: estube
estuvo: estubo
estuvimos: estubimos
hice: hize
feliz: felíz
gracias: grasias grácias
felicidades: felizidades felisidades
felicitaciones: felisitaciones
bienvenidos: bienbenidos vienvenidos bienvenídos
bienvenido: bienbenido vienvenido
necesitas: nesesitas nececitas
necesita: nesesita nececita
necesario: nesesario nececario
vamos: bamos
acerca: aserca
servicio: serbicio cervicio
servicios: serbicios cervicios
también: tanbien tambíen tanbién
siempre: ciempre sienpre
empresa: enpresa
tiempo: tienpo
cumpleaños: cunpleaños
exposición: expocisión exposisión esposición
emoción: emosión
emocionados: emosionados
nadie: nadien
haya: haiga
aprovecha: aprobecha
aprovechar: aprobechar
disfruta: disfrúta difruta
disponible: disponíble disponivle
disponibles: disponivles
próximamente: proximámente
dieciséis: diesiseis
hacer: hazer
haciendo: hasiendo
anunciar: anumciar anunsiar
oportunidad: oportunida
universidad: universida
precio: presio
precios: presios
promoción: promosión
promociones: promosiones
información: imformación informasión
inauguración: inaguración
inauguramos: inaguramos
espectáculo: expectáculo
espectacular: expectacular
espléndido: expléndido
espontáneo: expontáneo
estreno: extreno
extranjero: estranjero
previsto: prebisto
prever: preveer
prevé: preveé
satisfecho: satisfacido
septiembre: setienbre
subasta: suvasta
vacaciones: bacaciones vacasiones
volver: bolver
`,
  pt: `
exceção: excessão esceção
exceções: excessões
privilégio: previlégio
beneficente: beneficiente
ansioso: ancioso anciozo
ansiosos: anciosos
ansiosa: anciosa
ansiosas: anciosas
enxergar: enchergar
empecilho: impecilho empecílio
mendigo: mendingo
você: voçê voçe
vocês: voçês voçes
companhia: compania
pretensão: pretenção
ascensão: ascenção
atenção: atensão attenção
reivindicar: reinvidicar
iogurte: iorgute iogute
mortadela: mortandela
advogado: adevogado
incomoda: encomoda
meteorologia: metereologia
problema: pobrema poblema
próprio: própio propio
prazeroso: prazeiroso
frustrado: frustado
frustração: frustação
caderneta: cardeneta
asterisco: asterístico
bandeja: bandeija
caranguejo: carangueijo
cabeleireiro: cabelereiro cabeleleiro
reincidência: reincindência
entretenimento: entreterimento entretimento
bem-vindo: benvindo bemvindo
bem-vindos: benvindos bemvindos
bem-vinda: benvinda bemvinda
bem-vindas: benvindas bemvindas
hoje: oje hoge
humilde: umilde
parabéns: parabéms parabems
excelente: exelente ecelente
sucesso: suceso sussesso
necessário: nescessário necesário nessessário
necessidade: nescessidade nessecidade
obsessão: obcessão
obsceno: obseno
piscina: picina pissina
nascer: naser
consciência: conciência
disciplina: diciplina
adolescente: adolecente
ressuscitar: ressucitar
assessoria: acessoria assesoria
assessor: acessor
paralisar: paralizar
paralisado: paralizado
pesquisa: pesquiza
pesquisar: pesquizar
análise: análize
analisar: analizar
analisamos: analizamos
deslize: deslise
improviso: improvizo
aviso: avizo
gostoso: gostozo
através: atravéz atravez
talvez: talves
atrás: atráz
três: trêz
feliz: felis felíz
inauguração: inalguração
novidade: novedade
novidades: novedades
promoção: promossão
`,
  it: `
proprio: propio
propria: propia
aeroporto: aereoporto areoporto
accelerare: accellerare
conoscenza: conoscienza
coscienza: coscenza
eccezionale: eccezzionale ecezionale
eccezionali: eccezzionali
eccezione: eccezzione ecezione
esigenza: esigienza
esigenze: esigienze
ingegnere: ingegniere
meteorologico: metereologico
meteorologia: metereologia
scienza: scenza
sufficiente: sufficente
sufficienti: sufficenti
efficiente: efficente
efficienti: efficenti
beneficenza: beneficienza
purtroppo: pultroppo purtoppo
soprattutto: sopratutto
collegamento: colegamento
collaborazione: colaborazione collaborazzione
collezione: collezzione colezione
emozione: emozzione
emozionati: emozzionati
occasione: occassione ocasione
occasioni: occassioni
appuntamento: apuntamento appuntameto
appuntamenti: apuntamenti
disponibile: disponibbile
accogliere: accoliere
accoglienza: accolienza
benvenuti: benevenuti benvenutti
benvenuto: benevenuto
famiglia: famillia
famiglie: famillie
grazie: grazzie
inaugurazione: inagurazione inaugurazzione
informazioni: informazzioni imformazioni
iniziative: inizziative
obiettivo: obbietivo obietivo
prenotazione: prenotazzione
prenotazioni: prenotazzioni
promozione: promozzione
promozioni: promozzioni
pubblico: publico
pubblica: publica
pubblicità: publicità
qualcun altro: qualcun'altro
nessun altro: nessun'altro
squisito: squisitto quisito
un altro: un'altro
un amico: un'amico
un anno: un'anno
un evento: un'evento
un ottimo: un'ottimo
un esperto: un'esperto
un attimo: un'attimo
un incontro: un'incontro
`,
  nl: `
definitief: definatief deffinitief
interessant: interresant intresant interesant
onmiddellijk: onmiddelijk onmidelijk
accommodatie: accomodatie acommodatie
abonnement: abbonement abonement abbonnement
bureau: burau bureua
restaurant: restaurand restaurent
verrassing: verassing verrasing
geïnteresseerd: geintereseerd geinterreseerd
coördinatie: coordinatie
vakantie: vacantie vakansie
gefeliciteerd: gefeliciteert gefelisiteerd gefeleciteerd
weliswaar: welliswaar
barbecue: barbeque barbecu
enthousiast: enthousiasd entousiast enthausiast
hartstikke: hardstikke hartstikken
sowieso: zowiezo sowiezo zowieso
eigenlijk: eigelijk eigenlijjk
februari: febuari februarie
augustus: agustus augustes
akkoord: accoord
direct: direkt
bijvoorbeeld: bijvoorbeelt bijvoobeeld
allebei: allebij
burgemeester: burgermeester
gezamenlijk: gezamelijk gezamelijke
millimeter: milimeter
collega: colega
medewerkers: medewerkes
professioneel: proffesioneel profesioneel
beschikbaar: beschikbaaar beschikbar
welkom: welcom welkoom
tenminste: tenminsten
uitverkocht: uitverkogt
binnenkort: binnekort
openingstijden: openingtijden
`,
};
