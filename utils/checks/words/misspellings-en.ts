/**
 * English misspellings, one right word a line with the wrong forms after it. From `misspell` (github.com/client9/misspell, MIT licence,
 * Copyright (c) 2015-2017 Nick Galbreath), where the right word is a common one and the wrong form is no word or
 * name in SCOWL up to level 95 nor in a German, French, Spanish, Italian, Portuguese or Dutch word list; with some
 * well-known ones of our own.
 */
export const misspellingsEn = `
abandon: abondon adbandon
abandoned: abandond abandonned abanonded abondoned
abandoning: abandining abandonding abandonig abandonning abondoning
abbreviate: abreviate
abbreviated: abreviated
abbreviation: abberivation abberviation abbreivation abbreveation abbreviatin abbreviaton abbrievation abbrievations abrreviation
abilities: abilties
ability: abilitiy abiltiy abilty
abnormally: abnoramlly abnormalty abnormaly abnornally
about: abbout abotu baout
absence: abscence absense
absolute: aboslute absoulte
absolutely: aboslutely absolutelly absolutey absolutley absolutly absoultely
absorbed: abosrbed asborbed asorbed
absorbing: abosrbing asborbing
absorbs: abosrbs absrobs
abstraction: abstruction
abysmal: absymal abymsal
academic: acadmic accademic acedemic
academics: academicese academis
accelerate: accelarate accelorate
acceptable: acceptabelt acceptabil acceptible accpetable
acceptance: acceptence accpetance
accepted: accepterad accpeted
accepts: accpets
access: accesss
accessible: accessbile
accident: acident
accidentally: accedentally accidentaly
accidents: accidens
accommodate: accomadate accomdate accommadate accommidate accomodate accomondate acommodate
accommodation: accomadation accommadation accommidation accomodation accomondation
accompanied: accompained accompanyed accompianed accompined accompinied accomponied
accomplish: acomplish
accomplished: acomplished
accomplishes: accomplise accomplises accomplishents accomplishs accompliss
according: accoridng accoring accroding acording
accordingly: acordingly
accountant: accountent accountt
accountants: accountas accountat accountatns accountents
accumulate: acculumate accumalate accumelate accumilate
accumulated: acculumated accumalated accumelated accumilated accumulted
accuracy: accuarcy accuraccy accuray acuracy
accurately: accuratelly accuratley
accusation: accuastion accusating accusition
accused: acccused accussed acused
accustomed: accostumed accustommed accustumed acustommed
achieve: acheive achive
achieved: acheived achived
achievement: acheivement acheivment achievemint achievemnt achievment achivement
achievements: acheivements acheivments achievemnts achievments achivements
achieves: acheives achieveds achievemts achievents
achieving: acheiving achiveing
acknowledge: acknolwedge acknoweldge acknowldge acknowlede acknowlegde acknowlege acknowleged
acknowledged: acknolwedged acknoweldged acknowiedged acknowldeged acknowleded acknowlegded adknowledged agknowledged awknowledged
acknowledges: acknolwedges acknoweldges acknowladges acknowlegdes acknowleges acknwoledge adknowledges awknowledges
acknowledging: acknolwedging acknowledgeing acknowleding acknowlegding awknowledging
acoustic: accoustic acousitc acoutsic
acquaintance: acquaintace acquaintaince acquaintence acquanitances acquantaince acquiantence aqcuaintance aqquaintance aquaintance aquiantance
acquire: acquifer aqcuire aquire
acquired: acquried adquired aqcuired aquired
acquiring: adquiring aquiring
acquisition: acquisation acquisiton aqcuisition aquisition
acronyms: acornyms acronmys acronymns acronysm acroynms acrynoms
across: accross
activates: acitvates activaste activaters
activating: acitvating acticating activateing activationg activiting cativating
actively: activelly activley activly
activities: activits
actually: actaully actualy acutally
adaptation: adaptating adpatation
adapter: adaptare adatper adpater
addicts: addcits addictes
addition: addtion
additional: addional additonal addtional
additionally: addionally additinally additionaly additonally
address: adderss addres adress
addressed: addresed adressed
addresses: addressess
addressing: addresing adresing adressing
adequate: adecuate adeqaute adequet adequit
adequately: adaquetely adequatedly adequatley adequetely adequitely
adhering: adhearing
administer: administor administored administr administren adminsiter
administered: administed adminsitered adminstered
administration: administartion administraion administraton adminsitration
administrative: admininistrative administratiei administrativne adminsitrative adminstrative amministrative
admission: addmission
admitted: admited
admittedly: admitedly admittadely admittadly admittetly admittidly
adopt: addopt
adopted: addopted
advanced: adavanced
advantage: advatange
advantageous: advantageos advantageus advantagious advantagous advantegeous adventageous
advantages: advantadges advanteges advatanges
adventures: adventerous adventrues adventue adventuers adventureous adventureres adventurs adventus
adventurous: adventourus adventrous adventuous adventurious adventuros adventuruous adventurus
advertised: adverticed advertisted
advertisement: adverticement advertisiment advertisment advirtisement
advertisements: advertisments
advertising: adversiting advertisting
adverts: adverst
advised: adviced
adviser: adivser
advisor: adivsor advsior
advisors: adivsors advisorys advsiors
advocated: adovcated advocade
advocates: adovcates advocats
aesthetic: asethetic asthetic
aesthetically: aestethically aesthatically aestheticaly aestheticlly aesthitically asethetically asthetically easthetically
affair: afair
affairs: affaris affiars
afford: affort
aforementioned: aforememtioned aforementioend aforementiond aforementionned
afternoon: afternon afternooon
again: agian agina
against: againnst agains againts agaisnt aganist agianst aginst
aggressive: aggresive
agreed: aggreed agred
agreement: aggreement agreeement agreemnt
agricultural: agircultural agracultural agriculteral agricultral agricultrual agricultual agriculturual agriculutral agrigultural agrocultural argicultural
aircraft: aicraft aircaft aircarft airrcraft aricraft
airport: aiport
albeit: albiet
alcohol: alchohol alchol alchool alcohal alochol
alcoholic: alchoholic alcholic alchoolic alocholic
algebra: alegbra algerba
algorithm: algorithem algorithems algorithim algorithims algorithum algorithym algorithyms algoritm algorthim algortihm alogrithm alrorythm
algorithms: algorhitms algorithmns algoriths algorithsm algoritms algorthims algortihms algorythims algorythms alogrithms
align: allign
aligned: alligned
alignment: alignemnt alingment
allege: aledge alege
alleged: aledged aleged
allegedly: alledgedly alledgely allegedely allegedley allegedy allegely
alleges: aledges
allergic: allegric
alleviate: alleivate allievate alliviate
alliance: allaince allinace
allowed: alowed
allowing: alowing
almost: almsot alomst
alphabet: alpahbet alphabeast alphabeat alphabt aplhabet
already: allready alreayd laready
also: alsot
alteration: alterarion alterating lateration
alternate: alternatve
alternative: alterantive alternitive
alternatively: alterantively alternativelly alternativley alternativly alternitavely alternitively
alternatives: alterantives alternativets alternitives
although: allthough althought altough
altogether: alltogether altogehter altogheter
always: alwasy alwyas
amateur: amatuer
ambassador: ambassabor ambassader ambassator ambassedor ambassidor ambassodor
ambiguity: ambiguitiy ambuigity amibguity
amend: ammend
amended: ammended
amendment: admendment amendmant ammendment
among: amoung amung
amongst: amognst amongts amonsgt amoungst
amount: ammount
amused: ammused
analogous: analogeous
analogue: analgoue analouge anaolgue
analyse: analyes analysie analysze anaylse
analyses: analyseas analyseles analysens analyseres analysise analysised analysises anaylses anlayses
analysis: analisys anaylsis
analyst: analsyt analysit analyts anaylst
analyze: analzye anaylze
analyzed: analzyed anaylzed
analyzing: analzying anaylzing
ancestors: ansestors
ancient: anceint anicent
anecdote: acnedote ancedote anecdotale anecdotice anecdotle anectode anedocte
anecdotes: ancedotes anecdots anecodtes anectodes anedoctes
anniversary: aniversary anniverary anniversairy anniversarry anniversay anniversery anniversiary anniversry anniversy
announce: annoucne announched
announced: annouced anounced
announcement: annoucement annoucnement announcemnt announcment anouncement
announcements: annoucenment annoucnements announcemet announcemnet announcemnts
announces: annoucnes announcents
announcing: annoucning announceing
annoyance: annoynace annyoance
annually: annualy
anomalies: anomolies
anomaly: anomoly
anonymous: annonymouse annoymous anomynous anonmyous anonymos anynomous
another: anohter
answered: answerd anwsered asnwered awnsered
answering: anwsering asnwering awnsering
answers: answeres anwsers asnwers
anticipate: anticapate anticiapte antisipate
anticipated: anticapated anticiapted antisipated
anticipation: anticiaption anticipatin antisipation
antique: anitque antiquae natique
antisocial: anitsocial antisocail antisosial
anything: anyhting anythign anytying
anywhere: anyhwere
apart: appart
apologies: apoligies apologys appologies
apologise: apologes
apologized: apolagized apoligized
apologizing: apolagizing apologizeing
apology: appology
apostrophe: apostraphe apostrephe apostrohpe apostrope apostropes apostrophie apostrophies approstraphe apsotrophe
apparent: aparent apparant
apparently: apparantely apparantly apparenlty apparentely apparenty apperantly
appealing: appealling
appearance: appareance appeareance appearence apperance appereance apprearance
appearances: appareances appearane appearences appearnace apperances appereances
appeared: appeard apperead
applause: appaluse applaudes appluase
applicable: applicaple applicible
applicants: applicates applicatins
application: aplication appication applicaiton applicaton
applications: apllications applicaitons applicatons
applied: aplied
appointments: appointmet appoitnment appoitnments
appreciate: apperciate apprecaite appreicate appretiate appriciate apprieciate
appreciated: apperciated apprecaited apprecited appreicated appriciated
appreciates: apperciates apprecaites appreciae appreciaters appreciste apprecitae appreicates appriceate appriciates appriecate
appreciating: appreceating appreciateing appreciationg appreicating
appreciation: apperciation appreciatin appreciato appreciaton appreication appretiation
approach: apporach appraoch
approached: apporached appraoched
approaches: apporaches appraoches approachs
approaching: apporaching appraoching approacing
appropriate: apporpriate appropiate appropirate appropraite approprate appropropiate apropriate
appropriately: apporpriately appropirately appropraitely appropriatley appropriatly approprietly
approval: aproval
approximate: apporximate approproximate approxamate approxiamte approxmiate aproximate
approximately: apporximately approxamately approxiamtely approxiately approximatelly approximatley approximatly approximetly approximitely aproximately
arbitrarily: abritrarily arbitarily arbitraily arbitrairly arbitrairy arbitralily arbitrarely arbitrariliy arbitrarilly arbitratily arbritarily aribtrarily
arbitrary: abritrary arbirtary arbitary arbitrarly arbitray arbritary aribtrary
archaic: arcahic archiac
architecture: archetecture architechture architechure architecutre architexture arcitechture
arguable: agruable arugable
arguably: agruably arguabley arguablly argubaly argubly arugably
arguing: agruing aruging
argument: agrument arguement arugment
arguments: agruments arguements arguemnts arugments
arithmetic: arithemtic arithmentic arithmethic arithmetric arithmitic aritmethic arthimetic artihmetic
around: aroud arund
arranged: aranged arragned arrangerad
arrangement: arangement arrangment arrengement
arrangements: arrangments arrengements
array: arrary
arrested: erested
arrests: arresst arrestos
arrival: arival
arrogant: arogant arogent
article: artcile artical artice articel
artificial: articifial artifical artificiella
artificially: articifially artificailly artifically artificialy artificually artifiically
artistic: artisitc artistc
artists: aritsts artsits
ascended: acsended ascendend ascneded
ascending: acsending ascneding
aside: asside
aspects: apsects aspectos spects
assault: assualt
assemble: assembe assemblare assemblie assemple assmeble
assembled: assembeld assmebled
assembling: assembleing assemblying assempling assmebling
assembly: assembley assemby assmebly
assertion: assertation
assessment: assesement assestment
assign: asign
assignment: assignemnt assingment
assignments: assignemnts assingments
assistance: assistence
assistant: assitant
assisted: asissted
assists: asissts assisst asssits
associate: assoicate
associated: asociated assocaited assoicated assosiated
associates: assocaites associsted assoicates assosiates
associating: associationg assosiating
association: assocation associaton assoication assosiation
associations: assocaition associaiton associatin associationthis associatons assoications assosiations assotiations
assume: asume
assumptions: assupmtion
asterisk: astericks asterik asteriks astersik
asynchronous: asychronous asyncronous
atheism: atheisim athesim athiesm
atheist: athiest
atheists: aethists athesits
atmosphere: atmopshere atmoshpere atomsphere
atmospheric: atmopsheric atmoshperic atmosoheric atmosphereic atmosphir atomspheric
atrocities: atrocitites atrocoties atrosities attrocities
attachment: atatchment attachemnt attactment
attain: atain
attempt: attemp attemt
attempted: attemped attemted attemtped attmepted
attempting: atempting attemting attemtping attmepting
attempts: attemps attemtps attemts
attendance: attendence
attended: attened
attention: attension
attitude: atittude attidute attitide
attorney: atorney
attraction: attractin
attractive: attractice
attracts: attracs attractes
attribute: atribute attirbute attributted attritube
attributed: atributed attributred
attributes: atributes attirbutes attritubes
audible: audbile audibel
audience: audeince
author: auther
authorities: authorites authorithies authoritiers authoroties authrorities
authority: authoritay authorithy authroity autority
authorization: autherization authoritation authorizaton authroization
authorized: autherized authroized
autobiography: authobiography
automate: automatice automatied automatted
automated: auromated
automatically: automaticly
automobile: automibile automobilies automoblie automoblies
availability: availabiliy availabillity availabilty availablity avaliability avialability
available: avaiable avaialble availabale availabe availaible availble availiable availible avalable avalaible avaliable avialable avilable
awarded: awared
awfully: afwully awfullly
awkward: ackward
background: backgorund backgroud
backgrounds: backgorunds backgroudn backgrouds backgrouns backgruond backrgound backrounds
balanced: balnaced
balances: balanse balcanes
bananas: banannas
bandwagon: badnwagon bandwagoon
bandwidth: badnwidth bandiwdth bandwdith bandwidht bandwitdh bandwith
bargain: baragin bargani bargian
basically: bascially basicaly basicly
bastards: bastardous bastardus bastars
bathroom: bathrom bathrooom
bearded: beardude beraded
beautiful: beatiful beauitful beautyfull beuatiful
beautifully: beautifullly beautifuly beautifyl beautilful beautyfully beuatifully
became: becamae
because: baceause beacuse becasue beccause becouse becuase
becomes: becames
becoming: becomeing becomming
before: bedore befoer
begin: beggin
beginner: begginer
beginners: begginers
beginning: beggining begining begininng beginnig bigining biginning
begins: beggins
behavior: behaivor behavoir behavour
behaviour: beahviour behaivour behavoiur behvaiour
being: beeing
belief: beleif
beliefs: beleifs beliefes belifes
believable: beleivable beliavable beliebable believeble beliveable
believe: beleive
believed: beleived belived
believer: beleiver believr
believes: beleives believs belives
believing: beleiving beliveing
beneficial: benefecial beneficiul benefitial benefitical beneifical benificial
benefit: benifit
benefits: benifits
between: beteen betwen bewteen inbetween vetween
biblical: bibilcal bilbical
bicycles: bicylces bycicles
bigoted: bigtoed biogted
bigotry: bigorty bigtory biogtry
binary: bianry
biological: bioligical
biologist: biologiset biologiskt
birthday: birhtday brithday
bizarre: bizzare
blame: blaim
blamed: blaimed
blatantly: blatanlty blatanty
book: boook
boredom: bordeom boredoom
boundaries: boundaires bounderies
boundary: bondary boundry
bout: boaut
brethren: brethen bretheren
bridges: birdges brigdes
brief: breif
briefly: breifly brielfy
brigade: birgade briagde brigaged brigated
brightest: birghtest brigthest
brightness: birghtness brigthness
brilliant: briliant
brilliantly: brillaintly brillianty brilliany
broadcast: boardcast boradcast bradcast braodcast broacasted
broadcasting: boardcasting boradcasting braodcasting broadacasting broadcasing
broadcasts: boardcasts boradcasts braodcasts broadcastes broadcastors broadcat
broadly: boradly braodly broadley broady
browsing: broswing browisng
building: buidling buliding
buildings: buidlings buildins bulidings
bullets: blulets bullest bulletts
bureaucracy: beaurocracy beuraucracy bueraucracy bureacuracy bureaocracy bureaucrazy bureuacracy
buried: burried
burning: burnign
bursting: burtsing busrting
business: buisness busines busineses busness bussiness
businesses: buisnesses businesss
cabbage: cababge cabbagge
cabinet: cabinate cabinent cabniet
caffeine: caffeen caffeinne caffinee
calculate: caclulate calcualte caluclate caluculate calulate
calculated: caclulated calcualted caluclated caluculated calulated
calculating: caclulating calcualting calculationg caluclating
calculation: caclulation calcluations caluclation
calculations: caclulations calcualtion calcualtions calculatin calculatons caluclations claculations
calculator: caclulator caculater calcualtor calcularon calculater calculatoare caluclator calulater claculator
calculus: caclulus
calendar: calender
campaign: camapign campagin campain campaing
campaigning: campagining campaiging campainging
campaigns: campagins campaignes campaings campains campiagns
cancels: cancells cancles
candidate: candadate candiate
candidates: candidatxs canditates
cannot: cannnot
canonical: cannoical cannonical canoncial conanical
capabilities: cababilities capabilites
capability: capabality capabilitiy capabillity capabiltiy caperbility
capable: capible
capital: captial
capitalism: capatilism capitalisim capitalsim capitilism capitlaism capitolism captialism
capitalist: capatilist capitarist capitilist capitlaist capitolist captialist
capitals: capitalis capitalisn captials
captured: captued capturd
captures: caputres
cardboard: cardbaord cardboad cardborad
career: carreer
careers: carrers
carefully: careflly carefullly carefuly
caring: careing
carrots: carrotts carrotus
cartridge: cartdridge cartdrige cartirdge cartrdige cartride cartrigde cartrige
cartridges: cartdriges cartirdges cartrdiges cartriages cartrigdes
cassette: cassettte
catalogue: catalgoue cataloge
catastrophic: catastraphic catastrohpic catastropic catestrophic catistrophic catostraphic catostrophic katastrophic
categorically: catagorically categoricaly catigorically
category: catagory
cathedral: cathderal catherdal cathredal chatedral
catholic: cathlic cathloic chatolic
causality: casaulity causailty cuasality
cause: casue
caused: casued
causes: casues
causing: acusing casuing cuasing
celebration: celebratin
cellular: cellural celullar
censor: censur
censorship: censorhsip censurship
centers: centeres centerns
centres: centrase centrers
centuries: centruies centuties
century: centruy centuty
ceremony: cerimony ceromony
certain: certian
certainty: certainity certainlyt certaintity certainy certanity certianty
certificate: certificare certificiate
chairman: chairmain chariman
challenge: challange challege
challenged: challanged challeneged
challenges: challanges challeneges challengs
challenging: chalenging challanging challengeing challening
chamber: chambear
champagne: champage champagen champange
chancellor: chancellour chancillor chansellor
chaotic: cahotic chatoic choatic
character: carachter charachter charactor chracter
characteristic: charactaristic characterisic characterisitic characteristsics characteritics charactersistic charecteristic
characteristics: charactaristics characterisics characterisitc characterisitcs characterisitics characteristc characteristcs characterists charactersitic charactersitics charactoristics charasteristic charecteristics charistics
characters: cahracters charachters charactors charecters
charitable: chairtable charatable charitible chartiable
checker: checkare checkear chekcer
chemical: chemcial
chemistry: chemestry chemisty chemsitry
chief: cheif
childish: chidlish childisch chlidish
children: childen
chocolate: chocloate chocoalte cholocate
choices: chocies choicers
chosen: choosen
churches: chruches churchers churchs
cigarette: cigeratte
circles: circels circlebs cirlces cricles
circuit: ciricuit curcuit
circuits: circiuts circuis
circular: circluar ciruclar
circulating: cicrulating circluating circulatiing circulationg ciruclating criculating
circulation: circualtion circulaton ciruclation
circumstance: cercumstance circumstace circumstanes circumstante circumstnaces circunstance curcumstance
circumstances: circunstances cirucmstances curcumstances
civilian: civillian
civilization: civilizaiton civilizaton
claims: claimes
clarification: calrification clarificaiton clasification clerification
clarify: calrify clairfy clarfiy clarifiy
clarifying: calrifying clairfying
clarity: calrity clairty
classic: clasic
classical: clasical
classics: classicals classsic
classification: calssification classificaiton
classified: calssified classifides
classify: calssify classifiy
clauses: caluses clasues clausens cluases
clear: claer clera
clearance: cleareance
clearer: claerer
clearly: claerly
clients: cilents cleints
clinical: clincial
closely: cloesly closeley closley
closing: closeing
coast: caost
coincide: coincidnce coindice conicide
coincidence: coincedince coincidance coincidense coincidince coinsidence conicidence
collaboration: collabaration collaberation collaboratin collobaration kollaboration
collapse: collape collapes collaspe collpase
collapsed: collasped collpased
collapses: collapsers collaspes collpases
collapsing: collapseing collasping collpasing
colleague: colleauge collegaue collegue
colleagues: colleage colleauges collegaues
collection: colleciton collectivo collecton
collections: collcetion collectioners collectivos collectoin
collective: colelctive
collects: collectems collectros collest
colony: collony
coloured: colourd coulored
column: collumn
columns: columnas columsn coulmns
combination: combinaton combonation
combinations: combanations combiantion combinaiton combinatin combinatino combinatins combinatios combonations conbinations kombinations
combines: combiens combins
combining: combinig combinining
comfortable: comfertable comfrotable comftorable
comfortably: comfertably comfortabil comfortablely comfortabley comfortablity comfortablly comfortbly comftorably
coming: comming
command: commmand
commandment: commandemnts commandmant
commandments: commandmants commandmends commendments
commands: commans
commence: commecen
commentary: commentery commenty
commentator: commantator commentar commentart commentater
commercial: commerical commericial
commercially: commercialy commerically commericially
commission: comission commision
commissioned: comisioned comissioned commishioned commisioned commissionned
commissioning: comisioning comissioning commisioning
commissions: comisions comissions commisison commissionees commissons commisssion
commitments: commitmet committments commtiment
commits: commiest committs commitus
committed: comited comitted commited cornmitted
committee: comittee commitee committe
committing: comiting comitting commiting
commonly: commongly
communicate: comminicate comminucate communciate
communicated: comminicated commuincate communciated communicae communicted
communication: comminication communciation communiation communicaiton communicaton
communications: comminucation commuications commuincation commuinications communciations communiaction communicatin communicatoin communicatons
communism: communisim communsim
communist: communit communits
communists: commanists comminists communiss communistas
communities: communite communites communitites
companies: comapnies compaines
company: comany comapany comapny compnay
comparable: comaprable comparabil comparabile compareble comperable comporable
comparative: comparatie comparetive comparitave comparitive comparitve compatative comperative
comparatively: comparativley comparativly comparetively comparitavely comparitively comperatively
compare: comapre
compares: comapres comparisen compase
comparison: comaprison compairson comparasion comparason comparision comparsion
comparisons: comaprisons comparasons compariosn comparisions comparisn comparission comparisson comparissons comparsions compraison
compassion: compasssion compession
compatibility: combatibility compability compadibility compatablity compatibiliy compatibillity compatibiltiy compatibilty compatibily compatiblity compitability comptability
compatible: comaptible compadible compatabile compatiable compatibil compitable
compensate: compansate compensante compenstate compinsate componsate
compensation: compansation compensantion compensatin compinsation conpensation
competed: compede competend competeted
competence: competance competenet competense
competent: compitent
competition: comeptition competetion competion competitiion competiting competiton
competitive: comeptitive compeditive competative competitve competive
competitor: compeditor competator competetor competitio competitior
competitors: comeptitors compeditors competators competetors competiors competiters competitiors competitons copmetitors
compilation: compalation compelation compilaton compination compleation compliation compliations compolation
compiler: compilr
complacent: complacant complacient complate
complained: compalined complaind
complaining: complaing complainging complainig
complains: compalins complians
complaints: complaines compliants
complete: compelte
completely: compeltely compleatly completelly completelyl completey completley complety
completes: compeltes completeds completelys completenes
completing: compeating compeeting compelting completeing compteting
completion: compeltion complation completeion completetion completin completito complition comptetion
complexity: completily complexety complexitiy complext complexy
complicate: compilcated complciated complecate compliacted complicaed complicarte complicatied complicatred complicatted complictaed complimate
complicated: complecated complicted
complication: compilcations complciations compliactions complicaitons complilation complimation complination complitation
complications: complecations complilations conplications
component: componant
components: compenents componants componenet componenets componet
compose: compones
composite: compositied
composition: compesition compositon compotition
comprehend: comperhend comprehand comprihend
comprehension: comperhension comprehention conprehension
comprehensive: comphrehensive
compress: compresas compreses compsers
compressed: compresssed
compression: compresson compresssion
compromise: compramise comprimise compromize
compulsion: complusion complusions compulstion compuslion compustion
compulsory: complusory compolsory compolsury compulosry compulsary compulsery compulsorary compulsury compuslory cumpolsory
computation: competation competution compitation compunation computanti computating computition
computational: computationnal
compute: compunet computre
computer: cmoputer coputer
computerized: computarized
computers: comptuers
concealed: conceald concelaed
concede: conceed conceled concened concered conceted conceved
conceivable: conceviable conciveable
conceivably: conceivablely conceivabley conceivibly conceviably conciveably
conceived: conceide concevied concieved
concentrate: concencrate concentate concentrace concentrarte concertmate consentrate
concentrated: concentrade concentraded concentraited consentrated
concentrates: consentrates
concentrating: concentraing consentrating
concentration: concencration concentraion concentratin consentration koncentration
concept: consept
concepts: conceps conceptos
conceptual: conceitual conceptial conceptul
concern: consern
concerned: conserned
concerning: concernig
concert: concernt
concise: concibes concides
conclude: conclued conlcude
concluded: conlcuded
conclusion: conclution conculsion conlcusion
conclusions: conclusiones conclussion conclutions conculsions conlcusions
condemn: condenm condmen
condemnation: comdemnation condemantion condenmation condmenation condomnation
condemned: condamned condemend condemmed condemnd condenmed condmened
condemning: condamning condemming condemnig condencing condenming condmening
condensed: condensend condesend condesned
condition: condidtion conditon
conditional: conditinal conditionel conditionnal
conditioned: conditiond conditionned
conditioning: conditiong conditionning
conditions: condidtions
conducting: conductiong conduiting
conference: confedence conferance
conferences: conferances conferene confernece
confess: confeses confesos
confidence: confidance confidense
confidential: confedential confidenciality confidentail confidentuality konfidential
configuration: configuartion configuraiton configuraton
configurations: configruation configuartions configuratin configuratoin confugurations conifguration conifgurations
configure: configue
confirmation: comfirmation confermation confrimation
confirmed: confimred confirmd confrimed
confirming: conferming confriming
confirms: confrims
conflict: confilct conflcit
conflicting: confilcting conflciting conflicing
conflicts: confilcts conflcits conflics conflictos
conform: coform
congratulate: congradulate congragulate congratualte congratualted congratuate
congratulations: conglaturation conglaturations congradulations congragulations congratualtions congratulatons congraturations gongratulations
conjecture: conjecutre
conjunction: conjucntion conjuction conjuncting
connected: conected
connecting: concenting conencting connectiong
connection: conection conenction conneciton connecticon
connections: conenctions conncetion
connector: conenctor connectpro
connects: conencts connecs connectins
connotation: cannotation connatation connetation connonation connotaion conontation
connotations: cannotations connatations connetations connitations connonations conotations
conscience: concsience consciense consicence
conscious: concious concsious consicous consious
consciously: conciously concsiously consciouly consciouslly
consciousness: concioussness concsiousness consciouness conscioussness consiciousness consicousness
consecutive: conescutive consectuive consectutive consequtive
consensus: concensus conesencus
consent: conscent
consenting: consending
consequence: consecuence conseguence conseqeunces consequece consequencies consequenes consequnce consequneces consqeuences
consequences: concequences consecuences consecuentes consequense consequenses consequeseces
consequently: concequently consecuently consenquently consequental consequentely consequentually consequenty consiquently
conservation: concersation concervation confersation conservanti conservaton converastions converdation conversatino conversationa conversationg conversationy conversatiosn convervation converzation convesration convseration covnersation
conservative: concervative conservitive
conservatives: concervatives conservaties conservitave conservitives conversatives
consider: concider consdider
considerable: conciderable considerabely considerble
considerably: conciderably considerablely considerabley considerablly considerbly consideribly
considerate: considerabe considerarte consideret considert
consideration: concideration
considerations: conciderations conisderation consdieration consideratin consideratoin considerstion considerstions considertaion
considered: concidered consdidered consdiered considerd
considering: concidering
considers: conciders
consistency: consistencey consistensy consisteny consitency
consistent: consisent
consistently: consistantly consistenly consistentcy consistenty
consists: consistens
consolation: conselation consilation consomation consulation
conspiracy: conpsiracy consipracy conspirancy conspiricy conspriacy
constant: constatn
constantly: constanly constanty constatnly constently constnatly
constants: constans constanst constantivs constasnt constast
constituents: consitutents constitutn constiutents
constitute: constitude constitued constituie constituient constituit constituite constitutiei constitutues constituye
constitutes: constitutents
constitution: consitution constitition constituion costitution
constitutional: constititional constituional constitutinal constitutionnal
constraint: constarints constrat constrating construint
constraints: constaints constrainsts constrait constraits constransi constrants constriants
constructed: construced construted consturcted
constructing: constracting construcing constructiin constructiong
construction: constraction construcion construciton constructicon constructo consttruction constuction consturction contruction contstruction
constructive: construcive
constructs: constracts construcs constructeds constructos constructus construst construt
consultant: conslutant conslutants consulant
consultation: consoltation consultaion consultanti consultating
consulting: consluting consueling
consumes: consuments consums
consumption: consumpion
contacting: contanting
contacts: contacs contast
contain: contian
contained: containd containered
container: conatiner contianer
containing: containg containig containting contianing contiuning
contains: conatins containes containts contians countains
contemplate: contempate contenplate contimplate
contemplating: contenplating contimplating
contemporary: comtemporary contamporary contemperary contempoary contemporany contemporay contempory
contempt: contemt
contention: contension contestion
contentious: contencious contensious contentios contentous contentuous contientous
contents: contenst contentos
continental: contenental contenintal continant continenal continential continentul continetal
continual: continuarla continuarlo contiunal
continually: constinually continualy contiunally
continuation: continuating contiunation
continue: contine continute
continued: contined
continuing: continueing continuining continuning continuting continuuing contuining
continuity: continiuty continuety continunity continut continutity continutiy continuuity contiunity contuinity
continuous: contineous continious continous continueous continuious continuu
continuously: contineously continiously continously continuosly
continuum: continum continuuum
contraception: contraceptivo contreception contriception controception
contracted: contricted
contracting: contancting contracing contricting contructing
contracts: contracs
contradict: contredict contridict
contradicted: condradicted contradice contraticted contridicted
contradicting: condradicting contradicing contradicitng contradictiong contraticting controdicting
contradiction: condradiction contradicion contradiciton contradictin contradicton controdiction
contradictory: condradictory contradicory contradictary contridictory
contradicts: contradices contradics contradictons contridicts
contribute: contibute contribuie contribuit contribuye contrubute
contributed: contibuted contirbuted contribued
contributes: contibutes contributs contribuyes contriubte contrubite contrubutes
contribution: contirbution contrabution contributin
contributions: contritutions
contributor: contribuitor contributer
contributors: contirbutors contributers contributiors contributons
control: controll
controllers: contorller controlelr controlleras controlllers
controls: controlers controlles controlls
controversial: contravercial contraversial contreversial contriversial controvercial controverial controverisal controvertial
controversy: contraversy contreversy contriversy controvercy controversary controversey controversity controvery controvesy
convenience: conveinence convencen conveneince conveniance conveniece convenince convienence
convenient: conveinent conveniant conveniet convenit convienent convienient
conveniently: conveinently conveniantly convenietly convienently
conventional: convential conventinal conventionnal
conversation: converstaion convorsation
conversations: converastion conversaiton conversatin conversatoin converstaions convorsations
converse: convergens
conversely: converesly converseley conversley
conversion: conversaion converstion convertion
conversions: converison conversin conversiones conversoin
converted: coverted
converter: convertirea convertirme convertirte convertr
converting: converning converying
converts: converst
conviction: conviciton
convictions: convcition convicitons
convince: convincted convine
convinced: conviced
convincing: convinceing convingi convinsing convinving
cooperation: cooporation coorperation
coordinate: coordenate coordiante coordine coordonate cooridnate
coordinates: coordenates coordiantes coordinants coordinaters coordinats coordonates cooridnates
coordination: coordenation coordiantion coordinaton coordonation cooridnation corrdination
copyright: copywrite
corporate: coprorate corparate corproate
corporation: coproration corparation corperation croporation
corpses: coprses corpsers corspes cropses
correcting: correkting
correction: correctin
corrections: correciton correctings correctionals correctivos correctons correktions
correctly: correclty correcty corretly
correlation: corralation corrilation corrolation
correspond: correspend corrispond corrospond
corresponded: corrisponded
correspondence: correpsondence correspondece correspondense corrispondence corrospondence
correspondent: corrispondant
corresponding: cooresponding correponding correposding correpsonding correspondig corresponing corresponsing corrisponding corrosponding
corresponds: corresponders corrisponds corrosponds
corridor: corrdior corridoor
corruption: corrpution corruptin curroption
could: coudl sould
council: coucil
councils: councilers counciles councills councilos
counsel: counseil counsle counsole
counseling: counceling counsiling counsoling
counselling: consuelling counsellling counsellng counsilling
counterpart: counterpath counterract countertrap coutnerpart
counterparts: counterpats counterracts countertraps coutnerparts
countries: counries countires ocuntries
country: ocuntry
countryside: counrtyside countriside countrycide countryies countrywides countrywise
courier: coururier
courtesy: courtesey courtesty courtey courtsey
coverage: covfefe
crawled: cralwed craweld
created: creaeted
creature: creater creatue
credibility: credibillity credibilty
criteria: critera criterias critiera
criterion: critereon
critical: crtical
criticise: cirticise criticie criticies criticisied criticisize criticisme criticisze criticiszed critisice critisize
criticised: crticised
criticises: critisizes
criticising: cirticising cricitising criticicing criticiing criticisn criticisng criticiszing critising critisising
criticism: criticisim critisicm critisism
criticisms: criticim criticisims criticizms critisicms critisicsm critisiscm critisisms critisizms critizisms
criticized: critisiced critized critiziced critizised critizized
criticizing: criticizng critisicing critizicing critizing critizising critizizing
critics: critices criticis criticists criticms criticts
crown: crowm
crucial: cruical curcial
cruelty: creulty cruetly crulety curelty
cruising: crusiing curising
cryptic: crpytic crypitc crytpic cyrptic
crystal: crsytal crytsal cyrstal
crystals: crystalens crystalisk crystallis crystalls crystalus crystalys crystas crystsl cyrstals
culprit: cluprit culprint culrpit cuplrit
cultural: cultrual culutral
cultures: culturs
cumbersome: cumbersone cumbursome
cumulative: culumative cumulatative cumulitive
cupboard: cubpoard cupbaord cupboad cupborad
curiosity: curiostiy curisoity
currency: currecny currenctly curreny
currently: currenlty currenly currenty
curriculum: ciriculum cirruculum curriculem curriculim curricullum curriculm
curtain: curatin curtian
customers: custumers cutomers
cyclist: cyclits cylcist
cyclists: cylcists
cylinder: clyinder cyclinder cylidner
damage: dammage
dangerously: dangeroulsy dangerouly dangerousely dangeroys
dangers: dagners dangeros dangerus
darkness: darkenss darnkess
database: datbase
daughter: daugther duaghter
decision: decison descision
decisions: decisiones descisions desicions
declaration: declareation decleration decloration delcaration
declare: decalre delcare
declared: decalred delcared
declares: decalres declarase declarasen declars declase declears delcares
declaring: decalring delcaring
declining: declinig declinining delcining
default: deafult defualt
defaults: deafults defauls defautls defualts
defeated: deafeted defetead
defects: defectos defectus
defends: defendrs defensd
deficiencies: deficiancies deficienies deficiensies
deficiency: deficiancy deficiencey deficientcy deficienty deficieny
define: deffine
defined: deffined
defining: definig definining
definite: definate definet definitve
definitely: defiantely definately definatly definetely definetly definietly definitelly definitley definitly defintiely
definition: defination definitivno definiton defintion
definitions: definations definitin defintiion
definitive: definative definitv
degenerate: degenarate degenererat degeneret degenerite denegerate
degradation: degradating degragation degridation
degrade: degarde degraged degrate degrated
degraded: degarded degradead degraderad
delaying: dealying delyaing
deliberate: delibarate delibirate deliverate
deliberately: delibaretely deliberatley deliberatly deliberetly delibirately deliverately
delightful: delightlful deligthful
delivered: deliviered
delivering: deliverying deliviring
delivers: deliveres deliverys devilers
delivery: delievery delivary
democracy: democarcy democray demorcracy domecracy
democratic: democractic deomcratic
democratically: democraticaly democraticlly
demolished: demoloshed demonished
demonstrate: demonstarte demonstate demonstrerat demosntrate
demonstrated: demonstarted demosntrated
demonstrates: demonstartes demonstates demonstraits demonstrants demonstrats demosntrates
demonstrating: demonstarting demosntrating
demonstration: demenstration demonstartion demonstraion demonstratin demostration
demonstrations: demenstrations deminstrations demonstartions demonstraiton demonstrationens demonstrativno demosntration demosntrations deomnstration
denominator: demoninator denomenator denominaron denominater denominatior denomintor denomitator denomonator denonimator
density: denisty densitiy desnity
department: deparment
departmental: deparmental
departments: deparments departmens departmet departmnet
departure: departue
dependant: dependandt dependat dependenta
depended: dependd dependends dependened
dependence: dependencie
depending: depdending
depression: depressin depresssion
derivative: derivitave derivitive derviative
derived: deriviated dirived
derogatory: degoratory deragotory derogatary derogatery derogetory derogitory derogotary derogotory
descend: decsend descened
descended: decsended descendend descendends
descending: decsending descenting descerning
describe: decribe descirbe descrie discribe
described: decribed descibed discribed
describes: decribes descirbes describiste descriibes descrise discribes
describing: decribing discribing
description: decscription describtion descripton
descriptions: descirption descprition describtions descripiton descriptivos descriptoin descriptons descritpion descrpition desctiptions
designated: deisgnated desginated designad designade designet
designed: deisgned desgined desinged dessigned
designer: deisgner desginer desinger
designers: deisgners desginers desingers
designing: desgining desigining desinging
designs: deisgns desgins desings
desirable: desriable diserable
desktop: dekstop desktiop destkop
desperate: depserate desparate
desperately: depserately desparately desperatedly desperatelly desperatley desperatly desperetly despirately
despise: depsise despies
despite: dispite
destination: desitnation destinaton destinction
destined: desitned
destroy: destory
destroyed: destoryed destroyd destryoed
destroying: destorying destryoing
destroys: destorys destroyes
destruction: desctruction destraction destrucion destruciton
destructive: destrucive distructive
detached: detatched
detailed: detaild detailled detalied
details: deatils detials
detect: dectect
detector: detectarlo detectaron detectoare
determination: determenation determinanti determinaton
determine: determinded
determines: determen determins
determining: determening determing determinging determinig determinining
devastated: devastaded devasted devasteted devestated
devastating: devastaing devestating devistating
developed: developped
developers: develepors develoeprs developpers
development: delevopment develpment devolopement
developments: develepmont develompent developemnt developmenet developmentwise developmet developmetn developmnet develpoment develpoments deveolpment deveploment devolopments
develops: developors developres developrs
device: divice
diagnosis: diagnosies diagonsis diganosis
diagnostic: diagnositc diagnositcs diagnositic diagnotics diagonstic diagonstics diganostic
diagonal: diaganol diagnoal
dialects: dialecs dialectos dialetcs
dialogue: dialgoue dialouge
dictatorship: dictadorship dictarorship dictatorhip dictatorshop ditactorship rictatorship
dictionaries: dicitonaries dictionare dictionarys fictionaries
dictionary: dicitonary dictionairy dictionay dictionnary
difference: differance differnece
differences: differances differene differens differense differneces
different: diferent diferrent differnt diffrent
differential: differencial differental differentl differnetial
differentiate: differantiate differenciate differentate differintiate diffirentiate
differently: differantly differenly differenty differeny differnetly
difficult: diffucult
difficulties: difficulites difficults difficutlies diffuculties dificulties
difficulty: difficulity difficuly difficut difficutly diffuculty dificulty
dignity: dignitiy dingity
dimension: deminsion dimention dimesnion
dimensional: deminsional dimensinal dimensionnal dimensionsal dimentional dimesnional
dimensions: deminsions dimenions dimensionals dimentions dimesnions
diplomatic: diplimatic dipolmatic
directions: directin directivos directsong
directly: direclty directy driectly
directors: directores directorios directorys directos
directory: direcotry directorguy directoty directoy directroy
disable: diasble disbale
disabled: disabeld disbaled
disables: disabels disbales
disabling: diasbling disbaling
disadvantage: disadvantge disadvatange disadventage disatvantage
disadvantages: disadvanteges disadvantges disadvatanges disadventages disatvantages
disagreed: disagred disagreeed
disagreement: dissagreement
disagrees: disagres disgarees
disappear: dissapear dissappear
disappeared: disapeared disappeard disappearred disapperead disappered dissapeared
disappearing: disappearring disapperaing dissapearing
disappears: dissapears dissappears
disappoint: disaapoint disappiont
disappointed: dissappointed
disappointing: disapointing
disastrous: disasterous disastorus disastreous disastrious disastros disastruous disaterous disatrous
disciplinary: disciniplary disciplanary disciplenary disciplinairy disciplinery discipliniary disclipinary
discipline: discapline discepline disciplinare disciprine disclipine disicpline
disclaimer: discalimer disclamer disclamier discliamer dislcaimer
disconnect: disconenct disconnet disconnnect
disconnected: disconencted disconnectme disconneted
disconnects: diconnects disconencts disconncet disconnectes disconnectus disconnets
discontinued: discontined discontinuted discontiued discontiuned discountined
discourages: discoruage discourgae discourges discrouage
discover: dicover disover
discovered: dicovered discoved discoverd discoveryd
discoveries: discovere
discovering: dicovering
discovers: dicovers discoveres discoverys
discovery: dicovery
discrepancy: discrapency discrepany
discretion: disception discresion discreting discrption disrection
discriminate: discrimante discrimiate discriminatorie
discriminated: discrimianted discriminted
discrimination: discriminatin diskrimination
discuss: descuss
discussed: dicussed
discussing: discussiong discusting disucssing
discussion: discussin disscusion disucssion
discussions: discusison discusssion disscusions disucssions
disguise: disgiuse disguisted
disguised: disgiused disgusied
disgusts: disguss disgustes disgustos disgustus
dislikes: disliks dislikse
disorder: desorder
displayed: dispalyed displayd
displays: dispalys displayes displayfps
dispose: disposle dispoves
disposition: dispositon dispostion
disruption: disription disruptin disruptron disurption
dissertation: dessertation discertation dissertaion
distasteful: distastful distatesful distatseful
distinct: disticnt distint
distinction: disctinction distiction distinciton distinktion
distinctions: disctintions disticntion distinations distincitons distinctin
distinctive: disctinctive distincitve distincive
distinctly: disticntly distinclty distinctily distintcly
distinguish: distingish distingiush distingush distinquish distuingish distunguish
distinguished: distingished distingquished distinguise distinguised distinquished distiungished distuingished
distinguishes: distingishes
distinguishing: distingishing distingiushing distinguising distingusihing distinquishing distuingishing
distortion: distoriton distortian distorto distortron distration distrotion
distracts: distractes distractons
distribute: distirbuted distribuie distribuit distribuite distribuye distrubute
distributed: distribuited distrobuted distrubited distrubuted ditributed
distributing: distirbuting distrubiting
distribution: distirbution distrabution distributin distrobution distrubition distrubution
district: distractia distractin distractiv distrcit
disturbance: disterbance distirbance distrubance distrubances disturbace disturben disturbence
disturbed: distrubed disturbd
disturbing: distrubing distubring
diversity: diveristy diverstiy
divided: devided
division: divison
divisions: divisionals divisiones
doctrine: docrtine doctirne
document: doccument
documentary: documantary documenatry documentery documentory documentry
documentation: documenation documentaion documentaiton documentating
documented: doccumented
documents: doccuments
does: doens
doing: doign donig
dominant: dominiant
dominate: domiante
dominates: domiantes dominaters dominats
dominating: domianting dominationg
double: doulbe
downstairs: downstar downstaris downstiars
dramatic: dramtic
dramatically: dramaticaly dramaticlly
drastically: drasitcally drasticaly drasticlly
dreams: dreasm
drink: drnik
drivers: dirvers driveris
dumpster: dumptser dumspter
duplicate: dupicate
duplicates: dupilcates duplicants duplicatas duplicats duplifaces
during: durig durring duting
dynamically: dyamically dyanmically dymanically dynamicallly dynamicaly dynamiclly
dynamics: dyanmics dymanics dynamicdns dynamicpsf dynamicus
earlier: ealier
earliest: earilest earliet realiest
early: eearly
earned: earnt
ecological: ecoligical
economic: ecomonic
economical: ecomonical econimical
economically: econimically economicaly economiclly
economics: ecomonics economicus
economy: eceonomy
educational: educationnal
effectively: effecitvely effectivelly effectivley effectivly
effectiveness: effectivenss effectiviness effictiveness
efficiency: effeciency efficeincy efficency efficiancy efficienctly efficieny
efficient: effecient efficeint efficent efficienct
efficiently: effeciently efficeintly efficently efficiantly efficientcy efficienty
efforts: effords
eighteen: eighteeen eighten eigtheen
eighth: eigth
elected: ellected
election: elction electon electronik electronix
electoral: electoratul electroal
electorate: electorite electroate
electrical: electircal electrial electricial
electricity: electriciy electricty electricy electrisity electrocity eletricity
electron: electorn electrodan electroinc electroman
electronic: electornic
electronics: electornics electronicos electronis
elementary: elemantary elementay elementery elementrary elementray elementy elimentary
elephant: elphant
elephants: elepahnts elephans elephantis elephantos elephantus
eligible: eligable
eliminate: elimiate
eliminated: eleminated
eliminates: elimanates elimenates elimimates eliminase eliminster elimintates
eliminating: eleminating
elsewhere: elsehwere eslewhere
embarrass: embarass
embarrassed: embarassed embarrases embarress embarressed
embarrassing: embarassing embarrasing embarressing embarrissing emberrassing
embarrassment: embarassment embarrasement embarrasment embarrasments embarressment emberrassment
embedded: embeded
emerged: emergend emergerd
eminent: emminent imanent iminent
eminently: emminently
emotionally: emotionaly emotionella
emphasis: emphsis
emphasised: emphaised
emphasize: empahsize emphazise
emphasized: empahsized emphacized emphatised emphatized emphazised emphesized emphisized
emphasizes: empahsizes emphatizes emphazises emphesizes emphisizes
emphasizing: empahsizing emphacizing emphatising emphatizing emphazising emphesizing
empirical: emperical empirial
employees: employeers empolyees
employer: employeer
employs: imploys
emptied: empited emtpied
empty: emtpy
emulation: emualtion emulatin
enclosed: encolsed enlcosed
encountered: encounted encounterd encountred encoutnered
encounters: encounteres encoutners
encouraging: encourageing encouraing
endeavour: endevour
ending: endig
endlessly: endlessley endlessy nedlessly
enforces: enforcees enforse
enforcing: enforceing
engineer: engeneer engieneer engineeer enigneer
engineered: engineed engineerd enginereed
engineering: engeneering enginerring enginnering
engineers: engieneers
enhances: enahnces enhanceds enhanse
enhancing: enahncing enhacning
enlighten: enlighment enligthen
enlightened: enlightend enlightended enlightenend enlightented enlightned enligthened
enlightening: enlightenting enlightining enligthening inlightening
enlightenment: enlightnement enligthenment
enormous: enourmous
enormously: enourmously
enterprise: enterpirse enterprice
entertained: entertainted entertwined entretained
entertaining: entartaining entertaing entertainig entretaining intertaining
entertainment: enteratinment entertianment entretainment intertainment
enthusiasm: enthusiam enthusiams enthusiasim enthusiasum enthusigasm
enthusiastic: enthusiasic enthusiatic enthusuastic
entirely: enitrely entierly entirelly entirley
entirety: enterity entierty entirey
entitled: entilted entiteld entitlied
entity: entitity
envelope: envelopped venelope
envelopes: enevlopes evenlopes
environment: enviorment enviornment envirnoment enviroment environemnt envrionment
environmental: enviormental enviornmental enviromental environemntal environmently environmetal envrionmental
environments: envinroment enviorments enviornments enviroments enviromnent environemnts environmentals environmet environmnet envrionments
episode: episdoe epsiode
episodes: epidsodes episdoes epsiodes
equality: eqaulity equailty
equation: eqaution queation
equations: eqautions queations
equilibrium: equilbirium equilibirum equilibium equilibriam equilibrim equilibruim equilibrum
equipment: equippment
equivalent: equialent equilavent equivallent equivelant equivelent equivilant equivilent equivlalent equivolent
equivalents: equiavlent equilavents equilevants equivalants equivalenet equivalet equivalnet equivelants equivelents equivilants equivilents equivlaent equivlanets equivolents
erroneous: erroenous
escapes: escapse escpaes
esoteric: estoeric
especially: especailly especialy espeically expecially
essential: esential essentail essentual essesital
essentially: essencially essentailly essentialy essentually
establishes: estabishes
establishing: establising
establishments: estabilshment establishemnt establishmet establishmnet establsihment estbalishment
estimate: esitmate estiamte
estimated: esitmated estiamted
estimates: esitmates estiamtes
estimation: esitmation estimatin estination
etymology: etmyology eytmology
evaluating: evaluatiing evaluationg evaulating
evaluation: evalutaion evaulation
eventually: evenhtually eventally eventaully eventially eventualy
every: eveyr
everything: everthing everyting
evidently: evidentally
evolutionary: envolutionary evelutionary evolutionairy evolutionarilly evolutionarly evolutionnary
evolved: evloved evovled
evolves: evloves evolveds evolveos evovles
evolving: evloving evovling
exact: excact
exactly: exaclty excatly extactly
exaggerate: exagerate exagerrate exaggarate exaggareted exaggerrate exaggurate
exaggerated: exagerated exagerrated exaggarated exaggeratted exaggurated
exaggerates: exagerrates
exaggerating: exagerating exagerrating exaggarating exaggeratting exaggurating exeggerating
examined: examinated examind examinerad
example: exmaple
exceeded: excedded
exceedingly: exceedigly exceedinly exeedingly
excellent: excelent exelent exellent
except: exept
exception: excpetion execption
exceptional: exceptionel exceptionnal excpetional execptional exeptional expectional
exceptionally: exceptionaly excpetionally expectionally
exceptions: exceptin excpetions execptions expections
excessively: excessivley excessivly
exchange: excange
exchanges: excahnges exchangees exchnages
exchanging: exchanching
excited: excitied exicted
excitement: excitiment exictement
exciting: exicting
exclamation: excalmation exclamating exclemation exclimation exlcamation
exclude: exculde exlcude
excluded: exculded exlcuded
excludes: excludeds excluse exculdes exlcudes exludes
excluding: exculding exlcuding
exclusion: exculsion exlcusion
exclusive: exclsuive exclusve exculsive exlcusive exlusive
exclusively: exclusivelly exclusivley exclusivly exculsively exculsivly exlcusively
executable: exectuable exectuables executabe executabil executible
execute: excecute
executed: excecuted exectued
executes: excecutes
executing: excecuting exceuting exectuing
execution: excecution exection exectuion executin
executive: exectuive
exempt: exampt
exercise: excerise exercies exercizes exersice exersize
exercised: excerised exercide
exercises: excerises exerciese exersices
exercising: excerising execising exercicing exerciseing exercizing exersicing exersising exersizing
exhaust: exahust exhasut exhuast
exhausted: exahusted exauhsted exhasuted exhuasted
exhausting: exahusting exauhsting exhasuting exhuasting
exhibition: exhibitin exhibtion exibition
existed: excisted existend exsited
existence: existance existince
existing: exising exisitng exsiting
expands: exapnds
expansion: exapansion
expectation: expectaion expectating
expected: expeced
expects: expectus
expedition: expedetion expidetion
expenditure: expendature expendeture expentiture
expense: expences expensie expensve
experience: expereince experiance expierence
experienced: expereinced experianced experieced experiened expierenced
experiences: expereinces experiances experieces experiense expierences
experiencing: expereincing experiancing experienceing experiening expierencing
experiment: experement experiemnt expirement
experimental: experamental experemental experiemntal experimantal experimentella experimentul experimetal expiremental exprimental
experimentation: experementation experimantation experimentaion experimentan experimentating experimintation expirementation
experimented: experiemnted experimenterade experimentle experimeted expiremented
experimenting: experementing experimention expirementing
experiments: expeiments experements experiemnts experimentors experimet expermient expirements
experts: expertas expertis expertos
expires: expiers expireds expries
explain: expalin
explained: expalined explaind
explaining: expalining explaing explainging explainig explaning
explains: expalins explaines
explanation: explaination explenation explination
explanations: explanaiton explanatin explenations
explanatory: explaintory explanetary explanetory explanitary explanotory explenatory explinatory
explicit: explicatia explicatii explict
explicitly: explicetly explicilty explicitely explicitily explicity explictly
explode: explodie exploted expolde
explodes: explodeds explods expoldes
exploding: exlpoding expolding
exploit: expliot exploint expolit
exploitation: expliotation exploitaion exploitaiton exploitating explortation explotiation expolitation
exploited: explioted explotied expolited
exploiting: explioting exploiding exploition expoliting
exploits: expliots expolits
exploration: explonation explorating
explosion: exlposion expolsion
explosions: explosin explosiones explossion explotions explusions expolsions
explosive: expolsive
exponential: expodential exponantial exponental exponentiella
exposes: exposse
expressed: exressed
expresses: expressens expresss
expression: experssion expresions expresscoin expressin
expressions: experssions expresison
extends: extendes extendos
extension: extenion extention
extensions: extensiones extensis
extensively: extensivelly extensivley extensivly
external: exerternal
externally: extermally externaly extrenally
extraction: extractin extractivo extractnow extradtion
extraordinarily: extraodrinarily extraordinairily extraordinairly extraordinarely extraordinaryly extroardinarily extrordinarily
extraordinary: extraodrinary extraordianry extraordiary extraordinairy extraordinaly extraordinarilly extraordinarly extraordinay extraoridnary extroardinary extrordinary
extreme: exterme
extremely: extemely extermely extreemly extremeley extremelly extrememly extremley extremly
extremes: extreems extremers extremised extrems
extremist: extermist
facilitate: faciliate facilitarte facilitatile facillitate
facilities: facilisi facitilies
facility: facilitiy faciltiy
factors: factores factorys
factually: acftually factuallity factualy facutally
failures: failurs faliures
fallacious: fallatious fallicious
familiar: familair familliar
familiarity: familairity familiarty
families: familes fimilies
famous: famoust
fantasies: fanatsies fantasiose
fantasy: fanatsy fantasty
fascinated: facinated facisnated facsinated fascianted
fascist: facist facsist fascits fasicst
fashionable: fashionalbe fashionalble fashoinable
fashioned: fashiond fashoined
favorites: favorits favorties
favourable: favoutrable
favourite: favorit favoruite favourit favourtie
favourites: favoruites favourates favourie favourits favouritsm favourties
feasible: feasable feasbile feisable fesiable
feminist: femminist
feminists: feministers feministisk feminsits
fields: fiels
fighting: fighitng figthing
filtered: filterd flitered
filters: fitlers fliters
finalizes: finallizes
finally: fianlly finaly
financial: finacial
financially: financialy finanically finantially
finishes: finishs finsihes
finite: fianite
firstly: firslty firtsly fristly
flashed: falshed flahsed
flashes: falshes flahses
flashing: falshing flashig
flexibility: felxibility flexibiliy flexibillity flexibiltiy flexibily
flexible: felxible flexbile
flight: glight
flipped: filpped flippade
fluctuations: fluctiations fluctuatin flucutations fluxtuations
focus: foucs
following: follwoing folowing
football: foootball
forbidden: forbiden
forcibly: forcibley forciblly foricbly
foreign: foregin foreing foriegn
foreigner: foreginer foreinger forgeiner forgiener foriegner forigener
foreigners: foreginers foreignese foreigness foreignors foreingers forgeiners forgieners foriegners
foreseeable: foreseaable foreseeble foresseable
forgetting: forgettting forgotting
forgiven: forgivance forigven frogiven
formally: formallity formaly
formation: formatin fromation
formatting: formatiing formattting fromatting
formed: fomed fromed
formerly: formelly formerlly formery fromerly
formula: formual forumla
fortunate: fortuante
fortunately: fortuantely fortunantly fortunatelly fortunatley fortunatly fortunetely fortunetly
fortune: fortunae fortunte
forty: fourty
forward: foward
forwards: fowrards
fought: faught fougth
found: foudn
foundation: fandation
foundations: foundaiton foundatin foundatoin
fountain: fountan fountian
fourteen: fourteeen fourten
fragment: fragement fragmanted fragmenot fragmet framgent
frequencies: frequenices frequensies frequenzies
frequency: freqeuncy frequencey frequeny
frequently: frequentily
friend: freind
friendly: firendly freindly
friends: firends freinds
friendship: freindship friendhsip frientship
frightened: firghtened frightend frightenend frigthened
frightening: firghtening frightining frigthening
frustrated: frustraded frustraited furstrated
frustrates: frustradet frustraits frustrasted frustrats frustrsted furstrates
frustration: frustratin furstration
fulfill: fufill fullfill
fulfilled: fufilled fulfiled fullfilled
fulfilling: fulfillling fulfulling fullfiling
fullest: fullets fullset
function: fucntion funciton functtion funtion
functional: fucntional funcitonal functionable functionnal
functionality: fucntionality funcitonality functionailty functionallity functionalty functionlity
functioning: fucntioning funcitoning functiong functionning
functions: fucntions funcitons
fundamental: fundamently fundametal fundemantal fundemental fundimental
fundamentalist: fondamentalist fundamendalist fundamentalt fundamnetalist fundemantalist fundimentalist fundumentalist
fundamentally: fundamentaly fundamnetally fundementally fundimentally
further: furuther futher
furthermore: furhtermore furthremore furthurmore
garbage: garabge grabage
generalization: generalizating generalizaton generelization
generalize: generalice generalife generalizare generalizate generalnie generelize
generalizing: generalizaing generalizng generelizing
generally: generaly
generate: ganerate generatore
generates: generase generaters generats genrates
generating: generatting
generations: generatin generationals generationens generationers
generators: generatios generatons generatos
genetically: geneticaly geneticlly
gentlemen: gentelmen gentlemanne gentlemn
genuinely: geniunely genuienly genuinelly genuinley
geographical: geograhpical geographia geographicial geographicly geogrpahical goegraphical
geography: geograpy geogrpahy goegraphy
geometry: gemoetry geomerty geomety geomtery
girlfriend: girlfirend girlfreind girlfried grilfriend
global: gloabl
globally: gloablly globaly
glorious: glorios gloriuos
going: gogin goign gonig oging
goldfish: glodfish godlfish goldifsh
gorgeous: goregous gorgoeus
governed: goverend governened governered
government: govement govenment govenrment goverment governemnt governmnet govnerment govorment govornment
governments: govenrments govermnent governemnts governmet governmetn
governor: gouvener governer
gradually: gradualy graudally
graduates: graudates
graduating: gradiating graudating
graduation: gradiation graduatin graudation
graffiti: grafitti
grammar: grammer
grammatical: grammarical grammaticly grammitical
graphic: grahpic grpahic
graphical: grahpical grpahical
graphics: grahpics graphcis grapichs grpahics
grateful: greatful
gratefully: greatfully
gratuitous: gratituous gratiutous gratuidous gratuitious gratuituos gratuituous gratutious
gravitational: grativational gravitaitonal gravitationnal
great: graet
group: gropu
guarantee: garantee garuantee gaurantee gaurentee guarentee gurantee
guaranteed: garanteed garuanteed gauranteed gaurenteed guaranted guarenteed guarnateed guarunteed guranteed
guarantees: garantees garuantees gaurantees gaurentees guaranteeds guarantes guarantess guarentees guarnatees guaruntees gurantees
guard: gaurd
guarding: gaurding gurading
guidance: guidence
gullible: gullbile gullibe
haircut: haircuit haricut
handbook: handbok handboook
handled: handeld handlade
handler: handlare hanlder
happen: ahppen hapen
happened: hapened happended happenend happenned
happening: hapening
happens: happends happenes
happily: happilly happliy
hardened: hardenend
having: hvaing
heard: heared herad
heaviest: haviest
heavily: heaviliy heavilly
height: hieght
heights: heighest heigths hieghts
helicopter: helicoptor helicpoter
helmet: helment
helped: helpped
helpful: helpfull
heritage: heratige hertiage
hesitate: heistate hesistate hestiate
heterosexual: hererosexual heretosexual heteresexual heterosexal heterosexuella hetreosexual meterosexual
hexadecimal: hexidecimal
hierarchical: hierachical hierarcical
hierarchy: heirachy heirarchy heriarchy hierachy hierarcy hirearchy
higher: heigher higer
highest: higest
highlighted: highlighed highligted
highlighting: highlighing highlightning highligthing
highway: higway
hilarious: halarious hillarious
himself: himselv hismelf
hindsight: hdinsight hindisght
historians: historiaan historicans historicians historinhas hsitorians
historic: histroic
historical: histarical histerical historicly
historically: histarically histerically historicaly
history: hstory
holiday: hoilday holdiay
holidays: hoildays holdiays
homosexual: homosexaul homosexuella
homosexuality: homesexuality homosexualiy homosexuallity homosexualtiy homosexualty homosexulaity
honestly: hoenstly honeslty honsetly
honorary: honory
honour: hounour
hopefully: hoepfully hopefullly hopefuly
hopelessly: hopeleslly hopelessely hopelessley hopelessy
horizontal: horisontal horizantal horizonatal horiztonal
horizontally: horisontally horizantally horizontallly horizontaly horiztonally horozontally
horrendous: horrendeous horrendeus horrendious horrenduous
horribly: horriblely horribley horriblly
horrifying: horrifing
hospital: hopsital hosptial
hospitals: hopsitals hosptials
hours: housr
however: howver
human: hunman
humanity: humantiy
humorous: humerous humoros humouros humurous
hundred: hunderd hundread
hundreds: hunderds hundres
husband: husban
hydrogen: hydogen hydorgen hydregon hyrdogen
hypocrisy: hypocracy hypocrasy hypocricy hypocriscy hyprocisy
hypocrite: hyopcrite hypcorite hypocrit hypocrities hyporcite hyprocite
hypocritical: hipocritical hypocritcal hypocritial hypocriticial hypocrticial hypocrytical
hypothesis: hyphotesis hypothecis hypothesies hypothisis hypothosis
hypothetical: hipothetical hyopthetical hypathetical hypethetical hypotehtical hypotethical hypotherical hypotheticly
hysterical: hystarical hystericly
idea: idaeidae
idealistic: idealisitc idealisitic idealistc
ideas: idaes idesa
identical: identicial indentical
identification: identificaiton identificaton indetification
identified: identifierad identifyed
identify: idenfity idenitfy identifiy
idiosyncratic: ideosyncratic
ignorance: ignornace ingorance
ignorant: ingorant
illegal: illiegal
illegally: illegallity illegallly
illiterate: illistrate illitarate illitirate
illness: ilness
illogical: ilogical
illusion: illution
illustrated: illustarted illustraded
illustration: illistration illustartion illustraion illustraton
illustrations: illistrations illsutration illustartions illustratin
imaginary: imagenary imaginery
imagination: imaginaton
imaginative: imaganative imaganitive imaginatiei imaginitave imaginitve
imagine: imagin
imbalance: inbalance
immediate: immidiate
immediately: emmediately imediately immedeately immedeatly immediantly immediatelly immediatley immediatly immedietely immedietly immidately immideately immidiately
immense: imense
immensely: immenseley immensley immesnely
imminent: immenint imminet
impaired: imapired imparied
impending: inpending
imperative: imperavi imperetive imperitave imperitive impreative
imperfect: imperfet imprefect
implausible: implausable implausbile implausble implausibe implausibile
implement: impliment
implementation: implementacion implementaion implementaiton implementating implentation implimenation implimentation inplementation
implementations: imlpementation impelmentation implementaciones implementaitons implementatin implementatino implementationer implemetnation implimentations inplementations
implemented: implimented
implementing: implamenting implementig implimenting inplementing
implements: impelments implaments implemenet implementase implementasi implementos implemet impliments
implications: implecations implicatons inplications
implicit: implicatia implicatii implict
implicitly: implicetly implicilty implicitely implicitily
importance: importantce importence
important: importamt
importantly: importanly importanty importently improtantly
imported: importd importend importerad improted
impossible: impossable impossibe
impractical: impractial impracticle
impressions: impresison impressin impressoin impressons impresssion
imprisoned: emprisoned imprioned imprisonned improsined improsoned imprsioned
improbable: imporbable improbabe improbabil improbible impropable
improve: imporve imrpove
improved: imporved imrpoved
improvement: imporvement improvemnt imrpovement
improvements: imporvements improvemnts improvments imrpovements inprovements
improves: imporves improvents imrpoves
improving: imporving imrpoving inproving
impulse: impluse impules impusle
inability: inablility
inaccessible: inaccesibles inaccessable inaccessbile inaccessble
inaccuracies: inaccuraces inaccurasies inaccuraties inaccuricies inacuraccies
inaccurate: inaccruate inaccurrate
inadequate: inadaquete inadecuate inadeqaute inadequet inadequete inadequite inadiquate inadquate
inadvertently: inadventently inadverdently inadvertantely inadvertendly inadvertenly indavertently
inappropriate: inapporpriate inappropiate inappropirate inappropraite inapproprate inaproppriate
incarnation: incarantion incarnacion incarnato incarnaton
incentive: incentivate incentivice
incidence: incidencies indicence
incidental: incidential incidentul
incidentally: incedentally incidentaly incidentially indicentally
incidents: indicents
inclination: inclanation inclenation
incline: inclince inclinde inlcine
include: incldue includ
included: inculded inlcuded
includes: includeds inlcudes
including: includng incuding inculding inlcuding
incoherent: inchoerent incoherant incoherrent incohorent
incompatible: imcompatible incomaptible incomparible incompatabile incompatable incompatble incompatiable incompatibil incompitable incomptable
incompetence: imcompetence incompetance incompetentence inkompetence
incompetent: incompatent incompetant incompitent incompotent incomptetent
incomplete: imcomplete
incomprehensible: imcomprehensible incomprehencible incomprehendible incomprehenisble incomprehensable incomprehensibe incomprehesible incomprehinsible incomprihensible inconprehensible incrompehensible
inconsistencies: inconcistencies inconsistancies inconsistensies inconsistentcies
inconsistency: inconcistency inconsistancy inconsistecy inconsistenly inconsistensy inconsistentcy inconsistenty inconsisteny
inconsistent: inconcistent inconsisent
inconvenience: inconveinence inconveniance inconveniece inconvenince inconvienence inconvienenced inconvience inconvinience inconvenence
inconvenient: inconveinent inconveniant inconveniet inconvienent invonvenient
incorporate: incoroprate incorparate incorperate incorporare incorportate
incorporated: encorporated incoroporated incorparated incorperated incorportaed incorported incorproate
incorporates: incorprates
incorporating: encorporating incorparating incorperating
incorrect: incorect
incorrectly: incorectly incorrecly incorrecty incorretly
increased: inclreased
incredible: increadible incredable incrediable incredibe
incredibly: incredably incrediably incredibily incrediblely incredibley incrediby
indefinite: indefenite indefinate indefinete indefininte
indefinitely: indefinately indefinetely indefinetly indefinitelly indefinitley indefinitly indefintiely isdefinitely
independence: indepedence indepencence independece indipendence
independent: independant independendet independet indepenent indepentent indipendent indpendent
independently: indepedantly independantly independendly independenly independetly indepentently indipendently indpendently
indicates: indicaters
indicative: indicitave indicitive
indicators: indicatiors indicats
indictment: indictement
indirectly: inderictly indireclty indirectely indirecty indirektly
indistinguishable: indistinguisable indistinguishible indistingusihable indistinquishable indistuingishable
individual: individiual individuella individul indivudual invididual
individually: individualy indiviudally indivudually invididually
individuals: individuales indiviudal indivuduals indviduals
induce: enduce
indulge: indluge indugle indulgue
industrial: industiral industrail industriella industrija indutrial
industries: industires industrees industrije industrijske
industry: inudstry
ineffective: ineffecitve ineffictive
inefficient: inefficeint inefficent inefficiant inefficienct
inequality: ineqaulity inequailty inequallity
inevitable: enivitable inevatible inevetable inevetible inevidable inevitible inevtiable inveitable
inevitably: inevetably inevidably inevitabily inevitablely inevitabley inevitablity inevitablly inevitibly inevititably inevtiably inveitably
inexperienced: inexpereinced inexperianced inexperieced inexperiened inexpierence inexpierenced
infallible: infallable infallibale infallibe
inference: inferrence
inferior: inferioara inferioare inferioir inferiour
inferiority: inferioirty inferiorty
infinite: infinet infinit infinitie infintie inifnite
infinitely: infinately infinetely infinitelly infinitley infintiely inifnitely
infinity: infinitey infinitiy infinitly infintiy inifnity
influenced: infleunced influanced influented influneced infulenced
influences: influances influens influense influensed influenser influenses infulences
influencing: influancing influenceing influencian influening influenting influincing
influential: influencial influenta influental influentual infulential
informal: informarla informarle informella infromal
information: infomation informtion infromation
informative: informatice informatiei informatike informitive infromative
informed: informerad infromed
informs: informis infroms
infrastructure: infrastracture infrastructre infrastrucure infrastrucutre infrastrukture infrastrutture infrasturcture
infringement: enfringement infridgement infrigement infrignement
ingenious: ingenius
ingredient: ingrediant ingrediets ingreidents ingriedents
ingredients: ingerdients ingrediants ingreediants
inhabitants: inahbitants inhabitans inhabitat inhabitats inhabitents
inherently: inherantly inherintly inhernetly
inherit: inheirt inheriet inherint
inheritance: inheirtance inheratance inheretance inheritence inhertiance
inherited: inheirted inhertied
initial: intial
initialisation: initalisation
initialise: initalise
initialised: initalised
initialises: initalises
initialising: initalising
initialization: initalization
initialize: initalize
initialized: initalized
initializes: initalizes
initializing: initalizing
initially: initailly initally initialy
initials: initails initals initisl intiials
initiate: initaite initiatve
initiative: initiaitive
innocence: inocence
innovation: innotation innovativo innvoation
inquire: inquier inquirie
inquiry: inquirey inquiriy inquriy
insects: inscets insectos
insensitive: insensative insensetive insensitve insentitive insentivised insentivises
inserted: inrested instered
inserting: inersting inresting instering
inserts: insertas insertes insertos
insidious: indisious insidios insidiuos
insignificant: insiginficant insiginifcant insignificat insignificent insignificunt insignifigant
insistence: insistenze insistince
inspect: inpsect insepct
inspection: inpsection insepction inspecticon inspectin
inspiration: inpsiration insipration insparation insperation inspirating inspiraton inspriation
inspire: inpsire insipre
inspired: inpsired insipred inspirerad inspried
inspires: insipres inspries
inspiring: inpsiring insipring
installation: instalation installatron isntallation
installations: instalaltion installatin installatons
installing: installion installling isntalling
installs: installesd installus isntalls
instance: instatance
instances: instanse isntances
instantly: instanty isntantly
instead: instade
instinct: insticnt instint
institute: institutiei instituttet
institution: insitution instituion institutuion instutition instutution
institutions: insitutions institutionals instutitions
instructed: insturcted isntructed
instruction: instrcutions instrucion instruciton instrucitons instructiosn instuction insturction
instrument: instrament insturment intrument isntrument
instrumental: instramental instrumenal instrumentul instrumetal insturmental insturmentals intrumental intsrumental isntrumental
instruments: instraments instuments insturments intruments isntruments
insufficient: insufficiant insuffucient
insults: insluts
insurance: insurence
integral: integrarla integrarlo intergal intregal
integrate: intergate
integrated: integrade integraded integreted intergated intergrated
integration: integratron intercation intergation intergration intervation
integrity: integirty intergity intregity
intellectual: intellecual intellecutal interlectual intillectual
intelligence: inteligence intelligance
intelligent: inteligent intellegent intelligant intelligient
intends: intendos
intensely: intenseley intensley intesnely
intensity: intenisty intensitiy intesnity
intentional: intentinal intentionly intentionnal
interacted: interace interactue interasted interect interected
interacting: interasting interecting
interaction: interaccion interactivo interection
interactions: interections internations
interactive: interacive interacte interactice
interacts: interacs interactes interactins interactios interactons
intercourse: intercoarse intercorse intercource intercouse
interest: interesant interesat
interested: interessted
interesting: interesing interneting
interestingly: interestigly interestinly
interests: interesst interestes
interface: interfce
interfaces: intereacts interfase
interfere: interfeer interferire interferre interferred
interference: interferance interferece interfernce
interferes: interefers interfears interfeers interferce interferens interferres interfers interveres
interfering: inteferring integrering interesring interfereing interferring interresing
interim: interm interrim
interior: interioara interioare interiour interro
intermediate: intermedate intermediete intermedite intermideate intermidiate internediate
intermittent: intermettent intermitent intermittient intermittment
international: intenational interational internatinal internationl internationnal
interpret: interpert interpet interprate intrepret
interpretation: intepretation interpertation interpratation interpretaion interpritation intrepretation
interpretations: interpertations interpratations interpretaciones interpretaiton interpretatin interpritations intrepretations
interpreted: interersted interperted intrepreted
interpreter: interperter interperters interprered interpretarea interpretarse interpretarte interpretier interpretor interpretter intrepreter
interpreting: interersting interperting interprating interpretion interpriting intrepreting
interrupt: interprut interupt intrerupt
interrupted: interrputed interruped intrerupted
interrupting: interrumping interruping inturrupting
interrupts: interrups interrupteds interruptes interruptis
intersection: innersection intereaction interesction intersecton
intersections: intereactions interesctions interseciton intersectionals
intervene: interveen intevene
intervenes: intervines
intervening: interveign interveing interveneing intervenion intervewing intervining
intervention: intervension invervention
interviewed: interveiwed intervied interviened interviewd interviwed
interviewing: interveiwing intervieni interviening
interviews: interveiws intervies intervieuw
intimate: initmate intamite
intolerance: intolerace intoleranse intolerence intolernace intolorance intolorence
intrinsic: intrinisc intrinseci intrinsinc intrinsisch intrisinc intrisnic
intrinsically: intrensically intriniscally intrinsecally intrinsicaly intrisincally intristically
introduce: inctroduce intorduce
introduced: inctroduced intorduced intrduced introducted introdued intruduced itnroduced
introduces: intorduces introdecks introduceras introduceres introdue introdus introduse introdused intruduces
introducing: intorducing intruducing
introduction: indroduction intorduction introdiction introducion introduciton introducting introduktion intruduction
introductory: indroductory intorductory introductary introductiory introductury intruductory
intuitive: intiutive intutive inutitive
invaluable: invalubale invalueble invaulable
invariably: invairably invaraibly invariabil invariabley invariablly invaribaly
inventions: invensions inventings inventiones inventios inventivos invertions investions
inventor: inventaron
inverse: niverse
inverted: inverterad
investigate: invesitgate investagate investiage investiagte investigare investige investingate
investigated: investagated investegated
investigating: investegating investigsting
investigation: invesitgation investiagtion investigatin investigativo investigaton
investigations: invesitgations investiagtions investigaiton investigationes investigatiors investigativos investigatons investigstion investigstions
invitation: invitating
involve: invlove invovle
involved: invloved invovled
involvement: involvment
involves: invloves invovles
involving: invloving invovling
irrational: irrationel irrationella irrationnal
irrelevant: irelevent irrelavant irrelavent irrelevent irrelivant irrelivent irrevelant irreverant
irrespective: irrespecitve irrispective
irresponsible: inresponsible irresponcible irresponisble irresponsbile irresponsble irresponsibe irresponsibile irrisponsible
irritated: iritated
irritation: irridation irriration irritatin
isolate: isloate
issuing: issueing
journal: jorunal jounral
journalist: jounralist jouranlist journolist
journalists: jounralists jouranlists journalistens journalisters journalistisk journolists
journals: journalims journalis journalits
journey: jouney
judgement: judegment jugdement
judgements: judegments judgementals judgemet jugdements
junior: iunior
justifiable: justifible justifyable
justification: dustification justificaiton
justify: jusitfy justfiy justifiy
juvenile: juveline juvenille juvenilles juvenlie
keyboard: keybaord keyboad keyborad
keyboards: keybaords keyboars
kidnapped: kidnappade kindapped
kidnapping: kidnapning kidnappning kidnappping kindapping
kitchen: kicthen ktichen
knowledge: knoweldge knowlegde knowlege
knows: knwos konws
labelled: labled
laboratory: labarotory laboratoy laboratroy laboraty laboritory laborotory labratory
language: laguage languague
languages: laguages langauges lanugages
largely: laregly largley
largest: largst
last: lastr
launched: laucnhed launchered launhed luanched
launches: lanuches laucnhes luanches
launching: laucnhing launchign luanching
lavatory: labatory
laziness: lazyness
league: leage
lean: leanr
learn: leran
learns: lerans
lectures: lectureres lecutres
left: lefted
legendary: legenday legnedary
legislation: legilsation legistation
legitimate: legimitate legitamate legitamite legitemate legitimt legitmate
legitimately: legimitately legitamately legitamitely legitemately legitematly legitimatelly legitimatley legitimatly legitimetly legitimitely
leisure: lesiure liesure
length: lenght
lengths: legnths lenghts lengthes
lengthy: legnthy
lesbian: lesbain lesiban
lethal: leathal
level: levle
liaison: liasion
libel: lible
libraries: librarse
library: libary
licence: licencse
license: liscense lisence lisense
lifestyle: lifestlye lifestye
lifetime: liftime
lighting: lighitng lightining ligthing
lightly: lighlty ligthly
lightning: lighnting lightnig lightnign ligthning
like: liuke
liked: liekd
likelihood: likelyhood
limitation: limination limitaiton limitaitons limitating
limits: lmits
linguistic: libguistic linguisitic linguitics lingvistic
listened: listenend
listens: listenes listents
literally: literallly literaly litterally
literary: literarely literarlly literarly literarry
literate: ilterate literae literatire literative literatre literatue literatute
literature: litature literture
lived: lieved
lively: livley
lonely: lonley lonly
loosely: looseley loosley
luckily: luckilly luckliy
ludicrous: ludcrious ludricous
lying: lieing
machine: maching
machines: machiens
magazine: magisine magizine
magazines: magainzes
magnetic: magentic mangetic
magnificent: maginficent magneficent magnicifent magnifacent magnifecent magnificant magnificient magnifine
magnitude: magintude magnited magnitudine magnitue mangitude
mainly: mailny
mainstream: mainstreem mainstrem
maintain: maintan maintian
maintained: maintaince maintainted maintianed mantained
maintaining: maintaing maintainig maintianing maintinaing
maintains: maintaines maintians
maintenance: maintainance maintainence maintanance maintance maintanence maintenace maintenaince maintenence maintinance maintinence
majority: majoroty marjority
makes: makse mkaes
making: amking mkaing
malfunction: malfonction malfucntion malfucntions malfuncion malfunciton malfuncting malfunktion
management: managment
mangled: mangeld manglade
manifestation: mainfestation manafestation manefestation manifastation manifestaion manifestanti manifestating manifistation
manifesto: mainfesto manfiesto manifeso manifestion manifestior
manipulate: mainpulate manipluate manipualte manipulare maniuplate
manipulated: manipluated manipualted manipulted maniuplated manupilated
manipulating: manipluating manipualting manipulationg maniuplating manupilating manupulating minipulating
manipulation: manipluation manipualtion manipulatin manipulaton maniuplation manupulation minipulation
manually: manaully manualy
manuals: manauls manuales maunals
manufacture: manufacter manufactuer manufactuter manufacure manufacuter manufacutred
manufactured: manafactured manifactured manufactered manufactored manufactued manufactuered manufacturedd manufacturerd manufacturered manufatured
manufacturer: manafacturer manifacturer manufacterer manufactorer manufactuerer manufacturor
manufacturers: manafacturers manifacturers manufacterers manufactorers manufactuers manufacturerers manufactureres manufacturors
manufactures: manafactures manfuacturers manifactures manufacteres manufacters manufacterurs manufacteur manufacteurs manufactores manufactueres manufactureds manufactureers manufactureros manufacturs manufactuters manufacuters manufacutre manufacutrers manufacutres manufcaturers
manufacturing: manafacturing manifacturing manufactering manufactoring manufactuing manufaturing
marginal: marginaali marginable marignal
marginally: margianlly marginaly marignally
margins: margings
marked: maked
markers: markeras markerts
marketed: markede markedet
marketing: marketting
marriage: marrage marraige
married: marryied
marvelous: marevlous marvelos
massively: massivelly massivley
material: matieral
materials: materiales matierals
mathematical: mathematicly mathemetical mathimatical methematical
mathematically: mathemagically mathematicaly mathemetically mathimatically mathmatically
mathematician: mathamatician mathametician mathematican mathematicion mathematitian mathemetician mathmatician methamatician methematician
mathematicians: mathameticians mathematitians mathemeticians matheticians mathmaticians
mathematics: mathamatics mathemagics mathemathics mathematicans mathematicas mathematicks mathemetics mathimatics
meaning: meaninng
meanings: meaningess meaningles meanins
mechanic: mecahnic mechaninc mechanincs
mechanical: mecahnical mechancial mechanichal mechanicle mechanicly mechinical
mechanics: mchanics mecahnics mechancis mechanichs mechanis
mechanism: mechanim mechanims mechanisim mechanisims mechansim
mechanisms: mecahnisms mechanicsms mechansims mechinisms
medicine: medacine medicince medicinske
medieval: medeival medevial mediavel medievel mediveal
member: memeber
memory: memoery
mentally: menally mentallity mentaly
mentioned: maintioned
mentioning: mentiong mentionning
mentions: mentiones
mercury: mercurcy mercurey merucry
messages: messagease
metaphor: metahpor methaphor methapor
microwave: micorwave mircowave
military: miliraty millitary miltary
millennium: millenium
million: milion
minimalist: miminalist minamilist minimalisitc minimalisity minimalstic minimalt minimilast minimilist mininalist
minimum: mimimum minimium minumum
minister: ministr minsiter
ministers: ministerens ministerns minsiters
minorities: minoritets minoroties
miracles: miralces mircales
miraculous: miracalous miracluous miracoulus miraculaous miraculos miraculu miracurously
miscellaneous: miscelaneous miscellanious miscellanous
miserable: misreable
miserably: miserablely miserabley miserablly misreably
misfortune: misfortunte misforture
misinterpret: mininterpret misinterept misinterperet misinterpert misinterpet misinterprate misinterprent misinterprented misinterprested misinterprted misinterpt misinterpted misintrepret
misinterpreted: misinterperted misinterpred misinterpretated misinterpretted misintrepreted
misinterpreting: mininterpreting misinterperting misinterprating misinterpretating misinterpretion misinterpretions misinterpretting misinterprit misinterpriting misintrepreting
misrepresented: misrepresentated misrepreseted
misrepresenting: misrepresentating misrepresention
missile: misile missle
missiles: missils misslies
mission: misison missigno
mistakenly: mistakedly mistakengly mistakently mistakey mistakinly mistankely
misunderstanding: misunderstading misunderstaning
misunderstood: misanderstood misundersood misunderstod misunterstood
model: modle
moderately: moderatedly moderatey moderatley
moderation: moderatin moderatorn
modification: modificaiton modificaton
modifications: modificaitons modificatons
molecules: moelcules moleclues moleculs
moment: moent momment
momentarily: momemtarily momentairly momentaraly momentarely momentarilly momentarly momenterily
moments: momentus
money: moeny
monitored: monitord monitoreada monitoreado
monitoring: monitering montioring
monitors: monitos montiors
monopoly: monolopy monoploy monopolly monopoloy
monster: mosnter
monsters: monsterous mosnters
month: mounth
more: moreso
moreover: morevoer moroever
mortality: moratlity mortailty
motivate: motivet
motivated: motiviated
mountain: mountan mountian
mountains: montains
movement: movment
multiple: muliple mulitple multipe multiplyer mutliple
multiples: mulitples multiplebgs multipleies multipls multplies mutliples
multiplication: mulitplication multiplicaiton multiplicaton mutliplication
multiplied: mulitplied multipled multiplyed mutliplied
multiply: mulitply multiplaye multiplayr multiplays multipleye multipy mutliply
multiplying: mulitplying multipling multiplyng multyplying mutliplying
mundane: mundance mundande
murdered: murderd murdererd murderered
murdering: mudering
murders: murderes murderus
muscles: muslces
museums: muesums musuems
musical: muscial
musician: muscician
musicians: mucisians muscicians musicains
myself: mysef
mysteries: mysteris mysterise
mysterious: misterious misteryous mysterous
mysteriously: misteriously mysteriosly mysterioulsy mysteriouly mysteriousy
mythical: mhytical myhtical
national: nationella
nationally: nationallity nationaly
natural: natrual naturual nautral
naturally: natrually naturaly naturely naturually
naughty: naughtly naugthy nuaghty
necessarily: neccesarily neccessarily necesarily necessairly necessairy necessarilly necesseraly necesserily nessasarily
necessary: neccesary neccessary necesary necessarly necessarry nessecary
needles: needels needlees
needlessly: needleslly needlessley needlessy
neglecting: negelcting neglacting neglectn neglegting neglicting
negligible: neglegible neglibible neglible neglicible negligable negligeble negligiable
negotiate: negiotate negoitate negotiatied negotiative
negotiated: negiotated negociated negogiated negoitated negotaited negotiatie
negotiating: negiotating negociating negoitating negotiatiing negotiationg
negotiation: negoitation negotation negotiaion negotiaton
negotiations: negoitations negotiatians negotiatin negotiatiors negotiatons
neighbor: neighboor nieghbor
neighborhood: neigborhood neighborhod neighourhood nieghborhood
neighbour: neigbhour neigbour nieghbour
neighbourhood: neigbhourhood neigbourhood neighboorhod neighboorhoud neighborehood neighbourbood neighbourgood neighbourhod neighbourhoood neighbourhoud neighbourood nieghbourhood nieghbourhoods
neighbours: neigbhours neigbours neighbhors neighbords neighbores neighbourghs neighbourgs nieghbours
nesting: nestin
network: netowrk netwrok
networking: netowrking netwroking
neutral: netural nuetral
nevertheless: neverhteless neverthelss neverthless
newsletter: newlsetter newsettler newslatter
newsletters: newletters
newspapers: newspapaers newspappers
nickname: nickanme nickmane
nightmare: nightmarket nigthmare
nominate: nominae nominet
nonetheless: nontheless
nonsense: nonsence nonsene nonsesne
normally: noramlly normaly
northern: norhern norhtern northeren northerend northren nothern
nostalgia: nostaglia nostalga nostalgija nostaliga nostlagia
notable: noteable
notably: notabley notablly noteably
noticeable: noticable noticible
noticeably: noticabely noticabley noticably noticeablely noticeabley noticiably
noticing: noticeing
notification: notificaiton notificaton
notorious: notoroius
notwithstanding: notwhithstanding
nowadays: nowdays
nuclear: nucelar nucular nuculear nulcear
nuisance: niusance nuisanse nusaince nusance nusiance
numbers: munbers nubmers
numerical: numercial numericable
numerous: numerious
obligatory: obilgatory obligitary obligitory olbigatory
obscurity: obscruity obscuirty obsucrity
observation: obersvation observating observaton obversation
observations: obersvations observasion obversations
observed: observerd observered
observer: observare
observers: obersvers observarse observerats observeres
obsessed: obssessed
obsession: obession obesssion obsessin obssesion
obstructed: obstruced
obtainable: obatinable obtainabe obtainabie obtaineble obtainible obtianable
obvious: obivous obvoius
obviously: obivously obviosuly obvioulsy obvisouly obvoiusly
occasion: ocassion occaison occassion
occasional: ocassional occaisonal occasionly occasionnal occassional occational
occasionally: ocasionally ocasionaly ocassionally ocassionaly occaisonally occasioanlly occasionaly occassionally occassionaly occationally
occasions: ocasions ocassions occaisons occasionals occassions
occupation: occulation occupaiton
occur: occour occurr ocurr
occurred: occured
occurrence: occurance occurrance ocurrance ocurrence
occurrences: occurances occurrances occurrencies
occurring: occuring
offered: offred
offerings: offereings
officers: offcers
official: offical
officially: offcially officailly offically officaly officiallly officialy
officials: officals
offspring: offpsring offspirng offsrping
often: oftenly
omission: ommision
omitted: omited ommited ommitted
omitting: omiting ommiting ommitting
openly: oppenly
operational: operasional operationable operationel operationnal
operations: operatings
operator: opartor
opinion: oppinion
opinions: opiniones opinoins
opponent: oponent opponant opponenet opponenets opponet oppononent
opportunities: oppertunities opprotunities oppurtunities
opportunity: oportunity oppertunity opprotunity
oppose: opose
opposed: oppossed
opposite: oposite
opposition: oposition oppositition
oppressing: oppressiun oppresssing
oppression: oppressin oppresssion opression
optical: opitcal potical
optimal: opitmal
optimistic: optimisitc optimisitic optimistc
optimization: optimizacion optimizating optimizaton optimziation
optimize: optimizare optimizate optimizied
orbital: orbtial oribtal
orchestra: orcehstra orchesta orchestrial orhcestra
ordered: orded
ordinary: ordianry ordinarly oridnary
organisation: ogranisation oragnisation orgainsation organisaiton organisaton organistaion organistion organsiation orginasation
organisations: organisationens organisationers organisationnels organisatons organistaions organsiations orginasations orgnaisation
organise: oragnise orgainse organices organie organisate organiske organismed organismer organiszed organsie orginize
organised: oragnised orgainsed organiserad organsied orgnaised
organization: organizaiton organiztion organziation orginazation
organizations: orgainzation organizatons organziations orginazations
organize: orgainze organizaed organizate organizuje organzie
organizer: oragnizer orgainzer organizare organizarea organizarme organizarte organzier
organizers: organisere organisert organizors organziers
oriental: oreintal orientarla orientarlo
orientation: oreintation orientaion
origin: orgin
original: orginal originall origional
originally: orginally origanaly origianlly originaly originially originnally orignally orignially origonally
originals: originalis originsl orignials
originate: origintea
originated: originalet origniated origonated
orthodox: orhtodox orthodx othrodox
other: otehr
ourselves: ourselvs oursleves
output: ouput
outrageous: outrageos outragerous outrageuos outragious outragoues outreagous
outstanding: oustanding
outweighs: outweighes outwieghs
overcoming: overcoding overcomeing overcomming
overhead: overheards overheared
overload: overlaod overloard overloards
overloaded: overlaoded overlauded
overlooked: overhooked overloooked
overlooking: overhooking overlcoking overlooming overpooling
overpriced: overpirced overprised
overridden: overriden
overwhelm: overhwelm overwhelimg overwhem overwhlem
overwhelmed: overhwelmed overwealmed overwhelemd overwhelemed overwhemed overwhemled overwhlemed
overwhelming: overhwelming overwealming overwelming overwheliming overwheling overwhemling overwhleming
ownership: onwership owernship
oxygen: oxigen
package: pacakge packge
packaged: pacakged packade packadge packageid
paid: paide
painfully: painfullly painfuly
parade: perade
paradise: paradimes paraside
paragraph: paragrah paragrpah
paragraphs: paragraghs paragrahps paragrapgh paragraps paragrpahs
parallel: paralel paralell parralel parrallel parrallell
parallels: paralells parallells paralles parellels
parameter: paramter
parameters: paramaters parameteres paramiters paramters
paranoia: paranioa paranoa paranoida
paranoid: arpanoid paraniod
paraphrase: parahprase parapharse parapharsed paraphrashed paraphraze paraprhase paraprhased
parentheses: parenthesees parenthesys
parenthesis: paranthesis parenthasis parenthesies parenthises parenthisis
parliament: pairlament parilament parlaiment parliamant parliement parliment
partially: paritally partialy
participant: partecipant particiapnts participatd participati participatns participaton participats
participants: partecipants participans participents
participate: particapate particiapte participare participte
participated: partecipated particapated particiapted particpiate
particle: partice particel praticle
particular: paricular parituclar partical particualr paticular
particularly: particually particualrly particulalry particulaly particularely particularily particularlly particulary particullary perticularly
parties: partiets
partners: parnters parterns
passed: pased
passengers: pasengers
passionate: passionant passionite passionnate
passwords: passowrds passwors
patches: pacthes pathces
pathetic: patethic patheitc
patience: paitence paitience pateince
patient: paitent pateint
patients: paitents pateints patiens patientens
patronizing: partonizing patronozing
pausing: pasuing puasing
peculiar: peciluar pecuilar peculair peculure
pedantic: pendatic
pedestrian: pedestiran pedestrain
pedestrians: pedestirans pedestrains
penalties: penatlies
penalty: penatly
pencil: pensle
people: peaple peopel
peoples: peaples peopels poeoples poeples
perceive: percieve
perceived: percepted percevied percieved preceived
percentage: percantage precentage
perfection: perfecxion perfexcion prefection
perfectly: perfeclty perfecty
performance: perfomance performace performence perfromance preformance
performances: perfomrance perforamnce performaces performacne performancepcs performancetest performancewise performane performanes performans performanse performences performnace perfromances preformances
performed: peformed
performs: performas performous perfroms
perhaps: perhasp perheaps perhpas perphas
period: preiod preriod
periodic: peridoic peroidic preiodic
periodically: peridoically periodicaly peroidically
periods: peroids
peripheral: perhiperal perihperal periperhal periphereal peripheria periphiral periphreal periphrial preipheral
peripherals: perephirals perhiperals perihperals periperhals peripheals periphereals peripherials periphirals periphreals periphrials preipherals
permanent: permanant permanet permenant pernament premanent
permanently: permamently permanantely permanantly permanentely permanenty permanetly permenantly permenently perminantly perminently pernamently premanently
permissible: permissble permissiable permissibe premissible
permission: permisions permisson premission
permits: permitts premits
persecuted: persectued persecutie persecutted persicuted persocuted persucuted presecuted
persist: persisit persits presist
persistent: peristent presistent
personal: peronal
personalities: personalites personalitites personalitits
personality: perosnality
personally: persoanlly personallity personaly presonally
personnel: personel personnell
persons: persones personis
perspective: perpsective persepctive perspecitve perspecive
persuade: persaude persuated presuade
persuaded: persauded persuded perusaded presuaded pursuaded
persuades: pursuades
persuading: pususading
persuasion: persausion persuasian persuasing persuassion persuation persussion perswasion presuasion
perverse: perversley preverse
pharmacy: pharamcy phramacy
phenomena: phemonena phenemona phenonema phenonmena phonemena
phenomenon: phemonenon phenemenon phenomanon phenomemon phenomenen phenomenom phenominon phenomon phenomonen phenomonenon phenomonon phenonemon
philosopher: philisopher philosipher philosohpers philosoper philosophae philospher philospoher
philosophers: philisophers philosiphers philosopers philospohers
philosophical: philisophical philosiphical philosohpical philosophia philospohical phylosophical
philosophies: philisophies philosiphies philosohpies philosophiae philosophics philosophios philosopies philosphies philospohies
philosophy: philisophy philosiphy philosohpy philosopy philosphy philospohy
photograph: photogragh photograh
photographic: photograhic photographyi photograpic
photographs: photograhs photograpgh photographics photograps photogrpah photogrpahs
physical: phsyical phyiscal physcial
physically: phsyically phyiscally physcially physicallity physicaly
physicist: phsyicist phycisist physicits physicts physisict
physicists: phsyicists phycisists
physics: phsyics phyiscs physcis
physiology: phsyiology phyisology physioligy
piece: peice
place: palce
planetary: planatery planteary
planets: planetos
plaster: plastre
platform: paltform platfrom
plausible: plausable plausbile plausibe
playground: playaround playgorund playgroud
pleasant: pleasent plesant
poems: peoms
poetry: peotry poety
pointers: pointeres
poison: poisin posion
poisoned: poisond posioned
poisons: poisones poisonis poisonos poisonus
polishes: polishees polishs polishuset
politeness: politiness
political: polical poltical
politically: policitally politicaly
politician: policitian politicain politican politicanti politicin politicing politicion politickin politiicans politiikan polititian
politicians: policitians politicains polititians
pollution: polution
popular: popluar populer
popularity: populairty popularaty popularily populary populatiry
populate: popularest populative
population: popoulation
populations: popluations popualtion populaiton populatin populationes populatoin popultaion poulations
pornography: pornagraphy pornograghy pornograhpy pornograhy pornograpghy pornograpgy pornograpy pornogrophy pornogrpahy pornogrphy pronography
portability: portabillity portabilty protability
portable: protable
portion: porshan porshon
portray: portary portrary protray
portrayed: portayed potrayed protrayed
portraying: portarying portraiing portraing portrating protraying
portrays: portras portrayels portrayes portrayls protrays
position: possition postion
positioned: positiond positionned
positioning: positioing positiong positionning
positive: positve postive
positively: positevely positiviely positivley
possess: posess
possessed: posessed
possesses: posesses posseses possesess possessers possessess possesss
possessing: posessing possesing
possession: posession possesion
possibilities: possiblities
possibility: possibiliy possibillity possibilty possibily possiblility possiblilty
possible: possable
possibly: possably possbily possibley possiblly possiby
potatoes: potatos
potentially: potencially potentailly potentialy
power: pwoer
powerful: poverful poweful powerfull
practical: pracitcal practial practicarlo
practically: pracitcally practially practicallity practicaly practiclly practicly
practice: pratice
practise: parctise pracitse practicess practie practies practives pratcise
pragmatic: pragamtic
precaution: percaution precausion
precautions: percautions precausions precautios precuation precuations
precede: preceed
preceded: perceded prceeded precedeed preceeded
precedence: precedance precedense precendece precendence predecence
precedes: preceeds
precious: percious
precise: percise precice
precisely: percisely preciesly preciselly precisley precisly presicely
precision: percision presicion
predecessor: precedessor predacessor predeccesors predecesores predecesser predessecor predicessor predocessor
predecessors: precedessors predacessors predescesor predescesors predesessor predessecors predicessors predocessors
predict: perdict
predictable: perdictable predicatble predictible
predicting: perdicting predicitng
prediction: perdiction predection prediciton predictin predictivo preduction
predictions: perdictions predections predicitons predictious predictons
predominantly: perdominantly predomenantly predominantely predominantley predominanty predominatly predominently prodominantly
preferable: perferable prefarable preferabely prefereble
preferably: perferably prefarably preferabbly preferabley preferablly preferibly preferrably
preference: perference preferance
preferences: perferences preferances preferens preferenser preferentes prefernece
preferring: perferring prefering preferrring
prefers: perfers preferrs
prejudice: predjuice predujice prejiduce prejucide
prejudiced: predjuiced predujiced prejeduced prejiduced prejucided prejuduced
prejudices: predjuices predujices prejeduces prejiduces prejucides prejudis prejuduces
preliminary: perliminary preleminary prelimanary prelimenary prelimiary preliminarly premilinary
premature: permature
prematurely: permaturely prematuraly prematurelly prematurily prematurley prematurly
premise: premines
premises: premesis
premium: permium preimum premuim
preparation: perparation prepartion preperation preporation
prepare: prepair
prerequisite: prerequesit prerequisets prerequisities prerequiste prerequisties prerequistite prerequites
prescribed: prescirbed prescrie prescriped
prescription: prescribtion prescripton
presence: presense
presentation: presentaion preventation
presenting: presention
presents: presentase presentors
preserve: perserve
preserved: perserved preserverd preservered
preserving: perserving presearing
presumably: persumably presuambly presumabely presumabley presumebly presumibly
presumed: persumed presude
pretended: pertended
pretends: pretens
pretentious: pretencious pretensious pretentios pretentous
prevail: pervail previal
prevalent: prevelant
prevention: pervention preventin preventivno
prevents: pervents preventors
preview: perview preivew preveiw
previous: previvous
previously: previosuly previoulsy
priests: preists priestes
primarily: primairly primarilly primarliy primarly
primitive: primative
primitives: primatives
principal: pricipal prinicipal
principle: priciple principielt prinicple
principles: princibles prinicples
printers: printerest printes
priorities: prioritse prioroties priotities
private: privte
privilege: privalege privelege privelige privilage priviledge privledge
privileged: privaleged privelaged priveleged privelidge priveliged privilaged privilegied priviliged
privileges: privaleges privelages priveldges priveledges priveleges priveliges privelleges privilages privilegde privilegeds priviliges
probabilities: propabilities
probability: probabilaty probabiliy probabillity probabilty probabily probalibity
probable: probabe probablies probablybe
probably: probablly probaly
problem: probelm
problems: probelms
procedure: procedger procedue procedurile proceedure prodecure
procedures: procudures prodecures
proceed: proceeed
proceeded: proceded
proceeding: procceding procedding proceding proceesing
proceedings: proccedings proceddings procedings
proceeds: proceededs proceedes procees procesd procesed
process: proccess
processes: procesess processs
processing: proccessing
processors: processesor processsor processsors
proclaim: procalim proclam procliam
producers: producerats producirse
produces: produceras produceres produse
production: prodcution produciton producting
productivity: productivty productivy
products: prodcuts productos
profession: profesions professorn proffesion
professional: professinal professionel professionnal proffesional
professionals: profesisonal professioanl professionl professionnals professoinal professonial
professor: proffesor
profitable: profitabil profitabile profitible proftiable
programme: porgramme programmate programmme programmmed programmmer
programmer: programmier
programmers: programmars programmets
progressed: progessed
progresses: progressers progresss progressus
progressing: progresing progressiong progresssing
prohibit: prohibirte prohibt
prohibited: prohibitied prohibitted prohibitve prohobited
prohibiting: prohibitng prohibitting
prohibits: prohibis prohibiteds prohibites prohibitons prohibitus
projection: projectin projecto
proliferation: preliferation
prominent: prominant
promoted: promotted
promotes: promose promots
promotion: pomotion
prompted: propmted
promptly: promplty prompty promtply propmtly
prompts: promptus promtps
pronounced: pronouced pronoucned pronounched pronoune
pronouncing: pronoucning pronounceing pronouning
pronunciation: pronouciation pronounciation pronunciating pronunciaton pronuncuation pronunication pronuntiation
propaganda: propagana propaganada
properly: propperly
properties: properies properites propeties
property: propertly proprety
prophet: prohpet propeht
proportion: porportion propertion proporting proprotion
proportional: poportional porportional propertional proportianal proportinal proportionel proportionnal proprotional
proportions: porportions propertions proportians propostions propotions proprotions
propose: porpose
proposes: porposes proposels proposse
proposition: proporition propositivo propositon
proprietary: properitary propertiary propiertary propietary propreitary propriatary propriatery proprietery proprietry propriotary
prosecuted: prosectued prosecutie prosicuted prosocuted
prosecution: prosectuion prosicution prosocution
prospect: propsect prosepct
prospective: propsective
prospects: propsects prospectos
prostitute: prostite prostitite prostitiute prostituate prostitude prostiture prostitutiei prostituye
prostitutes: prostitites prostitudes prostitures prostitutke
protection: pretection protectron
protects: protecs protectes
protocol: procotol protocal protocl protocool
protocols: protocolls
prototype: protototype prototpye prototye
prove: proove
proved: prooved
provided: provded
provision: provisiosn
provisional: provisonal
provisions: provisios
provocative: provacative provacotive provicative provoactive provocativley provocitive provocotive
proximity: proximty
psychological: phychological physcological pscyhological pshycological psichological psycholigical psychologial pyschological
psychologist: paychologist phychologist physcologist pscyhologist pshycologist psichologist psycholigist psychologyst pyschologist
psychologists: paychologists phychologists physcologists pscyhologists pshycologists psycholigists psychologits psychologysts pyschologists
psychology: physcology pscyhology pshycology psycology pyschology
publication: publicani publicitan
publications: dublications puplications
publicly: publically publicaly publiclly publicy
publish: publsih
published: publisheed
publisher: oublisher pblisher pbulisher piblisher ppublisher pubilsher pubisher publiaher publicher publihser publisehr publiser publisger publisherr publishher publishor publishre publissher publlisher publsiher publusher pulisher puplisher ublisher
punctuation: punctiation puncutation
punishes: punishs punsihes
purchase: pruchase purcahse
purchased: pruchased purcahsed purhcased
purchases: pruchases purcahses
purchasing: puchasing purchacing purchaseing purchashing
pursued: pursude purused
pursuit: persuit prusuit pursiut
qualification: qaulification qaulifications qualifiaction qualifiactions qualificaton
qualifications: qualificaiton qualificaitons qualificatons
qualifiers: qaulifiers quailfiers qualfiiers qualifieres qualifiies qualifires qualifyers
qualifies: qaulifies qualifieds
qualify: qaulify quailfy qualifiy
qualifying: qualifiing qualitying
quality: qaulity quailty
quantities: quanitites quantaties quantitites quantitize quantitties
quantity: qauntity quantaty quantitiy quantitty
quantum: qauntum quantuum qunatum
queries: queires
query: quuery
questionable: quesitonable questional questionalbe questionalble questonable
questioned: quesitoned questiond questionned
questioning: quesitoning questiong questionn questionning questionsign
quickest: qucikest quicket quickets
quickly: quicklyu
quietly: queitly quielty
quite: qtuie qutie
rabbits: rabbitos rabbitts
railroad: railraod railrod
raised: rised
rapid: repid
rationale: rationalle rationel
rationally: rationallity rationaly
reached: reched
reaching: reacing
reactionary: reactionairy reactionnary reactiony
realise: realies realsie relaise
realised: realsied relaised reliased relized
realistic: realisitc realistc realsitic
really: raelly realy realyl relaly
reasonably: reasonablely reasonabley reasonablly
reassuring: reassureing reassurring
rebuilding: rebiulding rebuidling rebuildling rebuliding
rebuilt: rebuildt rebulit
recall: reacll
receipt: reciept
receive: recieve
received: recieved recived
receiver: reciever
receives: recieves
receiving: receving recieving
recipes: recipees recipets recpies
recipient: recepient recipiant
recipients: recepients reciepents recipeints recipiants
reclaim: recalim recliam relcaim
recognise: recgonise recoginse recogise recongise
recognised: recgonised recocnised recoginsed recognzied recongised
recognition: recgonition recognision recogniton recongition regocnition
recognizable: recgonizable recognizible recongizable
recognize: recgonize recoginze recogize recongize
recognized: recgonized recoginzed recongized reconized
recognizes: recgonizes recognices recognie recongizes
recognizing: recgonizing recognicing recongizing
recollection: recallection recolleciton
recommend: reccomend reccommend recomend recommed recommened
recommendation: recommondation rekommendation
recommendations: reccomendations recommedations recommondations
recommended: reccomended reccommended recomended recommeded recommeneded recommented
recommending: reccomending reccommending recomending recommanding recommenting
recommends: recomends recommands recommendeds recommendes recommendors recommennd recommens recomments
reconcile: reconcille reconcilled reconicle
reconsider: reconcider reconisder reconsidder reconsiled
record: recrod rocord
recorder: recordare recordarle recordarme recordarse recordarte
recovers: recoveres recoverys recoves
recreational: recrational recreacional recreationnal recriational
recruited: recrutied recurited
recruiting: recuiting
recruitment: recrutiment recuritment
recruits: recruitcs recruites recurits
rectangle: rectange rectangel rectanlge
rectangular: rectanglar rectangluar rectangual rectangualr rectanguar rectengular
rectify: recitfy rectifiy
recursion: recrusion recurison recusrion
redefine: redefinied redefinine
redundancy: reduncancy redundantcy redundany redundency redundnacy redunduncy
redundant: redundent
reference: referemce referenece refernece referrence refference refrence
referenced: refereneced
references: referances refereces referemces referencs refereneces referens referense refernce refernces referneces referrences refrences rferences
referencing: referancing referenceing referening referincing
referendum: refedendum referandum referemdum referendim referendom referundum
referred: reffered
referring: referiang refering reffering
refers: referrs refrers
reflect: refelct relfect
reflected: refelcted relfected
reflecting: refelcting relfecting
reflection: refelction reflecto reflektion reflextion relfection
reflects: refelcts relfects
reformed: reformerad refromed
reforms: refroms
refreshed: refershed refreshd
refusal: refusla
regards: reagrds
regional: reigonal
regions: regiones reigons
registered: registed registerd registerred
registers: registerdns registeres registeries
registration: legistration regestration registartion registraion
regrets: regerts regrest regretts
regular: regluar
regularly: regualrly reguarly regulalry regularily regulary regurally
regulation: regulaion
regulations: regualtion regualtions regulatin regulatons
relates: realtes relateds
relation: realtion relatin relativno
relations: realtions
relationship: relatiopnship
relationships: realtionships relaitonship relatinoship relationshits relationshp relationsship
relative: realtive
relatively: realitvely realtively relativley relativly relitavely
relatives: realtives
relativity: realtivity relativety relativily relativitiy relativitly relativiy relativy
releases: releses
relevance: relavence relevence revelance
reliability: realibility relaibility reliabillity reliabilty reliabily
reliable: realible relaible reliabe
reliably: realibly relaibly reliablely reliabley
relieve: releive
relieved: releived
religions: religionens religiones
religious: religeous religous
reluctant: reclutant relcutant reluctanct
reluctantly: reclutantly relcutantly reluctanctly reluctanly reluctanty reluctently
remained: reamined remaind
remaining: reamining remaing remainig remianing
remains: reamins remainds remians
remarkably: remarcably remarkablely remarkabley remarkablly remarkibly
remarks: remakrs remarkes
remember: remeber rememebr remmeber
remembered: remembed remembee rememberd remmebered
remembers: rememberes rememebrs remmebers
reminiscent: remenicent reminescent reminicient reminiscant reminiscient reminiscint reminisent reminscent reminscient reminsicent
remotely: remotelly remotley
rendered: renderd renderered
repaired: reapired repaird reparied
repairs: reapirs
repeatable: repearable repeatae repeatible repectable
repeatedly: repeadedly repeadetly repeatadly repeateadly repeatedy repeatetly repeatidly repeteadly
repeats: repeast repeates
repertoire: reprtoire
repetition: repatition repeition repetation repetetion repetion reptition
rephrase: repharse rephrasse reprhase
replacement: relpacement repalcement replacemnt
replacements: repalcements replacemet replacemnet replacemnts replacemtn
replaces: repalces replase
representation: repersentation represantation represenation representaion representating
representations: repersentations represantations representaciones representaiton representatin representationen representationer representstion represetnation represnetation
representative: represantative representate representetive representitive representitve representive reprezentative
representatives: represantatives representetives representitives representives representstive
represented: repersented represend representerad
representing: repersenting represention representn
represents: repersents represet repressent
reproduction: reporduction reproducion reproduciton reproducting
repulsive: replusive repulisve repuslive
reputation: reptuation
required: recquired requred requried
requirement: requeriment requirment requrement
requirements: requeriments requierment requierments requriements
requires: requries
research: reaserch reserach
researcher: reasercher researce
researchers: reaserchers researchs reseracher reserachers
resemblance: resembelance resemblence ressemblence
resemble: resembe resemblace resmeble
resembled: ressembled
resembles: resembels resembes resemblense resmebles
resembling: ressembling
reserved: reserverd reservered
resident: recident
residents: recidents
resignation: resgination resignating resignition
resigned: resgined resinged
resistance: resisten
resolution: resoultion
resolve: reslove resovle
resolved: resloved resovled
resolves: resloves resolverse resolviste resolvs resovles
resources: resoruces resourse
respectable: repsectable respecatble respectabil respectabile respectible
respecting: repsecting
respective: persective repsective respecitve
respectively: despectively repectively repsectively respecitvely respectivelly respectivily respectivley respectivly
respects: repsects respectos respectuos respesct respest
respond: repsond responed
responded: repsonded
responding: repsonding responsing
responds: repsonds respondis respondus responsd
response: repsonse responce responces respone respones
responsibilities: reaponsibilities repsonsibilities responcibilities responibilities responisbilities responsabilities responsebilities responsibilies responsibilites responsibilitys responsibillities responsibilties responsibities
responsibility: reaponsibility repsonsibility responcibility responisbility responnsibilty responsability responsibiliy responsibillity responsibilty responsibily
responsible: reponsible repsonsible responcible responisble responsbile responsibile
restarting: restatting restauring restorting restrcting
restaurant: resaurant restarant restaraunt restaruant restauraunt resteraunt restuarant resturant resturaunt
restaurants: restarants restaraunts restaruants restauraunts restaurents resteraunts restuarants resturants resturaunts
restored: resotred restord
restrained: restraind restrainted
restraining: restraing restrainig restrainting
restricted: resticted restircted restrcited restructed
restricting: restricing restricitng restructing
restriction: restirction restrcitions restricion restricton restruction
restrictions: restirctions restriciton restricitons
restrictive: restrective restricitve restricive restricte restrictied restrittive
restricts: restircts restrics restricteds restricters restrictes restrictins restrictios restrictons
resurrection: reserrection ressurection ressurrection resurrecion resurrektion rezurrection rysurrection
retirement: reitrement retierment
retires: reitres retirase retireds retireus
retrieve: retireve retreive
retrieved: retrived
returned: retunred returnd
returns: retuns
revealed: reaveled reveald revelaed revelead
revealing: reaveling revelaing
reveals: reveales
revelation: revelution
review: reveiw
reviewed: reveiwed reviewd
reviews: reivews reveiws
revolution: revoltuion revoultion
revolutionary: resolutionary revelutionary revolutionairy revolutionay revolutionnary revoultionary
rewrite: rewirte rewriet rewritte
rewritten: rewitten
rhetorical: rehtorical rethorical
rhyme: rhymme
rhythm: rhythem rhythim rythem rythim rythm
ridiculous: rediculous ridicilous ridicoulus ridiculious ridiculus
ridiculously: ridicilously ridicoulusly ridiculosly ridiculouly ridiculousy
rigorous: rigourous
ringing: rininging
roughly: rougly
roundabout: roundabaout roundaboot roundabount roundabounts
royalties: roaylties royalites roylaties
rumours: rumorus rumuors
running: runing runnung
sacrifice: sacrafice sacrificied scarifice
sacrificed: sacraficed sacreficed sacrifaced sacrifieced sacrifized scarificed
sacrifices: sacrafices sacrefices sacrifaces sacrifise sacrifises sacrifizes scarifices
sacrificing: sacrifacing sacrificeing sacrificng sacrifising sacrifizing scarificing
saddens: saddends saddenes saddnes
safety: saftey safty
salary: salery
samples: sampels smaples
sandwich: sandwhich
sandwiches: sandiwches sandviches sandwishes snadwiches
sarcasm: sacrasm sarcams sarcasam sarcasim
sarcastic: sacarstic sacrastic sarcastc
satellite: sattelite
satellites: satellie satellitte sattelites
satisfaction: satasfaction satisfacion satisfacting satisfcation satisfiction satsifaction
satisfactorily: satisfactority
satisfactory: satasfactory satisfacory satisfactorally satisfactoraly satisfactorilly satisfactorly satistactory satsifactory
satisfied: sastified satisifed satsified
satisfies: sastifies satifies satisifes satsifies
satisfy: satifsy satisfiy satisy satsify
satisfying: sastifying satifsying satsifying
saving: saveing
scanning: scannig scannign
scenarios: scenarioes scenarions scenarious scnearios senarios
schedule: schedual
scheduling: scheduleing schedulling scheudling
schemes: scheems shcemes
scholars: schoalrs shcolars
science: scince scinece
sciences: sciencers sciense
scientific: sceintific scientfic scientic scientifc
scientifically: sceintifically scientificaly scientificlly
scientist: sceintist scientis scientits
scientists: sceintists sciencists scientests scientiests
scratch: scartch scracth
scratched: scartched scracthed
scratches: scartches scracthes scratchs scrathces
scratching: scartching scracthing
script: scirpt
scripts: scriptus scritps scrpits
scroll: scoll
scrolled: scrollade scrolld
search: seach
searched: seached searchd serached
searches: seaches searchs seraches
searching: searchign seraching
secretary: secertary secratary secratery secretery
secretly: secertly secrelty secretley secrety
secrets: secerts
security: secruity secuirty
selectively: selectivley selectivly
semantics: semanitcs semnatics
senior: seinor
sensible: senisble
sensitive: senstive
sensitivity: sensitivety sensitivitiy sensitiviy sensitivty sensitivy
sentencing: sentancing sentenceing sentencian sentensing sentincing
sentient: sentinet sentinte
sentimental: senitmental sentamental sentemental sentimant sentimenal sentimentul sentimetal
sentiments: senitments sentaments sentements sentimentals sentinents
separate: seperate
separated: seperated
separately: separatelly separatley separetely seperately
separates: separaters seperates
separating: seperating
separation: separatron seperation
separator: seperator
seriously: seriosuly serioulsy seriuosly
servants: servans
service: sevice
settings: settigns settins
several: severeal
severely: severley severly
sexually: sexaully sexuallity sexuallly sexualy
shadow: shaddow
shareholders: shardholders shareholdes shareholds
sharply: shaprly sharplay sharpley
shelter: shetler shleter
shelves: shelveys shevles
shifting: shfiting shifitng
shining: shineing
shipped: shiped
shipping: shiping
shortened: shortend shortenend
shortening: shortenning shortenting shortining
shortly: shorly
should: shoudl shoudln
shoulders: shoudlers shouldes
signals: singals
signature: siganture singature
signatures: sigantures signatue signitures singatures
significance: significane
significant: siginificant signficiant significat signifigant
significantly: signifantly significanlty significanly significanty significatly significently signifigantly singificantly
silicon: silicoln silicoon
similar: similair similiar simliar simmilar
similarities: similaraties similiarites similiarties similiraties simliarities
similarity: similairty similarlity similart similiarity similiarty simliarity
similarly: similarlly similiarly simliarly
simpler: simplier
simplicity: simplicitly simplicy simplisity simplivity
simplified: simplifyed simplyfied
simplify: simplfy simplifiy simpliy
simplifying: simplefying simplifiing simplifing simplifyng simplyifing
simplistic: simplictic simplisitc simplisitic
simply: simpley
simulate: simluate
simulated: simluated simualted
simulation: simluation simualtion simulatin
simultaneous: simaltaneous simeltaneous similtaneous simlutaneous simulatenous simulatneous simultaenous simultaneuos simultaneuous simultaneus simultanious simultanous simulteneous
simultaneously: simaltaneously simeltaneously similtaneously simlutaneously simulatenously simulatneously simultaenously simultainously simultaneosly simultaneoulsy simultaniously simultanously simulteanously
since: sicne
sincerely: sincereley sincerelly sincerley
singles: signles singlers snigles
singular: signular singluar singulair singulator
sinister: sinsiter
situations: sitautions situationals
skeptical: skepitcal sketpical
sketches: skecthes sketchs sketchysex skteches
slightly: slighlty slighly sligthly
slippery: slipperly slippey
slowly: slowy
socialism: socailism socalism socialim socialisim socialsim socilaism
socialist: socailist socilaist
socially: socailly socialy
societies: soceities socieites socities
software: sofware
soldiers: soilders soldeirs soldies soliders
solely: soley
someone: somene
something: soemthing somehting somethign
sometimes: somtimes
somewhere: somwhere
sophisticated: sohpisticated sophicated sophisitcated sophistacated sophisticaed sophisticted sophistocated sophosticated suphisticated
sound: soudn
sounds: soudns
soundtrack: soudntrack soundtrak soundtrakk sountrack
south: sourth
southern: sourthern southen southerton southren
space: spoace
special: specail speical
specialised: speciallized
specialist: specailist speciallist specialt speicalist
specialize: specialice specializare specializate specializied speciallize specialz specilaized speciliazed
specialized: specailized specialiced specialied specialzed specialzied
specializes: specailize specailizes specialices specialies specializeds specialzes
specially: epscially sepcially specailly speciallity speciallly speciallty specialy speically
specialty: specailty specality speciatly
species: speices
specific: specfic
specifically: specifcally specificaly spesifically
specification: sepcifications spacification specifcation specificaitons specifikation spesification
specifications: specificaiton specificatons spesifications
specified: specifed
specify: specifiy
specifying: specifiing specifing specifiying specifiyng
specimen: specemin speciman specimine specimines
spectacular: specatcular spectacuarly spectatular spectauclar spectecular
spectrum: spectum
speculate: specualte
speculation: specualtion specualtions speculatin
speech: speach
speeches: speecheasy speechers speechs sppeches
spelling: seplling spellig spellign spleling
spirits: spiritis
spiritual: spriritual spritual
spoiled: spoilerd spolied
sponsor: sponser
sponsored: sponosred sponsered sponsord sponzored
sponsors: sponsorees sponsores
spontaneous: sponatenous sponatneous spontaenous spontainous spontaneos spontaneuos spontaneus spontanious spontanous sponteanous sponteneous
spontaneously: sponatenously spontaenously spontainously spontaneosly spontaneoulsy spontaneouly spontaneuosly spontaniously spontanuously sponteanously sponteneously
square: sqaure
squares: sqaures squareds
stability: stablility
staggering: staggaring staggerring staggerwing
stamped: stampade stampeed
standardized: standartized standerdized stardardized
standards: standars
start: strat
startled: starlted startde starteld startlxde stratled
statement: statment
statements: statememts
station: staion
stationary: stationairy stationnary stationy
statistic: statisitc statistc
statistical: statisitcal statistcal statisticly statsitical
statistics: statictics statisitcs statistisk
steadily: steadilly steadliy
stereotype: stereotipe steriotype steroetype steryotype
stereotypes: stereotpye stereotpyes steriotypes steroetypes sterotypes steryotypes
sterile: sterilze sterlie
stimulated: stimilated stimualted
stimulating: stimluating stimualting
stimulation: stimualtion stimulatin stimulaton
stirring: sitrring stirrig
stirs: stirrs
stomach: stomache
stories: storeis storise
story: sotry stopry stoyr
straight: staright straigt straigth striaght
straightforward: starightforward straightforeward straightforwad straigthforward straitforward striaghtforward
strains: starins straings strians
strangest: strangeshit stranget strangets
strategic: startegic stragetic
strategies: startegies stradegies strageties stratagies strategems strategice strategis strategisk strategiske
strategy: startegy stradegy stragety stratgey
streams: streames streamos streamus streamys
strength: stregnth stregth strengh strenght strentgh
strengthen: stregnthen strenghen strenghten strenghtend strenghtens strengthin strengthn
stressed: stressade
stresses: stressers stresss
stretched: strechted strecthed
stretches: strechtes strecthes stretchs
stretching: streaching strechting strecthing
strictly: striclty stricty
stringent: stingent stringet stringnet
strongest: stornegst
structural: structrual structual strucutral sturctural
structure: strucutre stucture sturcture
structured: structered strucutred stuctured
structures: structurs strucutres sturctures
struggled: struggeld sturggled
struggles: struggels strugglebus sturggles
struggling: struggleing strugglign stuggling sturggling
studying: studing
stumbled: stubmled stumbeld
stupidity: stupiditiy stupidiy stupitidy
style: stlye sytle
subjects: subjest
submitting: submittion sumbitting
subscribe: subscirbe subscribbed subsrcibe susbcribe
subscription: subscribtion subscripton supscription
subsequent: subesquent subsequant subsiquent subsquent
subsequently: subesquently subsequenty subsiquently subsquently
subsidiary: subsidary subsiduary
subsidize: subsidizies subsizide
subsidized: subisdized subsadized subsedized subsidezed subsidiced subsidiezed subsidizied subsizided subsudized
subsidizing: subisdizing subsidizng subsiziding
substance: substace
substances: substans substanse substansen substanser substanses substences subtances
substantial: substanial substansial substanta substatial substential susbtantial
substantially: substancially substanitally substansially substantialy substantually susbtantially
substitute: substite substitite substitiute substitude substitued substiture
substituted: substituded
substitutes: subsittute substittue substitudes substitures substitutents substituters substitutue substitutues substutite
substitution: substitition substituion
subtlety: subltety subtelty subtetly subtletly subtltey
succeed: seceed succeeed suceed
succeeded: seceeded succceeded succedded succeded suceeded
succeeding: suceeding
succeeds: succeds succeedes succees succesd succesed suceeds
success: succsess sucess
successful: succesful successfull succsessfull sucesful sucessful sucessfull
successfully: succesfully succesfuly successfullly successfuly successully succsesfull sucesfully sucesfuly sucessfully sucessfuly
succession: succesion succesions successing successsion sucession
successive: sucessive
successor: sucessot
suddenly: suddeny suddnely
suffered: sufferered sufferred
suffering: sufferring
sufficient: sufficent sufficiant sufficit
sufficiently: sufficently
suggests: suggesst suggestes suggestons
suicidal: sucidial
suicide: sucide
summarized: summerized summorized summurized
summary: sumary
superficial: superfical superifical
superfluous: superfluu superfulous
superior: superioara superioare superiour
supermarket: supermaket supermare supermarkedet
supernatural: supernatrual supernatual
supervision: supersition supervisin superviso supervison
supervisor: supervisar supervisior
supervisors: superivsor superviors superviosr supervisers supervisiors supervsior
supplement: supplament
supply: suppy
support: suport wupport
supported: supportied
supporters: supporteurs supportors
suppose: supose
supposed: suposed suppoed
supposedly: suposedly supposdely supposebly supposedely supposidely supposidly supposingly
supposes: suposes
supposing: suposing
suppress: suppreses supress surpress
suppressed: surpressed
suppresses: supresses
suppressing: supressing
suppression: suppresions suppressin suppresson suppresssion supression
supreme: superme surpeme
surface: surfce
surprise: suprise suprize surprize
surprised: suprised suprized
surprising: suprizing
surprisingly: suprisingly suprizingly surprisinly surprizingly
surround: suround surroud surrouned
surrounded: surounded surronded surrouded
surrounding: sorrounding surounding surrouding
surroundings: suroundings surroundig surroundign
surrounds: surounds surroundes surroundigs surroundins surroundngs surrouns
survived: survivied
susceptible: sucseptible suscepitble susceptable susceptiable susceptibile suscpetible susecptible suseptable suseptible
suspects: supsects
suspend: supsend suspened
suspension: supsension suspencion suspention
suspicion: supsicion suspicioun suspiciouns
suspicious: supsicious suspecious suspisious
suspiciously: supsiciously suspeciously suspiciosly suspicioulsy suspiciouly suspiciuosly suspisiously
swear: swaer
swearing: swaering swearengin
swears: swaers
swept: swepth
swimming: swiming
switched: swithced swtiched
switches: switcheasy switchs swithces swtiches
switching: switchign swithcing swtiching
symbolic: symoblic
symbols: symobls
symmetric: symettric
symmetry: symetry symmerty symmety symmtery
sympathetic: symapthetic sympathatic sympatheic sympathethic sympathtic sympethetic symphatetic sympothetic sypmathetic
sympathize: symapthize sympathsize sympathyze sympethize symphatize symphatized symphatizes sympothize sypmathize
sympathy: symapthy sympaty symphaty sypmathy
symphony: symhpony symphoney symphonity synphony
symptom: symtpom sypmtom
symptoms: symptomps symtpoms sypmtoms
syndicate: sydnicate syndacite syndiacte synidcate
syndrome: snydrome sydnrome
synonym: synonomy synoynm
synonymous: synomymous synomynous synonamous synonimous synonmyous synonumous synonymos synonynous
synonyms: synomyns synonmys synonymis synonymns synonymus synoynms
synthesis: snythesis syntehsis synthesasia synthesesia
system: sytem
systematic: systamatic systemetic systimatic
tactics: tacticas tacticts
tailored: tailord taliored
takes: tkaes
taking: tkaing
talked: talekd
talking: tlaking
technically: techincally techncially technicallity technicaly
technique: techinque techniqe
techniques: techiniques techinques technqiues
technological: techmological technoligical technologia technologial technologicly techonlogical
technology: technnology technolgy
teenagers: teeangers teenages
television: telelevision televesion televsion
temperature: temeprature temerature temparature temperatue tempertaure temperture tempreature tempurature
temperatures: temepratures temparatures tempearture temperatues temperaturs tempreatures tempuratures
temporarily: temperarily temporaily temporairly temporaraly temporarilly temporarity temproarily tepmorarily
temporary: temporarly temporay temprary
temptation: temptating temptetion
tendencies: tendancies tendencije tendensies tendincies
tendency: tendacy tendancy
terminal: terminarla terminarlo
terminals: termianls
termination: terminatorn
terminator: termanator termiantor termigator terminaron terminater terminatior
terminology: termanology terminalogy terminilogy terminolgy terminoligy
terribly: terriblely terribley terriblly
territory: terriory terriroty territority territorry territoy
terrorism: terorrism terrorisim terrorsim
terrorist: terorrist territorist terroist terrorits
terrorists: terorrists terrerists terrorsits terrurists
thankfully: thankfullly thankfuly
that: thast thgat thyat tyhat
theater: theather theathre theature
their: theri thier
themselves: themselfes themselfs themselvs themsevles themsleves themslves
theological: theoligical theologia theologial theologicial
theorem: theroem thoerem
theoretical: theoratical theoreticly theoritical thereotical theroetical thoeretical
theoretically: theoratically theoreticaly theoritically thereotically theroetically thoeretically
theories: theroies thoeries
therapy: thearpy theraphy
there: htere
thereafter: therafter
thereby: therby
therein: thereian therien
thereof: therefo threeof
these: theese
thief: theif
thieves: theives
thing: hting thign thnig
things: thigns thigsn thnigs
think: htikn htink thikn thiunk tihkn
thinking: thikning
thinks: thikns
thorough: thourogh throough throrough
thoroughly: thoroughy thouroghly
those: ethose thsoe
thought: throught
thoughts: thoughs thougths
threatened: threatend threatended
threatening: threataning threatining threatning
threatens: threatenes threates
three: threee
threshold: threshhold
throats: thorats throast throaths
throughout: thorughout thoughout throughtout througout
throughput: throughiut throughoput throughtput
time: tiome
tobacco: tobbaco
today: todya
together: togehter togheter toghether
toilets: tiolets toiletts toliets
tolerance: tolerence
tomatoes: tomatos
tomorrow: tommorow tommorrow tomorow
tongue: tounge
tonight: tongiht
tourist: tourits toursit
tourists: toursits
toward: towrad
towards: towords
tradition: traditition
traditional: tradisional traditionel traditionnal
traditionally: tradionally traditionaly tradtionally
training: trainig trianing
transactions: transaciton transcations
transcript: transcrpit trasncript
transfer: trasnfer
transferred: transferd transfered transferrred trasnferred
transferring: transfarring transfering transferrring trasnferring
transfers: transferers transferrs trasnfers
transform: tranform transfom transfrom transofrm trasnform
transformation: transformaton transfromation transofrmation trasnformation
transformed: tranformed transfomed transfored transformered transfromed transmorged transofrmed trasnformed
transforming: tramsforming transfroming transofrming trasnforming
transforms: transfomers transformase transformis transformus transfors transforums transfroms transmorgs trasnforms
transient: transiet transiten
transition: tranistion transation transision transistion
translate: tranlsate transalte
translated: tranlsated transalted trasnlated
translates: transaltes
translating: tranlsating transalting translateing translationg
translation: tranlsation transaltion translatron
translations: tranlastion tranlsations transaltions translastion translatin
translator: transaltor translatio transtator trasnlator
transmission: transmisions transmisison transmisson
transmissions: tranmsission transimssion transmisisons transmissin transmissons transmisssion transsmision trasnmission
transmitted: transmited transmittted trasnmitted
transmitter: transmatter transmiter transmitirte transmittor transmutter trasnmitter
transparent: transparrent transperant transperent trasnparent
transport: transpot trasnport
transported: transpoder trasnported
transporting: transporing transportion transportng transpotting trasnporting
traveled: traveld travelodge
travelled: travellerhd travellodge
travels: traveles travles
treasure: treasue treausre
tremendous: termendous trememdous tremendeous tremendious tremenduous tremondous
tremendously: termendously tramendously trememdously tremendoulsy tremondously trumendously
triangle: tirangle traingle triange trianlge trinagle tringale
triangles: tirangles traingles triangls trianlges trinagles
triggered: triguered
triggering: triggereing triggerring
trilogy: trilogoy triolgy
trinity: trinitiy trintiy
triumph: trimuph triumpth truimph
troubles: toubles
truly: truely
tunnels: tunnells tunnles
turntable: tunrtable turntabe turntabel
tutorial: tutorual
typical: typcial
typically: typcially typicaly
ultimate: ulitmate ultamite ultiamte ultimae utlimate
ultimately: ulitmately ultimatelly ultimatley ultimely utlimately
umbrella: umberlla umbrela umbrellla
unable: unabel
unacceptable: unaccaptable unacceptible unaccpetable
unattended: unattanded unattendend unatteneded unattented
unauthorised: unathorised
unauthorized: unautherized unauthoried unauthroized
unavailable: unavailabe unavailble unavailible unavaliable
unavoidable: unaviodable unavoidble
unbalanced: unbalanaced unbalenced unbalnaced
unbearable: unbareable unbeareble unbeerable
unbelievable: inbelievable umbelievable unbeleivable unbeliavable unbeliebable unbelieveble unbeliveable unbelizeable unbolievable unvelievable
unbelievably: unbeleivably unbeliavably unbelievablely unbelievabley unbelievablly unbelievibly unbeliveably unvelievably
uncertainty: uncertaincy uncertainity uncertaintity uncertaintly uncertainy uncertanity uncertanty uncertianty
uncomfortable: incomfortable umcomfortable uncomfertable uncomfrotable uncomftorable unconfortable unfomfortable
unconscious: unconcious unconcsious unconscous unconsicous uncouncious
underestimate: underastimate underestamate underestemate underestime undersetimate
undergo: underbog underglo underog undersog
undergraduate: undergradate undergradute undergratuate
underground: undergorund undergroud undergrund undreground
underlying: undercling underyling
underneath: undernearth underneeth underneith undernieth
understandable: understandble understandible
understands: undersatnd understad understadn understannd understans understnad understsand understsnd undertsand undesrtand
understood: understoon
undertaking: undergating undertakeing
undesirable: undesireable undesireble undesriable undiserable
undoubtedly: undoubedtly undoubetdly undoubtadly undoubtebly undoubtedbly undoubtedy undoubtely undoubtetly undoubtley
unemployed: unemployeed unemploymed unempolyed
unemployment: enemployment umemployment unemployemnt unemployent unemplyoment unempolyment unenployment
unexpectedly: unexpectadely unexpectadly unexpectdly unexpectely unexpectetly unexpectidly unexpextedly
unexplained: unexplaind unexplaned
unfamiliar: unfamilair unfamilier unfamilliar
unfinished: unfinsihed unifnished
unfortunate: unfortuante unfortuate
unfortunately: unforetunately unfortuantely unfortunantly unfortunatelly unfortunatley unfortunatly unfortuneatly unfortunetely unfortunetly unfourtunately
unfriendly: unfirendly unfreindly unfriednly unfriendy unfriently
unhappy: unahppy unhapppy
unhealthy: unhealhty unhealthly unhealty unheathly unhelathy
unimportant: unimporant unimportent
uninteresting: aninteresting ininteresting uninteresing uninteristing
uniquely: uniquelly uniquey uniquley unqiuely
universal: univeral
universally: universaly universella unviersally
universe: unvierse
universities: univerisites univeristies universitets universitites univesities unviersities
university: univercity univeristy univerity universtiy univesity unviersity
unjustified: unjustifed unjustifyed
unknown: unknwon unkonwn unkown
unlikely: unlikey unlikley
unlocks: unlcoks unlockes
unlucky: unlcuky
unnecessarily: unnecassarily unneccesarily unneccessarily unnecesarily unnecessairly unnecessairy unnecessarely unnecessarilly unnecessarity unnecessarly unnecesserily unnecissarily unnessecarily
unnecessary: uneccesary unecessary unnecassary unneccesary unnecesary unnecessery unnecissary unnessecary
unofficial: unofficail unoffical unoffocial
unpleasant: unpleaseant unpleasent unplesant
unpopular: unpopluar unpopulair
unpredictable: inpredictable umpredictable unpredicatble unpredictabe unpredictible unpridictable
unprecedented: unpresidented unpresedented
unrealistic: unrealisitc unrealisitic unrealistc unrealitic unrealsitic
unreliable: unrealible unrelaible unreliabe unrelyable
unsolicited: unsolicated unsoliciated unsolicitied unsolicted unsoliticed unsolocited
unsuccessful: unseccessful unsuccesful unsuccessfull unsuccessul unsucesful unsucessful unsucessfull
unsuspecting: insuspecting unsespecting
until: untill
unusable: unsuable unusabe unusuable
unusually: unusaully unusualy
updated: udpated
upgrade: ugprade upgarde
upgraded: ugpraded upgarded upgradded
upgrades: ugprades upgardes upgrads
upgrading: ugprading upgarding
upstairs: upstaris upstiars
usage: useage
used: unsed
useful: usefull
usefully: usefuly
using: useing
usually: usally usualy ususally
utility: utilitiy utiltiy
vacuum: vaccum vaccume
vaguely: vageuly vaguelly vaguley vaugely
validity: vailidty validitity validitiy
valuable: valuabe valubale valuble valueable vaulable
vandalism: vanadlism vandalisim vandalsim
variable: vairable varaible varibale
variables: vairables varaibles
variant: vairant varaint
variants: varaints varians
variations: varations
varieties: vaieties varities
variety: vareity variey varitey varity vreity vriety
various: verious
vectors: vecotrs vectores vectros
vegetable: vegitable vegtable
vegetables: vegitables
vegetarian: vegatarian vegaterian vegetarion vegetatian vegeterian
vehicles: vechiles vehciles vehicels veichles
verbally: verablly verbaly
verbatim: verbaitm verbatium vertabim
verification: cerification varification verfication verficiation verificaiton
verifying: verfiying verifiyng veryifing
versatile: versalite versatille versitale verstaile
version: verison versoin
versions: verisons versiones
vertical: verical
vertically: veritcally verticallity verticaly
vicinity: vacinity vicintiy vincinity vinicity
victims: vicitms
viewpoint: veiwpoint viewpiont
viewpoints: veiwpoints viewpionts viewpoit
vigorously: vigoruosly vigourosly
villages: villegas
violation: violatin voilation
violence: violentce
violently: viloently violenty voilently
virtual: virutal vitrual
virtually: virtualy virutally vitrually
virtues: virutes vitrues
visible: visable
visiting: visting
visitors: vistors
vocabulary: vocabluary vocabularily vocabularity vocabularly
voltage: volatge votlage
volume: volumne
voluntarily: volunatrily voluntairly voluntairy voluntarilly volunteraly volunterily
voluntary: volontary volunatry voluntarly
volunteer: volonteer volounteer
volunteered: volonteered volounteered volunteed volunteerd voluntered voluntereed
volunteering: volonteering volounteering volunterring
volunteers: volonteers volounteers voluntears volunteeer volunteeers
vulnerable: vulernable vulnarable vulnerabil vulnerabile vulnurable vunlerable
want: whant
wanted: wnated
wants: whants wnats
warrant: warrent
warranty: warrandyte warrantly warrany
watching: watchign wathcing
weakness: weakneses
weaknesses: weakensses weaknesess weaknesss weaknessses
wealthy: wealthly welathy
weird: wierd
whatever: wahtever wathever
whatsoever: whatosever whatseover
whereas: wheras wherease
wherever: whereever
whether: wheter whther
which: hwihc whcih whihc whlch
while: hwile
whistle: whislte whistel whitsle
whistles: whisltes whistels whitsles
whole: hwole
wholeheartedly: wholeheartadly wholeheartdly wholeheartedy wholeheartely wholeheartidly
wholly: wholey wholy
widespread: widepsread widespred widesread
will: willk wiull
with: whith withh witht
withdrawal: withdral withdrawel withdrawl
withdrawing: withdrawling withdrawning withrdawing
withdrawn: withdrawan withdrawin
witnesses: wintesses witnesess witnesss
witnessing: witnesssing witnissing
wonderful: wonderfull
wonderfully: wonderfullly wonderfuly
wonders: ownders wonderes wonderus
working: wokring wroking
workings: workingest workins
workstation: workstaion workstaiton workstaton workststion
world: worls
worldwide: wolrdwide wordlwide
worthless: worhtless worthelss
would: owudl woudl
wrecking: wreckign wrekcing
wretched: rewtched wrecthed wrteched
write: rwite wriet
writing: wirting writting
written: writen
year: yearm
yearly: yaerly
years: eyars eyasr yaers yeasr yeras yersa
yield: yeild
youngest: youngents younget
yourself: youself
yourselves: yourselfes yourselvs yoursleves
February: febuary febrary feburary febuarary feberuary
Wednesday: wensday wednsday wendesday wendsday wedensday wednesay
Tuesday: teusday tusday tuesdsay
Thursday: thurday thrusday thursay thurdsay
Saturday: saterday staurday saturdy satuday satruday
January: januray janurary janaury
August: agust augst
September: septmeber setpember septembr septemeber
October: ocotber octobr octber
November: novemeber novmber novemebr
December: decemeber decmber decemebr
America: amercia ameirca americia
American: amercian ameican amerian
Britain: britian brittain britan
Europe: eurpoe eurpe
European: europian europen eurpean
Australia: austrailia austrlia australlia
Switzerland: switerland swizterland switzlerand
Netherlands: neterlands
Portugal: portugual portgual
Scotland: scotand scoltand
Germany: germnay gemany
London: lodnon londn
Manchester: machester manchster
Birmingham: brimingham birmingam
Edinburgh: edinbrugh edinbugh
Christmas: chirstmas christams chrismas christmass cristmas
Easter: eatser
accommodation: acommodation accomodations
cemetery: cemetary
embarrassed: embarrased
entrepreneur: entreprenuer entrepeneur enterpreneur
mischievous: mischievious
occurrence: occurence
opportunity: oppurtunity opportunty
perseverance: perserverance
privilege: privilige
questionnaire: questionaire
restaurant: restaurent restraunt
rhythm: rythym
schedule: shedule scedule
sincerely: sincerly
supersede: supercede
temperature: tempature
tomorrow: tommorw
vegetable: vegatable
vegetables: vegtables vegatables
volunteer: voluntier voluntear volenteer
volunteers: voluntiers volenteers
congratulations: congradulation
apologise: appologise
beautiful: beutiful beautifull
bicycle: bycicle bicyle
breakfast: brekfast breakfest
colleagues: collegues colleages
community: comunity communtiy commuity
council: councel counsil
exhibition: exihibition
fascinating: facinating fasinating
fluorescent: flourescent
fortieth: fourtieth
ninth: nineth
twelfth: twelth
height: heigth
jewellery: jewelery jewlery jewellry
liaise: liase
liaison: liason
licence: liscence
nutritious: nutritous
pharaoh: pharoah
Portuguese: portugese
professional: proffessional profesional
programme: programe
referred: refered
relevant: relevent
resilience: resiliance
sandwiches: sandwhiches
scissors: sissors
sponsors: sponsers
technique: tecnique
tournament: tournement tournamant
vaccination: vacination vaccinaton
veterinary: vetinary vetenary
wholly: wholely
withhold: withold
`;
