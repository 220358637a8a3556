import { anyOf, framed } from '../text/any-of.ts';
import { either, joined, oneOf, phrases, quoted, spansOf } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

/** What is posted, and what somebody asks an assistant to write. */
const TEXT = oneOf(
  'post posts caption captions tweet tweets draft drafts copy(?!_of) bio bios',
  'headline headlines rewrite rewrites tagline taglines hashtags hook hooks',
  'takes?_on_(?:it|this|that) spins?_on_(?:it|this|that)',
  'entwurf entwürfe beitrag beitragstext posting bildunterschrift textvorschlag umformulierung kurzfassung überarbeitung',
  'légende publication brouillon reformulation publicación tuits? tuítes? borrador reformulación pie_de_foto legenda publicação rascunho',
  'didascalia pubblicazione bozza riformulazione bericht onderschrift',
);
/** What an assistant calls its answers, and everybody else other things as well: “five ideas for your Sunday”. */
const THING = oneOf(
  'versions? texts? suggestions? options? messages? threads? announcements?',
  'descriptions? reply replies responses? ideas variations? alternatives?',
  'vorschlag vorschläge formulierung formulierungen fassung varianten? antwort texte proposition variantes? réponse',
  'propuesta texto mensaje versión sugerencia respuesta opciones mensagem versão variação sugestão sugestões resposta opções proposta',
  'testo messaggio versione variante suggerimento risposta opzioni proposte tekst versie variant voorstel antwoord opties',
);
const NETWORK = oneOf('linkedin instagram facebook twitter tiktok bluesky threads mastodon social_media');
const OFFER = `(?:${[
  "here(?:['’]s| is| are)|below (?:is|are)|(?:di seguito|voici|voilà|ecco(?:ti)?)",
  'hier (?:ist|sind|is|zijn|kommt|kommen|komt|folgt|findest du|hast du|haben sie)|hier(?= eine?n? )|gerne?,? hier',
  'aquí (?:tienes?|está|están|va|te dejo)|te (?:dejo|propongo)|aqui (?:está|estão|vai|tem|segue)|segue(?:m)?(?: abaixo)?',
].join('|')})`;
const OPENER = oneOf(
  'as_(?:you_)?requested certainly sure(?:_thing)? absolutely of_course great(?:_question|_choice|_idea)? happy_to_help no_problem',
  'got_it understood',
  'with_pleasure wie_gewünscht natürlich klar gerne? sehr_gerne? selbstverständlich aber_sicher',
  'comme_demandé bien_sûr avec_plaisir certainement absolument como_pediste claro(?:_que_sí)? por_supuesto con_gusto',
  'conforme_solicitado com_certeza com_prazer come_richiesto certo certamente volentieri ovviamente',
);
const START = String.raw`^[\s*_"“¡¿]*`;

