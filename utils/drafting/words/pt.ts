import type { Words } from './words.ts';

/** Brazilian Portuguese, plain and courteous; “você”, “vocês”. */
export const pt: Words = {
  quotes: ['“', '”'],
  sentenceStarts: ['ninguém', 'nada', 'alguém', 'nós', 'eu', 'isto', 'isso', 'sim', 'não', '…amos', '…ámos', '…emos', '…imos'],
  thingStarts: ['últimos', 'próximos', 'máximos', 'mínimos', 'ramos', 'primos', 'extremos'],
  sentenceVerbs: ['é', 'são', 'era', 'eram', 'foi', 'foram', 'está', 'estão', 'tem', 'têm', 'será', 'serão', 'custa', 'começa'],
  clauseStarts: ['que', 'quem', 'onde', 'cujo', 'cuja', 'como', 'quando'],

  lead: {
    wrong: ['O que estava errado:', 'O nosso erro:', 'Onde erramos:'],
    right: ['O correto é:', 'A informação correta:', 'O certo é:'],
    done: ['O que fizemos:', 'O que estamos fazendo:', 'Para reparar o erro:'],
    failed: ['O que não verificamos:', 'O que deveríamos ter verificado:'],
    change: ['O que muda a partir de agora:', 'O que faremos de outra forma:'],
    harmed: ['O nosso pedido de desculpas é para estas pessoas:', 'Dizemos isto sobretudo a estas pessoas:'],
    wrote: ['Escrevemos:', 'A nossa publicação dizia:'],
    theyWrote: [
      'Sua mensagem para nós:',
      'Suas palavras foram:',
      'Você nos escreveu:',
      'Lemos o que você escreveu:',
      'Foi isto que você nos disse:',
    ],
    theySaid: ['Você nos disse:', 'Foi isto que você nos disse:'],
    asked: ['Uma pergunta recebida:', 'Vocês perguntaram:'],
    answer: ['A nossa resposta:', 'A resposta:'],
    answerBy: ['Responderemos aqui:', 'A resposta chegará:'],
    nextWord: ['Voltaremos a escrever:', 'Nossa próxima atualização:'],
    meaning: ['O que dizemos:', 'Em palavras simples:'],
    reason: ['O contexto:', 'A situação é esta:'],
  },

  state: {
    removed: ['Apagamos a publicação.', 'A publicação já não está no ar; nós mesmos a retiramos.'],
    edited: ['Corrigimos a publicação.', 'Corrigimos a publicação; agora ela diz o que deve dizer.'],
    up: ['Estamos corrigindo isso agora e diremos aqui o que fizemos.', 'Vamos consertar isso e contaremos aqui o que fizemos.'],
    goes: ['Vamos apagar a publicação agora.', 'Estamos retirando a publicação agora.'],
    stays: [
      'Vamos deixar a publicação no ar, para que as respostas façam sentido.',
      'Vamos deixar a publicação no ar, com estas palavras embaixo.',
    ],
    here: ['Corrigimos isso aqui.', 'Fica aqui a correção.'],
  },
  answerFollows: ['Ainda não temos a resposta; ela virá aqui.', 'Responderemos a isso aqui assim que soubermos.'],

  own: {
    we: [
      'Erramos e pedimos desculpas.',
      'O erro é nosso, e pedimos desculpas por ele.',
      'Pedimos desculpas: publicamos algo que não deveríamos ter publicado.',
      'Cometemos um erro com esta publicação e pedimos perdão.',
      'Somos responsáveis por isso, e pedimos desculpas.',
    ],
    i: [
      'Sou responsável pelo que publicamos aqui. Erramos, e peço desculpas.',
      'O erro é nosso. Respondo por ele e peço desculpas.',
      'Peço desculpas: publicamos algo que não deveríamos ter publicado, e respondo por isso.',
    ],
    light: [
      'Fomos nós. Desculpem.',
      'Sim, fomos nós que publicamos isso. Desculpem.',
      'Esse deslize é nosso. Desculpem.',
      'Pisamos na bola. Desculpem.',
    ],
  },
  ownTaken: {
    we: [
      'Não escrevemos esta publicação. Ela saiu da nossa conta, e pedimos desculpas.',
      'Esta publicação não é nossa. Ela estava na nossa conta, e pedimos perdão por isso.',
    ],
    i: [
      'Não escrevemos esta publicação. Ela saiu da nossa conta; respondo por isso e peço desculpas.',
      'Esta publicação não é nossa. Ela estava na nossa conta, e peço perdão por isso.',
    ],
  },
  regret: {
    hurtful: [
      'Com isso magoamos pessoas, e lamentamos profundamente.',
      'Vemos o quanto isso magoou, e lamentamos.',
      'Com isso magoamos pessoas que mereciam algo melhor de nós.',
    ],
    unsafe: ['Isso pôs pessoas em perigo, e lamentamos profundamente.', 'Pessoas correram risco por causa disso, e isso nos pesa.'],
    misleading: [
      'O que publicamos precisa merecer confiança, e desta vez não mereceu.',
      'O que escrevemos precisa estar certo, e lamentamos que desta vez não estivesse.',
    ],
    other: ['Vocês podem esperar mais cuidado de nós.', 'Deveríamos ter tido mais cuidado, e lamentamos.'],
  },
  stop: ['Por favor, não sigam o que a publicação dizia e não a compartilhem.', 'Por favor, ignorem a publicação e não a passem adiante.'],
  stopData: [
    'Por favor, apaguem qualquer cópia da publicação e não passem nada adiante.',
    'Por favor, não compartilhem nada da publicação e apaguem o que guardaram dela.',
  ],
  focusOwned: {
    'business-reputation': [
      'Por favor, compartilhem esta nota com quem viu a publicação.',
      'Dizemos isto em público, porque o erro foi público.',
    ],
    'brand-voice': ['Vocês mereciam palavras melhores do que aquelas.', 'Vocês merecem que falemos com mais cuidado.'],
    'customer-trust': [
      'Escrevam para nós, e resolveremos com cada pessoa, uma a uma.',
      'As pessoas afetadas podem nos escrever; resolveremos com cada uma.',
    ],
  },
  focusOpen: {
    'business-reputation': ['Responderemos aqui, em público, à vista de todos.', 'A nossa resposta ficará aqui, onde todos podem ler.'],
    'brand-voice': ['Responderemos com palavras claras.', 'Vocês terão uma resposta clara.'],
    'customer-trust': [
      'Escrevam para nós sobre qualquer questão pessoal; lemos cada mensagem.',
      'Vocês podem nos mandar uma mensagem sobre qualquer questão pessoal.',
    ],
  },
  lightClose: ['Agradecemos a paciência.', 'Valeu por continuarem lendo a gente.', 'Vamos voltar ao que fazemos melhor.'],

  statement: {
    seen: [
      'Vimos o que vocês estão escrevendo sobre a nossa publicação.',
      'Lemos os comentários na nossa publicação.',
      'Os comentários na nossa publicação chegaram até nós.',
    ],
    unseen: ['Isto é sobre uma das nossas publicações.', 'Algumas palavras sobre uma das nossas publicações.'],
    looking: ['Estamos verificando o que aconteceu.', 'Estamos apurando o que aconteceu.'],
    unknown: [
      'Ainda não temos todos os fatos, e não vamos fazer suposições.',
      'Há coisas que ainda não sabemos, por isso não diremos mais do que sabemos.',
    ],
    nextOpen: ['Voltaremos a escrever aqui assim que soubermos mais.', 'Daremos mais informações por aqui.'],
  },
  correction: {
    opening: ['Uma correção à nossa publicação.', 'Precisamos corrigir a nossa publicação.', 'Correção.'],
    unnamed: ['Havia um erro na nossa publicação.', 'Algo na nossa publicação não estava certo.'],
    follows: ['A informação correta virá aqui.', 'Estamos conferindo o que está certo e publicaremos aqui.'],
    sorry: {
      we: ['Lamentamos o erro e pedimos desculpas.', 'O erro é nosso, e pedimos desculpas.'],
      i: ['Lamento o nosso erro e peço desculpas.', 'O erro é nosso, e peço desculpas.'],
    },
  },
  clarification: {
    opening: [
      'A nossa publicação tem mais de uma leitura possível; aqui vai outra vez, com clareza.',
      'A nossa publicação foi lida de várias formas, e queremos ser claros.',
    ],
    follows: ['Diremos o mesmo aqui em palavras mais claras.', 'Uma versão mais clara virá aqui.'],
    close: ['Agradecemos as perguntas.', 'Perguntem tudo o que ainda não estiver claro.', 'Agradecemos por nos contarem como a leram.'],
  },
  complaint: {
    thanks: ['Agradecemos por nos avisar.', 'Agradecemos a mensagem.', 'Agradecemos o comentário.'],
    checked: ['Analisamos tudo de novo.', 'Verificamos mais uma vez.'],
    stands: ['A publicação está certa e fica como está.', 'O que a publicação diz está certo, por isso ela fica.'],
    close: [
      'Você tem todo o direito de ver isso de outra forma, e o seu comentário fica onde está.',
      'A crítica é bem-vinda aqui, e a sua fica onde está.',
      'Pode nos perguntar o que mais quiser saber.',
    ],
  },

  message: {
    subject: ['O nosso pedido de desculpas', 'Sobre a nossa publicação', 'Um pedido de desculpas e uma pergunta'],
    subjectOpen: ['A sua mensagem', 'Sobre a nossa publicação'],
    greeting: ['Olá, {name},', 'Bom dia, {name},'],
    greetingUnnamed: ['Olá,', 'Bom dia,'],
    thanks: [
      'Agradecemos por dizer isso com tanta franqueza.',
      'Você fez bem em nos avisar.',
      'Agradecemos o tempo que você dedicou a nos escrever.',
      'A sua mensagem chegou até nós, e uma pessoa a leu.',
      'Foi importante você nos dizer isso.',
    ],
    thanksSaid: ['Agradecemos por nos avisar.', 'Você fez bem em nos avisar.', 'Foi importante você nos dizer isso.'],
    sorry: {
      we: [
        'Lamentamos a nossa publicação e pedimos desculpas.',
        'Queremos pedir desculpas pessoalmente pela nossa publicação.',
        'Você merecia algo melhor de nós, e pedimos desculpas.',
        'O erro foi nosso, e lamentamos muito.',
        'Pedimos perdão, e queremos dizer isso diretamente a você.',
        'A nossa publicação foi um erro, e pedimos que nos desculpe.',
        'O que publicamos estava errado, e lamentamos.',
      ],
      i: [
        'Lamento a nossa publicação e peço desculpas.',
        'Quero pedir desculpas pessoalmente pela nossa publicação.',
        'Você merecia algo melhor de nós, e peço desculpas.',
        'O erro foi nosso; respondo por ele e peço desculpas por isso.',
        'Peço perdão, e quero dizer isso diretamente a você.',
        'A nossa publicação foi um erro, e peço que nos desculpe.',
        'O que publicamos estava errado, e peço desculpas por isso.',
      ],
    },
    reassurance: {
      'business-reputation': [
        'Estas palavras valem também em público.',
        'Você pode compartilhar esta resposta; respondemos por ela.',
        'O que dizemos aqui também dizemos em público.',
      ],
      'brand-voice': [
        'Escolheremos as nossas palavras com mais cuidado.',
        'Ninguém merece ser tratado assim, e vamos mudar isso.',
        'Falaremos com você com mais cuidado.',
      ],
      'customer-trust': [
        'Vamos acompanhar isso até que tudo fique resolvido para você.',
        'Você confiou em nós, e queremos resolver isso com você.',
        'Você terá uma resposta nossa a cada uma das suas perguntas.',
      ],
      none: [
        'Vamos acompanhar isso até que tudo fique resolvido.',
        'Você pode voltar a nos escrever sobre isto a qualquer momento.',
        'Estamos revendo tudo com cuidado.',
      ],
    },
    help: [
      'O que ajudaria você agora?',
      'Podemos perguntar o que ajudaria você agora?',
      'Por favor, conte para nós o que ajudaria você agora.',
      'Gostaríamos de saber uma coisa: o que ajudaria você agora?',
    ],
    content: [
      'O que você gostaria de ver mais por aqui, e o que gostaria de ver menos?',
      'Podemos perguntar o que você gostaria de ler mais aqui, e o que gostaria de ler menos?',
      'Uma pergunta: quais das nossas publicações interessam mais a você, e quais menos?',
      'Gostaríamos de saber o que você quer ver aqui com mais frequência, e o que quer ver menos.',
    ],
    close: [
      'Você pode responder aqui, e uma pessoa lerá.',
      'A sua resposta aqui chega diretamente a nós.',
      'Agradecemos por ler esta mensagem.',
    ],
    invite: [
      'Gostaríamos de responder pessoalmente: por favor, mande uma mensagem para nós.',
      'Por favor, envie uma mensagem para nós, para que possamos responder pessoalmente.',
      'Podemos responder em particular? É só nos mandar uma mensagem.',
    ],
  },

  toOne: {
    lead: { asked: ['Uma pergunta recebida:', 'A pergunta:'] },
    state: {},
    stop: ['Por favor, não siga o que a publicação dizia e não a compartilhe.', 'Por favor, ignore a publicação e não a passe adiante.'],
    stopData: [
      'Por favor, apague qualquer cópia da publicação e não passe nada adiante.',
      'Por favor, não compartilhe nada da publicação e apague o que guardou dela.',
    ],
    focusOwned: {
      'business-reputation': [
        'Por favor, compartilhe esta nota com quem viu a publicação.',
        'Dizemos isto em público, porque o erro foi público.',
      ],
      'brand-voice': ['Você merecia palavras melhores do que aquelas.', 'Você merece que falemos com mais cuidado.'],
      'customer-trust': [
        'Escreva para nós, e resolveremos com você.',
        'As pessoas afetadas podem nos escrever; resolveremos com cada uma.',
      ],
    },
    focusOpen: {
      'business-reputation': ['Responderemos aqui, em público, à vista de todos.', 'A nossa resposta ficará aqui, onde todos podem ler.'],
      'brand-voice': ['Responderemos com palavras claras.', 'Você terá uma resposta clara.'],
      'customer-trust': [
        'Escreva para nós sobre qualquer questão pessoal; lemos cada mensagem.',
        'Você pode nos mandar uma mensagem sobre qualquer questão pessoal.',
      ],
    },
  },

  spoken: {
    up: ['Estamos corrigindo isso agora.', 'Vamos consertar isso.'],
    here: ['É isso que a publicação deveria dizer.', 'A publicação deveria ter dito isso.'],
    stays: ['Vamos deixar a publicação no ar.', 'Vamos manter a publicação no ar.'],
    answerBy: ['Você terá a resposta:', 'Daremos a resposta a você:'],
    answerFollows: ['Ainda não temos a resposta; vamos dá-la a você.', 'Responderemos a você assim que soubermos.'],
    nextOpen: ['Você terá notícias nossas assim que soubermos mais.', 'Voltaremos a falar com você assim que soubermos mais.'],
    close: ['Pode nos perguntar o que mais quiser saber.'],
  },

  phone: {
    begin: 'Diga o seu nome e em nome de quem está ligando.',
    listen: 'Pergunte: “Você pode falar agora?” Deixe a pessoa terminar antes de dizer qualquer coisa.',
    note: 'Anote o que a pessoa pede, e para quando.',
    end: 'Repita o que ficou combinado e diga quando voltará a ligar.',
  },

  note: {
    bossOpening: 'Houve um problema com uma das nossas publicações, e quero que você saiba primeiro por mim.',
    bossOpeningOpen: 'Estão falando de uma das nossas publicações, e quero que você saiba primeiro por mim.',
    bossOpeningQuiet: 'Estou verificando uma das nossas publicações, e quero que você saiba primeiro por mim.',
    bossNothing: 'Não é preciso fazer nada agora. Volto a escrever quando algo mudar.',
    supportOpening: 'Podem chegar perguntas sobre uma das nossas publicações. A situação é esta.',
    supportSay: 'Vocês podem dizer isto:',
    supportDoNot: 'Por favor, não prometam nada além disto nem façam suposições. Encaminhem a mim qualquer outra pergunta.',
    network: 'Onde:',
    link: 'Link:',
    complaints: 'Reclamações até agora:',
    known: 'O que sabemos:',
    unknown: 'O que não sabemos:',
    unknownDefault: 'Ainda estamos apurando como aconteceu e quem viu.',
    focus: {
      'business-reputation': 'O mais importante é a nossa reputação: quem fica sabendo primeiro, e por quem.',
      'brand-voice': 'O mais importante é a forma como falamos: o tom do que dissermos a seguir.',
      'customer-trust': 'O mais importante é a confiança dos clientes: o que resolvemos, pessoa por pessoa.',
    },
    yesOpening: 'Preciso da sua aprovação antes de publicar isto.',
    proposed: 'Texto proposto:',
    by: 'Preciso da resposta até:',
    answerCode: 'Responda “OK {code}”, ou diga o que deve mudar.',
  },
};
