/** Hashtags that come round every week or every year, in small letters; our own selection. Long enough that a letter more or less is a slip. */
export const wellKnownTags: ReadonlySet<string> = new Set(
  `throwbackthursday mondaymotivation motivationmonday tuesdaythoughts transformationtuesday wednesdaywisdom womancrushwednesday thursdaythoughts
  fridayfeeling flashbackfriday fridayfact saturdayvibes selfcaresunday sundayfunday sundayvibes caturday photooftheday pictureoftheday quoteoftheday
  givingtuesday blackfriday cybermonday smallbusinesssaturday shopsmall shoplocal supportlocal supportsmallbusiness smallbusiness buylocal
  internationalwomensday womenshistorymonth blackhistorymonth pridemonth transdayofvisibility mentalhealthawareness mentalhealthawarenessweek worldmentalhealthday
  mentalhealthmatters worldbookday worldbookweek worldcancerday worldwaterday worldfoodday worldheartday worldenvironmentday worldoceansday worldpoetryday
  earthday earthhour climateaction climatechange climatecrisis climateemergency biodiversity sustainability sustainable renewableenergy netzero
  remembranceday armisticeday lestweforget anzacday australiaday independenceday republicday memorialday veteransday thanksgiving halloween
  christmas christmasmarket merrychristmas boxingday newyearseve happynewyear valentinesday mothersday fathersday stpatricksday eastersunday goodfriday ramadanmubarak
  eidmubarak happydiwali bonfirenight pancakeday volunteersweek carersweek recycleweek antibullyingweek nationalapprenticeshipweek britishscienceweek
  apprenticeships graduation openday studentlife studentexperience highereducation lifelonglearning education research scicomm stemeducation womeninstem girlsintech
  artificialintelligence machinelearning cybersecurity datascience opensource webdevelopment digitaltransformation innovation leadership entrepreneurship
  nowhiring wearehiring jobopening jobalert careers recruitment fundraising charitytuesday volunteering foodbank community communitymatters
  photography architecture interiordesign handmade handcrafted travelphotography staycation bankholiday weekendvibes weekendgetaway
  weihnachten weihnachtsmarkt adventskalender nachhaltigkeit energiewende klimaschutz klimawandel verkehrswende digitalisierung stellenangebot ausbildung wirsuchendich
  journéesdupatrimoine journeesdupatrimoine fêtedelamusique fetedelamusique rentréescolaire recrutement développementdurable developpementdurable patrimoine
  díadellibro diadellibro felizlunes sostenibilidad emprendedores navidad felizaño sustentabilidade sustentabilidad empreendedorismo segundafeira diadamulher
  sostenibilità sostenibilita fattoamano madeinitaly`
    .split(/\s+/)
    .filter((tag) => tag.length >= 9),
);
