/** Misspellings of Portuguese words; the form is told in `misspellings.ts`. */
export const misspellingsPt = `
acessível: assessível acesivel
acesso: ascesso accesso
acontecer: aconteser
acontecimento: acontesimento
adolescente: adolecente
advogado: adevogado
agosto: augosto
agradecemos: agradesemos agradeçemos
agradecer: agradeçer agradecêr
agradecimento: agradeçimento
agradecimentos: agradescimentos agradeçimentos
ajuda: ajúda
almoço: almosso almoso
almoços: almossos almosos
analisamos: analizamos
analisar: analizar
análise: análize
aniversário: aniverssário anivesário
aniversários: aniverssários anivesários
ansiosa: anciosa
ansiosas: anciosas
ansioso: ancioso anciozo
ansiosos: anciosos
apresentação: apresentacão aprensentação apresentasão
aproveite: aprovete
arrependido: arempendido
artesanal: artezanal
ascensão: ascenção
assessor: acessor
assessoria: acessoria assesoria
assistência: assitência asistência
associação: asociação assossiação
asterisco: asterístico
atenção: atensão attenção
atrás: atráz
atrasado: atrazado
atrasar: atrazar
atraso: atrazo
atrasos: atrazos
através: atravéz atravez
atualização: atualizacão atualisação
aviso: avizo
baixo: baicho
bandeja: bandeija
beleza: belesa
bem-vinda: benvinda bemvinda
bem-vindas: benvindas bemvindas
bem-vindo: benvindo bemvindo
bem-vindos: benvindos bemvindos
beneficente: beneficiente
beringela: beringella
biblioteca: bibioteca bliblioteca
bicicleta: bissicleta bicicréta
cabeleireira: cabelereira cabeleleira
cabeleireiro: cabelereiro cabeleleiro
caderneta: cardeneta
campeão: campião canpeão
campeões: campiões
caranguejo: carangueijo
cerimônia: cerimónea
certeza: certesa
chegada: xegada
churrasco: xurrasco churasco
chuveiro: xuveiro
cidadão: sidadão
cidadãos: cidadões
coleção: colecão colessão
começar: comessar comecar
começou: comessou
comemorar: comemmorar
comissão: comição comisão
companhia: compania
compreensão: compreenção
compromisso: comprimisso compromiço
conhecer: conheser conheçer
conhecimento: conheçimento conhesimento
conosco: comnosco
consciência: conciência
conseguir: consegir
convidamos: comvidamos
cozinha: cosinha
criação: creação
criança: criansa crianssa
crianças: criansas crianssas
curioso: coriozo
decepção: decepição desepção
decisão: decizão desisão
dedicação: dedicassão
dentista: dentinsta
desafio: dezafio
desafios: dezafios
descansar: descançar
descanso: descanço
descobrir: discobrir
desconto: disconto
desculpa: disculpa descupa
desculpas: disculpas descupas
desde: desdi
desenvolvimento: desenvouvimento desenvolvimeto
deslize: deslise
despesa: dispesa despeza
dezesseis: desesseis
dignidade: diguinidade
disciplina: diciplina
disponível: disponiveu
dispor: despor
diversão: diverção
divulgação: divugação divulgasão
edição: edissão
educação: educassão
elogio: eulogio
embaixo: enbaixo
embora: enbora
emocionante: emossionante emocinante
empecilho: impecilho empecílio
empresa: enpresa empreza
empresas: enpresas emprezas
encanador: incanador
encontro: incontro
encontros: incontros
energia: enerjia
ensino: insino
então: emtão
entrada: emtrada
entrega: emtrega
entretenimento: entreterimento entretimento
enxergar: enchergar
equipe: equípe
escola: iscola
escolha: escolia iscolha
espaço: espasso espasço
espaços: espassos espasços
especial: expecial
esperança: esperansa
espetáculo: expetáculo
espontâneo: expontâneo
esquisito: exquisito
estímulo: instímulo
estrangeiro: extrangeiro estranjeiro
estreia: extreia
exceção: excessão esceção
exceções: excessões
excelência: exelência
excelente: exelente ecelente
excelentes: exelentes
exclusivo: esclusivo exclusívo
exemplo: ezemplo izemplo
exemplos: ezemplos izemplos
exigência: esigência
expectativa: expequitativa
expectativas: espectativas expequitativas
experiência: esperiência experiencía
experiências: esperiências experiencías
explicar: esplicar
explosão: explozão esplosão
exposição: esposição exposissão
extinguir: extinguír
extraordinário: extrordinário estraordinário
família: familha
fascinante: facinante fassinante
feliz: felis felíz
feriado: fereado
ferramenta: feramenta
fevereiro: feverero
formatura: formatúra
frequência: freqência
frustração: frustação
frustrado: frustado
função: fução funsão
gastronomia: gastromia
geleia: jeleia
gente: jente
gorjeta: gorgeta
gorjetas: gorgetas
gostoso: gostozo
gratuita: gratuíta
gratuitas: gratuítas
gratuito: gratuíto
gratuitos: gratuítos
hábito: ábito
história: istória
hoje: oje hoge
homenagem: homenajem omenagem
horários: orários
hospital: ospital
humilde: umilde
imagem: imajem
imediatamente: imediatamante
importante: inportante
importantes: inportantes
impresso: inpresso
improvável: inprovável
improviso: improvizo
inauguração: inalguração
incentivo: insentivo
incomoda: encomoda
incrível: encrível incrivél
infelizmente: infelismente
informação: imformação informassão informacão
informações: imformações informacões
ingrediente: engrediente
ingredientes: engredientes
ingresso: ingreço engresso ingreso
ingressos: ingreços engressos ingresos
inscrição: incrição inscrissão inscricão
inscrições: incrições inscricões
instalação: instalacão istalação
inteligente: intelijente inteligênte
interesse: interece interese
iogurte: iorgute iogute
janeiro: janero
jeito: geito
lanche: lanxe
laranja: laranga
lazer: laizer
licença: lisença licensa
limpeza: limpesa
luxo: lucho
manteiga: mantega
maravilhoso: maravilioso maravilhozo
máximo: mássimo
mendigo: mendingo
mensagem: mensajem menssagem mesagem
mensagens: mensajens menssagens
meteorologia: metereologia
misto: mixto
mochila: mochilla moxila
monge: monje
mortadela: mortandela
mulher: muler
nascer: naser
natureza: naturesa
necessário: nescessário necesário nessessário
necessidade: nescessidade nessecidade
negócio: negosio negóssio
negócios: negosios negóssios
nenhum: nenhun
noticia: notissia
novidade: novedade
novidades: novedades
obrigado: obigado obrigadu
obsceno: obseno
obsessão: obcessão
ocasião: ocazião ocassião
opção: opição opsão
opções: opições
opinião: opnião openião
oportunidade: opurtunidade oportunide
oportunidades: opurtunidades oportunides
organização: organisação organizassão
organizar: organisar
orgulhosos: orgulhozos
parabéns: parabéms parabems
paralisado: paralizado
paralisar: paralizar
participação: partissipação participassão
páscoa: páscua
percepção: percepição persepção
permissão: permição
perturbar: pertubar
pesquisa: pesquiza
pesquisar: pesquizar
pêssego: pessêgo
piquenique: picnique
piscina: picina pissina
planejamento: planegamento
pobreza: pobresa
pontual: pontoal
população: populassão
possível: posível
possui: possue
prazeroso: prazeiroso
preguiça: priguiça preguisa
prejuízo: prejuiso
prêmio: prêmeo
presença: presensa
pressa: preça
pretensão: pretenção
prevenir: previnir
princípio: princípeo
privilégio: previlégio
problema: pobrema poblema
produção: produssão
professores: profesores proffessores
programa: pograma progama
programas: pogramas progamas
projeto: projéto
promoção: promossão
promoções: promossões
propósito: própósito
próprio: própio propio
proteção: protessão
próximo: prósimo próssimo
próximos: prósimos próssimos
quadrilha: cuadrilha
qualidade: cualidade
quisemos: quizemos
quiser: quizer
quiseram: quizeram
quiserem: quizerem
realização: realisação realizacão
realizar: realisar
recente: resente recénte
receoso: receioso
recepção: recepição resepção
recesso: resesso
reclamação: reclamassão
recuperação: recuperassão
refeição: refeissão
região: reijão
registro: resgistro
reincidência: reincindência
reivindicar: reinvidicar
relação: relassão
ressuscitar: ressucitar
restaurante: restaurate restorante
retrógrado: retrógado
reunião: reuneão
rodízio: rodísio
rubrica: rúbrica
salsicha: salchicha
segurança: seguransa siguransa
seleção: selessão
semana: cemana
sensação: sensassão sensasão
serviço: servisso serviso sirviço
serviços: servissos servisos sirviços
sessenta: secenta
simples: cimples
situação: situassão
sobrancelha: sombrancelha
solidariedade: solidaridade
solução: solussão solusão
somente: sómente
sorteio: sortêio
sucesso: suceso sussesso
supérfluo: superfulo
surpresa: surpreza
surpresas: surprezas
sustentável: sustentavél
talvez: talves
tecnologia: teconologia tequinologia
televisão: televizão
terraço: terraso
tigela: tijela
trabalhar: trabaliar
tradição: tradissão
tranquilo: trancuilo
três: trêz
trouxe: trousse trouce
trouxemos: troucemos
usar: uzar
usuário: uzuário
usuários: uzuários
utilizar: utilisar
vazio: vasio
viajar: viagar viaijar
vizinhança: visinhança vizinhansa
vizinho: visinho
vizinhos: visinhos
vocação: vocassão
você: voçê voçe
vocês: voçês voçes
voluntário: voluntáreo volutário
voluntários: voluntáreos volutários
`;