/** An opening line of at most one paragraph: "Certainly! Here's a polished LinkedIn post …:". */
const PREAMBLE = sifted(
  String.raw`${START}(?:(?<opener>${OPENER})\s?[!.,:–—-]+[^\n]{0,60}?)?${OFFER}(?!\p{L})(?<which>[^\n:]{0,100}?)(?<!\p{L})(?:(?<text>${TEXT})|${THING})(?![\p{L}-])(?! of (?:our|the|an open) )(?<rest>[^\n]{0,120})`,
  'iu',
);
const OPENER_OFFERS_HELP = sifted(
  String.raw`${START}${OPENER}\s?[!.,:–—-]+\s[^\n]{0,60}(?:I['’](?:ve|d|ll)|ich (?:habe|helfe)|j['’]ai)[^\n]{0,60}(?:${TEXT}|${THING})`,
  'iu',
);
/** A colon at the end of the line, over the text itself. */
const OVER_IT = /:\s*["“”*_]*\s*$/u;
const FOR_YOU = sifted(
  String.raw`(?<!\p{L})(?:(?:for|für|pour|para|per|zu) (?:${oneOf(
    'your you dein* ihr* dich sie votre vos ton tu su tus seu sua o_seu a_sua il_tuo la_tua il_vostro il_post el_post o_post le_post den_post',
  )}|voor (?:je|jouw|uw|het|de)|van (?:je|jouw|uw))(?!\p{L})|that you can|you (?:can|could|might) use)`,
  'iu',
);
/** “Your post”, “a draft”, and not “today’s headlines”. */
const ONE_OR_YOURS = sifted(
  String.raw`(?<!\p{L})${oneOf('a an your dein* ihr* ein eine einen einer votre vos ton un une una tu su um uma seu sua il_tuo la_tua een je uw')}(?!\p{L})`,
  'iu',
);
/** What is poured or shown goes on in small letters on the same line. */
const ON_TAP = /^[^:\n]{0,40}: (?:an?|the|our|one|\d) ?[\p{Ll}\d]/u;
/** The brand’s own are no assistant’s: “here are our gift ideas”. */
const OURS = sifted(String.raw`(?<!\p{L})${oneOf('our my unser* mein* notre nos nuestr* noss* nostr* onze ons')}(?!\p{L})`, 'iu');
const REWORKED = sifted(
  String.raw`(?<!\p{L})${oneOf(
    'shorter longer punchier catchier snappier polished revised rewritten updated improved refined cleaner tighter friendlier warmer alternative',
    'lockerer* sachlicher* förmlicher* freundlicher* knapper* frischer* kürzer* länger* überarbeitet* verbessert* knackiger* plus_court* plus_bref* plus_brève* amélioré* retravaillé* corrigé* réécrit*',
    'herzlicher* persönlicher* prägnanter* kompakter* direkter* plus_chaleureu* plus_concis* plus_percutant* plus_formel* plus_direct*',
    'más_cercan* más_cálid* más_formal* más_informal* más_concis* más_direct* más_desenfadad* más_personal*',
    'mais_próxim* mais_formal* mais_informal* mais_concis* mais_diret* mais_descontraíd* mais_pessoal*',
    'più_cald* più_formal* più_informal* più_colloquial* più_concis* più_dirett* più_personal*',
    'more_formal more_casual more_concise more_personal more_playful more_engaging less_formal less_salesy',
    'más_cort* más_brev* mejorad* revisad* mais_curt* mais_brev* melhorad* revist*',
    'più_brev* più_cort* migliorat* rivist* korter* langer* verbeterd*',
  )}(?!\p{L})`,
  'iu',
);
/** Texts that a house writes beside its posts; a wedding invitation is a ware. */
const NOTICE = oneOf(
  'announcement statement press_release newsletter ankündigung pressemitteilung annonce communiqué anuncio anúncio comunicado annuncio comunicato',
);
const FOR_A_TEXT = sifted(String.raw`(?<!\p{L})(?:${TEXT}|${NETWORK}|${NOTICE})(?!\p{L})`, 'iu');
/** “Here are three options for you:” and nothing more. */
const NOTHING_ELSE = /^(?: (?:for you|für (?:dich|sie)|pour (?:vous|toi)|para (?:ti|usted|você)|per te|voor (?:je|u)))?\s?:/iu;

/** What an assistant says of itself or at its end, wherever it stands. */
const SAYINGS = phrases(
  'as an ai(?:(?: language)? (?:model|assistant|chatbot)|,? i)',
  'as a (?:large )?language model',
  "i'?m (?:sorry,? but i )?(?:just )?an ai",
  "i(?:'m| am) (?:sorry|unable|not able)[^.\\n]{0,30} (?:can't|cannot|can not|unable to) (?:assist|help|fulfil+|comply|generate|create|browse|provide)",
  "i can(?:'t|not) (?:assist|help) with (?:that|this)(?: request)?",
  'my (?:knowledge|training) cut-?off',
  'my last (?:knowledge )?update',
  'as of my last',
  joined(
    "let me know if you(?:'d| would)? (?:like|want|prefer|need) ",
    '(?:me to |any |a |an |it |to |something |more |another |changes|adjust|tweaks?|edits|this )[^.!?\\n]{0,100}',
    either(
      'version|shorter|longer|punchier|tone|tweak|adjust|change|hashtag|rewrite',
      'formal|casual|edit|revis|variation|option|caption|refine|platform',
    ),
    '\\p{L}*',
  ),
  'let me know if (?:this|that|it) (?:works|fits|helps|is what you)',
  joined(
    '(?:would|do) you (?:like|want) me to ',
    '(?:make|write|adjust|tweak|create|add|rewrite|generate|draft|tailor|shorten|suggest|turn|prepare|refine|change|provide)',
    '[^?\\n]{0,100}',
  ),
  'want me to (?:make|write|adjust|tweak|create|rewrite|generate|draft|tailor|shorten|turn)[^?\\n]{0,100}',
  joined(
    "if you(?:'d like| want| wish| prefer)(?: it| me to)?,? i can (?:also |then |now )?",
    '(?:make|create|write|turn|draft|add|shorten|tailor|suggest|adapt|generate|rewrite|translate|give you|prepare|polish|tweak)',
    '[^.!?\\n]{0,120}',
  ),
  'do you want me to (?:do|try) (?:that|this|it|so)[^?\\n]{0,30}',
  '(?:wenn|falls) (?:du möchtest|du willst|gewünscht|sie möchten|sie wünschen),? (?:kann|erstelle|schreibe|formuliere) ich[^.!?\\n]{0,120}',
  joined(
    'si (?:vous (?:le )?(?:voulez|souhaitez)|tu (?:veux|souhaites)),? je peux (?:aussi |également )?(?:vous |te )?(?:le |la )?',
    '(?:proposer|créer|écrire|rédiger|ajouter|adapter|raccourcir|traduire|faire)[^.!?\\n]{0,100}',
  ),
  joined(
    'si (?:quieres|lo deseas|prefieres|quiere),? puedo (?:también )?',
    '(?:hacer|crear|escribir|añadir|adaptar|acortar|traducir|preparar|darte|redactar)[^.!?\\n]{0,100}',
  ),
  'se (?:quiser|preferir|desejar),? posso (?:também )?(?:fazer|criar|escrever|adicionar|adaptar|encurtar|traduzir|preparar|sugerir)[^.!?\\n]{0,100}',
  joined(
    'se (?:vuoi|preferisci|desideri),? posso (?:anche )?',
    '(?:fare|creare|scrivere|aggiungere|adattare|accorciare|tradurre|preparare|proporti)[^.!?\\n]{0,100}',
  ),
  joined(
    '(?:laat (?:me|het me) weten (?:of|als) (?:je|u)|wil je dat ik|als je wilt,? kan ik) [^.!?\\n]{0,60}',
    '(?:versie|aanpas|korter|langer|toon|hashtags|schrijf|tekst|post)\\p{L}*',
  ),
  joined(
    '\\((?:paraphras\\p{L}*|adapted|generated|written|translated|rewritten|summari[sz]ed|erstellt|généré\\p{L}*|generado|gerado|generato)',
    '[^()\\n]{0,40}(?:chatgpt|openai|copilot|gemini|claude|gpt-\\p{N}|deepl)[^()\\n]{0,120}\\)',
  ),
  'feel free to (?:adjust|customi[sz]e|tweak|modify|edit|adapt|personali[sz]e|change)(?: (?:it|this|the|as|any))?[^.\\n]{0,60}',
  'i hope this (?:helps with|works for|meets|fits|captures) (?:your|you)',
  joined(
    'i (?:kept|made|avoided|used|added|removed|left out) ',
    '(?:(?:the |a |any |all )?(?:tone|hashtags?|emojis?|call to action|cta|wording|language|character count)) ?[^.\\n]{0,60}',
  ),
  joined(
    "i(?:'ve| have) (?:kept|made|written|drafted|rewritten|adjusted|shortened|tailored|revised) ",
    '(?:it|this|the (?:post|caption|text|tone|copy|tweet|message))[^.\\n]{0,60}',
  ),
  joined(
    'this (?:version|caption|post|draft|tweet) (?:is|keeps|captures|maintains|stays|highlights|uses|strikes)[^.\\n]{0,30} ',
    '(?:tone|concise|engaging|under|within|voice|professional|characters)',
  ),
  'wenn (?:du|sie) (?:magst|möchtest|willst|mögen|möchten|wünschst|wünschen),? (?=[^.!?\\n]{0,140}(?:\\bton\\b|tonalit|tono|\\btom\\b|text|länge|longueur|longitud|largo|comprimento|lunghezza|version|versión|versão|versione|fassung|\\bpost|beitrag|publica|pubblica|mensaje|mensagem|messaggio|message|hashtag|zeichen|caract|caratt|detailgrad|stil\\b|estilo|style|stile))(?:passe?|kürze|schreibe?|formuliere?|erstelle?|mache?|ergänze?|liefere|übersetze|erweitere) ich[^.!?\\n]{0,140}',
  'si (?:tu|vous) (?:le )?(?:veux|voulez|souhaites|souhaitez|préfères|préférez),? (?=[^.!?\\n]{0,140}(?:\\bton\\b|tonalit|tono|\\btom\\b|text|länge|longueur|longitud|largo|comprimento|lunghezza|version|versión|versão|versione|fassung|\\bpost|beitrag|publica|pubblica|mensaje|mensagem|messaggio|message|hashtag|zeichen|caract|caratt|detailgrad|stil\\b|estilo|style|stile))je (?:peux|pourrais) (?:aussi )?(?:l.)?(?:adapter|ajuster|raccourcir|reformuler|modifier|rédiger|écrire|proposer)[^.!?\\n]{0,100}',
  'si (?:quieres|prefieres|lo deseas|quiere|desea),? (?=[^.!?\\n]{0,140}(?:\\bton\\b|tonalit|tono|\\btom\\b|text|länge|longueur|longitud|largo|comprimento|lunghezza|version|versión|versão|versione|fassung|\\bpost|beitrag|publica|pubblica|mensaje|mensagem|messaggio|message|hashtag|zeichen|caract|caratt|detailgrad|stil\\b|estilo|style|stile))(?:también )?(?:puedo|podría) (?:adaptar|ajustar|acortar|reformular|cambiar|escribir|hacer|preparar)[^.!?\\n]{0,100}',
  'se (?:quiser|preferir|você quiser),? (?=[^.!?\\n]{0,140}(?:\\bton\\b|tonalit|tono|\\btom\\b|text|länge|longueur|longitud|largo|comprimento|lunghezza|version|versión|versão|versione|fassung|\\bpost|beitrag|publica|pubblica|mensaje|mensagem|messaggio|message|hashtag|zeichen|caract|caratt|detailgrad|stil\\b|estilo|style|stile))(?:também )?(?:posso|poderia) (?:adaptar|ajustar|encurtar|reformular|mudar|escrever|fazer|preparar)[^.!?\\n]{0,100}',
  'se (?:vuoi|preferisci|vuole|desideri),? (?=[^.!?\\n]{0,140}(?:\\bton\\b|tonalit|tono|\\btom\\b|text|länge|longueur|longitud|largo|comprimento|lunghezza|version|versión|versão|versione|fassung|\\bpost|beitrag|publica|pubblica|mensaje|mensagem|messaggio|message|hashtag|zeichen|caract|caratt|detailgrad|stil\\b|estilo|style|stile))(?:posso|potrei) (?:anche )?(?:adattar|modificar|accorciar|riformular|riscriver|scriver|preparar)\\p{L}*[^.!?\\n]{0,100}',
  '(?:i )?hope (?:this|it) (?:captures|matches|hits|strikes|has|reflects) (?:the |a )?(?:right )?(?:tone|mood|voice|note|feel|spirit)(?: (?:that )?you[^.!?\\n]{0,40})?',
  'happy to (?:tweak|adjust|revise|refine|rework|shorten|lengthen) (?:it further|(?:the|this) (?:tone|wording|length|draft|copy|caption|text|post|version))',
  '(?:word|character) count: ?~?\\d+',
  '\\(\\d{2,4} (?:characters|words|zeichen|wörter|caractères|mots|caracteres|palabras|palavras|caratteri|parole)\\)',
  'regenerate response',
  'chatgpt (?:said|sagte|a dit|dijo|disse|ha detto):?',
  'you said:',
  'tone: (?:friendly|professional|casual|upbeat|warm|formal|playful)\\p{L}*',
  "here's why (?:this|it) works",
  'why this works:?',
  'als (?:ki|künstliche intelligenz)(?:-?(?:sprachmodell|assistent|modell))?(?:,| kann| habe| bin)',
  'als (?:großes )?sprachmodell',
  '(?:sag|gib|lass) (?:mir|mich|es mich) (?:gerne |einfach |bitte )?(?:bescheid|wissen),? (?:wenn|falls|ob) (?:du|ich|sie)[^.!?\\n]{0,100}',
  'lassen sie (?:mich|es mich) wissen,? (?:wenn|falls|ob) (?:sie|ich)[^.!?\\n]{0,40}(?:version|anpass|kürz|änder|variante|ton)\\p{L}*',
  '(?:möchtest|willst) du,? dass ich[^?\\n]{0,100}',
  joined(
    'soll ich (?:dir |ihnen |noch )?(?:eine |einen |den |die |das |es |ihn |sie )?[^?\\n]{0,40}',
    '(?:version|variante|vorschlag|text|post|fassung|hashtags|kürzen|anpassen|umschreiben)',
  ),
  'ich hoffe,? (?:das|dies|der text) (?:hilft|gefällt|passt)',
  'gerne kann ich [^.\\n]{0,60}(?:anpassen|kürzen|umschreiben|version|variante)',
  "en tant (?:qu'ia|qu'intelligence artificielle|que modèle de langage)",
  joined(
    "(?:dites-moi|dis-moi|n'hésitez pas à me dire|fais-moi savoir|faites-moi savoir)",
    ' si (?:vous|tu) (?:voulez|souhaitez|veux|souhaites|préférez|préfères)[^.!?\\n]{0,100}',
  ),
  "(?:souhaitez-vous|voulez-vous|veux-tu|souhaites-tu) que j(?:e |')[^?\\n]{0,100}",
  "n'hésitez pas à (?:adapter|ajuster|modifier|personnaliser)[^.\\n]{0,60}",
  "j'espère que (?:cela|ça|ce texte) (?:vous |te )?(?:aide|convient|plaît)",
  'como (?:una? )?(?:modelo de lenguaje|inteligencia artificial|ia)(?:,| no)',
  '(?:avísame|dime|hazme saber|háganme saber|avíseme|dígame) si (?:quieres|deseas|prefieres|quiere|desea|necesitas|te gustaría)[^.!?\\n]{0,100}',
  '¿?(?:quieres|deseas|te gustaría) que (?:lo |la |te )?(?:haga|escriba|ajuste|cree|añada|adapte|acorte|prepare|cambie)[^?\\n]{0,100}',
  '(?:siéntete|no dudes en) (?:libre de )?(?:adaptar|ajustar|modificar|personalizar)(?:lo|la)?[^.\\n]{0,60}',
  'espero que (?:esto )?te (?:sirva|ayude|guste)',
  'como (?:um |uma )?(?:modelo de linguagem|inteligência artificial|ia)(?:,| não| eu)',
  '(?:me avise|avise-me|me diga|diga-me|me fala|me avisa) se (?:você )?(?:quiser|preferir|desejar|quer|precisar)[^.!?\\n]{0,100}',
  '(?:quer|gostaria|deseja|você quer) que eu[^?\\n]{0,100}',
  '(?:fique à vontade|sinta-se à vontade|sinta-se livre) para (?:ajustar|adaptar|modificar|personalizar|editar)[^.\\n]{0,60}',
  'espero que (?:isso |isto )?(?:ajude|goste|te ajude)',
  'come (?:modello linguistico|intelligenza artificiale|ia)(?:,| non)',
  '(?:fammi sapere|fatemi sapere|mi faccia sapere|dimmi) se (?:vuoi|preferisci|desideri|vuole|volete|ti serve)[^.!?\\n]{0,100}',
  '(?:vuoi|desideri|preferisci) che (?:io )?(?:lo |la |ti )?(?:renda|scriva|modifichi|crei|aggiunga|adatti|accorci|prepari|faccia)[^?\\n]{0,100}',
  '(?:sentiti libero|non esitare) (?:di|a) (?:adattar|modificar|personalizzar)\\p{L}*[^.\\n]{0,60}',
  'spero che (?:ti )?(?:questo )?(?:sia utile|aiuti|ti piaccia|vada bene)',
);
const MARKS = anyOf(
  /【\d+[^】\n]{0,40}】|:?contentReference\[oaicite:\d+\](?:\{[^}\n]{0,40}\})?|\[oaicite:\d+\]/gmu,
  /(?:cite)?turn\d+(?:search|view|news|image|file)\d+|\[\^\d+\^?\]|\uE200[^\uE201]{0,80}\uE201/gmu,
  /\[(?:cite|citation|source)[:_ ][^\]\n]{1,40}\]|(?<=\p{L}[.,]?\s?)(?:\[\d{1,2}\]){1,4}(?=\s*$)/gmu,
);

