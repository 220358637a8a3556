/**
 * Wording that tells what a text is up to. English, German, French, Spanish, Portuguese, Italian, some Dutch.
 * Our own selection; the form of a phrase is the one of `lexicon.ts`.
 */

/** Something is being sold. */
export const selling = [
  // English
  'sale', 'sales event', 'discount*', 'deal|deals', 'special offer*', 'offer ends', 'our offer*', 'offers', 'promo', 'promo|discount|coupon|voucher code', 'use|with code', 'code|codes at checkout', 'shop now|our|the|online|here', 'shopping', 'buy now|one|two|yours|it',
  'buy', 'order now|yours|online|today', 'pre order*', 'free shipping|delivery', 'free with', 'save up', 'save money|big', 'bargain*', 'clearance', 'blowout', 'half price', 'price|prices', 'on us', 'new collection', 'our new', 'our latest', 'now|online available', 'available now|online|today|in', 'in stores',
  'in store', 'in stock', 'may we suggest', 'treat yourself', 'get yours', 'grab your|yours|a|one', 'book now|your|today', 'subscribe now|today', 'limited edition', 'happy hour', 'try our', 'taste our', 'enjoy our|a free', 'free coffee|cake|drink|meal|gift', 'our menu', 'recipe|recipes',
  // German
  'rabatt*', 'angebot*', 'sonderangebot*', 'schnäppchen*', 'gutschein*', 'gratis', 'kostenlos', 'versandkostenfrei', 'jetzt bestellen|kaufen|shoppen|sichern|zugreifen|buchen', 'im shop', 'im onlineshop', 'onlineshop', 'bestellt|bestellen', 'neue kollektion', 'sparen|spart|sparst', 'prozent auf', 'jetzt erhältlich', 'gönnt|gönn euch|dir', 'gönnen wir', 'rabattcode', 'ausverkauf', 'unser|unsere|unserem|unseren neu*',
  // French
  'soldes', 'promo|promos|promotion|promotions', 'réduction*', 'remise*', 'offre|offres', 'code promo', 'livraison gratuite|offerte', 'gratuit*', 'offert|offerte|offerts|offertes', 'achetez', 'commandez', 'profitez', 'nouvelle collection', 'en boutique', 'boutique en ligne', 'faites vous plaisir', 'bon plan', 'bons plans', 'réservez', 'notre|nos nouvelle|nouveau|nouvelles|nouveaux',
  // Spanish
  'rebaja*', 'descuento*', 'oferta*', 'promoción|promociones', 'código de|promocional', 'con|usa el código', 'envío gratis', 'gratis', 'compra|compre|compren ya|ahora|hoy', 'pide ya', 'nueva colección', 'en tienda|tiendas', 'tienda en línea|online', 'date un capricho', 'aprovecha*', 'reserva ya|ahora|hoy', '2x1',
  // Portuguese
  'desconto*', 'promoção|promoções', 'liquidação', 'cupom|cupão', 'frete grátis', 'grátis', 'compre', 'peça já', 'nova coleção', 'na loja', 'loja online', 'aproveite|aproveita', 'garanta',
  // Italian
  'sconto|sconti|scontato|scontati', 'saldi', 'offerta|offerte', 'promozione|promozioni', 'codice sconto', 'spedizione gratuita', 'omaggio', 'acquista*', 'ordina ora|subito', 'nuova collezione', 'in negozio', 'approfitta*', 'prenota ora|subito',
  // Dutch
  'korting*', 'aanbieding*', 'actiecode', 'kortingscode', 'webshop', 'bestel nu', 'koop nu',
];

/** Somebody is in high spirits. */
export const cheering = [
  'party', 'party time', 'partying', 'celebrat*', 'woohoo', 'woo hoo', 'yay', 'hooray', 'lol', 'haha*', 'lmao', 'cheers', 'let the good times', 'make some noise', "let's go", "let's dance", 'so much fun', 'good vibes', 'best day ever', "can't wait",
  'happy monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|hour', 'have a great|fantastic|wonderful|fun', 'tgif', 'blast', 'good morning|night|evening',
  'feier', 'feiern', 'feiert', 'party*', 'feierabend', 'juhu*', 'hurra', 'viel spaß', 'schönes|schönen wochenende|feierabend', 'gute laune', 'prost', 'schönen|fröhlichen montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  'fête|fêtes|fêtons|fêter', 'youpi', 'hourra', 'vive le week', 'bon week', 'bonne soirée', 'joyeux|joyeuse', 'mdr', 'santé',
  'fiesta|fiestas', 'celebra*', 'viva', 'yupi', 'feliz lunes|martes|miércoles|jueves|viernes|sábado|domingo|finde', 'jaja*', 'salud',
  'festa|festas', 'comemor*', 'feliz segunda|terça|quarta|quinta|sexta|sábado|domingo', 'sextou', 'kkkk*', 'oba',
  'festeggia*', 'buon weekend|divertimento', 'evviva', 'felice lunedì|martedì|mercoledì|giovedì|venerdì', 'ahah*',
  'feest*', 'hoera', 'vrijmibo', 'proost', 'fijne avond|dag',
];

