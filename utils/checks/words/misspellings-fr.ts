/** Misspellings of French words; the form is told in `misspellings.ts`. */
export const misspellingsFr = `
abri: abrit
accès: accés
accueil: acceuil acceuille acueil accuil
accueillant: acceuillant acueillant
accueillante: acceuillante acueillante
accueille: acueille
accueillent: acceuillent acueillent
accueillez: acceuillez acueillez
accueilli: acceuilli acueilli
accueillir: acceuillir accueilir acueillir
accueillons: acceuillons accueilons acueillons
accueils: acceuils acueils
acquérir: aquérir acquerrir
acquis: aquis
acquise: aquise
adresse: addresse adress
aggrave: agrave
aggravé: agravé
aggraver: agraver
agrandi: aggrandi
agrandir: aggrandir
agrandissement: aggrandissement
agréable: agréabl aggréable
agréables: agréabls aggréables
agressé: aggressé
agressif: aggressif
ailleurs: aileurs allieurs
alléger: alléjer
ambiance: embiance
amélioration: amélioraton ammélioration
améliorations: amélioratons amméliorations
améliorer: ameliorer amméliorer
anniversaire: aniversaire anniverssaire anniversère
anniversaires: aniversaires anniverssaires anniversères
annonce: anonce
annoncé: anoncé
annoncer: anoncer
annoncez: anoncez
annuel: anuel
annuelle: anuelle
annuels: anuels
annulation: anulation
annulations: anulations
annuler: anuler
août: aoùt
apercevoir: appercevoir
aperçu: apperçu
apparaît: aparaît
appareil: apareil
appareils: apareils
apparemment: apparament apparement
appartement: apartement appartemment
appartements: apartements appartemments
appel: apel
appeler: apeler
appelle: apelle
appelons: apelons
appels: apels
applaudir: aplaudir
applaudissements: aplaudissements
apporter: aporter
apprécier: aprécier
apprendre: aprendre
apprentissage: aprentissage apprentisage
apprentissages: aprentissages apprentisages
approche: aproche
approcher: aprocher
approchez: aprochez
appuyer: apuyer
après-midi: aprés-midi
après: aprés
artisanal: artisannal
artisanale: artisannale
artisanales: artisannales
asseoir: assoir
assez: asser
associatif: asociatif
association: asociation
associations: asociations
atelier: attelier ateiller
ateliers: atteliers ateillers
attend: attand
attendez: attandez
attendons: attandons
attendre: attandre
attentif: atentif
attentifs: atentifs
attention: atention attantion
attraper: atraper
attribuer: atribuer
aujourd'hui: aujourdhui aujourd'ui
auparavant: auparavent
avenir: avenire
beaucoup: beaucoups baucoup
bénéficie: bénificie
bénéficier: bénificier
bénéficiez: bénificiez
bénévole: bénévol bennevole bénévolle
bénévoles: bénévols bennevoles bénévolles
bientôt: bientot bientôts bienôt
bienvenue: bienvenüe bienvennue bievenue
boulangerie: boulengerie boulangrie
boulangeries: boulengeries boulangries
boutique: bouttique
boutiques: bouttiques
carrière: carière
carrières: carières
cauchemar: cauchemard
célèbre: célébre célebre
célèbres: célébres célebres
cependant: cependent cependand
certaine: certine
chaleureusement: chaleuresement chalereusement
chaleureux: chaleureu chalereux challeureux
chaque: chaques
chocolat: chocollat chocolas
chocolats: chocollats chocolass
collaborateur: colaborateur collaborrateur
collaborateurs: colaborateurs
collaboration: colaboration collaborration
collaboratrice: colaboratrice collaborratrice
collaboratrices: colaboratrices collaborratrices
collectif: colectif
collectifs: colectifs
collection: colection
collections: colections
collègue: collégue colègue
collègues: collégues colègues
combien: conbien
comité: comitté
comités: comittés
commande: comande
commander: comander
commandes: comandes
commencer: comencer commençer
commerce: comerce
commerces: comerces
commercial: comercial
commerciaux: comerciaux
commission: comission commision
commissions: comissions commisions
commun: comun
communauté: comunauté communeauté
communautés: comunautés communeautés
commune: comune
communes: comunes
communication: comunication comunnication
communications: comunications comunnications
communs: comuns
compétence: compétance
compétences: compétances
compétition: compétiton
compétitions: compétitons
complètement: complétement complêtement
comprendre: comprandre
concert: concer
concours: concour
conférence: conférance
conférences: conférances
confiance: confience
confort: confor
confortable: conforable
confortables: comfortables conforables
connaissance: conaissance connaissence conaissence
connaissances: conaissances connaissences conaissences
connaître: conaître
connexion: connection conexion
connexions: conexions
conscience: consience conscence
conseil: conceil
conseils: conceils
consommateur: consomateur
consommateurs: consomateurs
consommation: consomation
consommations: consomations
contrôle: controlle contrôl
contrôles: controlles contrôls
correspond: corespond
correspondance: corespondance
correspondant: corespondant
correspondre: corespondre
couramment: courament
créer: crééer
croissants: croisants
cueillette: ceuillette cueilette
cueillettes: ceuillettes cueilettes
cueillir: ceuillir
cuisine: cuissine
cuisines: cuissines
davantage: davantages
débarrasser: débarasser
début: debbut
découvrez: décourez decouvrez découvez découvrer
découvrir: décourir decouvrir découvir
définitivement: définitivment deffinitivement
dégustation: dégustattion degustation
dégustations: dégustattions degustations
demander: damander
depuis: dépuis
dernier: derrnier
dernière: derniére
derniers: derrniers
désormais: desormais désormai
deuxième: deuxiéme
développe: dévelope dévellope
développé: dévelopé dévellopé developé
développement: dévellopement developpement dévelopement developement
développer: déveloper dévelloper
développeur: dévelopeur dévellopeur developeur
développeurs: dévelopeurs dévellopeurs developeurs
développez: dévelopez dévellopez developez
différent: diférent differant
différente: diférente différante differante
différentes: diférentes différantes differantes
différents: diférents différants differants
difficile: dificile difficille
difficiles: dificiles difficilles
difficulté: dificulté
difficultés: dificultés
dilemme: dilemne
dilemmes: dilemnes
dimanche: dimmanche dimance
dimanches: dimmanches dimances
discussion: discution discusion
discussions: discusions
disparaître: disparêtre
disponible: disponnible disponibe
disponibles: disponnibles disponibes
donateur: donnateur
donateurs: donnateurs
donner: doner
échantillon: échantillion échantilon
échantillons: échantillions échantilons
éclairage: éclaraige
effectivement: éffectivement effectivment
efficace: éfficace eficace
efficaces: éfficaces eficaces
également: égallement égalment
élève: éléve
élèves: éléves
emballage: embalage enballage
emballages: embalages enballages
embarrassant: embarasant
embarrassé: embarasé
embaucher: enbaucher
enfant: enfent anfant
enfants: enfents anfants
enfin: enfain
engagement: enguagement
engagements: enguagements
ensemble: ensenble emsemble
entreprise: entrepise entreprize
entreprises: entrepises entreprizes
environnement: environement environnemment envirronnement
environnemental: environemental
environnementale: environementale
environnementales: environementales
équipe: équippe
équipement: équippement
équipements: équippements
équipes: équippes
erreur: érreur
erreurs: érreurs ereurs
espérer: éspérer
essentiel: essenciel éssentiel
essentielle: essencielle éssentielle
essentielles: essencielles éssentielles
essentiels: essenciels éssentiels
événement: évenement evenement évennement
événements: évenements évennements
évidemment: évidament évidement
exagérer: éxagérer exagerrer
examen: éxamen
examens: éxamens
excellent: exellent excelent éxcellent excélent
excellente: exellente excelente éxcellente excélente
excellentes: éxcellentes exellentes excélentes excelentes
excellents: éxcellents exellents excélents excelents
exception: exeption éxception
exceptionnel: exceptionel exeptionnel
exceptionnelle: exceptionelle exeptionnelle
exceptionnelles: exeptionnelles exceptionelles
exceptionnels: exeptionnels exceptionels
exceptions: exeptions éxceptions
exemple: éxemple exemble
exemples: éxemples exembles
exercice: éxercice
exercices: éxercices
exigeant: éxigeant
exigeante: éxigeante
existe: éxiste
expérience: éxpérience expériance
expériences: éxpériences expériances
explication: éxplication
explications: éxplications
exposition: éxposition expositon
expositions: éxpositions expositons
extraordinaire: extrordinaire extraodinaire
extraordinaires: extrordinaires extraodinaires
fabuleux: fabulleux
félicitations: felicitations félicitatons
festival: féstival
février: fevrier févirer fébrier
fidèle: fidéle
fidèles: fidéles
fidélité: fidelité
finalement: finallement finalemment
financement: finencement
fleurir: fleurire
fournisseur: fourniseur
fournisseurs: fourniseurs
fraîcheur: fraicheure
fréquent: fréquant
fréquente: fréquante
gaieté: gaitée
gouvernement: gouvernment gouvernemment
grâce: grâçe
grammaire: gramaire
grammaires: gramaires
gratuit: gratui
gratuitement: gratuitemment gratuitment
habitant: abitant
habitants: abitants
habitude: abitude
habitudes: abitudes
hébergement: hébergemment
heureuse: heureusse
heureuses: heureusses
heureux: heureu heureus heurreux
honnête: honète honette
honnêtes: honètes honettes
honneur: honeur honneure
hôpital: hopitale hôpitale
horaire: horraire oraire
horaires: horraires oraires
hôtel: hotêl
imagination: immagination
imaginer: immaginer
immédiatement: imédiatement immédiatemment immediattement
impression: impréssion impresion
impressions: impréssions impresions
indépendant: indépendent indépendand
indépendante: indépendente indépendande
indépendants: indépendents indépendands
infirmière: infirmiére
infirmières: infirmiéres
information: imformation informaton
informations: imformations informatons
innovant: inovant
innovante: inovante
innovantes: inovantes
innovants: inovants
innovation: inovation
innovations: inovations
inscription: inscripion inscritpion
inscriptions: inscripions inscritpions
inscrivez: inscriver
installation: instalation
installations: instalations
institut: institu
intelligent: inteligent
intelligente: inteligente
intéressant: interressant intérressant interessant intéresant
intéressante: interressante intérressante interessante
intéressants: interessants intérressants
intéressé: interessé intérressé intéresé
intéressée: interessée intérressée intéresée
intéresser: intérresser intéreser
intérêt: interêt intêret intérèt
intérêts: interêts intêrets intérèts
interprète: interpréte
interprètes: interprétes
interroger: intérroger
irrésistible: irésistible
irrésistibles: irresistibles irésistibles
itinéraire: itinérraire intinéraire
itinéraires: itinérraires intinéraires
janvier: janvié jenvier
jardin: jarddin
journée: jounée journnée journé
journées: jounées journnées journés
joyeux: joyeu
juillet: juilet julliet juillé
jusqu’au: jusquau
laisser: lésser
langage: language
lendemain: landemain
librairie: librarie
littérature: litérature littérrature
loisir: loisire
loisirs: loisires
longtemps: lontemps longtemp
magasin: magazin maggasin
magasins: magazins maggasins
magnifique: maggnifique manifique
magnifiques: maggnifiques manifiques
maintenant: mainteant maintement maintenent
malgré: malgrés
malheureusement: malheureusment malhereusement malheuresement
manifestation: manifestaton
manifestations: manifestatons
matériel: materiél matérriel
matériels: materiéls matérriels
médaille: médail médaile
médailles: médails médailes
meilleur: meileur mellieur
meilleure: meileure mellieure
meilleures: meileures mellieures
meilleurs: meileurs mellieurs
mémoire: memmoire
mercredi: mercerdi mecredi
merveilleux: merveileux mervelleux
mille: milles
modèle: modéle
modèles: modéles
moment: momment
moments: momments
musée: muséee
musées: muséees
musique: musiqe
mystère: mystére
nécessaire: nécéssaire neccessaire nécesaire néccessaire necéssaire nécésaire
nécessaires: néccessaires necéssaires nécésaires
nécessité: nécéssité
nettoyage: netoyage
nombreuses: nombreusses
nombreux: nombreu nonbreux
nommé: nomé
notamment: notament notemment
nourriture: nouriture
nouveau: nouvau
novembre: novenbre
nutrition: nutritition
objectif: objetif
objectifs: objetifs
obligatoire: obligattoire obligatoir
obligatoires: obligattoires obligatoirs
occasion: ocasion occassion occazion
occasions: ocasions occassions occazions
occupé: ocupé
occuper: ocuper
occupons: ocupons
octobre: octobbre
officiel: oficiel
officielle: oficielle
officiels: oficiels
offrir: ofrir offrire
opportunité: oportunité opportunitée
opportunités: oportunités opportunitées
organisation: organisaton organnisation
organisations: organisatons organnisations
orthographe: ortographe orthograph
ouverture: ouvreture ouverure
ouvertures: ouvretures ouverures
parallèle: paralèle parralèle
parallèles: paralèles parralèles
parfait: parfai
parking: parcking
parmi: parmis
partenaire: partennaire parternaire
partenaires: parternaires
partenariat: partennariat parteneriat
partenariats: partennariats parteneriats
participants: participents particpants
participer: participper paticiper
passager: passagé
passionné: passioné pasionné
passionnée: passionée pasionnée
passionnés: passionés pasionnés
patience: patiance pacience
pâtisserie: patisserrie pâtiserie
pâtisseries: patisserries pâtiseries
patrimoine: patrimoinne
pendant: pandant
permanent: permanant
permanente: permanante
permettre: permetre
personnalisé: personalisé
personnalisée: personalisée
personnalisées: personalisées
personne: persone
personnel: personel
personnelle: personelle
personnellement: personellement
personnelles: personelles
personnels: personels
personnes: persones
peut-être: peut-etre peutêtre peu-être
pharmacie: farmacie
philosophie: philosofie
photographe: photograhpe fotographe
photographes: photograhpes fotographes
piscine: picine pissine
piscines: picines pissines
plaisir: plaisire plésir
plaisirs: plaisires plésirs
plusieurs: plusieur plussieurs
pneu: pneux
politique: polittique
politiques: polittiques
possibilité: posibilité
possibilités: posibilités
possible: posible
possibles: posibles
pourcentage: pourçentage poucentage
pourcentages: pourçentages poucentages
pourquoi: pourquois pourqoi
pouvoir: pouvoire
préféré: préferé préfèré
préférée: préferée préfèrée
préférence: préférance
préférences: préférances
préférés: préferés préfèrés
premier: permier
première: premiére
premiers: permiers
prenez: prennez
présence: présance
présent: présant
présentation: présentaton
présentations: présentatons
printemps: printemp printenps
privilège: privilége previlège
privilèges: priviléges previlèges
problème: probléme problemme
problèmes: problemmes
prochain: prochin prochaint
prochaine: prochine prochainte
prochainement: prochaînement prochainment
prochains: prochins prochaints
produit: produi
professeur: proffesseur profeseur
professeurs: proffesseurs profeseurs
professionnel: professionel proffessionnel
professionnelle: professionelle proffessionnelle
professionnelles: professionelles proffessionnelles
professionnels: professionels proffessionnels
programme: programe
programmes: programes
progrès: progré progrés
promotion: promottion
promotions: promottions
promouvoir: promouvoire
propriétaire: propiétaire
propriétaires: propiétaires
psychologue: spychologue psycologue
psychologues: spychologues psycologues
public: plubic
publicité: publicitée
qualité: qualitée
qualités: qualitées
quantité: quantitée
quantités: quantitées
quartier: quarttier
quartiers: quarttiers
quatre: quatres
quelqu’un: quelqun
quelques: quelqes
question: quéstion
questions: quéstions
quotidien: quotidient
raisonnable: raisonable
raisonnables: raisonables
rappel: rapel
rappeler: rapeler
rappelle: rapelle
rappelons: rapelons
rappels: rapels
rapport: raport
rassemblé: rasemblé
rassemblement: rasemblement
rassembler: rasembler
réaliser: réallizer
récemment: récament récement
recette: recete reccette
recettes: recetes reccettes
recevoir: reçevoir recevoire
recommandation: recomandation reccommandation
recommandations: recomandations reccommandations
recommande: recomande reccommande
recommandé: recomandé reccommandé
recommander: recomander reccommander
recommandons: recomandons reccommandons
réduction: réducton
réductions: réductons
réflexion: réflection
réflexions: réflections
refuges: réfuges
regard: reguard
regarder: reguarder
regardez: reguardez
règlement: réglement
règlements: réglements
régulièrement: réguliérement
remercie: remmercie remerçie
remerciement: remmerciement remerçiement
remerciements: remerciments remmerciements remerçiements
remercier: remmercier remerçier
remercions: remercrions remmercions remerçions
rencontre: reconcontre
rendez-vous: rendez-vou randez-vous rendé-vous
rénovation: rénovaton
rénovations: rénovatons
renseignement: renseignenment
renseignements: renseignemments rensignements renseignenments
répétition: répettition
répétitions: répettitions
requête: requètte
réservation: réservaton reservattion résérvation
réservations: réservatons reservattions résérvations
restaurant: restorant réstaurant
restaurants: restaurents restorants réstaurants
résultat: resultât
retard: retar
réunions: réunnions
réussite: réusite
réussites: réusites
rythme: rytme rhytme rithme rythm
rythmes: rytmes rhytmes rithmes rythms
saison: séson
samedi: samdi sammedi
satisfaction: satisfation
savoir-faire: savoir-fair
scène: scéne
scènes: scénes
scolaire: scolère
sécurité: securitée sécuritée
sélection: séléction sélecion
sélections: séléctions sélecions
semaine: semmaine semaîne
semaines: semmaines semaînes
sensibilisation: sensibillisation
septembre: septenbre setembre
service: sérvice servise
services: sérvices servises
seulement: seulment
sincère: sincére
sincères: sincéres
site: sîte
société: societée sociètée
sociétés: societées sociètées
soirée: soirrée
soirées: soirrées soirés
solidaire: solidère
solidarité: solidaritée
sommaire: somaire
souhait: souhet
souvenir: souvennir
souvenirs: souvennirs
spécial: spéçial
spécialement: spécialment
spécialité: spécialitée
spécialités: spécialitées
spectacle: spéctacle spectâcle
spectacles: spéctacles spectâcles
statistique: statisique
statistiques: statisiques
succès: succés succé sucès suxès
succession: sucession
suffisamment: suffisament
suffisant: sufisant
suffisante: sufisante suffisente
suggestion: sugestion
suggestions: sugestions
supplément: suplément
supplémentaire: suplémentaire
supplémentaires: suplémentaires
suppléments: supléments
support: suport
sûrement: surrement
surprise: suprise
surprises: suprises
symbole: simbole
symboles: simboles
sympathique: simpathique sympatique
sympathiques: simpathiques sympatiques
système: systéme sistème
systèmes: sistèmes systémes
technique: téchnique
techniques: téchniques
technologie: tecnologie
technologies: tecnologies
téléphone: téléphonne téléfone
téléphones: téléphonnes téléfones
télévision: télévison
témoignage: témoignange
témoignages: témoignanges
température: températture temperture
températures: températtures tempertures
terrasse: terasse terrase
terrasses: terasses terrases
théâtre: théatre théâttre
théâtres: théatres théâttres
tonnerre: tonerre
toujours: toujour toujous
tradition: traddition
traditionnel: traditionel
traditionnelle: traditionelle
traditionnelles: traditionelles
traditionnels: traditionels
traditions: tradditions
tranquille: tranquile
tranquilles: tranquiles tranquils
travail: traivail
travaux: traveaux
traverser: traversser
très: trés
trésor: trézor
troisième: troisiéme troisème
typique: tipique
typiques: tipiques
uniquement: uniquemment uniqument
université: univérsité universitée
universités: univérsités universitées
urgent: urjent
urgente: urjente
utilisateur: utillisateur
utilisateurs: utillisateurs
utilisation: utilisaton
utilisations: utilisatons
vacances: vaccances
valise: vallise
valises: vallises
vélo: velô
vendredi: vendredie vandredi
vérifier: vérrifier
version: vérsion
versions: vérsions
vieillir: viellir
vignoble: vinoble
village: vilage
villages: vilages
visiteur: visitteur
visiteurs: visitteurs
voilà: voilâ
voiture: voitture
voitures: voittures
volontaire: volontère
volontaires: volontères
voyage: voyague voiage
voyages: voyagues voiages
voyageur: voyaguer
vraiment: vraiement vraimant
`;
