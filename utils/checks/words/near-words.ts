/**
 * English words one letter from another, told apart by what stands around them. Our own selection, after the confusions that usage
 * guides warn of (Garner’s Modern English Usage; Merriam-Webster’s usage notes).
 */
const set = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/));

/** What people and organisations have: behind a preposition only a determiner can stand before it. */
export const owned = set(`
  account address appointment attention baby babies backyard bag bags balance bank bike bills birthday body booking bookings bookshelf breakfast business
  calendar calendars camera car career cat child children church city class classes coat colleagues comments community company council crew customers cv data
  database date day days deposit desk details device devices diary dinner dog dogs door doors dream dreams email employees energy event events experience eyes
  faces facilities family favourite favorite feedback feet finances fingers friends front garden gardens generosity glasses goals gym hair hands head health heart
  hearts help holiday holidays home homes horse house household ideas inbox interest journey kids kindness kitchen laptop life lives local lunch members
  memories menu message messages mind money mornings mother mum name names neighbour neighbours neighbor neighbors neighbourhood neighborhood newsletter notes office offices
  order orders parents partner partners passport password past patience patients payment pension pet pets phone photos pictures pin pocket pockets prescription
  property purchase questions recipe recipes room rooms salon savings school schools shoes shop shopping site skin sofa staff stories story
  store stores students studio suggestions support team teams teeth thoughts town trip trust uniform users vehicle video videos visit visitors voice volunteers
  wallet wardrobe website wedding winners wishes workplace workshop yard`);
/** Words that may stand between the two. */
export const describing = set(
  'new own old next first last latest lovely lovable great best big little local whole beautiful wonderful amazing fantastic favourite favorite annual summer winter spring autumn christmas easter open brand very free smiling furry four-legged loyal dear hard-working dedicated talented friendly small young entire current online regular',
);
/** A possessive is meant where this stands before what is owned. */
export const meantAs: ReadonlyMap<string, string> = new Map([
  ['you', 'your'],
  ["you're", 'your'],
  ['out', 'our'],
  ['are', 'our'],
  ['hour', 'our'],
  ['there', 'their'],
  ["they're", 'their'],
]);
/** What such a possessive follows: a preposition, or a verb that takes one object. */
export const prepositions = set(
  'with of from for in on at to by about into inside around through without within behind near all us and or than',
);
export const asking = set(
  'bring leave know see miss enter attend join visit meet thank love support share celebrate check book reserve use try enjoy protect change update pack grab follow follows wear keep clean wash take pick remember forget describe improve plan track manage hear seeing meeting joining visiting supporting bringing sharing celebrating thanking welcoming protecting improving choose invite help helping tell explore discover',
);
/** Two objects are usual here, so that “you” may be the first: “book you a table”. */
export const placesBooked = set('place places spot spots seat seats slot table tickets ticket copy stall');
export const booking = set('book reserve save secure claim grab choose confirm bring');
/** “Their dog lovers”: the noun only describes the next one, and “you” is right. */
export const addressed = set('lovers people folk folks fans owners types enthusiasts');
