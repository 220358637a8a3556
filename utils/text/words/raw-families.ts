/**
 * Words that belong together in a catastrophe: while one of a row is raw, a pun on the others is heard as one on it.
 * Lower case, accents folded; English, German, French, Spanish, Portuguese, Italian. Our own selection.
 */
export const rawFamilies: readonly string[] = [
  'flood flash flooded rain storm river dam drown drowning sink sinking splash dive washed wash wave waves deluge hochwasser flut uberschwemmung ertrinken inondation crue noyade inundacion riada dana enchente inundacao alluvione',
  'fire wildfire bushfire burn burns burning burnt blaze blazing smoke smokin smoking flame flames lit ignite heat brand waldbrand feuer brennen incendie feu incendio fuego queimada incendi fuoco rauch',
  'crash plane flight air jet landing takeoff nosedive wreck absturz flugzeug avion accident accidente acidente incidente aereo schianto unfall',
  'shooting shoot shot shots gun guns bullet bullets killer kill killing killed massacre bang trigger amok schiesserei schuss fusillade tiroteo tiroteio sparatoria',
  'bomb bombing bombs blast explosion explode explosive explodes boom attack anschlag explosionen attentat atentado attentato bombe bomba',
  'earthquake quake aftershock shake shaking shaken tremor epicentre erdbeben beben seisme terremoto sismo',
  'storm hurricane tornado cyclone typhoon wind blown sturm orkan tempete ouragan huracan tormenta furacao tempestade uragano tempesta',
  'strike walkout streik greve huelga sciopero',
  'war invasion missile missiles battle krieg guerre guerra invade',
];
