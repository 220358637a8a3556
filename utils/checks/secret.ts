import { anyOf } from '../text/any-of.ts';
import { quoted, spansOf } from '../text/phrases.ts';
import { readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

/** Shapes of keys as their makers document them; the list follows the rules of gitleaks (MIT licence). */
const keys: readonly (readonly [name: string, shape: RegExp])[] = [
  ['an AWS access key', sifted(/\b(?:AKIA|ASIA|AGPA|AROA|AIDA)[A-Z0-9]{16}\b/g)],
  ['a GitHub key', sifted(/\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{20,255})\b/g)],
  ['a GitLab key', /\bglpat-[A-Za-z0-9_-]{20,}/g],
  ['a Slack key', /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g],
  ['a Slack address that anybody can post to', sifted(/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/g)],
  ['a Discord address that anybody can post to', sifted(/discord(?:app)?\.com\/api\/webhooks\/\d{15,}\/[\w-]{30,}/g)],
  ['a Stripe key', sifted(/\b(?:sk|rk|pk|whsec)_(?:live_|test_)?[A-Za-z0-9]{16,}/g)],
  ['a Google key', /\bAIza[A-Za-z0-9_-]{35}/g],
  ['a Google sign-in key', sifted(/\b(?:ya29\.[A-Za-z0-9_-]{20,}|GOCSPX-[A-Za-z0-9_-]{20,})/g)],
  ['an OpenAI or Anthropic key', sifted(/\bsk-(?:proj-|ant-|svcacct-)?[A-Za-z0-9_-]{20,}/g)],
  ['a Hugging Face key', /\bhf_[A-Za-z0-9]{30,}/g],
  ['a SendGrid key', sifted(/\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g)],
  ['a Mailchimp key', /\b[0-9a-f]{32}-us\d{1,2}\b/g],
  ['a Twilio key', /\bSK[0-9a-f]{32}\b/g],
  ['an npm key', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['a PyPI key', sifted(/\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{20,}/g)],
  ['a Telegram bot key', /\b\d{8,10}:AA[A-Za-z0-9_-]{32,}/g],
  ['a Shopify key', sifted(/\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b/g)],
  ['a Facebook key', /\bEAA[A-Za-z0-9]{80,}/g],
  ['an Azure key', /\bAccountKey=[A-Za-z0-9+/=]{40,}/g],
  ['a key that lets everybody in', /(?<=\bBearer )[A-Za-z0-9_.-]{20,}/g],
  ['a signed sign-in', sifted(/\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g)],
  // Whatever the field is called: what begins so is JSON, packed for a machine to read whoever comes with it.
  ['a sign-in', sifted(/(?<=[?&#][\w-]{1,30}=)eyJ[A-Za-z0-9_-]{12,}(?:\.[\w-]+){0,2}/g)],
  ['a private key', sifted(/-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g)],
  [
    'a secret',
    sifted(
      /(?<![A-Za-z0-9])(?:secret|api|access|auth|client)[_-]?(?:access[_-]?)?(?:key|token|secret)(?:[_-]id)?["']?\s?[:=]\s?["']?(?=[A-Za-z0-9/+_-]*\d)[A-Za-z0-9/+_-]{12,}/gi,
    ),
  ],
  [
    'a database address with its password',
    sifted(/\b(?:postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqp|ftp|sftp):\/\/[^\s:/@]{1,64}:[^\s@/]{1,128}@[^\s/]+/gi),
  ],
];
const startsLikeKey = sifted(
  /Bearer |AKIA|ASIA|AGPA|AROA|AIDA|gh[pousr]_|github_pat|glpat|xox|hooks\.slack|webhooks|[srp]k_|whsec|AIza|ya29|GOCSPX|sk-|hf_|SG\.|-us\d|SK[0-9a-f]|npm_|pypi-|:AA|shp[acs]|EAA|AccountKey|eyJ|-----BEGIN|(?:key|token|secret)["']?\s?[:=]|:\/\/[^\s/]*@|key[_-]id/i,
);

/** “password: …”, “Passwort lautet …”, “mot de passe : …”: a password and what follows it. */
const passwordWord = `(?:pass ?(?:word|code|phrase)|pass(?=:)|passwd|pwd|pw|login code|kennwort|passwort|zugangscode|mot de passe|mdp|contrase[ñn]a|clave(?: de acceso)?|senha|palavra-passe|wachtwoord|wi-?fi[- ](?:key|password)|wlan-(?:schlüssel|passwort)|pin(?:-code)?)`;
const passwordGiven = sifted(
  String.raw`(?<![\p{L}\p{N}])${passwordWord}(?:\s[\p{L}-]{1,25}){0,5}(?:\s?[:=]\s?|\s(?:is|ist|lautet|est|es|é|è|->|→)\s?:?\s?["“„'«]?\s?|\s(?=[\p{L}]{2,}[\d!@#$%&*._-]))[“"„'«]?(?<given>[^\s“”"„'«»]{4,64})`,
  'giu',
);
/** “Door code 4471#”, “Türcode: 4471”: what opens a building, a safe or an alarm. */
const entryCode = sifted(
  /(?<![\p{L}])(?:(?:door|gate|alarm|entry|entrance|access|safe|lock ?box|key ?safe|key ?box|building|garage|locker|padlock|server room|back door) (?:code|pin|combination)|(?:tür|tor|alarm|safe|zugangs|schlüsselsafe)-?code|code (?:de la porte|du portail|de l['’]alarme|du coffre)|código (?:de la puerta|de la alarma|da porta|do alarme|do portão)|codice (?:della porta|del cancello|dell['’]allarme))(?: (?:for|to|of|at|für|zum|zur|pour|para|per) [^.\n\d]{1,40}?)?\s?(?:is|:|=|ist|lautet|est|es|é|è)?\s?[*#]?\d{3,8}[*#]?(?![\p{L}\p{N}%])/giu,
);
/** “The key safe by the bins is 4471”, “the code for the back door is 2580”. */
const keptBehind = sifted(
  /(?<!\p{L})(?:(?:key ?safe|key ?box|lock ?box|padlock|key ?pad|combination lock|schlüssel(?:safe|kasten|tresor)|zahlenschloss|boîte à clés?|cadenas|digicode|caja de llaves|candado|cofre de chaves|cadeado|cassetta delle chiavi|lucchetto|sleutelkluis|(?:door|gate|alarm|entry|entrance|safe|garage|building) (?:code|pin))|(?:code|pin|combination|código|codice) (?:for|to|of|on|für|zur|zum|pour|de|para|da|do|per|della|voor) [^.!?\n\d]{0,25}?(?:door|gate|safe|building|flat|entrance|alarm|lock|office|cupboard|garage|cottage|hut|hall|tür|tor|haus|wohnung|porte|portail|coffre|puerta|portal|alarma|porta|portão|cancello|deur|poort))(?!\p{L})[^.!?\n\d]{0,40}?(?:\sis|['’]s|:|=|\scode|\sist|\slautet|\sest|\ses|\sé|\sè)\s?[*#]?\d{3,8}[*#]?(?![\p{L}\p{N}%:]|[.,]\d)/giu,
);
/** “The key is in the box by the gate, code 4471”, “the alarm goes off with 2209”: a bare number beside what it opens. */
const codeBeside = anyOf(
  /(?<!\p{L})(?:key|keys|schlüssel|clés?|clef|llaves?|chaves?|chiav[ei]|sleutels?|box|boîtier|boîte|caja|caixa|cassetta|safe|tresor|lock|padlock|door|gate|alarm|tür|tor|porte|portail|alarme|puerta|alarma|porta|portão|cancello|allarme)(?!\p{L})[^.!?\n\d]{0,60}(?:[,;:(–-]| and| und| et| y| e) ?(?:the |der |le |el |o |il )?(?:code|pin|combination|código|codice)(?: (?:is|ist|est|es|é|è|le|el|il))?:? ?[*#]?\d{4,6}[*#]?(?![\p{L}\p{N}%:]|[.,]\d)/giu,
  /(?<!\p{L})(?:alarm(?:anlage)?|alarme|alarma|allarme)(?!\p{L})[^.!?\n\d]{0,40} (?:with|avec|mit|con|com|met) (?:the code |dem code |le code |el código |o código |il codice )?[*#]?\d{4,6}[*#]?(?![\p{L}\p{N}%:]|[.,]\d)/giu,
);
/** “Der Code am Vereinsheim ist 4471”: the place stands behind the code. */
const codeAtPlace = sifted(
  /(?<!\p{L})(?:code|codice|código)(?!\p{L}) (?:am|an der|vom|von der|beim|im|de l['’]|de la|du|del|della|dell['’]|da|do) ?(?:vereinsheim|clubhaus|eingang|hintereingang|haus|keller|tor|hoftor|tür|haustür|büro|lager|garage|alarmanlage|portail|porte|immeuble|local|entrée|bureau|alarme|coffre|puerta|portal|local|almacén|oficina|alarma|porta|portão|armazém|escritório|portone|cancello|magazzino|ufficio|allarme)(?!\p{L})[^.!?\n\d]{0,20}?(?:\s(?:ist|lautet|est(?: le)?|es(?: el)?|é|è)|:)\s?[*#]?\d{3,8}\p{Lu}?[*#]?(?![\p{L}\p{N}%:]|[.,]\d)/giu,
);
/** “curl -u admin:S3cret”: what a terminal is given. */
const commandLogin = sifted(/(?<=\s(?:-u|--user)[ =]['"]?)[\w.@-]{2,40}:[^\s'"“”]{6,60}/gu);
/** “--token nl_live_4f9a…”: what a command is given. */
const commandToken = sifted(/(?<=--(?:api-?)?(?:token|key|secret|password)[ =]["']?)(?=\S*\d)[A-Za-z0-9_/+.-]{14,}/gu);
/** “I always use desk / Winter2025!”. */
const loginTold = sifted(
  /(?<=(?<!\p{L})(?:i|we|ich|wir|je|yo|eu|io)? ?(?:always |immer |toujours |siempre |sempre )?(?:use|benutze|nutze|nehme|utilise|mets|uso|metto)(?: (?:always|immer|toujours|siempre|sempre))? )\S{2,40} ?\/ ?(?=\S*\d)(?=\S*[!#$%&*])[^\s“”"/]{6,40}/giu,
);
/** “Log in as desk@… with hunter2!”. */
const loginGiven = sifted(
  /(?<![\p{L}])(?:log ?in (?:as|with)|(?:log-?in|credentials|zugang(?:sdaten)?|accès|acceso|acesso|accesso)(?!\p{L})[^:.!?\n]{0,40}:) \S{2,60} (?:with|and|\/) (?=\S*\p{L})(?=\S*[\d!#$%&*])[^\s“”"]{5,40}/giu,
);
const oneTimeWord = `(?:verification|security|confirmation|login|access|one[- ]time|(?:password )?reset|recovery|2fa|auth(?:entication)?|bestätigungs|sicherheits|verifizierungs|anmelde|zugangs|einmal)[- ]?(?:pass)?(?:code|pin|passwort|kennwort)|otp|(?:code|código|codice) (?:de |di |d['’])(?:vérification|validation|confirmation|sécurité|connexion|verificación|seguridad|confirmación|acceso|verificação|segurança|confirmação|acesso|verifica|sicurezza|conferma|accesso)|verificatiecode`;
const oneTimeCode = sifted(
  String.raw`(?<![\p{L}\p{N}])(?:${oneTimeWord})\D{0,20}(?<given>\d{3}[ -]?\d{1,5}|[A-Z0-9]{2,4}-\d{4,6})(?!\d)|(?<!\d)(?<first>\d{4,8}) (?:is your|ist ihr|ist dein|est votre|es (?:tu|su)|é (?:o )?seu|è il tuo) [\p{L}\s'-]{0,40}(?:code|código|codice|pin)\b`,
  'giu',
);

/** A text that is nothing but letters and digits in turns: what was typed into the wrong field. */
const onlyToken = sifted(/^\s*(?=\S{6,40}\s*$)(?:\p{L}{1,12}\d{1,6}){2,6}\p{L}{0,12}[!$%&*?_-]{0,3}\s*$/u);

/** Passwords that are known for being bad ones: who writes them gives none away. */
const FAMOUS = /^(?:hunter2|password1?|passw0rd|letmein|qwerty|123456\d{0,4}|correct-?horse-?battery-?staple)$/i;

/** “If your password is …”: an example of a bad one. */
const SUPPOSED = sifted(/(?:if|when|wenn|falls|si|se|als) (?:your|the|dein|euer|ihr|das|votre|ton|tu|su|la|sua|a sua|il tuo|je|uw) $/iu);

const check: Check = {
  id: 'secret',
  title: 'A key, password or code',
  why: 'Keys posted in public are tried out within minutes (GitHub documentation, “About secret scanning”; North Carolina State University, “How bad can it git?”, 2019).',
  class: 'confidential',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft) {
    return readParts(draft).flatMap(({ text }, part) => {
      const found: Found[] = [];
      if (startsLikeKey.test(text)) {
        for (const [name, shape] of keys) {
          // What makers print in their own manuals opens nothing.
          for (const { index: start, 0: key } of text.matchAll(shape))
            if (!key.endsWith('EXAMPLE'))
              found.push({ part, start, end: start + key.length, say: `“${key.slice(0, 8)}…” looks like ${name}.` });
        }
      }
      if (onlyToken.test(text)) {
        const token = text.trim();
        const start = text.indexOf(token);
        found.push({
          part,
          start,
          end: start + token.length,
          // “gr8m8” may be a greeting; three figures among the letters spell nothing.
          level: token.length >= 8 && token.replace(/\D/g, '').length >= 3 ? 'stop' : 'ask',
          say: `“${token}” looks like a password, and stands there alone.`,
        });
      }
      for (const match of text.matchAll(passwordGiven)) {
        const given = (match.groups?.given ?? '').replace(/[.,;:!?)]+$/, '');
        if (FAMOUS.test(given) || !looksLikePassword(given, match[0]) || SUPPOSED.test(text.slice(0, match.index))) continue;
        const start = match.index + match[0].lastIndexOf(given);
        found.push({ part, start, end: start + given.length, say: `“${given}” stands there as a password.` });
      }
      for (const pattern of [entryCode, keptBehind, codeBeside, codeAtPlace])
        for (const { start, end, text: code } of spansOf(text, pattern))
          found.push({ part, start, end, say: `${quoted(code)} opens a door to whoever reads it.` });
      for (const { start, end, text: login } of [loginGiven, loginTold, commandLogin, commandToken].flatMap((pattern) =>
        spansOf(text, pattern),
      ))
        found.push({ part, start, end, say: `${quoted(login)} lets everybody in.` });
      for (const match of text.matchAll(oneTimeCode)) {
        const given = match.groups?.given ?? match.groups?.first ?? '';
        const start = match.index + match[0].lastIndexOf(given);
        found.push({
          part,
          start,
          end: start + given.length,
          say: `“${given}” looks like a one-time code, which is for one person’s eyes.`,
        });
      }
      return found;
    });
  },
  examples: {
    fires: [
      'For Saturday’s helpers: the key is in the grey box behind the mill, code 7031.',
      { text: 'Les clés sont dans le boîtier, code 3318, et l’alarme se coupe avec 9042.', context: { locale: 'fr-FR' } },
      'Three commands: northlight login --token nl_live_4f9a2c7be1d08356aa91cc07',
      { text: 'Io uso sempre autista / Servola2025! ma non entra', context: { locale: 'it-IT' } },
      `export AWS_ACCESS_KEY_ID=AKIA${'Q3EGTZVR5YH2KXLM'}`,
      `Our token is ghp_${'a1B2'.repeat(9)}`,
      'Log in with user desk@secondpaw.example, password Biscuit2026! and pick your shifts.',
      { text: 'Das WLAN-Passwort lautet: Kaffee!2026', context: { locale: 'de-DE' } },
      'Mot de passe : lumiere75',
      'k4mel77rot9',
      'Door code for the back entrance is 4471#.',
      'Der Code vom Lager ist 2580#. Danke fürs Einräumen.',
      'Try it: curl -u desk:pear-Tree99 https://api.acme.example/v1/teas',
      'The padlock on the shed is 2580, help yourselves to the rakes.',
      'Log in as desk@acmetea.example with hunter2!x',
      'The login for the volunteers’ portal: rota / Tulip1984',
      'Seu código de verificação é 482913. Não compartilhe com ninguém.',
      '482913 is your Acme verification code.',
      `curl -H "Authorization: Bearer ${'a1b2'.repeat(7)}" https://api.acmetea.example`,
      'postgres://admin:hunter22@db.acme.internal/shop',
    ],
    leaves: [
      'The key to a good soup is time. Use code 2026 at the checkout for the spoon; the box by the door, with 4000 lids in it, is free to take from.',
      {
        text: 'L’alarme a sonné avec 12 minutes de retard, et la porte 4 est restée fermée. Nous en parlons mardi.',
        context: { locale: 'fr-FR' },
      },
      'Log in with --token YOUR_TOKEN and we use oats/barley 50/50! The command is on the page, with every flag it takes.',
      'In our docs every password is hunter2, and it has never opened a door. Yours should be longer than that.',
      `The manual’s own key, AKIA${'IOSFODNN7EXAMPLE'}, opens nothing.`,
      'Der Code am Eingang ist nicht nötig: Die Tür steht am Sonntag von 10 bis 18 Uhr offen.',
      'Give curl your own name with -u, and it asks for the rest by itself: nobody reads it over your shoulder.',
      '“Password123” is not a password, and neither is your cat’s name.',
      'Choose a password: three random words are better than one.',
      'We will never ask for your password or your PIN.',
      'The commit that broke the footer was 9fceb02d0ae598e95dc970b74767f19372d61af8, the blue is #0F4C81.',
      'Use code WELCOME15 at the checkout.',
      'The padlock on the old gate is from 1890, and the key is 14 inches long.',
      'Door code? We have none: the door is open from 9 to 5.',
      'Password: a new thriller, out on Friday.',
      'Your verification code is only valid for ten minutes.',
      'One login for all our sites: shop / club and library.',
      'Secret key lime pie is back.',
      'Bearer of good news: the API is open. Choose a long password, write it nowhere, and tell nobody, not even us.',
      'If your password is Sunday2026!, today is the day to change it.',
      'Abfahrt22!',
    ],
  },
};

export default check;

/** A plain word is none; with a colon or an equals sign letters and digits mixed will do, otherwise a sign is wanted too. */
function looksLikePassword(given: string, whole: string): boolean {
  if (/^https?:|^@|^#|^www\./i.test(given)) return false;
  const mixed = /\d/.test(given) && /\p{L}/u.test(given);
  if (/^pin/i.test(whole)) return /^\d{4,8}$/.test(given) && /[:=]|\s(?:is|ist|est|es|é|è|lautet)\s/i.test(whole);
  return (
    mixed ||
    (/[!@#$%^&*_+=]/.test(given.slice(0, -1)) && given.length >= 6) ||
    (/[:=]/.test(whole) && /\p{Ll}\p{Lu}/u.test(given) && given.length >= 8)
  );
}
