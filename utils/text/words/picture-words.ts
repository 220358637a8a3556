/**
 * Words of which a picture shows one and not the other, for comparing a text with the description beside it.
 * English, German, French, Spanish, Portuguese, Italian. Shades stand with their colour. Our own selection.
 */

export const colours: readonly string[] = [
  'red scarlet crimson ruby burgundy maroon rot rote roter rotes roten rouge rouges rojo roja rojos rojas vermelho vermelha rosso rossa rossi rosse',
  'green emerald olive lime mint grün grüne grüner grünes grünen vert verte verts vertes verde verdes verdi',
  'blue navy azure turquoise teal blau blaue blauer blaues blauen bleu bleue bleus bleues azul azules azuis blu azzurro azzurra',
  'yellow mustard lemon gelb gelbe gelber gelbes gelben jaune jaunes amarillo amarilla amarelo amarela giallo gialla gialli gialle',
  'orange oranges naranja laranja arancione',
  'purple violet lilac lavender lila violett violet violette morado morada roxo roxa viola',
  'pink fuchsia magenta rosa rose rosado',
  'black schwarz schwarze schwarzer schwarzes schwarzen noir noire noirs noires negro negra preto preta nero nera',
  'white ivory weiß weiße weißer weißes weißen blanc blanche blancs blanches blanco blanca branco branca bianco bianca',
  'grey gray grau graue grauer graues grauen gris grise cinza grigio grigia',
  'brown tan beige braun braune brauner braunes braunen marron brun brune marrón castanho castanha marrone',
];

/**
 * Things that nobody takes for each other, a list for each kind. Left out: creatures whose name is also a verb or another thing
 * (bear, bat, seal, duck, crane, turkey, fly).
 */