/** Remembering, mourning, feeling with people. */
export const solemn = [
  'remember*', 'remembrance', 'we will never forget', 'never forget', 'in memory', 'in memoriam', 'memorial', 'honor|honour|honoring|honouring', 'silence|silent', 'thoughts are|and', 'our thoughts', 'our hearts', 'hearts go', 'condolence*', 'rest in peace', 'rip', 'mourn*', 'grieve|grieving|grief', 'tribute', 'fallen', 'lost their lives', 'gave their lives', 'come home', 'victims', 'survivors', 'sorrow', 'vigil',
  'gedenk*', 'erinner*', 'stille', 'trauer*', 'unser|unsere mitgefühl|gedanken', 'opfer*', 'nie vergessen', 'nie wieder', 'schweigeminute', 'ruhe in frieden',
  'hommage', 'souvenir', 'souvenons', 'mémoire', 'recueillement', 'pensées', 'condoléances', 'victimes', 'silence', 'deuil', 'repose en paix',
  'recordamos', 'memoria', 'homenaje', 'silencio', 'víctimas', 'luto', 'condolencias', 'pésame', 'descanse en paz', 'nunca olvid*',
  'lembramos', 'memória', 'homenagem', 'vítimas', 'condolências', 'pêsames', 'descanse em paz', 'minuto de silêncio',
  'ricordiamo', 'memoria', 'ricordo', 'vittime', 'lutto', 'cordoglio', 'condoglianze', 'riposa in pace', 'silenzio',
  'herdenk*', 'stil|stilte', 'slachtoffers', 'nabestaanden',
];

/** News people need, or help: the sober way to speak of something raw. */
export const helping = [
  'update', 'closed|closing|closes|close', 'remain closed', 'cancelled|canceled|postponed|suspended|resume|resumes|resumed', 'are|everyone|stay|staff safe', 'emergency', 'helpline', 'hotline', 'call', 'donate*', 'donation*', 'fundrais*', 'relief', 'volunteer*', 'affected', 'impacted', 'evacuat*', 'shelter*', 'statement', 'we are sorry', 'sorry', 'apolog*', 'refund*', 'rebook*', 'replacement|replace bus*', 'no trams|trains|flights|buses', 'until further', 'advice', 'warning', 'support line|team|teams', 'please check', 'how to help', 'you can help', 'our teams', 'timetable', 'investigat*', 'recall*', 'do not eat|use|travel',
  'geschlossen', 'abgesagt', 'verschoben', 'notruf', 'notfall*', 'spende*', 'hilfe', 'helfen', 'betroffen*', 'entschuldig*', 'stellungnahme', 'aktuell*', 'informieren|information|informationen', 'rückruf', 'ersatzverkehr', 'ausfälle|ausfall|fallen|fällt', 'erstatt*', 'warnung', 'in sicherheit', 'freiwillige*', 'helfer*',
  'fermé|fermée|fermés|fermées', 'annulé*', 'reporté*', 'urgence|urgences', 'dons', 'faire un don', 'aider', 'touchés|touchées|concernés', 'désolés', 'excuses', 'communiqué', 'rappel', 'rembours*', 'secours', 'bénévoles', 'solidarité',
  'cerrado|cerrada|cerrados|cerradas', 'cancelad*', 'aplazad*', 'emergencia|emergencias', 'donar|dona|donativo|donaciones', 'ayuda*', 'afectad*', 'lamentamos', 'disculp*', 'comunicado', 'reembols*', 'voluntari*', 'albergue*',
  'fechado|fechada|fechados', 'cancelado|cancelada', 'adiad*', 'emergência', 'doar|doe|doação|doações', 'ajud*', 'afetad*', 'desculp*', 'comunicado', 'abrigo*', 'voluntári*',
  'chiuso|chiusa|chiusi', 'annullat*', 'rinviat*', 'emergenza', 'dona|donazione|donazioni|donare', 'aiut*', 'colpit*', 'scus*', 'comunicato', 'rimbors*', 'volontari', 'sospes*',
  'gesloten', 'afgelast', 'uitgesteld', 'noodnummer', 'hulp', 'doneer', 'getroffen',
];
