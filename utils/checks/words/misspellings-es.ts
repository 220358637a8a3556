/** Misspellings of Spanish words; the form is told in `misspellings.ts`. */
export const misspellingsEs = `
a través: atravez atraves
absorbe: absorve
absorbente: absorvente
absorber: absorver
acerca: aserca
adhesión: adesión
adicional: adiccional
adicionales: adiccionales
adolescente: adolecente adolesente
adolescentes: adolecentes adolesentes
agosto: augosto
ahora: aora haora
alcohol: alchool alcol
ambiente: anviente
ambientes: anvientes
anécdotas: anedoctas
anfitrión: amfitrión
aniversario: anibersario anivesario
aniversarios: anibersarios anivesarios
anoche: hanoche
anunciar: anumciar anunsiar
aprender: haprender
aprobación: aprovación
aprobada: aprovada
aprobado: aprovado
aprovecha: aprobecha
aprovechar: aprobechar
árbol: árvol
árboles: árvoles
arriba: arriva
artesanal: artezanal artesanál
artesanales: artezanales artesanáles
ascensor: acensor asensor
ascensores: acensores asensores
asistencia: asistensia
atención: atensión
atravesar: atravezar
auxilio: ausilio
avanzar: abanzar
aventura: abentura
aventuras: abenturas
avión: avíon
avisamos: abisamos
avisar: abisar
aviso: abiso
ayudar: ayhudar
ayuntamiento: alluntamiento ayuntaminto
ayuntamientos: alluntamientos ayuntamintos
azúcar: asúcar
barbacoa: barvacoa
barbacoas: barvacoas
beber: vever
bebida: bevida vebida
bebidas: vevidas bevidas vebidas
beneficio: veneficio benefisio
beneficios: veneficios benefisios
biblioteca: bliblioteca viblioteca
bibliotecas: blibliotecas vibliotecas
bicicleta: vicicleta bisicleta
bicicletas: vicicletas bisicletas
bienvenido: bienbenido vienvenido
bienvenidos: bienbenidos vienvenidos bienvenídos
bolígrafo: volígrafo
bolígrafos: volígrafos
bosque: vosque
bosques: vosques
botella: votella
botellas: votellas
cabalgata: cavalgata
cabalgatas: cavalgatas
caballo: cavallo
caballos: cavallos
caber: kaber
calabaza: calabasa calavaza
calabazas: calabasas calavazas
calidad: calidá calidaz
camioneta: camoneta
campaña: canpaña
campañas: canpañas
campeón: canpeón
cerveza: serveza cervesa cerbeza
cervezas: servezas cervesas cerbezas
chocolate: chocolatte
chocolates: chocolattes
ciudad: siudad ciuda
ciudadanos: cuidadanos siudadanos
coche: choche
cocina: cosina
cocinas: cosinas
colaboración: colavoración colaborasión
colección: colecsión coleción
comenzar: comensar
comienza: comiensa
competición: competisión compentición
comunidad: comunida cumunidad
comunidades: comunidaes cumunidades
conciencia: consiencia concencia
concierto: consierto
conciertos: consiertos
confianza: confiansa
conocer: conoser
consciente: conciente
conscientes: concientes
conseguir: consegir
construcción: construción contrucción
contacto: contácto
convocatoria: combocatoria
convocatorias: combocatorias convocatórias
cooperación: coperación
cosecha: coseccha
creatividad: creatibidad
cualquier: qualquier cuaquier
cuidado: cuiado
cultural: curtural
cumpleaños: cunpleaños
decidir: desidir
decir: desir
decisión: desición desicion
deliciosa: delisiosa
deliciosas: delisiosas
delicioso: delisioso delicoso
deliciosos: delisiosos delicosos
desarrollar: desarollar
desarrollo: desarollo desarroyo dessarrollo
desarrollos: desarollos desarroyos dessarrollos
desayuno: desalluno dezayuno
desayunos: desallunos dezayunos
descuento: descuneto descuendo
descuentos: descunetos descuendos
deshacer: desacer
detrás: detráz
dieciocho: diesiocho
dieciséis: diesiseis
diferente: diferénte difrente
diferentes: diferéntes difrentes
difícil: difisil
difíciles: difisiles
disfruta: disfrúta difruta
disponible: disponíble disponivle
disponibles: disponivles
diversidad: dibersidad
diversión: dibersión divercion diverción
divertid: dibertid
divertida: dibertida
divertidas: dibertidas
divertido: dibertido
divertidos: dibertidos
domingo: dominjo
donación: donasión
edición: edisión
edificio: edifisio
edificios: edifisios
educación: educasión
ejemplo: egemplo ejenplo
ejemplos: egemplos ejenplos
ejercicio: egercicio ejersicio
ejercicios: egercicios ejersicios
elección: elecsión
elegir: elejir
emoción: emosión
emocionados: emosionados
emocionante: emosionante
emocionantes: emosionantes
empezamos: enpezamos
empezar: enpezar
emprendedores: enprendedores
emprender: enprender
empresa: enpresa
encantad: encantd
encantado: encantdo
encontrar: encontar enconctrar
encuentro: encunetro encuetro
encuentros: encunetros encuetros
energía: enerjía
enseñanza: enseñansa
entonces: entoces
entrega: entreja
entrevista: entrebista
entrevistas: entrebistas
enviado: embiado
enviados: embiados
enviar: embiar
envío: embío
envíos: embíos
época: epóca
escenario: esenario ecenario
escenarios: esenarios ecenarios
escoger: escojer
escribir: escrivir
escuela: ecuela
escuelas: ecuelas
especial: espesial expecial
especiales: espesiales expeciales
especialista: expecialista
especialistas: expecialistas
espectacular: expectacular
espectáculo: expectáculo
espectador: expectador
espectadores: expectadores
esperanza: esperansa
espléndido: expléndido
espontánea: expontánea
espontáneo: expontáneo
establecer: establecerr estableser
estación: estasión
estrategia: extrategia
estrategias: extrategias
estrechar: extrechar
estreno: extreno
estructura: extructura
estructuras: extructuras
estudiantes: estudintes
estuve: estube
estuvimos: estubimos
estuvo: estubo
exactamente: esactamente
examen: exámen hexamen
excavación: escavación
excelencia: exelencia
excelente: exelente excelénte ecselente excelete
excelentes: exelentes exceletes
excepción: exepción ecepción
excepcional: exepcional ecepcional
excepcionales: exepcionales
exclusiva: esclusiva exclusiba
exclusivas: esclusivas exclusibas
exclusivo: esclusivo exclusibo
exclusivos: esclusivos exclusibos
excursión: escursión excurción
exhaustivo: exaustivo
exhibición: exibición
éxito: éxcito exíto
éxitos: éxcitos exítos
expectativas: espectativas
experiencia: esperiencia experencia experiensia
experiencias: esperiencias experencias experiensias
experto: esperto
expertos: espertos
explicar: esplicar
explosión: exploción
exposición: expocisión exposisión esposición
extranjero: estranjero
extraordinario: extrordinario estraordinario
extraordinarios: extrordinarios estraordinarios
fantástico: fantáctico
favorita: faborita
favoritas: faboritas
favorito: faborito
favoritos: faboritos
febrero: febero frebrero
felicidades: felizidades felisidades
felicitaciones: felisitaciones
feliz: felíz
flexible: flecsible flexsible
flexibles: flecsibles flexsibles
formación: formasión
fotografía: fotojrafía
fotografías: fotojrafías
frágil: frajil
frambuesa: frambueza
frambuesas: frambuezas
garaje: garaxe
generación: jeneración generasión
gente: jente
gimnasio: jimnasio gimnacio
gimnasios: jimnasios gimnacios
gobierno: govierno
gobiernos: goviernos
gracias: grasias grácias
gratis: grátis
gratuita: gratuíta grautita
gratuitas: gratuítas grautitas
gratuito: gratuíto
gratuitos: gratuítos
haber: aber
habitación: abitación havitación
habitual: avitual
hacer: hazer
hacia: acia
haciendo: hasiendo
haya: haiga
hecho: hechó
herramienta: erramienta
herramientas: erramientas
hervir: hervirr hervír
híbrido: íbrido
hice: hize
higiene: igiene higuiene
hospital: ospital
hospitales: ospitales
hoy: hoi
huevo: huebo
huevos: huebos
humedad: umedad
iba: hiba
idéntico: indéntico
idiosincrasia: idiosincracia
imagen: imágen
imprescindible: imprecindible inprescindible imprescidible
imprescindibles: imprecindibles inprescindibles imprescidibles
impulsar: inpulsar
inauguración: inaguración
inauguramos: inaguramos
incluso: incluzo
increíble: encreíble incredíble
increíbles: encreíbles incredíbles
industria: indústria
información: imformación informasión
innovación: inovación
innovador: inovador
inscribirse: inscrivirse
inscripción: inscribción inscripsión incripción
instalación: instalasión
instalaciones: intalaciones
instituto: intituto istituto
instrucciones: instruciones intrucciones
inteligente: intelijente
inteligentes: intelijentes
interesante: interesánte intersante
interesantes: interesántes intersantes
invierno: imbierno inbierno
invitación: inbitación invitasión
invitad: inbitad
invitadas: inbitadas
invitado: inbitado
invitados: inbitados
invitar: inbitar
jamás: jamáz
joven: joben
jóvenes: jóbenes
jueves: juebes gueves
juventud: jubentud
lección: lecsión
lenguaje: lenguage
levantar: lebantar
libertad: livertad
libro: livro
libros: livros
llegada: yegada
llevar: yevar llebar
lluvia: yuvia llubia
lluvias: yuvias llubias
maravillosa: marabillosa
maravillosas: marabillosas
maravilloso: marabilloso maravilioso
maravillosos: marabillosos maraviliosos
mascota: mazcota
mayoría: malloría
medalla: medaya
medallas: medayas
mejor: megor
mejores: megores
mermelada: mermelda
miembro: mienbro
miembros: mienbros
miércoles: mércoles miércóles
molestia: moslestia
molestias: moslestias
moverse: moberse
móvil: móbil
móviles: móbiles
mujer: muger
mujeres: mugeres
nacimiento: nasimiento
nadie: nadien
navidad: nabidad
navidades: nabidades
navideño: nabideño
navideños: nabideños
necesario: nesesario nececario
necesita: nesesita nececita
necesitas: nesesitas nececitas
novedad: nobedad
novedades: nobedades
noviembre: nobiembre novienbre
nueva: nueba
nuevas: nuebas
nuevo: nuebo nuvo
nuevos: nuebos nuvos
objetivo: obgetivo objetibo
objetivos: obgetivos objetibos
obvio: obio ovbio
ocasión: ocación occasión
octubre: octuvre
ofrecemos: ofresemos
ofrecer: ofreser
opinión: opinon
oportunidad: oportunida opurtunidad
oportunidades: oportunidaes opurtunidades
organización: organisación horganización
organizar: organisar horganizar
orgullo: orguyo
orgulloso: orguyoso orguloso
orgullosos: orguyosos orgulosos
paciencia: pasiencia paciensia
participación: participasión
participar: partisipar
permanezca: permanesca
perspectiva: prespectiva perpectiva
perspectivas: prespectivas perpectivas
placer: plaser
población: povlación
posibilidad: posivilidad
posibilidades: posivilidades
precio: presio
precios: presios
prejuicio: prejucio
prejuicios: prejucios
premio: prémio
premios: prémios
presentación: presentasión
prevé: preveé
prever: preveer
previsto: prebisto
producción: produción producsión
profesional: proffesional profecional
profesionales: proffesionales profecionales professionales
profesor: proffesor profezor
profesores: proffesores profezores
programa: pograma progama
programas: pogramas progamas
prohibido: proivido prohivido proibido
prohibir: proibir
promoción: promosión
promociones: promosiones
protección: protecsión proteción
proteger: protejer
próximamente: proximámente
próximo: prócsimo
próximos: prócsimos
proyecto: projecto proyeto prollecto
proyectos: projectos proyetos prollectos
publicación: publicasión
público: plúblico
quiero: qiero
quizás: quisás quizáz
realizar: realisar
recibe: recive resibe
recibido: recivido resibido
recibimos: recivimos resibimos
recibir: recivir resibir
recibo: recivo resibo
reciclaje: reciclage resiclaje
recoger: recojer
recomendación: recomendasión
recomendamos: reconmendamos
reconocimiento: reconosimiento
reconocimientos: reconosimientos
recuerdo: recurdo
recuerdos: recurdos
reflexión: reflección
regalar: regálar
reserva: reserba
reservar: reserbar
reservas: reserbas
restaurante: restarante restorante
restaurantes: restarantes restorantes
reunión: reunón
revista: rebista
revistas: rebistas
sábado: sávado sabádo
sábados: sávados sabádos
sabores: savores
saludable: saludavle
saludables: saludavles
satisfacción: satisfación satisfacsión
satisfecho: satisfacido
sección: secsión
semana: cemana senana
semanas: cemanas senanas
sencillo: sensillo senciyo
sencillos: sensillos senciyos
sensación: sensasión
septiembre: setienbre
servicio: serbicio cervicio
servicios: serbicios cervicios
siempre: ciempre sienpre
simplemente: sinplemente
situación: situasión
sociedad: sosiedad
solamente: solamante
solidaridad: solidariedad
sorpresa: sorpreza sopresa
sorpresas: sorprezas sopresas
sorteo: zorteo
sostenible: sostenivle sostemible
sostenibles: sostenivles sostemibles
subasta: suvasta
subida: suvida
sugerencia: sujerencia
sugerencias: sujerencias
supermercado: supermecado
supermercados: supermecados
taller: tayer
talleres: tayeres
también: tanbien tambíen tanbién
tecnología: tegnología tecnolojía
tecnologías: tegnologías tecnolojías
temporada: tenporada
temporadas: tenporadas
terraza: terrasa teraza
terrazas: terrasas terazas
tiempo: tienpo
trabajador: travajador
trabajadores: travajadores
trabajamos: travajamos
trabajar: travajar
trabajo: travajo
tradición: tradisión
tradicional: tradisional
tradicionales: tradisionales
través: travéz
tuvieron: tubieron
tuvimos: tubimos
universidad: universida unibersidad
universidades: unibersidades
urgente: urjente
urgentes: urjentes
útil: utíl
vacación: bacación
vacaciones: bacaciones vacasiones
válido: bálido
valiente: baliente
valientes: balientes
vamos: bamos
variedad: bariedad
vecina: vesina
vecinas: vesinas
vecino: becino vesino
vecinos: becinos vesinos
vehículo: veículo
vehículos: veículos
venid: venidd
venidos: veniddos
verano: berano
verdad: berdad
verdura: berdura
viajar: biajar
viaje: biaje
viajes: biajes
vida: bida
viernes: biernes virnes
visitante: bisitante
visitantes: bisitantes
visitar: bisitar
visitas: bisitas
vivienda: bivienda vibienda
viviendas: biviendas vibiendas
voluntaria: boluntaria
voluntario: boluntario volutario
voluntarios: boluntarios
volver: bolver
zanahoria: sanahoria zanaoria
zanahorias: sanahorias zanaorias
zapato: sapato
zapatos: sapatos
`;
