/** Misspellings of Spanish words; the form is told in `misspellings.ts`. */
export const misspellingsEs = `
a través: atravez atraves
abierta: avierta habierta
abiertas: aviertas habiertas
abierto: avierto habierto
abiertos: aviertos habiertos
abre: habre
abren: avren habren
abriendo: habriendo
abrimos: avrimos habrimos
abrió: habrió
abrir: avrir habrir
abriremos: habriremos
absorbe: absorve
absorbente: absorvente
absorber: absorver
acerca: aserca
acompáñanos: acompañanos
activa: actiba
actividad: actibidad
actividades: actibidades
activo: actibo
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
aprendizaje: aprendizage
aprobación: aprovación
aprobada: aprovada
aprobado: aprovado
aprobamos: aprovamos
aprobar: aprovar
aprovecha: aprobecha
aprovechar: aprobechar
aprueba: aprueva
árbol: árvol
árboles: árvoles
arriba: arriva
artesanal: artezanal artesanál
artesanales: artezanales artesanáles
ascensor: acensor asensor
ascensores: acensores asensores
así: haci hací hasí
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
bailamos: vailamos
bailar: vailar
baile: vaile
bailes: vailes
barata: varata
barato: varato
baratos: varatos
barbacoa: barvacoa
barbacoas: barvacoas
barrio: varrio bario
barrios: varrios barios
beber: vever
bebida: bevida vebida
bebidas: vevidas bevidas vebidas
belleza: velleza
beneficio: veneficio benefisio
beneficios: veneficios benefisios
beso: veso
besos: vesos
biblioteca: bliblioteca viblioteca
bibliotecas: blibliotecas vibliotecas
bicicleta: vicicleta bisicleta
bicicletas: vicicletas bisicletas
bienvenido: bienbenido vienvenido
bienvenidos: bienbenidos vienvenidos bienvenídos
bocadillo: vocadillo
bocadillos: vocadillos
boda: voda
bodas: vodas
bolígrafo: volígrafo
bolígrafos: volígrafos
bolsa: volsa
bolsas: volsas
bolso: volso
bonita: vonita
bonitas: vonitas
bonito: vonito
bonitos: vonitos
bosque: vosque
bosques: vosques
botella: votella
botellas: votellas
buena: vuena
buenas: vuenas
bueno: vueno
buenos: vuenos
busca: vusca
buscamos: vuscamos
buscar: vuscar
buscas: vuscas
cabalgata: cavalgata
cabalgatas: cavalgatas
caballo: cavallo
caballos: cavallos
caber: kaber
cabeza: caveza
calabaza: calabasa calavaza
calabazas: calabasas calavazas
calidad: calidá calidaz
cambia: camvia
cambiamos: camviamos
cambiar: camviar
cambio: camvio
cambios: camvios
camioneta: camoneta
campaña: canpaña
campañas: canpañas
campeón: canpeón
celebra: celevra
celebración: celevración
celebramos: celevramos
celebrar: celevrar
celebraremos: celevraremos
cerveza: serveza cervesa cerbeza
cervezas: servezas cervesas cerbezas
chocolate: chocolatte
chocolates: chocolattes
ciudad: siudad ciuda
ciudadanos: cuidadanos siudadanos
coche: choche
cocina: cosina
cocinas: cosinas
coge: coje
cogemos: cojemos
cogen: cojen
coger: cojer
colaboración: colavoración colaborasión
colección: colecsión coleción
comenzar: comensar
comienza: comiensa
competición: competisión compentición
comprobado: comprovado
comprobar: comprovar
comprueba: comprueva
compruebe: comprueve
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
conservar: conserbar
conservas: conserbas
construcción: construción contrucción
contáctanos: contactanos
contacto: contácto
conversación: conbersación
convocatoria: combocatoria
convocatorias: combocatorias convocatórias
cooperación: coperación
cosecha: coseccha
creatividad: creatibidad
cualquier: qualquier cuaquier
cuéntanos: cuentanos
cuidado: cuiado
cultivo: cultibo
cultural: curtural
cumpleaños: cunpleaños
debate: devate
debemos: devemos
deben: deven
deber: dever
deberes: deveres
debería: devería
deberían: deverían
debes: deves
decidir: desidir
decir: desir
decisión: desición desicion
déjanos: dejanos
deliciosa: delisiosa
deliciosas: delisiosas
delicioso: delisioso delicoso
deliciosos: delisiosos delicosos
deportiva: deportiba
deportivo: deportibo
desarrollar: desarollar
desarrollo: desarollo desarroyo dessarrollo
desarrollos: desarollos desarroyos dessarrollos
desayuno: desalluno dezayuno
desayunos: desallunos dezayunos
descubre: descuvre
descubrid: descuvrid
descubrir: descuvrir
descubrirás: descuvrirás
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
echamos: hechamos
echan: hechan
echando: hechando
echar: hechar
echaremos: hecharemos
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
enseguida: ensegida
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
equipaje: equipage
escenario: esenario ecenario
escenarios: esenarios ecenarios
escoger: escojer
escribe: escrive
escriben: escriven
escríbenos: escrívenos escribenos
escribid: escrivid
escribiendo: escriviendo
escribimos: escrivimos
escribir: escrivir
escribirnos: escrivirnos
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
estaba: estava
estábamos: estávamos
estaban: estavan
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
evento: ebento
eventos: ebentos
evitar: ebitar
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
éxito: éxcito exíto exito
éxitos: éxcitos exítos exitos
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
fábrica: fávrica
fantástico: fantáctico
favor: fabor
favorita: faborita
favoritas: faboritas
favorito: faborito
favoritos: faboritos
febrero: febero frebrero fevrero
felicidades: felizidades felisidades
felicitaciones: felisitaciones
feliz: felíz
festival: festibal
festivo: festibo
festivos: festibos
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
haber: aber haver
haberlo: haverlo
había: havía
habían: havían
habitación: abitación havitación
habitual: avitual
hablamos: havlamos
hablando: havlando
hablar: havlar
hablaremos: havlaremos
hacemos: asemos acemos hasemos
hacer: hazer haser
hacia: acia
haciendo: hasiendo
haya: haiga
hecho: hechó
hechos: echos
hermosa: ermosa
hermoso: ermoso
herramienta: erramienta
herramientas: erramientas
hervir: hervirr hervír
híbrido: íbrido
hice: hize
hicimos: hizimos
higiene: igiene higuiene
homenaje: homenage
hijos: ijos
historia: istoria
hogar: ogar
hombre: onbre
horario: orario
horarios: orarios
hospital: ospital
hospitales: ospitales
hoy: hoi
huevo: huebo
huevos: huebos uevos
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
inolvidable: inolbidable
inolvidables: inolbidables
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
invita: inbita
invitación: inbitación invitasión
invitad: inbitad
invitadas: inbitadas
invitado: inbitado
invitados: inbitados imbitados
invitamos: inbitamos
invitar: inbitar
iremos: hiremos
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
llámanos: llamanos
llave: llabe
llaves: llabes
llegada: yegada
lleva: lleba
llevaba: llebaba llevava
llevado: llebado
llevamos: llebamos
llevan: lleban
llevando: llebando
llevar: yevar llebar
llevarlo: llebarlo
llevaros: llebaros
llevarte: llebarte
llevas: llebas
lleve: llebe
lleven: lleben
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
mensaje: mensage
mensajes: mensages
mermelada: mermelda
miembro: mienbro
miembros: mienbros
miércoles: mércoles miércóles
molestia: moslestia
molestias: moslestias
motivo: motibo
motivos: motibos
moverse: moberse
móvil: móbil
móviles: móbiles
movimiento: mobimiento
mujer: muger
mujeres: mugeres
nacimiento: nasimiento
nadie: nadien
navidad: nabidad
navidades: nabidades
navideño: nabideño
navideños: nabideños
necesaria: nesesaria
necesario: nesesario nececario
necesita: nesesita nececita nesecita
necesitáis: nesecitáis
necesitamos: nesecitamos
necesitan: nesecitan
necesitas: nesesitas nececitas nesecitas
nieve: niebe
nivel: nibel
niveles: nibeles
novedad: nobedad
novedades: nobedades
noviembre: nobiembre novienbre
nube: nuve
nubes: nuves
nueva: nueba
nuevas: nuebas
nueve: nuebe
nuevo: nuebo nuvo
nuevos: nuebos nuvos
objetivo: obgetivo objetibo
objetivos: obgetivos objetibos
observar: ovservar obserbar
obvio: obio ovbio
ocasión: ocación occasión
octubre: octuvre
ofrecemos: ofresemos
ofrecer: ofreser
ojalá: hojalá hojala
olvida: olbida
olvidar: olbidar
olvides: olbides
opinión: opinon
oportunidad: oportunida opurtunidad
oportunidades: oportunidaes opurtunidades
organización: organisación horganización
organizar: organisar horganizar
orgullo: orguyo horgullo
orgulloso: orguyoso orguloso
orgullosos: orguyosos orgulosos
paciencia: pasiencia paciensia
paisaje: paisage
paisajes: paisages
participación: participasión
participar: partisipar
permanezca: permanesca
personaje: personage
personajes: personages
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
privada: pribada
privado: pribado
probad: provad
probado: provado
probamos: provamos
probando: provando
probar: provar
probarla: provarla
probarlas: provarlas
probarlo: provarlo
probarlos: provarlos
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
provincia: probincia
próximamente: proximámente
próximo: prócsimo
próximos: prócsimos
proyecto: projecto proyeto prollecto
proyectos: projectos proyetos prollectos
prueba: prueva
pruébala: pruévala
pruébalo: pruévalo
pruebas: pruevas
pruebe: prueve
prueben: prueven
publicación: publicasión
público: plúblico
pueblo: puevlo
pueblos: puevlos
quiero: qiero
quizás: quisás quizáz
realizar: realisar
rebaja: revaja
rebajado: revajado
rebajas: revajas
recibe: recive resibe
reciben: reciven
recibid: recivid
recibida: recivida
recibido: recivido resibido
recibimos: recivimos resibimos
recibir: recivir resibir
recibirán: recivirán
recibirás: recivirás
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
reservad: reserbad
reservado: reserbado
reservar: reserbar
reservas: reserbas
restaurante: restarante restorante
restaurantes: restarantes restorantes
reunión: reunón
revista: rebista
revistas: rebistas
sábado: sávado sabádo
sábados: sávados sabádos
sabor: savor
sabores: savores
saludable: saludavle
saludables: saludavles
salvaje: salbaje
salvar: salbar
satisfacción: satisfación satisfacsión
satisfecho: satisfacido
sección: secsión
selva: selba
semana: cemana senana
semanas: cemanas senanas
sencillo: sensillo senciyo
sencillos: sensillos senciyos
sensación: sensasión
septiembre: setienbre
servicio: serbicio cervicio
servicios: serbicios cervicios
servido: serbido
servimos: serbimos
servir: serbir
siempre: ciempre sienpre
síguenos: siguenos
silvestre: silbestre
silvestres: silbestres
simplemente: sinplemente
sirve: sirbe
sirven: sirben
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
sube: suve
suben: suven
subida: suvida
subimos: suvimos
subir: suvir
sugerencia: sujerencia
sugerencias: sujerencias
supermercado: supermecado
supermercados: supermecados
taller: tayer
talleres: tayeres
también: tanbien tambíen tanbién tamvién tanvien
tecnología: tegnología tecnolojía
tecnologías: tegnologías tecnolojías
televisión: telebisión
temporada: tenporada
temporadas: tenporadas
terraza: terrasa teraza
terrazas: terrasas terazas
tiempo: tienpo
todavía: todabía
trabaja: travaja
trabajado: travajado
trabajador: travajador
trabajadora: travajadora
trabajadores: travajadores
trabajamos: travajamos
trabajan: travajan
trabajando: travajando
trabajar: travajar
trabajo: travajo
trabajos: travajos
tradición: tradisión
tradicional: tradisional
tradicionales: tradisionales
través: travéz
tuvieron: tubieron
tuvimos: tubimos
última: húltima hultima
último: húltimo hultimo
única: hunica húnica
único: hunico húnico
universidad: universida unibersidad
universidades: unibersidades
universo: uniberso
urgente: urjente
urgentes: urjentes
útil: utíl
uvas: ubas
vacación: bacación
vacaciones: bacaciones vacasiones
vacuna: bacuna
vacunas: bacunas
válido: bálido
valiente: baliente
valientes: balientes
vamos: bamos
variedad: bariedad
veces: beces
vecina: vesina becina
vecinas: vesinas becinas
vecino: becino vesino
vecinos: becinos vesinos
vehículo: veículo
vehículos: veículos
veinte: beinte
venid: venidd benid
venidos: veniddos
venir: benir
venta: benta
ventana: bentana
ventanas: bentanas
ventas: bentas
verano: berano
verdad: berdad
verde: berde
verdes: berdes
verdura: berdura
verduras: berduras
vestido: bestido
vestidos: bestidos
vez: bez
viajar: biajar
viaje: biaje viage
viajes: biajes viages
vida: bida
vienen: bienen
viento: biento
viernes: biernes virnes
visita: bisita
visitad: bisitad
visítanos: bisítanos visitanos
visitante: bisitante
visitantes: bisitantes
visitar: bisitar
visitas: bisitas
viven: biven viben
vivido: bivido
vivienda: bivienda vibienda
viviendas: biviendas vibiendas
viviendo: biviendo
vivimos: bivimos
vivir: bivir vibir
volumen: bolumen
voluntaria: boluntaria
voluntario: boluntario volutario
voluntarios: boluntarios
volvemos: bolvemos volbemos
volver: bolver
volverá: bolverá volberá
volvimos: bolvimos
volvió: bolvió
vosotras: bosotras
vosotros: bosotros
vuelta: buelta
vuelve: buelve vuelbe
vuelven: buelven vuelben
vuestra: buestra
vuestras: buestras
vuestro: buestro
vuestros: buestros
zanahoria: sanahoria zanaoria
zanahorias: sanahorias zanaorias
zapato: sapato
zapatos: sapatos
`;
