import { oneOf, phrases } from '../../text/phrases.ts';

/**
 * What houses are called, and what only such a house offers. English, German, French, Spanish, Portuguese, Italian, Dutch.
 * Our own selection; `offers` are entries of `text/lexicon.ts`.
 */
export interface Trade {
  called: RegExp;
  offers: readonly string[];
  /** Trades that live under one roof with it: a museum has a café and a shop. */
  beside: readonly string[];
}

export const trades: Readonly<Record<string, Trade>> = {
  bank: {
    called: phrases(
      oneOf(
        '*bank banks banking savings *kasse insurance assurance *versicherung* banque banco banca caixa cassa verzekering* building_society credit_union',
      ),
    ),
    offers: [
      'mortgage*|isa|isas|overdraft*|loan|loans|apr|cashback|remortgag*|refinanc*|advisers|advisors',
      'savings|current|fixed account|accounts|rate|rates',
      'interest|mortgage|exchange rate|rates',
      'standing|direct order|orders|debit|debits',
      'your|account statement|statements|balance|branch|branches|app|savings|money|mortgage|card|loan',
      'credit|debit card|cards',
      'hypothek*|baufinanzierung*|girokonto|tagesgeld*|festgeld*|zinsen|kredit*|sparkonto|sparplan*|konto|filiale',
      'livret|prêt|prêts|conseiller|conseillers|épargne|taux|agence|virement*',
      'hipoteca*|préstamo*|ahorro*|cuenta|cuentas|sucursal*|nómina|plazo',
      'mutuo|mutui|prestito|prestiti|conto|risparmio|risparmi|tasso|filiali',
      'empréstimo*|poupança*|conta|agência|juros|crédito',
      'hypotheek*|spaarrekening|rente|lening*|betaalrekening',
    ],
    beside: ['property'],
  },
  utility: {
    called: phrases(
      oneOf(
        'water wasser* eau aguas? acqua* acque energy energie* energía power electric* gas stadtwerke telecom* telekom* broadband mobile fibre network* internet',
      ),
    ),
    offers: [
      'broadband|fibre|router|hub|wifi|outage|outages|signal|sim|esim|roaming',
      'network|fibre team|fault',
      'brown|no|tap|hot water',
      'water',
      'meter|smart reading|readings|meter|meters',
      'power|water cut|cuts|supply|main|mains|pressure',
      'glasfaser|zählerstand|stromausfall|rohrbruch|mobilfunk|tarif',
      'fibre|box|forfait|compteur',
      'fibra|suministro|contador|cobertura|corte de luz|agua',
      'bolletta|contatore|fibra',
    ],
    beside: ['office', 'property', 'craft'],
  },
  food: {
    called: phrases(
      oneOf(
        'baker* bakes bakehouse loaf bread *bäcker* restaurant* ristorante restaurante bistro* brasserie kitchen* grill pizza* pizzeria burger* café* cafe* caffè coffee tea deli diner tavern* trattoria osteria pub inn bar arms brew* beer wine* foods? chocolat* boulangerie pâtisserie panader* padaria panificio gelat* ice_cream taproom catering steak* noodle* sushi taco* curry butcher* fish chips canteen cheese* dairy farm* brunch bakkerij cervecer* cantina bodega',
      ),
    ),
    offers: [
      'menu|menus|brunch|roast|tapas|starters|dessert|desserts|takeaway|sourdough|croissant*|baguette*|cocktail*|margarita*|prosecco|pints|chef|oven|baked|sauce|gravy|soup',
      'prawns|garlic|grilled|sizzling|fried|roasted|smoked|chicken|lamb|beef|salmon|oysters|sandwich*|falafel|dumplings|espresso|latte|bagel*|doughnut*|donuts',
      'pizza*|burger*|fries|pasta|lasagne|pie|pies|steak*|wings|tacos|ramen|sushi|curry|noodles|salad|buns|cake|cakes|pudding|venison|squash|mussels|ribs|dips|pancakes|scones|ale|lager|wine',
      'happy hour',
      'book|reserve|grab|get your|a|the table',
      'tables for',
      'two|2 for|4 one|1',
      'speisekarte|mittagstisch|spargel|schnitzel|schinken|tisch|torte|torten|brot|brötchen|kuchen|cocktails|soße|sauce|biergarten|bratwurst|pommes',
      'carte|formule|plat|plats|terrasse|apéro|huîtres|moules|frites|tarte|tartes|pain|pains|burgers|dessert',
      'carta|paella|cañas|raciones|croquetas|postre|postres|mesa|pizzas|horno|hamburguesas|tortilla|cocina|vino|vinos',
      'pide|pedidos a|para domicilio|llevar',
      'ementa|petiscos|bacalhau|sobremesa|pastéis|cerveja|feijoada|rodízio|hambúrguer*',
      'pizze|antipasti|tiramisù|tagliatelle|aperitivo|aperitivi|dolci|tavolo|cena|forno|birra|gnocchi',
      'menukaart|frietjes|bitterballen|broodjes|taart|terras|borrel|biertje*',
    ],
    beside: ['hotel', 'culture', 'sport', 'retail', 'travel', 'fitness'],
  },
  school: {
    called: phrases(
      oneOf(
        '*school *schule *gymnasium école collège lycée colegio escuela escola scuola liceo kindergarten nursery kita academy university universität université universidad università college primary',
      ),
    ),
    offers: [
      'pupils|homework|headteacher|headmaster|headmistress|gcse*|ofsted|timetables|playground|classroom*|phonics|sats|teachers',
      'year 1|2|3|4|5|6|7|8|9|10|11|12|13|one|two|three|four|five|six|seven|eight|nine|ten|eleven',
      "parents|parents'|open evening|evenings|morning|morning",
      'our|all parents|pupils|students|leavers|classes',
      'sixth form',
      'school trip|uniform|term|dinners|play|run|day',
      'schüler*|elternabend|hausaufgaben|einschulung|klassenfahrt|unterricht|lehrkräfte|zeugnis*|abitur*',
      'klasse 1|2|3|4|5|6|7|8|9|10',
      'élèves|maternelle|rentrée|cp|ce1|ce2|cm1|cm2|collégiens|classe',
      'alumnos|alumnado|primaria|secundaria|deberes|aula|profesorado',
      'alunni|genitori|classi|maestre|compiti|pagella',
      'alunos|turma|encarregados|professores',
      'leerlingen|ouderavond|groep|juf|meester|schoolreis*',
    ],
    beside: ['culture', 'sport', 'office', 'charity', 'fitness', 'health'],
  },
  office: {
    called: phrases(
      oneOf(
        'council city town borough county mayor ministr* minister department government governor senat* embassy consul* municipal* district parish stadt stadt* gemeinde* landkreis bürgermeister* ministerium rathaus mairie ville commune préfecture ayuntamiento alcald* gobierno câmara prefeitura município comune sindaco regione provincia court parliament agency authority police polizei* policía polizia politie fire_service fire_brigade feuerwehr customs post dvla hmrc',
      ),
    ),
    offers: [
      'polling station|stations|place|places',
      'photo id',
      'polls open|close',
      'ballot|ballots|bins|councillor*|recycling|pothole*|bylaw*|byelection',
      'council tax|meeting|house|leader',
      'bin|waste|refuse collection|collections|day',
      'planning|resident|residents|parking application|applications|permit|permits|zone',
      'wahllokal*|müllabfuhr|einwohner*|bürgerbüro|stadtrat|abfallkalender|personalausweis*',
      'bureau|bureaux de vote',
      'déchetterie|mairie|état civil|carte électorale',
      'colegio|colegios electoral*',
      'urnas|empadron*|pleno|padrón',
      'seggi|seggio|consiglio comunale|rifiuti|anagrafe',
      'urnas|junta de freguesia|recolha',
      'stembureau*|stempas|gemeenteraad|afval*|paspoort*',
    ],
    beside: ['school', 'culture', 'transport', 'health', 'charity', 'property', 'sport', 'fitness', 'travel'],
  },
  health: {
    called: phrases(
      oneOf(
        'hospital* clinic* klinik* klinikum *krankenhaus nhs health medical surgery dental dentist* doctors? pharmacy apotheke hôpital clinique pharmacie clínica farmacia ospedale hospice ambulance ziekenhuis apotheek vets? veterinary optician*',
      ),
    ),
    offers: [
      'flu jab|jabs|vaccine|vaccines',
      'vaccin*|ward|wards|midwi*|surgeon*|patients|nurses|maternity|radiology|whitening|implants|braces|aligners|veneers|checkup',
      'check up|ups',
      'a e',
      'gp|surgery appointment|appointments|hours',
      'visiting hours|times',
      'sprechstunde*|impf*|patienten|station|notaufnahme|zahnreinigung',
      'urgences|patients|soignants|vaccination',
      'urgencias|pacientes|vacun*|consulta|consultas',
      'pazienti|reparto|reparti|ambulatorio|pronto soccorso',
      'pacientes|vacina*|urgências|enfermeir*',
      'patiënten|prik|vaccinatie*|polikliniek|tandarts*',
    ],
    beside: ['charity', 'office', 'beauty', 'fitness', 'pets'],
  },
  sport: {
    called: phrases(
      oneOf(
        'fc afc cf sc rfc united rovers athletic wanderers albion town_fc city_fc football rugby cricket tennis hockey basketball golf club clube sport* sv tsv vfb vfl league olympic* racing verein calcio',
      ),
    ),
    offers: [
      'kick|kicks off|offs',
      'season ticket|tickets',
      'home|away|third shirt|kit|shirts|kits|fans|end|game|win',
      'club shop',
      'full|half|extra time',
      'hat trick',
      'clean sheet',
      'fixture|fixtures|striker*|midfield*|substitut*|goalkeeper*|matchday|lineup|squad|kits|penalty|equaliser|offside',
      'line up',
      'anstoß|heimspiel*|dauerkarte*|auswärts*|trikot*|abseits|elfmeter|halbzeit|kader|heimsieg',
      "coup d'envoi",
      'maillot*|mi temps|attaquant*|abonnements',
      'abonos|delantero*|once inicial|descanso|portero|penalti|gol',
      'maglia|attaccante|rigore|biglietti|tifosi|primo tempo',
      'bilhetes|avançado|equipamento|sócios|intervalo',
      'aftrap|thuiswedstrijd*|seizoenskaart*|rust|uitshirt*',
    ],
    beside: ['food', 'fitness', 'retail', 'school'],
  },
  retail: {
    called: phrases(
      oneOf(
        'shops? stores? fashion* clothing shoes boutique outlet supermarket* market mode moda tienda* loja* negozio magasin* winkel* jewell* toys books* furniture möbel* electronics wear outfitters tailor* textile*',
      ),
    ),
    offers: [
      'trainers|sneakers|dress|dresses|jeans|hoodie|hoodies|handbag*|jackets|boots|heels|sandals|knitwear|swimwear|sizes|checkout|sofas|mattress*|wardrobe*',
      'tvs|tv|oled|laptop|laptops|headphones|smartphones|fridge|fridges|washing',
      'free delivery|returns|shipping',
      'in|new store|stores|collection|arrivals|season',
      'black friday|sale',
      'use|with code',
      'flash|summer|winter|mid|final|big sale|season',
      'schuhe|kleider|größen|ausverkauf|schlussverkauf|jacken|hosen|fernseher|rabattcode|versandkostenfrei',
      'chaussures|robes|tailles|soldes|magasin|magasins|manteaux|livraison|couches|baskets|rayon|rayons',
      'zapatos|zapatillas|pedido|almacén|talla|vestidos|tallas|rebajas|abrigos|envío|tienda|tiendas|pañales',
      'scarpe|vestiti|taglie|taglia|saldi|giacche|spedizione|borse|negozio|negozi',
      'sapatos|vestidos|tamanhos|saldos|casacos|loja|lojas|portes',
      'schoenen|jurken|maten|uitverkoop|jassen|verzending|winkel|winkels',
    ],
    beside: ['food', 'beauty', 'sport', 'culture', 'charity', 'pets', 'games', 'fitness'],
  },
  beauty: {
    called: phrases(
      oneOf(
        'salon* hair* barber* beauty nails spa skin cosmetic* friseur* kosmetik* coiff* peluquer* parrucch* cabeleir* kapper* brows lashes lounge',
      ),
    ),
    offers: [
      'cut and|& colour|color|blow',
      'balayage|highlights|lashes|brows|waxing|facial|facials|stylist|stylists|botox|filler|fillers|manicure*|pedicure*|keratin|hairdresser|salon|trim',
      'gel|acrylic|new nails',
      'blow|hair dry|dries|extensions|cut|cuts',
      'walk in|ins',
      'haarschnitt|strähnen|strähnchen|maniküre|pediküre|wimpern|augenbrauen|föhnen',
      'coupe|brushing|mèches|manucure|épilation|ongles',
      'corte|tinte|mechas|manicura|depilación|uñas|peluquería',
      'taglio|piega|ceretta|unghie|colpi',
      'madeixas|unhas|depilação|sobrancelhas',
      'knippen|kleuren|wenkbrauwen|gellak',
    ],
    beside: ['hotel', 'fitness', 'health', 'retail'],
  },
  property: {
    called: phrases(
      oneOf(
        'estate* homes? property properties realty realtor* lettings housing immobil* inmobiliaria imobiliária makelaar* wohnen wohnbau living',
      ),
    ),
    offers: [
      'one|two|three|four|five|1|2|3|4|5|six bed|beds|bedroom|bedrooms',
      'semi|detached|maisonette|freehold|leasehold|bungalow|terrace|terraced|viewing|viewings|landlords|tenancy|lettings',
      'open house',
      'asking price',
      'to let|rent',
      'off street|street parking',
      'eigentumswohnung*|besichtigung*|kaltmiete|warmmiete|doppelhaushälfte|zimmer|reihenhaus',
      'appartement|trois pièces|visites|loyer|maison|pièces',
      'piso|habitaciones|dormitorios|alquiler|trastero|visitas',
      'trilocale|bilocale|monolocale|affitto|visite',
      'apartamento|quartos|arrendar|moradia|visitas',
      'appartement|slaapkamers|bezichtiging*|huur|vraagprijs',
    ],
    beside: ['bank'],
  },
  craft: {
    called: phrases(
      oneOf(
        'plumb* electric* roof* heating builders? building gas energy power water stadtwerke *werke utilities repair* installat* handwerk* sanitär* plombier* fontaner* idraulic*',
      ),
    ),
    offers: [
      'boiler|boilers|plumber*|electrician*|rewir*|engineers|drain|drains|leak|leaks|roofer*|gutter*|conversion*|guttering|plastering',
      'gas|heating engineer|engineers',
      'call out|outs',
      'free|no|obligation quote|quotes|obligation',
      'blocked drain|drains|toilet|sink',
      'rohrbruch|heizung*|notdienst|klempner|wartung|dachdecker|kessel',
      'chaudière*|dépannage|plombier|fuite*|devis',
      'caldera*|fontanero|fuga|fugas|presupuesto|atasco|atascos',
      'caldaia|idraulico|perdite|perdite|preventivo',
      'caldeira|canalizador|fugas|orçamento',
      'ketel|cv|loodgieter|lekkage*|offerte',
    ],
    beside: ['office', 'property'],
  },
  betting: {
    called: phrases(oneOf('bet* casino* poker bingo lotto lotter* lottery odds slots wetten scommesse apuestas apostas')),
    offers: [
      'free spin|spins|bet|bets',
      'odds|acca|accas|jackpot*|wager*|bookies|bookie|roulette|blackjack|slots|deposit|spins|bet|casino',
      'freispiele|quoten|einzahlung*|wetten|wette',
      'mise|mises|cote|cotes|tours',
      'apuesta|apuestas|cuota|cuotas|giros',
      'scommess*|quote|giri',
      'apost*|odds|rodadas',
      'gokken|inzet|gratis spins',
    ],
    beside: ['sport', 'games'],
  },
  transport: {
    called: phrases(
      oneOf(
        'air* airways airlines? flug* rail* railway* trains? tram* bus buses metro transit transport ferr* bahn* verkehrs* sncf renfe ferrocarril* aerol* aérien* trenitalia tfl coach* cabs? taxi* aeroport* airport flughafen',
      ),
    ),
    offers: [
      'trains|buses|bus|ferry|sailing|sailings|trams',
      'flight|flights|fares|departures|boarding|carriage*|timetable*|platform|airport|runway',
      'seat sale',
      'replacement bus|buses',
      'minutes late|delay|delays',
      'signal failure|fault|problem',
      'flüge|abfahrt*|gleis|schienenersatz*|fahrplan*|bordkarte*',
      'vols|départs|quai|rame|rames|horaires|correspondance',
      'vuelos|andén|salidas|trenes|embarque',
      'voli|binario|partenze|treni|imbarco',
      'voos|partidas|comboios|embarque|cais',
      'vluchten|perron|vertrek|treinen|dienstregeling',
    ],
    beside: ['travel', 'office', 'hotel'],
  },
  culture: {
    called: phrases(
      oneOf(
        'museum* *museum musée* museo museu gallery galerie* galería galleria theatre* theater* théâtre teatro opera* oper orchestra* library libraries biblio* bücherei archive* cinema kino ballet festival* concert* zoo* aquarium* gardens heritage castle arts',
      ),
    ),
    offers: [
      'exhibition*|curator*|gallery|matinee|premiere|encore|paintings|sculptur*|rehearsal*|orchestra|librarian*|audiobooks',
      'box office',
      'on display|show|loan',
      'permanent|new collection|exhibit',
      'ausstellung*|vernissage|bühne|kuratorin|kurator|spielzeit|gemälde',
      'exposition*|vernissage|tableaux|billetterie|scène|œuvres',
      'exposici*|cuadros|función|taquilla|comisari*',
      'mostra|mostre|opere|biglietteria|spettacol*',
      'exposiç*|bilheteira|obras|espetácul*',
      'tentoonstelling*|voorstelling*|schilderij*',
    ],
    beside: ['food', 'retail', 'school', 'office', 'charity', 'travel'],
  },
  pets: {
    called: phrases(oneOf('pets? vets? veterinary dogs? cats? kennels? cattery animal* tier* rescue rspca zoo')),
    offers: [
      'puppies|pups|kittens|litter|microchip*|worming|neuter*|kennel|kennels|cattery|groomer|grooming|collie|labrador|spaniel|retriever|cockapoo',
      'welpen|wurf|entwurmung|katzenbabys|hundefutter',
      'chiots|chatons|portée|toilettage',
      'cachorros|gatitos|camada|perros',
      'cuccioli|gattini|cucciolata',
      'filhotes|gatinhos|ninhada',
      'pups|kittens|nestje|hondenvoer',
    ],
    beside: ['charity', 'retail', 'health', 'culture', 'office'],
  },
  motor: {
    called: phrases(oneOf('motor* cars? auto* garage* tyres? tires? vehicles *haus coches carros wagen')),
    offers: [
      'mot|mots|tyres|tires|alloys|gearbox|mileage|horsepower|hatchback|showroom|brakes',
      'test drive|drives',
      'used|pre cars|owned',
      'brake pads|discs',
      'gebrauchtwagen|probefahrt|reifen|winterreifen|tüv',
      "voitures d'occasion",
      'essai|pneus|vidange|occasion',
      'neumáticos|itv|kilómetros',
      'gomme|tagliando|revisione|usato',
      'pneus|seminovos|revisão',
      'banden|apk|proefrit|occasions',
    ],
    beside: ['transport', 'craft'],
  },
  hotel: {
    called: phrases(
      oneOf(
        'hotel* inn hostel* lodge resort* motel guesthouse pension* hôtel auberge posada parador albergo pousada b&b suites glamping campsite camping',
      ),
    ),
    offers: [
      'suites|spa|concierge|housekeeping',
      'check in|out',
      'half|full board',
      'double|twin|single|family room|rooms',
      'halbpension|doppelzimmer|übernachtung*',
      'chambres|nuitée|nuitées|petit déjeuner',
      'noches|habitaciones|desayuno',
      'notti|camere|colazione',
      'noites|pequeno almoço',
    ],
    beside: ['food', 'travel', 'beauty', 'fitness', 'property', 'culture', 'transport'],
  },
  travel: {
    called: phrases(oneOf('travel* tour* holidays? cruise* voyages? viajes viagens viaggi reisen reise* trips? adventures vacation*')),
    offers: [
      'all inclusive',
      'package|cruise|city holiday|holidays|break|breaks|ship|deal',
      'nights from|in|at',
      'flights included',
      'kreuzfahrt*|pauschalreise*',
      'croisière*|séjour|séjours',
      'crucero*',
      'crociera|crociere|vacanze',
      'cruzeiro*',
    ],
    beside: ['hotel', 'transport', 'food', 'culture', 'office'],
  },
  games: {
    called: phrases(oneOf('games? gaming studio* interactive play* spiele* jeux juegos jogos giochi pixel* esports')),
    offers: [
      'patch notes|is|1|2|3',
      'dlc|hotfix|loot|nerf*|buffed|speedrun*|respawn|servers|matchmaking|beta',
      'season pass',
      'update|restart|patch|relaunch your game|client|launcher',
      'log back? in|out',
      'in game|ingame event|events|item|items|shop|purchase|purchases',
      'guild*|dungeon*|raid boss|bosses',
      'wishlist .. steam',
      'xp weekend',
      'double xp',
    ],
    beside: ['retail'],
  },
  fitness: {
    called: phrases(oneOf('gym* fitness yoga pilates leisure crossfit swim* pool palestra gimnasio ginásio sportschool')),
    offers: [
      'hiit|spin|kettlebell*|deadlift*|burpees|squats|reps|pilates|zumba|treadmill*',
      'pt|personal session|sessions|trainer|trainers|training',
      'gym membership*|floor|class|classes',
      'joining fee',
      'mucki*|fitnessstudio|probetraining',
    ],
    beside: ['sport', 'beauty', 'health', 'hotel', 'office', 'school', 'food', 'retail'],
  },
  charity: {
    called: phrases(
      oneOf(
        'charity foundation trust aid relief caritas rescue food_bank foodbank shelter hospice fund stiftung hilfe fondation association fundación fundação fondazione stichting red_cross volunteers church cathedral mission greenpeace oxfam',
      ),
    ),
    offers: [
      'donat*|appeal|volunteer*|fundrais*|bequest*|legacy',
      'spenden*|ehrenamt*',
      'don|dons|bénévoles',
      'donativo*|voluntari*',
      'donazion*|volontari*',
      'doaç*|voluntári*',
    ],
    beside: ['food', 'retail', 'health', 'school', 'culture', 'office', 'pets', 'sport', 'property', 'fitness'],
  },
};
