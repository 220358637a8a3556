import type { Words } from './words.ts';

/** Plain and courteous; “usted” to one person, “ustedes” in public. */
export const es: Words = {
  quotes: ['«', '»'],
  sentenceStarts: ['nadie', 'nada', 'alguien', 'nosotros', 'nos', 'yo', 'esto', 'eso', 'sí', 'no', 'hemos', '…amos', '…emos', '…imos'],
  thingStarts: ['últimos', 'próximos', 'máximos', 'mínimos', 'ramos', 'tramos', 'primos', 'extremos', 'reclamos'],
  sentenceVerbs: ['es', 'son', 'era', 'eran', 'fue', 'fueron', 'está', 'están', 'ha', 'han', 'será', 'serán', 'cuesta', 'empieza'],
  clauseStarts: ['que', 'quien', 'quienes', 'donde', 'cuyo', 'cuya', 'cómo', 'cuándo', 'qué'],

  lead: {
    wrong: ['Lo que estaba mal:', 'Nuestro error fue este:', 'En qué nos equivocamos:'],
    right: ['Lo correcto es:', 'La información correcta:', 'El dato correcto:'],
    done: ['Lo que hemos hecho:', 'Lo que estamos haciendo:', 'Para repararlo:'],
    failed: ['Lo que no comprobamos:', 'Lo que deberíamos haber comprobado:'],
    change: ['Lo que cambia desde ahora:', 'Lo que haremos de otra manera:'],
    harmed: ['Nuestra disculpa va dirigida a estas personas:', 'Lo decimos sobre todo a estas personas:'],
    wrote: ['Habíamos escrito:', 'Nuestra publicación decía:'],
    theyWrote: [
      'Usted nos escribió:',
      'Sus palabras fueron:',
      'Usted nos dijo:',
      'Hemos leído lo que escribió:',
      'Esto es lo que recibimos de usted:',
    ],
    theySaid: ['Usted nos dijo:', 'Esto es lo que nos dijo:'],
    asked: ['Una pregunta recibida:', 'Nos preguntan:'],
    answer: ['Nuestra respuesta:', 'La respuesta:'],
    answerBy: ['Responderemos aquí:', 'La respuesta llegará:'],
    nextWord: ['Volveremos a escribir:', 'Nuestra próxima noticia:'],
    meaning: ['Lo que decimos:', 'Dicho con claridad:'],
    reason: ['El contexto:', 'La situación es esta:'],
  },

  state: {
    removed: ['Hemos borrado la publicación.', 'La publicación ya no está; la hemos retirado nosotros.'],
    edited: ['Hemos corregido la publicación.', 'Hemos corregido la publicación; ahora dice lo que debe decir.'],
    up: ['Lo estamos corrigiendo ahora y contaremos aquí lo que hemos hecho.', 'Vamos a corregirlo y lo contaremos aquí.'],
    goes: ['Vamos a borrar la publicación ahora.', 'Estamos retirando la publicación ahora.'],
    stays: [
      'Vamos a mantener la publicación, para que se entiendan sus respuestas.',
      'Vamos a mantener la publicación, con estas palabras debajo.',
    ],
    here: ['Lo corregimos aquí.', 'Con esto queda corregido.'],
  },
  answerFollows: ['Todavía no sabemos la respuesta y la daremos aquí.', 'Lo responderemos aquí en cuanto lo sepamos.'],

  own: {
    we: [
      'Nos equivocamos y pedimos perdón.',
      'Es un error nuestro, y lo sentimos.',
      'Lo sentimos: publicamos algo que no debíamos publicar.',
      'Cometimos un error con esta publicación y pedimos disculpas.',
      'Somos responsables de ello, y pedimos perdón.',
    ],
    i: [
      'Soy responsable de lo que publicamos aquí. Nos equivocamos y pido perdón.',
      'Es un error nuestro. Me hago responsable y pido disculpas.',
      'Lo siento: publicamos algo que no debíamos publicar, y respondo por ello.',
    ],
    light: [
      'Fuimos nosotros. Perdón.',
      'Sí, eso lo publicamos nosotros. Perdón.',
      'Ese resbalón es nuestro. Perdón.',
      'Aquí tropezamos nosotros. Perdón.',
    ],
  },
  ownTaken: {
    we: [
      'No escribimos esta publicación. Estaba en nuestra cuenta, y lo sentimos.',
      'Esta publicación no es nuestra. Estaba en nuestra cuenta, y pedimos disculpas.',
    ],
    i: [
      'No escribimos esta publicación. Estaba en nuestra cuenta; respondo por ello y pido disculpas.',
      'Esta publicación no es nuestra. Estaba en nuestra cuenta, y pido perdón.',
    ],
  },
  regret: {
    hurtful: [
      'Con ello hicimos daño a personas, y lo lamentamos profundamente.',
      'Vemos cuánto daño hicimos, y lo lamentamos.',
      'Con ello hicimos daño a personas que merecían algo mejor por nuestra parte.',
    ],
    unsafe: [
      'Con ello pusimos a personas en peligro, y lo lamentamos profundamente.',
      'Con ello pusimos en riesgo a personas, y eso nos pesa.',
    ],
    misleading: [
      'Ustedes confían en lo que publicamos, y esta vez no era fiable.',
      'Lo que escribimos tiene que ser fiable, y lamentamos que esta vez no lo fuera.',
    ],
    other: ['Ustedes pueden esperar más cuidado de nuestra parte.', 'Deberíamos haber tenido más cuidado, y lo lamentamos.'],
  },
  stop: [
    'Por favor, no sigan lo que decía la publicación ni la compartan.',
    'Por favor, no tengan en cuenta la publicación ni la difundan.',
  ],
  stopData: [
    'Por favor, borren cualquier copia de la publicación y no compartan nada de ella.',
    'Por favor, no compartan nada de la publicación y borren lo que hayan guardado de ella.',
  ],
  focusOwned: {
    'business-reputation': [
      'Por favor, compartan esta nota con quienes vieron la publicación.',
      'Lo decimos en público, porque el error fue público.',
    ],
    'brand-voice': ['Les debemos mejores palabras que esas.', 'Merecen que les hablemos con más cuidado.'],
    'customer-trust': [
      'Escríbannos y lo resolveremos con cada persona, una por una.',
      'Las personas afectadas pueden escribirnos; lo resolveremos caso por caso.',
    ],
  },
  focusOpen: {
    'business-reputation': [
      'Responderemos aquí, en público, a la vista de todo el mundo.',
      'Nuestra respuesta estará aquí, donde todo el mundo pueda leerla.',
    ],
    'brand-voice': ['Responderemos con palabras claras.', 'Tendrán una respuesta clara de nuestra parte.'],
    'customer-trust': [
      'Escríbannos sobre todo lo que les afecte personalmente; leemos cada mensaje.',
      'Pueden escribirnos por mensaje privado sobre todo lo que les afecte personalmente.',
    ],
  },
  lightClose: ['Gracias por la paciencia.', 'Gracias por seguir leyéndonos.', 'Volvemos a lo que se nos da mejor.'],

  statement: {
    seen: [
      'Hemos visto lo que escriben sobre nuestra publicación.',
      'Hemos leído sus comentarios sobre nuestra publicación.',
      'Sus comentarios sobre nuestra publicación nos han llegado.',
    ],
    unseen: ['Se trata de una de nuestras publicaciones.', 'Unas palabras sobre una de nuestras publicaciones.'],
    looking: ['Lo estamos revisando ahora.', 'Estamos averiguando qué ha pasado.'],
    unknown: [
      'Todavía no tenemos todos los datos, y no vamos a hacer suposiciones.',
      'Hay cosas que aún no sabemos, así que no diremos más de lo que sabemos.',
    ],
    nextOpen: ['Volveremos a escribir aquí en cuanto sepamos más.', 'Aquí publicaremos las novedades.'],
  },
  correction: {
    opening: ['Una corrección a nuestra publicación.', 'Tenemos que corregir nuestra publicación.', 'Corrección.'],
    unnamed: ['Había un error en nuestra publicación.', 'Algo en nuestra publicación no era correcto.'],
    follows: ['La información correcta llegará aquí.', 'Estamos comprobando qué es lo correcto y lo publicaremos aquí.'],
    sorry: {
      we: ['Lamentamos el error y pedimos disculpas.', 'El error es nuestro, y pedimos perdón.'],
      i: ['Lamento nuestro error y pido disculpas.', 'El error es nuestro, y pido perdón.'],
    },
  },
  clarification: {
    opening: [
      'Nuestra publicación puede leerse de varias maneras; aquí va otra vez, con claridad.',
      'Nuestra publicación se lee de varias maneras, y queremos ser claros.',
    ],
    follows: ['Lo diremos aquí con palabras más claras.', 'Aquí seguirá una versión más clara.'],
    close: ['Gracias por preguntar.', 'Pregúntennos todo lo que aún no quede claro.', 'Gracias por contarnos cómo la leen.'],
  },
  complaint: {
    thanks: ['Gracias por decírnoslo.', 'Gracias por escribirnos.', 'Gracias por su comentario.'],
    checked: ['Lo hemos revisado de nuevo.', 'Lo hemos comprobado una vez más.'],
    stands: ['La publicación es correcta y la dejamos como está.', 'Lo que dice la publicación es correcto, por eso sigue aquí.'],
    close: [
      'Es libre de verlo de otra manera, y su comentario se queda donde está.',
      'Aquí las críticas son bienvenidas, y la suya se queda donde está.',
      'Puede preguntarnos cualquier otra cosa que quiera saber.',
    ],
  },

  message: {
    subject: ['Nuestras disculpas', 'Sobre nuestra publicación', 'Una disculpa y una pregunta'],
    subjectOpen: ['Su mensaje', 'Sobre nuestra publicación'],
    greeting: ['Hola, {name}:', 'Saludos, {name}:'],
    greetingUnnamed: ['Hola:', 'Saludos:'],
    thanks: [
      'Gracias por decirlo con tanta franqueza.',
      'Hizo bien en decírnoslo.',
      'Gracias por tomarse el tiempo de escribir.',
      'Su mensaje nos ha llegado, y una persona lo ha leído.',
      'Le agradecemos que nos lo haya dicho.',
    ],
    thanksSaid: ['Gracias por decírnoslo.', 'Hizo bien en decírnoslo.', 'Le agradecemos que nos lo haya dicho.'],
    sorry: {
      we: [
        'Lamentamos nuestra publicación y le pedimos perdón.',
        'Queremos pedirle disculpas personalmente por nuestra publicación.',
        'Usted merecía algo mejor por nuestra parte, y lo sentimos.',
        'El error fue nuestro, y le pedimos disculpas.',
        'Lo sentimos, y queremos decírselo directamente.',
        'Nuestra publicación fue un error, y le rogamos que nos disculpe.',
        'Lo que publicamos estuvo mal, y lo sentimos.',
      ],
      i: [
        'Lamento nuestra publicación y le pido perdón.',
        'Quiero pedirle disculpas personalmente por nuestra publicación.',
        'Usted merecía algo mejor por nuestra parte, y lo siento.',
        'El error fue nuestro; me hago responsable y le pido disculpas.',
        'Lo siento, y quiero decírselo directamente.',
        'Nuestra publicación fue un error, y le ruego que nos disculpe.',
        'Lo que publicamos estuvo mal, y lo siento.',
      ],
    },
    reassurance: {
      'business-reputation': [
        'Lo que le decimos lo sostenemos también en público.',
        'Puede compartir esta respuesta; respondemos de ella.',
        'Lo que le decimos aquí vale también en público.',
      ],
      'brand-voice': [
        'Elegiremos nuestras palabras con más cuidado.',
        'Nadie merece que le hablen así, y vamos a cambiarlo.',
        'Le hablaremos con más cuidado.',
      ],
      'customer-trust': [
        'Seguiremos con ello hasta que quede resuelto para usted.',
        'Usted confió en nosotros, y queremos responder a esa confianza.',
        'Tendrá una respuesta nuestra a cada una de sus preguntas.',
      ],
      none: [
        'Seguiremos con ello hasta que quede resuelto.',
        'Puede volver a escribirnos sobre esto en cualquier momento.',
        'Lo estamos revisando con cuidado.',
      ],
    },
    help: [
      '¿Qué le ayudaría ahora?',
      '¿Podemos preguntarle qué le ayudaría ahora?',
      'Díganos, por favor, qué le ayudaría ahora.',
      'Nos gustaría saber una cosa: ¿qué le ayudaría ahora?',
    ],
    content: [
      '¿Qué le gustaría ver más en nuestra cuenta, y qué menos?',
      '¿Podemos preguntarle sobre qué le gustaría leer más aquí, y sobre qué menos?',
      'Una pregunta: ¿qué publicaciones nuestras le interesan más, y cuáles menos?',
      'Nos gustaría saber qué quiere ver aquí más a menudo y qué con menos frecuencia.',
    ],
    close: ['Puede responder aquí, y una persona lo leerá.', 'Su respuesta aquí nos llega directamente.', 'Gracias por leer este mensaje.'],
    invite: [
      'Nos gustaría responderle personalmente: escríbanos un mensaje, por favor.',
      'Envíenos un mensaje, por favor, para que podamos responderle personalmente.',
      '¿Podemos responderle en privado? Escríbanos un mensaje, por favor.',
    ],
  },

  toOne: {
    lead: {},
    state: {},
    stop: ['Por favor, no siga lo que decía la publicación ni la comparta.', 'Por favor, no tenga en cuenta la publicación ni la difunda.'],
    stopData: [
      'Por favor, borre cualquier copia de la publicación y no comparta nada de ella.',
      'Por favor, no comparta nada de la publicación y borre lo que haya guardado de ella.',
    ],
    focusOwned: {
      'business-reputation': [
        'Por favor, comparta esta nota con quienes vieron la publicación.',
        'Lo decimos en público, porque el error fue público.',
      ],
      'brand-voice': ['Le debemos mejores palabras que esas.', 'Merece que le hablemos con más cuidado.'],
      'customer-trust': [
        'Escríbanos y lo resolveremos con usted.',
        'Las personas afectadas pueden escribirnos; lo resolveremos caso por caso.',
      ],
    },
    focusOpen: {
      'business-reputation': [
        'Responderemos aquí, en público, a la vista de todo el mundo.',
        'Nuestra respuesta estará aquí, donde todo el mundo pueda leerla.',
      ],
      'brand-voice': ['Responderemos con palabras claras.', 'Tendrá una respuesta clara de nuestra parte.'],
      'customer-trust': [
        'Escríbanos sobre todo lo que le afecte personalmente; leemos cada mensaje.',
        'Puede escribirnos por mensaje privado sobre todo lo que le afecte personalmente.',
      ],
    },
  },

  spoken: {
    up: ['Lo estamos corrigiendo ahora.', 'Vamos a corregirlo.'],
    here: ['Eso es lo que debía decir la publicación.', 'Así debía decirlo la publicación.'],
    stays: ['Vamos a mantener la publicación.', 'Vamos a dejar la publicación como está.'],
    answerBy: ['La respuesta llegará:', 'Le daremos la respuesta:'],
    answerFollows: ['Todavía no sabemos la respuesta; se la daremos.', 'Le responderemos en cuanto lo sepamos.'],
    nextOpen: ['Tendrá noticias nuestras en cuanto sepamos más.', 'Volveremos a hablar con usted en cuanto sepamos más.'],
    close: ['Puede preguntarnos cualquier otra cosa que quiera saber.'],
  },

  phone: {
    begin: 'Diga su nombre y de parte de quién llama.',
    listen: 'Pregunte: «¿Le viene bien hablar ahora?». Deje que la persona termine antes de decir nada.',
    note: 'Apunte lo que pide, y para cuándo.',
    end: 'Repita lo acordado y diga cuándo volverá a llamar.',
  },

  note: {
    bossOpening: 'Ha habido un problema con una de nuestras publicaciones, y quiero que lo sepa primero por mí.',
    bossOpeningOpen: 'Se habla de una de nuestras publicaciones, y quiero que lo sepa primero por mí.',
    bossOpeningQuiet: 'Estoy revisando una de nuestras publicaciones, y quiero que lo sepa primero por mí.',
    bossNothing: 'No tiene que hacer nada ahora. Volveré a escribir cuando algo cambie.',
    supportOpening: 'Es posible que lleguen preguntas sobre una de nuestras publicaciones. Esta es la situación.',
    supportSay: 'Se puede decir esto:',
    supportDoNot: 'Por favor, no prometan nada más ni hagan suposiciones. Cualquier otra pregunta, envíenmela a mí.',
    network: 'Dónde:',
    link: 'Enlace:',
    complaints: 'Quejas hasta ahora:',
    known: 'Lo que sabemos:',
    unknown: 'Lo que no sabemos:',
    unknownDefault: 'Todavía estamos averiguando cómo ocurrió y a quién ha llegado.',
    focus: {
      'business-reputation': 'Lo más importante es nuestra reputación: quién se entera primero, y por quién.',
      'brand-voice': 'Lo más importante es cómo hablamos: el tono de lo que digamos a continuación.',
      'customer-trust': 'Lo más importante es la confianza de los clientes: lo que resolvemos, caso por caso.',
    },
    yesOpening: 'Necesito su aprobación antes de publicar esto.',
    proposed: 'Texto propuesto:',
    by: 'Necesito la respuesta antes de:',
    answerCode: 'Responda «OK {code}», o diga qué hay que cambiar.',
  },
};
