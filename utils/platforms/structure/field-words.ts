/** What the fields and choices of a compose box are called, in thirty languages. Each is asked about one label, not about a text. */

/** What looks for something or sifts it. */
const seeking =
  /^(?:(?:find|cari|hae|ara|cerca|hleda)(?!\p{L})|search|filter|type to search|suche|durchsuch|filtern|recherch|filtrer|chercher|busca|filtrar|buscar|pesquis|procur|filtra|zoek|sök|søg|søk|etsi|szuka|wyszuk|vyhled|hľada|keres|caut|търс|traži|претра|αναζήτ|поиск|найти|пошук|بحث|ابحث|חיפוש|جستجو|खोज|tìm|ค้นหา|検索|검색|搜索|搜尋|查找)/u;

/** What speaks of oneself, or to whoever runs the site. */
const apart =
  /^(?:(?:your |my |edit )?(?:bio|biography|profile|signature|about(?: me| you| us| yourself)?)|muted|blocked|(?:dein|mein)e? (?:bio|profil)|biogra[fp]\p{L}*|über (?:mich|dich)|signatur|à propos|signature|sobre (?:mí|ti|mim|você)|firma|assinatura|informazioni su|over (?:mij|jou)|om (?:mig|meg|dig|deg)|podpis|о себе|подпись|про себе|підпис|αυτοβιογρ\p{L}*|hakkında|hakkımda|自己紹介|プロフィール|署名|소개|서명|个人简介|個人簡介|簡介|简介|签名)(?!\p{L})/iu;

/** Whether a field with this label is for looking something up, or about oneself: nothing written there is published. */
export function isForOneself(label: string): boolean {
  const plain = label.trim().toLowerCase();
  return seeking.test(plain) || apart.test(plain);
}

/** Whether this label asks for what can be seen in a picture. */
export const asksDescription = (label: string): boolean =>
  /\balt\b|\balternat|descri|descrê|descreva|beschreib|beschrijv|beskriv|beskrej|kuvaus|kuvaile|opis|popis|leírás|açıklama|περιγρα|опис|описан|תיאור|وصف|توضیح|विवरण|deskripsi|mô tả|คำอธิบาย|説明|代替|描述|替代|설명/iu.test(
    label,
  );

/** Whether this label asks for words that stand before a folded text. */
export const asksWarning = (label: string): boolean =>
  /spoiler|\bcw\b|warn|avertis|advertencia|aviso|avvert|waarschuw|varning|advarsel|varoitu|ostrze|varová|upozor|figyelmez|uyarı|предупр|попередж|предупре|προειδ|تحذير|אזהר|هشدار|चेताव|peringatan|cảnh báo|คำเตือน|注釈|警告|閲覧注意|열람|경고/iu.test(
    label,
  );

/** Whether this label asks for a title. */
export const asksTitle = (label: string): boolean =>
  /title|subject|headline|titel|betreff|überschrift|titre|sujet|título|asunto|assunto|titolo|oggetto|onderwerp|rubrik|ämne|emne|otsikko|aihe|tytuł|název|předmět|názov|\bcím\b|tárgy|titlu|subiect|naslov|заглав|заголов|τίτλο|θέμα|başlık|عنوان|כותרת|शीर्षक|judul|tiêu đề|หัวข้อ|タイトル|件名|標題|标题|제목/iu.test(
    label,
  );

/** Whether this label asks for an address that goes out with the text. */
export const asksLink = (label: string): boolean =>
  /^(?:url|link|lien|enlace|liên kết|ссылка|посилання|σύνδεσμος|الرابط|קישור|リンク|링크|链接|連結)(?!\p{L})/iu.test(label.trim());

