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

/** Creatures and vehicles that nobody takes for each other. */
export const kinds: readonly (readonly string[])[] = [
  [
    'dog dogs puppy puppies pup hund hunde welpe chien chiens chiot perro perra perros cachorro cão cães cane cani cucciolo terrier labrador spaniel',
    'cat cats kitten kittens katze katzen kater kätzchen chat chats chaton gato gata gatos gatito gatinho gatto gatta gatti gattino',
    'horse horses pony foal pferd pferde fohlen cheval chevaux poulain caballo caballos potro cavalo cavalos cavallo cavalli puledro',
    'rabbit rabbits bunny kaninchen lapin lapins conejo conejos coelho coelhos coniglio conigli',
    'parrot budgie canary papagei perroquet loro papagaio pappagallo',
  ],
  [
    'car cars sedan suv auto autos voiture voitures coche coches carro carros macchina automobile',
    'bike bikes bicycle fahrrad fahrräder vélo vélos bicicleta bicicletas bici bicicletta',
    'bus buses coach autobús ônibus autocarro autobus',
    'train trains tram zug züge tren trenes trem trens treno treni',
    'plane planes aircraft jet flugzeug avion avión avião aereo',
  ],
  [
    'christmas xmas weihnachten weihnachtsbaum noël navidad natal natale advent',
    'easter ostern osterei pâques pascua páscoa pasqua',
    'halloween pumpkin pumpkins kürbis citrouille calabaza abóbora zucca',
    'valentine valentines valentinstag saint-valentin',
  ],
  ['snow snowy ski skiing schnee neige nieve neve', 'beach swimsuit bikini strand plage playa praia spiaggia'],
];
