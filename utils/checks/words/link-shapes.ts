import { anyOf, framed } from '../../text/any-of.ts';
import { joined } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';
/** Shapes of links that do not belong in a post: broken, internal, secret, tracked. */

/** One cheap look before all of them. */
export const MAY_BE_BROKEN = sifted(/https?|ww[.,:;w]|:\/\/|\p{L}:[\p{L}/\\]|\\\\|\/(?:users|home|volumes)\//iu);
/** Forms no browser opens, or opens elsewhere. */
export const BROKEN: readonly (readonly [RegExp, string])[] = [
  [
    sifted(/(?<![\p{L}\p{N}])file:\/\/(?!\S{0,300}\.(?:jpe?g|png|heic|gif|webp|mp4|mov)(?![\p{L}\p{N}]))\S+/giu),
    'this is a file on your own machine',
  ],
  [
    sifted(
      joined(
        String.raw`(?:(?<![\p{L}\p{N}])[A-Z]:[\\/]|(?<!\S)\\\\[\w.-]{1,60}\\|(?<![\p{L}\p{N}./:])\/(?:Users|home|Volumes)\/)`,
        String.raw`[^\n<>"|?*]{1,200}?\.(?:pdf|docx?|xlsx?|pptx?|html?|txt|csv|zip|ics|odt)(?![\p{L}\p{N}])`,
      ),
      'giu',
    ),
    'this is a file on your own machine',
  ],
  [
    sifted(/(?<![\p{L}\p{N}])https?:\/\/\S{3,200}?(?:\[[\w -]{1,30}\]|\{[\w -]{1,30}\}|<[\w -]{1,30}>)/giu),
    'a field in it was not filled in',
  ],
  [
    sifted(
      /(?<![\p{L}\p{N}.])https?:\/\/(?:bit\.ly|tinyurl\.com|t\.co|ow\.ly|buff\.ly|lnkd\.in|youtu\.be|goo\.gl|wa\.me|t\.me)\/?(?=[\s.,!)]|$)/giu,
    ),
    'what belongs behind the service’s name is missing',
  ],
  [
    sifted(/(?<![\p{L}\p{N}])https?(?:\/\/|;\/\/|:\/(?!\/)|:\\\\|:(?=www\.)|\.\/\/|\s:\/\/|:\s\/\/)\S+/giu),
    'the sign between “http” and the address is broken',
  ],
  [sifted(/(?<![\p{L}\p{N}])(?!https?:)[hHtTpPsS]{3,8}:\/\/\S+/gu), '“https” is misspelt'],
  [sifted(/(?<![\p{L}\p{N}])https?:\/\/\s+(?:www\.)?[\p{L}\p{N}-]+\.\p{L}{2,}\S*/giu), 'a space breaks the link'],
  [sifted(/(?<![\p{L}\p{N}])https?:\/\/https?:?\/{0,2}\S+/giu), 'it starts twice'],
  [
    sifted(/(?<![\p{L}\p{N}])https?:\/\/(?:www\.)?([^\s/?#]{4,80})\/[^\s?#]{0,120}https?:\/{1,2}(?:www\.)?\1(?=[\s/?#.,!)]|$)\S*/giu),
    'it stands in itself',
  ],
  [
    sifted(
      /(?<![\p{L}\p{N}])www[,;:][\p{L}\p{N}-]+\.\S+|(?<![\p{L}\p{N}.])ww\.[\p{L}\p{N}-]+\.\p{L}{2,}\S*|(?<![\p{L}\p{N}.])wwww+\.\S{1,300}\.\S+/giu,
    ),
    '“www.” is broken',
  ],
  [
    sifted(
      /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[\p{L}\p{N}.-]{0,300}\.\s(?:com|org|net|de|fr|es|it|pt|uk|co\.uk|eu|io)(?![\p{L}])\S*/giu,
    ),
    'a space breaks the link',
  ],
  // “/via @lena” behind a link says where it was found.
  [
    sifted(
      /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"]{1,300} \/(?!\p{Lu}{1,3}\s*$|(?:[Vv]ia|VIA|[Cc][Cc]|[Bb]y|[Hh][Tt]|[Vv]on|[Pp]ar|[Pp]or)(?![\p{L}\p{N}/]))[\p{L}\p{N}][^\s]*/gu,
    ),
    'a space breaks the link, and what follows it is lost',
  ],
  [
    sifted(/(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"…]{0,300}(?:…|(?<=\/[^\s]{0,300})\.\.\.(?=\s|$))/giu),
    'the end of the link is cut off',
  ],
  [
    sifted(
      /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"]{1,300}\/[\p{L}\p{N}_-]+ (?!(?:and|or|he|his|him|she|her)\/|\d{1,2}\/(?:\d{1,2}|[nx])(?![\p{L}\p{N}/]))[\p{Ll}\p{N}-]{1,20}\/[\p{Ll}\p{N}/_-]+/gu,
    ),
    'a space breaks the link, and what follows it is lost',
  ],
  [sifted(/(?<![\p{L}\p{N}])https?:\/\/(?=\s|$)/giu), 'the address is missing'],
  [sifted(/(?<![\p{L}\p{N}[<{(])https?:\/\/[^\s[\](){}<>]{4,300}[\]>}](?=\s|$)/giu), 'a bracket hangs on its end'],
  [
    sifted(/(?<![\p{L}\p{N}])https?:\/\/[^\s]{4,300}\p{L} [bcdfghjklmnpqrtsvwxz](?=\s\p{Ll})/gu),
    'a space breaks the link, and a letter is lost',
  ],
  [sifted(/(?<![\p{L}\p{N}.])www\.[\p{L}\p{N}-]{1,63},\p{L}{2,24}(?=[\s/]|$)\S{0,100}/giu), 'there is a comma where a full stop belongs'],
  [
    sifted(/(?<![\p{L}\p{N}])https?:\/\/[^\s?]{1,200}\?[^\s]{0,200}=(?=[\s.,!)]|$)/giu),
    'what belongs behind its last equals sign is missing',
  ],
  [sifted(/(?<![\p{L}\p{N}])(?:https?:)(?=[\p{L}\p{N}-]+\.\p{L}{2})\S+/giu), 'the slashes after “http:” are missing'],
  [sifted(/(?<![\p{L}\p{N}])https?\.(?=[\p{L}\p{N}-]+\.\p{L}{2})\S+/giu), 'the sign between “http” and the address is broken'],
  [sifted(/(?<=\p{Ll}{2})https?:\/\/[\p{L}\p{N}][^\s]*/gu), 'the space before it is missing, and it is no link'],
  [sifted(/(?<=https?:\/\/[^\s,]{4,200},)https?:\/\/\S+/giu), 'two links have run into one'],
  [
    sifted(
      /(?<![\p{L}\p{N}])(?:chrome-extension|moz-extension|chrome|about|edge|javascript|view-source|mailto|whatsapp|slack|vscode|intent):(?=\S)[^\s,]{4,}/giu,
    ),
    'this is for your own browser or an app, not for readers',
  ],
  [
    sifted(
      joined(
        String.raw`(?<![\p{L}\p{N}])https?:\/\/[^\s/]{1,100}(?:\/[^\s?#]{0,200})?\/`,
        String.raw`(?:undefined|null|nan|404|slug|path|url|link|your-?page|todo|tbc|x{3,6}|%7B[^\s]*|\{[^\s]*|\[[^\s]*)(?=[\s?#.,!)]|$)`,
      ),
      'giu',
    ),
    'its end stands in for a page',
  ],
  [sifted(/(?<![\p{L}\p{N}])https?:\/\/[^\s]{0,300}?(?:%20|%0A|%E2%80%8B|\u200B)(?=[\s.,!)]|$)/giu), 'a copied blank hangs on its end'],
  [
    // “…/winter-2026.Wir fahren”; in an encyclopaedia's address a word may begin so.
    sifted(
      /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"/]{3,100}\/(?!wiki\/)[^\s<>"]{0,200}?[\p{Ll}\p{N}/][.!?,;](?!(?:Pdf|Html?|Jpe?g|Png|Docx?|Xlsx?|Pptx?|Mp[34]|Zip|Php|Aspx?)(?!\p{L}))\p{Lu}\p{Ll}{1,14}(?=['’]\p{L}|,?\s\p{L})/gu,
    ),
    'the space before the next sentence is missing, and the link leads nowhere',
  ],
  [
    sifted(/(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s/]{1,100}?(?<!\.)\.\.\p{L}{2,24}(?=[\s/.,!?)]|$)[^\s]{0,100}/giu),
    'it has two dots in a row',
  ],
  [sifted(/(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s/]{0,100}(?:\.\.|,)[^\s/]{1,100}\.\p{L}{2,}\S*/giu), 'the address is broken'],
];
/** A link that ends in a slash, hyphen or equals sign, then one small word and the end of the line. */
export const BROKEN_PATH = sifted(
  /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"]{4,200}[/=_-] (?<next>\p{Ll}[\p{Ll}\p{N}_/-]{2,40})(?=[.!]?[ \t]*(?:\n|$))/gimu,
);
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  `
  via cc now today here there too soon online tomorrow tonight please thanks heute jetzt hier morgen online bald maintenant ici
  demain aujourd hoy aquí ahora mañana hoje aqui agora amanhã oggi ora qui domani`
    .trim()
    .split(/\s+/),
);
/** Said with `www.` and yet no ending that exists. */
export const WWW = sifted(/(?<![\p{L}\p{N}/.@])www\.(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}(?![\p{L}\p{N}.@-])/giu);
export const STAGING =
  /^(?:staging\d*|stage|stg|dev\d*|develop|development|test\d*|preview|preprod|pre-?production|uat|qa|localdev|local|cms|admin|intranet|internal|int|author|edit|editor|draft|backend|wip)(?:-|$)|-(?:staging|stage|dev|preview|uat|test)$|^(?:deploy-preview|git)-/;
/** Pages that only show another page: a translation, a search result, an archive or a cache. */
export const WRAPPED =
  /^(?:translate\.google\.[a-z.]+\/|[\w-]+\.translate\.goog\/|(?:www\.)?google\.[a-z.]+\/(?:url|search|amp)\b|webcache\.googleusercontent\.com\/|l\.(?:facebook|instagram)\.com\/|(?:[\w-]+\.)?safelinks\.protection\.outlook\.com\/|urldefense\.(?:com|proofpoint\.com)\/|12ft\.io\/|href\.li\/)/;
/** A web server's port, as developers use them. */
export const DEVELOPER_PORT = /^(?:https?:\/\/)?(?:[^\s/?#@]*@)?[^\s/?#:]+:(?!80(?:\/|$)|443(?:\/|$))\d{2,5}(?:[/?#]|$)/i;
export const MAYBE_STAGING = /^(?:beta|sandbox|demo|new|old|tmp|temp)$/;
export const PREVIEW_HOSTS = anyOf(
  framed(
    /(?:^|\.)/u,
    /$/u,
    /ngrok\.io|ngrok-free\.app|ngrok\.app|trycloudflare\.com|loca\.lt|webflow\.io|wpengine\.com/u,
    /wpenginepowered\.com|kinsta\.cloud|pantheonsite\.io|cloudwaysapps\.com|azurewebsites\.net/u,
    /csb\.app|stackblitz\.io|gitpod\.io|app\.github\.dev|replit\.dev|shopifypreview\.com/u,
  ),
  /--[\p{L}\p{N}-]+\.netlify\.app$|-git-[\p{L}\p{N}-]+\.vercel\.app$/u,
);
export const PRIVATE_HOST =
  /^(?:localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?)$|\.(?:local|localhost|internal|intranet|lan|corp|home|test|invalid)$/;
/** Readers who run the thing themselves: there “localhost” is theirs. */
export const SELF_HOSTED = anyOf(
  /self-?host|locally|docker|installed|quick ?start|one command|your copy/iu,
  /your (?:own )?(?:machine|box|server|laptop|computer)(?!\p{L})/iu,
  /\b(?:run|start|npm|docker)\b[^.!?]{0,40}\b(?:then|and) (?:open|visit|go to)\b/iu,
);
export const PREVIEW_PATH = sifted(
  /[?&]action=edit(?:&|$)|[?&](?:preview(?:_id|_nonce|_theme_id)?|draft|is_?draft|elementor-preview|customize_changeset_uuid|preview_mode)(?:=|&|$)|\/(?:wp-admin|wp-login\.php|_preview|preview|previews|drafts?|admin|cms|umbraco|typo3|user\/login|administrator)(?:\/|\?|$)|[?&]status=draft(?:&|$)/i,
);
/** A setting for those who build the page: “?env=dev”, “&debug=1”. */
export const TEST_SETTING = sifted(
  /[?&#](?:(?:env|environment|stage|target|instance|session|sess|tenant|mode|user|account)=(?:dev|develop|development|test|tests|testing|tester|staging|stage|stg|debug|local|localhost|qa|uat|preprod|pre-prod|sandbox|internal|admin|dummy)|(?:test|testing|testmode|test_mode|debug|debugmode|dev|devmode|staging|sandbox|nocache|no_cache|no-cache|bypass_?cache|admin|internal|dry_?run)=(?:1|true|yes|on|y))(?=&|#|$)/i,
);
/** Documents, boards and rooms of a team: who opens the link asks for access, or may change the thing. */
export const WORKPLACES: readonly (readonly [RegExp, 'stop' | 'ask'])[] = [
  [/^docs\.google\.com\/(?:document|spreadsheets|presentation|drawings|forms)\/.*\/edit/, 'stop'],
  [/^docs\.google\.com\/(?:document|spreadsheets|presentation)\/(?!.*\/(?:pub|pubhtml|embed|viewform))/, 'ask'],
  // A folder of one's own: whoever else opens it sees theirs.
  [/^(?:www\.)?dropbox\.com\/home(?:\/|$)|^drive\.google\.com\/drive\/(?:u\/\d\/)?my-drive|^mail\.google\.com\//, 'stop'],
  [/^(?:drive|calendar)\.google\.com\/|^photos\.google\.com\/(?!share)/, 'ask'],
  [
    sifted(
      /(?:^|\.)sharepoint\.com\/|^onedrive\.live\.com\/|^1drv\.ms\/|^(?!forms\.)(?:[\w-]+\.)?office\.com\/|^forms\.office\.com\/pages\/design/i,
    ),
    'stop',
  ],
  [
    /^(?:www\.)?dropbox\.com\/(?:s|scl|sh|request)\b|^(?:[\w-]+\.)?box\.com\/(?:s|file|folder)\b|^we\.tl\/|^(?:[\w-]+\.)?wetransfer\.com\//,
    'ask',
  ],
  [
    /^(?:www\.)?figma\.com\/(?:file|design|board)\/|^(?:www\.)?canva\.com\/design\/.*\/edit|^miro\.com\/app\/|^(?:www\.)?trello\.com\/[bc]\/|^app\.asana\.com\/|\.atlassian\.net\/|^app\.clickup\.com\/|\.monday\.com\/boards|^airtable\.com\/(?:app|tbl|wsp)|^linear\.app\/|^app\.frame\.io\/|^(?:www\.)?overleaf\.com\/project\//,
    'stop',
  ],
  [/^(?:www\.)?canva\.com\/design\/|^(?:www\.)?notion\.so\/|\.notion\.site\/.*[?&]pvs=/, 'ask'],
  [
    /^app\.slack\.com\/|\.slack\.com\/(?:archives|files)\/|^teams\.microsoft\.com\/l\/(?:message|channel|team|chat)|^chatgpt\.com\/c\/|^chat\.openai\.com\/c\/|^claude\.ai\/chat\/|^gemini\.google\.com\/app\//,
    'stop',
  ],
  [sifted(/(?:^|\.)zoom\.us\/[js]\/|^meet\.google\.com\/[a-z]{3}-|^teams\.microsoft\.com\/l\/meetup-join/), 'ask'],
  [
    /^(?:[\w-]+\.)?(?:hootsuite|buffer|later|sproutsocial|planable|loomly)\.(?:com|io)\/(?:dashboard|publish|app|posts?|p|calendar)\b|^business\.facebook\.com\/|^adsmanager\.facebook\.com\/|^(?:ads|analytics)\.(?:google|x|twitter)\.com\//,
    'stop',
  ],
];
export const SECRET_KEYS = sifted(
  /[?&#;](?:access_?token|auth(?:orization|_token)?|api_?key|apikey|client_secret|secret|pass(?:word|wd)?|pwd|private_?key|jwt|session_?(?:id|token)|phpsessid|jsessionid|x-amz-(?:signature|credential|security-token)|x-goog-signature|reset_?token|login_?token|magic_?(?:link|token)|invite_?token|otp)=[^&#\s]{4,}/i,
);
export const LONG_SECRET = sifted(
  /[?&#](?:session|sess|auth_?token|login|token|key|sig|signature|sid|auth|hash|ticket|code)=[\w%.~+/-]{16,}/i,
);
/** What only one customer's own link has. */
export const PERSONAL_FIELD = sifted(
  /[?&](?:pnr|last_?name|surname|first_?name|e-?mail|phone|dob|booking_?(?:ref|id)|order_?(?:id|no|number)|customer_?(?:id|no)|member_?(?:id|no)|account_?(?:id|no)|user_?id|user_?name|patient_?(?:id|no)|usuario|usu[aá]rio|utilisateur|utente|benutzer(?:name)?|apellidos?|sobrenome|cognome|nachname|kundennummer|telefon[eo]?|correo)=[^&#\s]+/i,
);
export const EXPIRING = sifted(/[?&](?:expires?|x-amz-expires|x-goog-expires|valid_until|se)=[^&#\s]+/i);
/** Where a link that was copied from the wrong tab leads. */
export const ADULT = framed(
  /(?:^|\.)/iu,
  /\.[a-z.]{2,8}$/iu,
  /pornhub|xvideos|xnxx|xhamster|youporn|redtube|tube8|spankbang|brazzers|chaturbate|stripchat|livejasmin|bongacams/iu,
  /cam4|onlyfans|fansly|eporner|hclips|motherless|literotica|rule34|nhentai|e-hentai|adultfriendfinder|ashleymadison/iu,
);
export const SHORTENERS =
  /^(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|rb\.gy|shorturl\.at|t\.ly|lnkd\.in|tiny\.cc|adf\.ly|dlvr\.it|s\.id)$/;
/** What a campaign calls the network it is for. */
export const sources: Readonly<Record<string, RegExp>> = {
  x: /^(?:x|twitter|tw|x\.com|t\.co)$/,
  facebook: /^(?:facebook|fb|meta|facebook\.com)$/,
  instagram: /^(?:instagram|ig|insta|meta|linktree)$/,
  linkedin: /^(?:linkedin|li|linkedin\.com)$/,
  threads: /^(?:threads|meta)$/,
  bluesky: /^(?:bluesky|bsky)$/,
  mastodon: /^(?:mastodon|fediverse)$/,
  tiktok: /^(?:tiktok|tt)$/,
  youtube: /^(?:youtube|yt)$/,
  pinterest: /^(?:pinterest|pin)$/,
  reddit: /^reddit$/,
  mail: /^(?:newsletter|e-?mail|mailchimp|hs_email|klaviyo|brevo|sendinblue|mailing|crm)$/,
};
export const ASSISTANTS = /^(?:chatgpt(?:\.com)?|openai|copilot(?:\.com)?|perplexity(?:\.ai)?|claude(?:\.ai)?|gemini)$/;
/** Marks by which a newsletter knows one of its readers. */
export const READER_TRACKING = sifted(/[?&](?:mc_eid|_hsenc|_hsmi|ck_subscriber_id|mkt_tok|vero_id|recipient_id|subscriber_id)=/i);
export const PERSONAL_TRACKING = sifted(/[?&](?:fbclid|gclid|msclkid|igshid|igsh)=/i);