/** Who may see or answer something, as the first word of what chooses it: “Everyone can reply”. */
const audience =
  /^(?:(?:public|everyone|everybody|anyone|anybody|followers|friends|unlisted|only me|connections|öffentlich|alle|jeder|freunde|follower|nur ich|tout le monde|abonnés|amis|público|pública|todos|cualquiera|amigos|seguidores|qualquer pessoa|tutti|chiunque|pubblico|amici|iedereen|openbaar|alla|offentlig(?:t)?|vem som helst|kuka tahansa|julkinen|kaikki|wszyscy|każdy|publiczn[aey]|všichni|kdokoli|veřejn[éýá]|verejn[éýá]|mindenki|nyilvános|oricine|toată lumea|всички|публично|svi|javno|svatko|јавно|сви|όλοι|δημόσιο|δημόσια|herkes|herkese açık|все|всем|публичный|усі|всі|публічний|الجميع|عام|للعامة|כולם|ציבורי|همه|عمومی|सभी|सार्वजनिक|semua orang|publik|mọi người|công khai)(?![\p{L}\p{M}])|ทุกคน|สาธารณะ|公開|公开|全員|誰でも|フォロワー|所有人|任何人|모두|누구나|전체 공개|\S*(?:返信できる|可以回[复覆]))/iu;

/** Whether a control with these words on it chooses who may see or answer. */
export const choosesAudience = (words: string): boolean => audience.test(words.trim());

/** Whether this names what chooses an audience, where the choice itself says little. */
export const namesAudience = (name: string): boolean =>
  /audience|visib|privacy|who can|sichtbar|publikum|confidentialité|visibilidad|privacidad|privacità|zichtbaar|synlig|näkyvyys|widoczn|viditeln|láthat|vizibil|видим|видн|ορατό|görünür|رؤية|נראות|公開範囲|可见|可見|공개 범위/iu.test(
    name,
  );

/** Whether a link of this name leads to the page of whoever is signed in. */
export const namesOwnPage = (name: string): boolean =>
  /^(?:(?:my |your |go to )?profile|(?:mein )?profil|(?:mon )?profil|(?:mi )?perfil|(?:meu |minha )?(?:perfil|página)|profilo|profiel|profiili|профил|(?:мой )?профиль|моя страница|(?:мій )?профіль|моя сторінка|προφίλ|الملف الشخصي|פרופיל|نمایه|प्रोफ़ाइल|hồ sơ|โปรไฟล์|プロフィール|프로필|个人资料|個人資料|个人主页)$/iu.test(
    name.trim(),
  );

/** Whether a label, or a name that whoever built the page gave, is that of a comment. */
export const namesComment = (name: string): boolean =>
  /comment|kom+ent|comentar|reactie|hozzászól|ком+ент|σχόλι|yorum|تعليق|תגוב|टिप्पणी|bình luận|ความคิดเห็น|コメント|댓글|评论|評論|留言/iu.test(
    name,
  );

/** Whether a label asks for a message to few, where a press “sends”. */
export const asksMessage = (label: string): boolean =>
  /messag|\bchat|nachricht|mensaje|mensagem|messaggi|bericht|meddelande|besked|melding|viesti|wiadomoś|zpráv|sprav|üzenet|mesaj|съобщен|poruk|порук|μήνυμα|сообщен|повідомл|رسالة|הודעה|پیام|संदेश|pesan|tin nhắn|ข้อความ|メッセージ|메시지|消息|訊息|私信/iu.test(
    label,
  );

/** Whether these words stand before whoever is answered. */
export const tellsAnswer = (words: string): boolean =>
  /^(?:(?:replying|in reply|reply|in response) to|antwort(?:et)? (?:an|auf)|en réponse à|répon\p{L}+ à|respondiendo a|en respuesta a|respondendo a|em resposta a|in risposta a|rispondi a|(?:reactie|antwoord) op|svarar|svar til|vastaus|odpowiedź|odpověď|odpoveď|válasz|în răspuns|(?:в )?ответ|(?:у )?відповідь|απάντηση|yanıt|ردًا على|בתגובה|در پاسخ|membalas|trả lời|ตอบกลับ|返信先|回复|回覆|답글)/iu.test(
    words.trim(),
  );