export const kinds: readonly (readonly string[])[] = [
  [
    'dog dogs puppy puppies pup hund hunde welpe chien chiens chiot perro perra perros cachorro cão cães cane cani cucciolo terrier labrador spaniel poodle dachshund greyhound collie retriever',
    'cat cats kitten kittens katze katzen kater kätzchen chat chats chaton gato gata gatos gatito gatinho gatto gatta gatti gattino',
    'horse horses pony foal pferd pferde fohlen cheval chevaux poulain caballo caballos potro cavalo cavalos cavallo cavalli puledro',
    'rabbit rabbits bunny kaninchen lapin lapins conejo conejos coelho coelhos coniglio conigli',
    'parrot parrots budgie canary papagei perroquet loro papagaio pappagallo macaw cockatoo',
    'lion lions lioness löwe löwen lionne lions león leones leão leões leone leoni',
    'tiger tigers tigress tigre tigres tigri',
    'leopard leopards leopardo leopardos leopardi',
    'cheetah cheetahs gepard geparde',
    'elephant elephants elefant elefanten éléphant éléphants elefante elefantes elefanti',
    'giraffe giraffes giraffen girafe girafes jirafa jirafas girafa girafas giraffa',
    'zebra zebras zebre',
    'rhino rhinos nashorn nashörner rhinocéros rinoceronte',
    'hippo hippos nilpferd hippopotame hipopótamo',
    'penguin penguins pinguin pinguine pingouin pingüino pingüinos pinguim pinguino',
    'otter otters loutre nutria lontra',
    'fox foxes fuchs füchse renard renards zorro raposa volpe',
    'wolf wolves wölfe loup loups lobo lobos lupo lupi',
    'hedgehog hedgehogs igel hérisson hérissons erizo riccio',
    'squirrel squirrels eichhörnchen écureuil ardilla esquilo scoiattolo',
    'badger badgers dachs blaireau tejón',
    'panda pandas',
    'koala koalas',
    'kangaroo kangaroos wallaby känguru kangourou canguro canguru',
    'monkey monkeys affe affen singe singes mono monos macaco macacos scimmia scimmie lemur lemurs',
    'gorilla gorillas',
    'camel camels kamel kamele chameau camello camelo cammello',
    'cow cows calf heifer kuh kühe kälbchen vache vaches veau vaca vacas ternero mucca mucche',
    'sheep lamb lambs schaf schafe lamm mouton moutons agneau oveja ovejas cordero ovelha pecora pecore agnello',
    'goat goats ziege ziegen chèvre chèvres cabra cabras capra capre',
    'pig pigs piglet piglets schwein schweine ferkel cochon cerdo cerdos porco porcos maiale',
    'chicken chickens hen hens huhn hühner poule poules gallina gallinas galinha galline',
    'owl owls eule eulen hibou hiboux chouette búho lechuza coruja gufo',
    'robin robins rotkehlchen',
    'swan swans schwan schwäne cygne cisne cigno',
    'puffin puffins papageientaucher',
    'frog frogs toad toads frosch frösche grenouille grenouilles rana ranas sapo',
    'snake snakes python schlange schlangen serpent serpents serpiente serpientes cobra serpente',
    'turtle turtles tortoise tortoises schildkröte schildkröten tortue tortues tortuga tortugas tartaruga',
    'dolphin dolphins delfin delfine dauphin delfín delfino golfinho',
    'whale whales orca wal wale baleine ballena baleia balena',
    'shark sharks hai haie requin requins tiburón tubarão squalo',
    'bee bees biene bienen abeille abeilles abeja abejas abelha abelhas ape api',
    'butterfly butterflies schmetterling schmetterlinge papillon papillons mariposa mariposas borboleta farfalla farfalle',
  ],
  [
    'car cars sedan suv auto autos voiture voitures coche coches carro carros macchina automobile',
    'bike bikes bicycle fahrrad fahrräder vélo vélos bicicleta bicicletas bici bicicletta',
    'bus buses autobús ônibus autocarro autobus',
    'train trains tram zug züge tren trenes trem trens treno treni',
    'plane planes aircraft jet flugzeug avion avión avião aereo',
    'ferry ferries fähre fähren bateau barco traghetto',
    'motorbike motorcycle motorbikes motorrad moto motocicleta',
    'lorry lorries truck trucks lkw lastwagen camion camión caminhão',
  ],
  [
    'christmas xmas weihnachten weihnachtsbaum noël navidad natal natale advent',
    'easter ostern osterei pâques pascua páscoa pasqua',
    'halloween pumpkin pumpkins kürbis citrouille calabaza abóbora zucca',
    'valentine valentines valentinstag saint-valentin',
    'thanksgiving',
    'diwali',
    'hanukkah menorah chanukka',
  ],
  [
    'summer summery sommer été verano verão',
    'winter wintry hiver invierno inverno',
    'autumn herbst automne otoño outono autunno',
    'springtime frühling printemps primavera',
  ],
  [
    'snow snowy ski skiing powder piste pistes slopes snowfall schnee neuschnee pulverschnee skipiste neige poudreuse nieve nevada neve nevicata',
    'beach beaches swimsuit bikini palm palms strand palme palmen plage palmier palmiers playa palmera palmeras praia palmeira palmeiras spiaggia',
  ],
  ['sunrise dawn sonnenaufgang aube amanecer nascer alba', 'sunset dusk sonnenuntergang crépuscule atardecer pôr tramonto'],
  [
    'strawberry strawberries erdbeere erdbeeren fraise fraises fresa fresas morango morangos fragola fragole',
    'raspberry raspberries himbeere himbeeren framboise framboises frambuesa frambuesas lampone lamponi',
    'blueberry blueberries heidelbeeren blaubeeren myrtille myrtilles arándanos mirtilo mirtilli',
    'cherry cherries kirsche kirschen cerise cerises cereza cerezas cereja cerejas ciliegia ciliegie',
    'apples äpfel pommes manzanas maçãs mele',
    'pears birnen poires peras pere',
    'peaches pfirsiche pêches melocotones pêssegos pesche',
    'bananas bananen bananes plátanos banane',
  ],
  [
    'tulips tulpen tulipes tulipanes tulipas tulipani',
    'sunflower sunflowers sonnenblumen tournesol tournesols girasol girasoles girassol girassóis girasole girasoli',
    'daffodils narzissen jonquilles narcisos',
    'dahlias dahlien dalias dalie',
    'peonies pfingstrosen pivoines peonías peônias peonie',
    'lilies lilien lys lirios lírios gigli',
  ],
  [
    'piano pianist klavier piano',
    'guitar guitarist gitarre guitare guitarra chitarra',
    'violin violinist geige violon violín violino',
    'trumpet trumpeter trompete trompette trompeta tromba',
    'saxophone saxophon saxofón',
  ],
  [
    'football footballers soccer fußball',
    'rugby',
    'tennis tenis',
    'cricket cricketer',
    'basketball baloncesto basquete',
    'hockey',
    'swimming swimmers schwimmen natation natación natação nuoto',
  ],
  [
    'sofa sofas couch canapé sofá divano',
    'armchair armchairs sessel fauteuil sillón poltrona',
    'lamp lamps lampe lámpara luminária lampada',
    'rug rugs teppich tapis alfombra tapete tappeto',
    'wardrobe kleiderschrank armoire armario armadio',
    'bed beds bett lit cama letto',
  ],
  [
    'shoe shoes sneaker sneakers trainers schuh schuhe chaussure chaussures zapato zapatos sapato sapatos scarpa scarpe',
    'coat coats jacket jackets parka mantel jacke manteau veste abrigo chaqueta casaco cappotto giacca',
    'hat hats beanie mütze hut bonnet chapeau gorro sombrero gorra chapéu cappello berretto',
    'scarf scarves schal écharpe foulard bufanda cachecol sciarpa',
    'handbag handbags tasche sac bolso bolsa borsa',
  ],
];

/** Words of another language that are plain English words too: in an English text they name none of these things. */
export const alsoEnglish: ReadonlySet<string> = new Set(
  'chat chats lit sac moto cane cani gata mono monos ape api pere mele tapis bonnet rana wale hai alba poule rose rot tan cerise'.split(
    ' ',
  ),
);

/** Before or behind such a word a creature or thing is part of another one: a hot dog, a sea lion, leopard print, a hat trick. */
export const partOfAnother: ReadonlySet<string> = new Set(
  'hot sea guinea teddy paper big trick tricks print prints crossing prawn prawns share soup pie curry pulled flu tea'.split(' '),
);