/** The order itself, pasted instead of the answer. */
const ORDER = sifted(
  joined(
    String.raw`^\s*["“]?(?:please |can you |could you |bitte |act as [^.\n]{3,60}[.,] )?`,
    either(
      '(?:re)?write|draft|create|generate|compose|come up with|give me|make|summari[sz]e|rephrase|shorten',
      'schreibe?|erstelle?|formuliere?|verfasse?',
      'écris|écrivez|rédige[rz]?|crée[rz]?|génère',
      'escribe|redacta|crea|genera|haz|escreva|crie|faça|gere|redija',
      'scrivi|crea|genera|redigi',
    ),
    String.raw`(?![\p{L}])[^.\n]{0,100}?(?<![\p{L}])`,
    either(
      'posts?|captions?|tweets?|threads?|copy|beitrag|bildunterschrift',
      'post|légende|publication|publicación|texto|legenda|publicação|didascalia',
      'pubblicazione|testo|instagram|linkedin|variations?|versions?',
    ),
    String.raw`(?![\p{L}])[^\n]{0,300}`,
  ),
  'iu',
);
const REWORK = sifted(
  /^\s*["“]?(?:please |can you |bitte )?(?:rewrite|rephrase|shorten|translate|summari[sz]e|proofread|make) (?:this|it|the following|the text)(?![\p{L}])[^\n]{0,200}/iu,
);
/** “Rewrite this to sound warmer: …”, over the text itself. */
const REWRITE = sifted(
  joined(
    String.raw`^\s*["“]?(?:please |can you |could you |bitte |kannst du |peux-tu |por favor,? )?`,
    either(
      '(?:rewrite|rephrase|reword|shorten|summari[sz]e|proofread|polish|improve) (?:this|it|the following(?: \\p{L}+)?|the text(?: below)?|my (?:post|draft|caption|text)) ?(?=to |so |in |for |as |into |with |and |:)',
      '(?:make|turn) (?:this|it|the following|my (?:post|draft|caption|text)) (?:sound|read|more(?! than)|less(?! than)|into an? (?:post|caption|tweet|thread)) ?',
      'schreibe? (?:das|dies|den text|folgenden text) (?:bitte )?(?:neu|um) ?|formuliere? (?:das|dies|den text|folgenden text|es) ',
      'mache? (?:das|den text|daraus|es) (?:bitte )?(?:kürzer|freundlicher|lockerer|förmlicher|knackiger|einen (?:post|beitrag)) ?',
      '(?:réécris|reformule|raccourcis|améliore|corrige)(?:-moi)? (?:ceci|ça|ce texte|le texte) ?|rends (?:ce texte|ceci|ça) plus ',
      '(?:reescribe|reformula|acorta|mejora|corrige) (?:esto|este texto|el texto|lo siguiente) ?|haz que (?:esto|este texto) suene ',
      '(?:reescrev[ae]|reformul[ae]|encurt[ae]|melhor[ae]|corrij[ae]) (?:isto|isso|este texto|o texto|o seguinte) ?|deixe (?:isto|isso|este texto) mais ',
      '(?:riscrivi|riformula|accorcia|migliora|correggi) (?:questo|questo testo|il testo|il seguente) ?|rendi (?:questo|questo testo|il testo) più ',
      '(?:herschrijf|verkort|verbeter) (?:dit|deze tekst|de tekst) ?',
    ),
    String.raw`[^:\n]{0,120}(?::\s{1,3}|\n{1,3})`,
  ),
  'iu',
);
/** The text itself, which the order stands over. */
const BEGINS = /^["“„«¡¿]?\p{Lu}/u;
/** “Translate into French:”, over the text itself. */
const TRANSLATE = sifted(
  joined(
    String.raw`^\s*["“]?(?:please |bitte |can you |could you )?(?:translate|übersetz\p{L}*|tradui\p{L}+|tradu[czs]\p{L}*|vertaal)(?![\p{L}])[^.!?\n:]{0,60}(?<![\p{L}])(?:(?:in|into|to|ins?|en|al|a|para(?: o)?|naar(?: het)?) )(?:the )?`,
    either(
      'english|german|french|spanish|italian|portuguese|dutch',
      'englische?|deutsche?|französische?|spanische?|italienische?',
      'anglais|allemand|français|espagnol|italien|inglés|alemán|francés|español|inglês',
      'alemão|francês|espanhol|inglese|tedesco|francese|spagnolo|engels|duits|frans',
    ),
    String.raw`[^.!?\n:]{0,30}[:\n]`,
  ),
  'iu',
);
const ORDER_TERMS = framed(
  /(?<![\p{L}])/iu,
  /(?![\p{L}])/iu,
  /characters?|words|hashtags?|emojis?|tone|brand voice|upbeat|professional|engaging|catchy/iu,
  /zeichen|wörter|ton(?:fall)?|markenstimme/iu,
  /caractères|mots|sans hashtags?|caracteres|palabras|tono/iu,
  /sin hashtags?|palavras|tom|sem hashtags?|caratteri|parole|senza hashtag|shorter|friendlier|funnier|audience/iu,
  /zielgruppe|max(?:imum|\.)?/iu,
);

/** Between quotation marks it is told of, in a sentence of one’s own. */
function isQuoted(text: string, start: number, place: string): boolean {
  return (
    /\p{L}[^\n]{0,60}[“„«"]\p{L}{0,12}[ ,]?$/u.test(text.slice(0, start)) &&
    /^[^“”"»\n]{0,40}[”“"»]/u.test(text.slice(start + place.length))
  );
}

const check: Check = {
  id: 'assistant-text',
  title: 'Words of a writing assistant',
  why: 'An answer pasted whole brings its first and last line: “Ecco una proposta per il post su Facebook …” (a senate member’s page, 2025).',
  class: 'left-over-text',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text }, part): Found[] => {
      const found: Found[] = [];
      const report = (start: number, place: string, say: string) =>
        found.push({ part, start, end: start + place.length, say: `${quoted(place)} ${say}` });
      const preamble = PREAMBLE.exec(text);
      if (preamble && isAssistants(preamble.groups!))
        report(preamble.index, preamble[0], 'is an assistant’s opening line, not part of the post.');
      else if (OPENER_OFFERS_HELP.test(text)) report(0, /^[^\n]*/.exec(text)![0], 'is an assistant’s opening line, not part of the post.');
      for (const { start, text: place } of spansOf(text, SAYINGS))
        if (!isQuoted(text, start, place)) report(start, place, 'is an assistant speaking, not you.');
      for (const { start, text: place } of spansOf(text, MARKS))
        report(start, place, 'is a mark that an assistant leaves for its sources.');
      const rewrites = REWRITE.exec(text);
      const rewrite = rewrites && BEGINS.test(text.slice(rewrites[0].length)) ? rewrites : null;
      if (rewrite) report(rewrite.index, rewrite[0], 'reads like the order to an assistant, not its answer.');
      const order = rewrite ? null : (ORDER.exec(text) ?? REWORK.exec(text));
      if (order && ORDER_TERMS.test(text)) report(order.index, order[0], 'reads like the order to an assistant, not its answer.');
      const translate = TRANSLATE.exec(text);
      if (translate) report(translate.index, translate[0], 'is the order to translate, left over the text.');
      return found;
    }),
  examples: {
    fires: [
      'Here are two versions for the statement, from dry to warm:\n\n1. The ferry is late.\n2. Sorry, the ferry is late again.',
      { text: 'Aquí tienes una versión más informal y directa:\n\nEl viernes hay mercado.', context: { locale: 'es-ES' } },
      { text: 'Ecco una versione più concisa:\n\nVenerdì c’è il mercato.', context: { locale: 'it-IT' } },
      'Rewrite this to be shorter and end with a question: Our pantry needs thirty pairs of hands on Saturday.',
      { text: 'Formuliere das freundlicher:\n\nDie Kasse schließt um sechs.', context: { locale: 'de-DE' } },
      { text: 'Reescribe este texto en un tono más cercano: El taller abre el lunes.', context: { locale: 'es-ES' } },
      { text: 'Am Sonntag ist Markt.\n\nWenn du magst, passe ich Ton oder Länge an.', context: { locale: 'de-DE' } },
      { text: 'Hier eine etwas lockerere Variante:\n\nAm Sonntag ist Markt!', context: { locale: 'de-DE' } },
      'From January our helpline is open every night. I hope this captures the tone you were looking for.',
      'Here’s a draft for you:\n\nOur mild is back on Friday.',
      'Certainly! Here’s a polished LinkedIn post for your announcement:\n\nWe are opening a second campus.',
      'Gern! Hier folgt eine kürzere Variante:\n\nFrisch geröstet, ab acht.',
      'We’re open until six.\n\nLet me know if you’d like a shorter version or a few hashtag suggestions!',
      'Hier ist ein Vorschlag für deinen Instagram-Post:\n\nFrisch geröstet.',
      { text: 'Claro, aquí tienes un tuit más corto:\n\nPan recién hecho.', context: { locale: 'es-ES' } },
      'Claro! Aqui está uma legenda para o seu post:\n\nO bolo de milho voltou.',
      'Write an upbeat post in our brand voice about the new shelf, max 250 characters, no hashtags.',
      'Our tea sold out twice.【12†source】',
      'If you’d like, I can also write a shorter caption for Stories.',
      'Absolutely — here’s a punchier version:\n\nBread. Daily.',
      { text: 'Du pain dès lundi.\n\nSouhaites-tu que j’ajoute des hashtags ?', context: { locale: 'fr-FR' } },
      { text: 'Hier is een langere versie van je bericht:\n\nDe molen draait weer.', context: { locale: 'nl-NL' } },
      { text: 'Übersetze ins Englische:\nAb Montag ist wieder offen.', context: { locale: 'de-DE' } },
    ],
    leaves: [
      'Here are three options for your ferry trip, from quick to lazy:\n\n1. The noon boat, forty minutes.\n2. The slow one, two hours and a tea.',
      { text: 'Hier sind drei Varianten des Fahrplans, von früh bis spät:\n\n1. Alle zehn Minuten.', context: { locale: 'de-DE' } },
      'Rewrite this sentence without the passive: “Mistakes were made.” The best one gets a pencil, and the writer of it a second one.',
      'Make this more than a weekend: stay until Tuesday. Make it sound like home: our tuner knows every piano in the valley.',
      {
        text: 'Mach das kürzer, sagte der Friseur. Corrige el texto y gana: mañana, concurso en la biblioteca.',
        context: { locale: 'de-DE' },
      },
      {
        text: 'Aquí tienes una versión más formal de nuestra chaqueta azul, con botones de nácar y forro de lino, desde 80 €.',
        context: { locale: 'es-ES' },
      },
      { text: 'Ecco la versione più calda del nostro maglione: lana di Biella, collo alto, tre colori.', context: { locale: 'it-IT' } },
      {
        text: 'Wenn du magst, passe ich auf deinen Hund auf, während du auf dem Markt bist. Hier eine Variante mit Nüssen: ein Pfund Mehl, sechs Eier.',
        context: { locale: 'de-DE' },
      },
      'A song for the evening. I hope this strikes a chord with those who were there that night, and with those who could not be.',
      'Too long in the leg? Happy to shorten it while you wait.',
      {
        text: 'Por supuesto que hay tuits sobre el pan: los leemos en voz alta el viernes, con café y bollos.',
        context: { locale: 'es-ES' },
      },
      'Here is a draft for you: a half of mild, from the barrel by the door, and the door stays shut.',
      'Sure, here’s what nobody tells you about sourdough: the waiting is the recipe.',
      'Hier kommt die zweite Variante unserer Tasse: blau. Gern geschehen, liebe Nachbarn.',
      'Here is the new menu: soup, bread and more soup. Here are five ideas for your next date night: soup, twice.',
      'Here are five ideas for your next date night:\n\nA kiln, a boat, a very long soup.',
      'Of course! Here are our gift ideas for Christmas: candles, soap and socks.',
      'Here are today’s headlines:\n\nThe heron is back. The lock is shut.',
      { text: 'Aquí tienes opciones para tu cena: sopa, pan y más sopa.', context: { locale: 'es-ES' } },
      { text: 'Klar! Hier sind unsere Vorschläge für den Advent: Kerzen und Seife.', context: { locale: 'de-DE' } },
      'Absolutely — here’s the thing about our captions: a volunteer writes each of them by hand, in ink, for the museum wall.',
      { text: 'Souhaitez-vous que votre jardin fleurisse en mars ? Venez samedi.', context: { locale: 'fr-FR' } },
      'Let me know if you would like a table. If you like it strong, I can make you a second cup. We translate into French: menus, letters, love songs.',
      'As an AI, our first boss is terrible. As a lamp it is excellent.',
      'The first chapter begins with “As an AI, I have no mother”, and the novel gets better from there.',
      'Write a post about your best tea and tag us.',
      'Aquí está la nueva colección.',
      'Voici notre nouvelle adresse : 3, rue du Port.',
    ],
  },
};

export default check;

/** Whether an opening line hands over a text, and not five ideas for a Sunday. */
function isAssistants({ opener, which = '', text, rest = '' }: Record<string, string | undefined>): boolean {
  // “Here’s a draft for you: a pint of stout.” No text begins so.
  if (OURS.test(which) || (opener === undefined && /^(?:drafts?|copy|hooks?|captions?)$/iu.test(text ?? '') && ON_TAP.test(rest)))
    return false;
  const introduces = OVER_IT.test(rest) || FOR_YOU.test(rest) || (opener !== undefined && rest.includes(':'));
  if (text !== undefined) return opener === undefined ? FOR_YOU.test(rest) || (OVER_IT.test(rest) && ONE_OR_YOURS.test(which)) : introduces;
  if (REWORKED.test(which + rest) || FOR_A_TEXT.test(which + rest)) return introduces;
  return opener !== undefined && NOTHING_ELSE.test(rest);
}
