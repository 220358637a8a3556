/** Misspellings of Italian words; the form is told in `misspellings.ts`. */
export const misspellingsIt = `
abbastanza: abastanza abbastansa
abbiamo: abiamo abbiammo
abbigliamento: abigliamento
abbonamento: abonamento abbonnamento
abbonati: abonati
abbraccia: abraccia
abbracciare: abracciare
abbraccio: abraccio
accelerare: accellerare
acceleratore: accelleratore
accelerazione: accellerazione
accendere: acendere
accessibile: acessibile accessibbile
accesso: acesso accieso
accettare: accetare
accettiamo: accetiamo
accogliente: acogliente
accoglienza: accolienza acoglienza
accogliere: accoliere acogliere
accompagna: accompana
accompagnare: acompagnare accompanare
accompagnato: acompagnato accompanato
acqua: accua
acquista: aquista acquissta
acquistare: aquistare acquisstare
acquistato: aquistato acquisstato
acquisti: aquisti acquissti
acquisto: aquisto acquissto
adesso: addesso adeso
aeroporto: aereoporto areoporto
affascinante: afascinante affascinnante
affetto: afetto
affettuoso: afettuoso
aggiornamenti: agiornamenti
aggiornamento: agiornamento
aggiornare: agiornare
aggiornati: agiornati
aggiornato: agiornato
aggiungere: agiungere
aggiungiamo: agiungiamo
agosto: augosto
albergo: alberggo
allegria: alegria
allenamento: alenamento
allestimento: alestimento
alloggio: aloggio
allora: alora
ambiente: hambiente
anniversario: aniversario anniverssario
annunciamo: anunciamo
annunciare: anunciare
annuncio: anuncio
appassionata: apassionata appasionata
appassionati: apassionati appasionati
appassionato: apassionato appasionato
appena: apena
applauso: aplauso
apprezzano: aprezzano
apprezzare: aprezzare
apprezzato: aprezzato
approfitta: aprofitta approffitta
approfittare: aprofittare approffittare
approfittate: aprofittate approffittate
approvazione: aprovazione
appuntamenti: apuntamenti
appuntamento: apuntamento appuntameto
aprile: aprille
artigiano: arteggiano
assaggiare: asaggiare
assaggio: asaggio
assicurare: asicurare
assicurazione: asicurazione
assicurazioni: asicurazioni
associazione: asociazione associazzione
associazioni: asociazioni associazzioni
assolutamente: asolutamente assolutamante
atmosfera: athmosfera attmosfera
attenzione: atenzione attenzzione attensione
attivi: ativi
attività: atività attivitá
attivo: ativo
attraverso: atraverso
avvenimento: avenimento
avventura: aventura
avvisare: avvissare
bellissima: belissima bellisima
bellissime: belissime bellisime
bellissimi: belissimi bellisimi
bellissimo: belissimo bellisimo
beneficenza: beneficienza benefficenza
benvenuti: benevenuti benvenutti
benvenuto: benevenuto
biblioteca: bibblioteca bibioteca
biglietti: biglieti bilietti
biglietto: biglieto bilietto bigletto
bisogno: bisognio
caffè: cafè
calendario: callendario
camminata: caminata
cariera: carrierra
ceramica: cerammica
chiacchierata: chiaccherata chiachierata
chiacchiere: chiacchere chiachiere
cioccolato: ciocolato cioccolatto cioccollato
cittadina: citadina cittadinna
cittadini: citadini cittadinni
cittadino: citadino cittadinno
coetanei: coetani
collaborare: colaborare
collaborazione: colaborazione collaborazzione
collega: collegga
collegamento: colegamento
colleghi: colleggi
collezione: collezzione colezione
commerciale: comerciale
commissione: comissione commisione
community: comunity
comunicazione: communicazione comunicazzione
comunità: communità comunitá
comunque: cumunque comunqe comunche
concerto: concierto
congratulazioni: congratulazzioni
conoscenza: conoscienza
consapevole: consapevvole
consegna: consennia consenia
contattare: contatare conttatare
contribuire: contibuire
conveniente: convegnente
coraggio: coragio
correttamente: corettamente
coscienza: coscenza
cuocere: quocere
cuoco: quoco
cuore: quore
dappertutto: dapertutto
davvero: davero davverro
debutto: debbutto
decisione: decissione decisone
delizioso: delizzioso
diciassette: dicciassette
differenza: diferenza
difficile: dificile
difficoltà: dificoltà
dipendenti: dippendenti
direttamente: diretamente
disguido: disquido
disponibile: disponibbile
divertente: divertennte
divertimento: divertimennto
domani: dommani
dubbio: dubio
eccellente: ecellente eccelente
eccellenza: ecellenza eccelenza
eccezionale: eccezzionale ecezionale
eccezionali: eccezzionali
eccezione: eccezzione ecezione
edizione: edizzione ediziione
effettuare: efettuare effetuare
effettuata: effetuata
effettuati: effetuati
effettuato: effetuato
efficace: eficace
efficiente: efficente
efficienti: efficenti
emozionati: emozzionati
emozione: emozzione
entusiasmo: entusiamo entusiassmo
entusiasta: entusiassta
esaurito: esaurrito essaurito
esercizio: esercizzio
esibizione: esibizzione
esigenza: esigienza
esigenze: esigienze
esperienza: esperienzza experienza
esperienze: experienze
esposizione: esposizzione
evento: eventto
famiglia: famillia
famiglie: famillie
fantastico: fantasstico
febbraio: febraio febbrario
felice: fellice
fiera: fierra
finalmente: finallmente
formaggio: formagio
fotografia: fotograffia
frequentare: frequenntare
funzione: funzzione
gennaio: genaio gennaoi
giovedì: giovvedì
giugno: giugnio
gratuita: gratiuta
gratuitamente: gratuitammente gratiutamente
gratuito: gratiuto
grazie: grazzie
ieri: gieri
immaginare: imaginare
immagini: imagini
immediatamente: imediatamente
impegno: impennio impegnio
importante: inportante importannte
inaugurazione: inagurazione inaugurazzione
inconveniente: inconvegnente
incredibile: incredibbile
indimenticabile: indimenticabbile
industria: industia
informazioni: informazzioni imformazioni
ingegnere: ingegniere
ingegneria: ingenieria ingegnieria
ingresso: ingreso ingrezzo
iniziative: inizziative
innamorarsi: inamorarsi
innovativa: inovativa
innovativi: inovativi
innovativo: inovativo
innovazione: inovazione innovazzione
inoltre: innoltre
insegnante: insegniante
insegnanti: inseganti insegnianti
insieme: insime inzieme
installazione: istallazzione
intelligente: inteligente
interessante: interesante interressante
interesse: interresse
intervento: intervennto
invece: invecie
iscrizione: iscrizzione inscrizione
iscrizioni: iscrizzioni inscrizioni
laboratorio: labboratorio laboratiorio
lascia: lassia
laurea: lauria
lezione: lezzione
lezioni: lezzioni
libreria: librerria
luglio: lulio lugio
magazzino: magazino
magnifico: magnifficio
mancanza: mancansa
martedì: martedí
matrimonio: matrimmonio
mattina: matina
meravigliosa: maravigliosa meraviliosa
meravigliosi: maravigliosi meraviliosi
meraviglioso: maraviglioso meravilioso
mercatino: mercattino
mercoledì: mercoldì mercoledí
meteorologia: metereologia
meteorologico: metereologico
mezzogiorno: mezogiorno
migliaia: miliaia migliaglia
migliorare: miliorare
migliore: miliore
migliori: miliori
miliardo: milliardo
milione: millione
milioni: millioni
millimetro: milimetro
mobilità: mobbilità mobilitá
momento: mommento
necessario: neccessario necesario
necessità: neccessità
negozio: negozzio
nessun altro: nessun'altro
nonostante: nonnostante
novembre: novenbre
novità: nuovità novitá
obbligatorio: obligatorio
obbligo: obligo
obiettivo: obbietivo obietivo
occasione: occassione ocasione
occasioni: occassioni
occupare: ocupare
occupato: ocupato
offerte: oferte
officina: oficina
offriamo: ofriamo
oggi: ogi
ognuno: ogniuno
opportunità: oportunità opportunitá
oppure: opure
orario: orarrio
organizzare: organizare
organizzato: organizato
organizzazione: organizazione organizzazzione
organizziamo: organiziamo
orgogliosi: orgoliosi orgogliossi
orgoglioso: orgolioso orgogliosso
ospitalità: ospitallità
ottimo: otimo
ottobre: otobre
palazzo: palazo
parcheggio: parchegio parcegio
partecipa: parteccipa
partecipare: parteccipare
partecipazione: partecipazzione
passaggio: passagio
passeggiata: passegiata paseggiata
passione: pasione
pasticceria: pasticeria
pazienza: pazzienza pasienza
perché: perke percé
personaggio: personagio
pezzo: pezo
piacere: piaccere
piccolo: picolo
piscina: pissina
più: piú
posizione: posizzione
possibile: posibile possibbile
possibilità: posibilità possibbilità
praticamente: pratticamente
preferire: prefferrire
prenotare: prennotare
prenotazione: prenotazzione
prenotazioni: prenotazzioni
presentazione: presentazzione
prezzi: prezi
prezzo: prezo
probabilmente: probabbilmente propabilmente
prodotti: prodoti
prodotto: prodoto
produzione: produzzione
professionale: proffessionale profesionale
professore: proffessore
progetto: proggetto progeto
programma: proggramma programa
promozione: promozzione
promozioni: promozzioni
propria: propia
proprietario: propietario
proprio: propio
prossima: prosima prossimma
prossimamente: prosimamente prossimmamente
prossimi: prosimi prossimmi
prossimo: prosimo prossimmo
protezione: protezzione
provvedere: provedere
provvisorio: provisorio
pubblica: publica
pubblicare: publicare
pubblicazione: publicazione pubblicazzione
pubblicità: publicità
pubblico: publico
purtroppo: pultroppo purtoppo
qualcun altro: qualcun'altro
quattro: quatro cuattro
questionario: questionnario
raccogliamo: racogliamo
raccogliere: racogliere
raccolta: racolta
raccontare: racontare
racconti: raconti
racconto: raconto
raggiungere: ragiungere
raggiungiamo: ragiungiamo
rassegna: rasegna
realizzare: realizare
realizzato: realizato
regalo: reggalo
relazione: relazzione
repubblica: republica
responsabile: responsabbile
ricerca: riccerca
ricetta: riceta
ricette: ricete
riconoscimento: riconosimento riconoscimennto
ringraziiamo: ringrazziamo
riunione: riunnione
robot: robbot
sabato: sabbato
scegliere: sciegliere
scienza: scenza
scuola: squola
segnalare: segnialare
selezione: selezzione sellezione
sensibilizzazione: sensibilizazione
servizi: servizzi
servizio: servizzio serviszio
settembre: setembre
settimana: setimana
settimane: setimane
siccome: sicome
sicuramente: siccuramente
soddisfatti: sodisfatti
soddisfatto: sodisfatto
soddisfazione: sodisfazione soddisfazzione
soluzione: soluzzione
soprattutto: sopratutto
sopravvivere: sopravivere
sorpresa: sorpressa sopresa
sorprese: soprese
sostenibile: sostennibile sostenibbile
sottolineare: sottolienare
spettacolare: spetacolare
spettacoli: spetacoli
spettacolo: spetacolo
spiaggia: spiagia
squisito: squisitto quisito
stazione: stazzione
stupendo: stuppendo
subito: subbito
successo: sucesso succeso
sufficiente: sufficente
sufficienti: sufficenti
suggerimenti: sugerimenti
suggerimento: sugerimento
supermercato: supermercatto
tecnologia: tecnolgia tecnologgia
temperatura: temperattura tenperatura
terrazza: terraza terazza
tradizionale: tradizzionale
tradizione: tradizzione
traguardo: traquardo traguarrdo
tranquillo: tranquilo
tuttavia: tutavia
ufficiale: uficiale
ufficiio: uficio
un altro: un'altro
un amico: un'amico
un anno: un'anno
un attimo: un'attimo
un esperto: un'esperto
un evento: un'evento
un incontro: un'incontro
un ottimo: un'ottimo
università: univesità universitá
utilizzare: utilizare
vacanza: vaccanza
vacanze: vaccanze
valigia: vallgia
velocemente: velocemante
vendita: vennditta vendtia
venerdì: venardì venerdí
vicolo: viccolo
villaggio: vilaggio villagio
vincitore: vinccitore
volontari: volontarri vollontari
volontario: volontarrio vollontario
volta: voltta
`;
