import { choosesAudience } from './field-words.ts';

/**
 * What the control that publishes is called, in thirty languages, as the interfaces of networks and of their clients
 * write it (X, Mastodon, Misskey, WordPress, Discourse and Telegram in their own translations). In small letters.
 */

/** What a press does. `never`: certainly nothing that others get to read. `create`, `add`: a post, or a part of one. */
export type Act = 'never' | 'reply' | 'comment' | 'schedule' | 'post' | 'share' | 'send' | 'create' | 'add';

/** Where a name fits several, the first counts: “post reply” answers somebody, “save post” publishes nothing. */
const acts: readonly Act[] = ['never', 'reply', 'comment', 'schedule', 'post', 'share', 'send', 'create', 'add'];

type Names = Partial<Record<Act, string>>;

const byLanguage: Readonly<Record<string, Names>> = {
  en: {
    post: 'post|publish|post now|publish now|tweet|toot|note|skeet|chirp|squeak|blast|go live|submit|post it|create topic|post all|add post|add topic|add entry|start discussion|cast',
    share: 'share|share now',
    reply: 'reply|answer|respond|post reply|add reply|post your answer',
    comment: 'comment|add comment|post comment|leave comment|leave a comment|close with comment|comment and close',
    send: 'send|send now',
    schedule: 'schedule|queue|add to queue|add to calendar|add to schedule',
    create: 'create',
    add: 'add',
    never:
      'cancel|close|dismiss|clear|discard|delete|remove|save|save draft|update profile|next|back|continue|search|filter|find|sign in|log in|sign up|subscribe|apply|attach|upload|preview|edit|options|settings|more|undo|redo|bold|italic|emoji|copy|ok|done|report|translate|run|follow|join|add another|gift|first comment|internal note|private note|add note',
  },
  de: {
    post: 'posten|veröffentlichen|jetzt posten|twittern|tröten|beitragen|absetzen|beitrag erstellen|absenden|abschicken|notiz|beitrag hinzufügen',
    share: 'teilen',
    reply: 'antworten',
    comment: 'kommentieren|kommentar|kommentar hinzufügen|mit kommentar schließen|kommentieren und schließen',
    send: 'senden',
    schedule: 'planen|zur warteschlange hinzufügen',
    create: 'erstellen',
    add: 'hinzufügen',
    never:
      'abbrechen|schließen|verwerfen|löschen|speichern|weiter|weiteren|zurück|suchen|anmelden|entwurf|einstellungen|geschenk|erster kommentar|ersten kommentar',
  },
  fr: {
    post: 'publier|poster|tweeter|pouet|publier maintenant|mettre en ligne|soumettre',
    share: 'partager',
    reply: 'répondre|réponse',
    comment: 'commenter|commentaire',
    send: 'envoyer',
    schedule: 'programmer|planifier|ajouter à la file|ajouter à la file d attente',
    create: 'créer',
    add: 'ajouter',
    never:
      'annuler|fermer|supprimer|enregistrer|suivant|retour|rechercher|connexion|brouillon|paramètres|réglages|cadeau|premier commentaire',
  },
  es: {
    post: 'publicar|postear|twittear|tuitear|tootear|publicar ahora',
    share: 'compartir',
    reply: 'responder|respuesta',
    comment: 'comentar|comentario',
    send: 'enviar',
    schedule: 'programar|añadir a la cola|agregar a la cola',
    create: 'crear',
    add: 'añadir|agregar',
    never:
      'cancelar|cerrar|eliminar|descartar|guardar|siguiente|volver|buscar|iniciar sesión|borrador|añadir otra|ajustes|configuración|regalo|primer comentario',
  },
  pt: {
    post: 'postar|tweetar|publicar agora',
    share: 'partilhar|compartilhar',
    send: 'enviar',
    schedule: 'agendar|adicionar à fila',
    create: 'criar',
    add: 'adicionar',
    reply: 'resposta',
    never:
      'fechar|excluir|apagar|salvar|guardar|próximo|seguinte|voltar|pesquisar|entrar|rascunho|adicionar outra|configurações|presente|primeiro comentário',
  },
  it: {
    post: 'pubblica|posta|twitta|toot|pubblica ora',
    share: 'condividi',
    reply: 'rispondi|risposta',
    comment: 'commenta|commento',
    send: 'invia',
    schedule: 'programma|pianifica|aggiungi alla coda',
    create: 'crea',
    add: 'aggiungi',
    never: 'annulla|chiudi|elimina|salva|avanti|indietro|cerca|accedi|bozza|impostazioni|regalo|primo commento',
  },
  nl: {
    post: 'plaatsen|posten|publiceren|tweeten|toot|bericht plaatsen',
    share: 'delen',
    reply: 'beantwoorden|antwoorden|reageren',
    comment: 'reactie|reactie plaatsen',
    send: 'versturen|verzenden',
    schedule: 'inplannen|plannen|aan wachtrij toevoegen',
    add: 'toevoegen',
    never: 'annuleren|sluiten|verwijderen|opslaan|volgende|terug|zoeken|inloggen|concept|instellingen|cadeau|eerste reactie',
  },
  sv: {
    post: 'publicera|posta|tweeta|lägg upp|inlägg',
    share: 'dela',
    reply: 'svara',
    comment: 'kommentera|kommentar',
    send: 'skicka',
    schedule: 'schemalägg',
    add: 'lägg till',
    never: 'avbryt|stäng|ta bort|spara|nästa|tillbaka|sök|logga in|utkast|inställningar',
  },
  da: {
    post: 'slå op|publicér|udgiv|post|læg op',
    share: 'del',
    reply: 'svar',
    comment: 'kommentér',
    schedule: 'planlæg',
    create: 'opret',
    add: 'tilføj',
    never: 'annuller|luk|slet|gem|næste|tilbage|søg|log ind|kladde|indstillinger',
  },
  nb: {
    post: 'publiser|legg ut',
    schedule: 'planlegg',
    comment: 'kommenter',
    create: 'opprett',
    add: 'legg til',
    never: 'avbryt|lukk|slett|lagre|neste|tilbake|søk|logg inn|utkast|innstillinger',
  },
  fi: {
    post: 'julkaise|lähetä|twiittaa|tuuttaa|postaa',
    share: 'jaa',
    reply: 'vastaa',
    comment: 'kommentoi',
    schedule: 'ajasta',
    add: 'lisää',
    never: 'peruuta|sulje|poista|tallenna|seuraava|takaisin|hae|kirjaudu|luonnos|asetukset',
  },
  pl: {
    post: 'opublikuj|publikuj|postuj|tweetnij|zamieść',
    share: 'udostępnij',
    reply: 'odpowiedz|odpowiedź',
    comment: 'skomentuj|komentuj',
    send: 'wyślij',
    schedule: 'zaplanuj',
    create: 'utwórz',
    add: 'dodaj',
    never: 'anuluj|zamknij|usuń|zapisz|dalej|wstecz|szukaj|zaloguj|szkic|ustawienia|prezent',
  },
  cs: {
    post: 'zveřejnit|publikovat|přidat příspěvek|tweetnout|tootnout',
    share: 'sdílet',
    reply: 'odpovědět',
    comment: 'komentovat|okomentovat',
    send: 'odeslat|poslat',
    schedule: 'naplánovat',
    create: 'vytvořit',
    add: 'přidat',
    never: 'zrušit|zavřít|smazat|uložit|další|zpět|hledat|přihlásit|koncept|nastavení|dárek',
  },
  sk: {
    post: 'zverejniť|publikovať|uverejniť',
    share: 'zdieľať',
    reply: 'odpovedať',
    comment: 'komentovať',
    send: 'odoslať|poslať',
    schedule: 'naplánovať',
    add: 'pridať',
    never: 'zrušiť|zavrieť|zmazať|uložiť|ďalej|späť|hľadať|prihlásiť',
  },
  hu: {
    post: 'közzététel|posztolás|bejegyzés|tülkölés',
    share: 'megosztás',
    reply: 'válasz',
    comment: 'hozzászólás',
    send: 'küldés|elküldés',
    schedule: 'időzítés|ütemezés',
    create: 'létrehozás',
    add: 'hozzáadás',
    never: 'mégse|bezárás|törlés|mentés|tovább|vissza|keresés|bejelentkezés|piszkozat|beállítások',
  },
  ro: {
    post: 'publică|postează|publicați',
    share: 'distribuie',
    reply: 'răspunde',
    comment: 'comentează',
    send: 'trimite',
    schedule: 'programează',
    create: 'creează',
    add: 'adaugă',
    never: 'anulează|închide|șterge|salvează|înainte|înapoi|caută|conectare|ciornă|setări|cadou',
  },
  bg: {
    post: 'публикуване|публикувай',
    share: 'споделяне',
    reply: 'отговор',
    send: 'изпращане',
    add: 'добавяне',
    never: 'отказ|затвори|запази|търсене',
  },
  hr: {
    post: 'objavi|objavi sada',
    share: 'podijeli',
    reply: 'odgovori',
    comment: 'komentiraj',
    send: 'pošalji',
    schedule: 'zakaži',
    add: 'dodaj',
    never: 'odustani|otkaži|zatvori|izbriši|spremi|dalje|natrag|traži',
  },
  sr: { post: 'објави', share: 'подели', reply: 'одговори', send: 'пошаљи', add: 'додај', never: 'откажи|затвори|сачувај|тражи' },
  el: {
    post: 'δημοσίευση|ανάρτηση|τουτ',
    share: 'κοινοποίηση',
    reply: 'απάντηση',
    comment: 'σχόλιο',
    send: 'αποστολή',
    schedule: 'προγραμματισμός',
    add: 'προσθήκη',
    never: 'άκυρο|ακύρωση|κλείσιμο|διαγραφή|αποθήκευση|επόμενο|πίσω|αναζήτηση|σύνδεση',
  },
  tr: {
    post: 'gönder|yayınla|paylaş|gönderi|tweetle|tootla',
    reply: 'yanıtla|cevapla',
    comment: 'yorum yap',
    schedule: 'planla|zamanla',
    create: 'oluştur',
    add: 'ekle',
    never: 'iptal|vazgeç|kapat|sil|kaydet|ileri|geri|ara|giriş yap|taslak|ayarlar|hediye',
  },
  ru: {
    post: 'опубликовать|запостить|твитнуть|разместить|опубликовать сейчас',
    share: 'поделиться',
    reply: 'ответить|ответ',
    comment: 'комментировать|прокомментировать',
    send: 'отправить',
    schedule: 'запланировать',
    create: 'создать',
    add: 'добавить',
    never: 'отмена|отменить|закрыть|удалить|сохранить|далее|назад|поиск|найти|войти|черновик|настройки|подарок',
  },
  uk: {
    post: 'опублікувати|дмухнути|дописати',
    share: 'поширити',
    reply: 'відповісти|відповідь',
    comment: 'коментувати',
    send: 'надіслати',
    schedule: 'запланувати',
    create: 'створити',
    add: 'додати',
    never: 'скасувати|закрити|видалити|зберегти|далі|назад|пошук|увійти|чернетка|налаштування|подарунок',
  },
  ar: {
    post: 'نشر|انشر|غرد|تغريد',
    share: 'مشاركة',
    reply: 'رد|الرد',
    comment: 'تعليق',
    send: 'إرسال',
    schedule: 'جدولة',
    add: 'إضافة',
    never: 'إلغاء|إغلاق|حذف|حفظ|التالي|بحث|إعدادات|الإعدادات|هدية',
  },
  he: {
    post: 'פרסום|פרסם|פרסמו',
    share: 'שיתוף',
    reply: 'השב|תגובה',
    send: 'שליחה|שלח',
    add: 'הוספה',
    never: 'ביטול|סגירה|מחיקה|שמירה|הבא|חיפוש',
  },
  fa: { post: 'انتشار|فرسته', share: 'هم‌رسانی', reply: 'پاسخ', send: 'ارسال', add: 'افزودن', never: 'لغو|بستن|حذف|ذخیره|بعدی|جستجو' },
  hi: {
    post: 'पोस्ट करें|पोस्ट|प्रकाशित करें',
    share: 'साझा करें|शेयर करें',
    reply: 'जवाब दें',
    send: 'भेजें',
    add: 'जोड़ें',
    never: 'रद्द करें|बंद करें|हटाएं|सहेजें|खोजें',
  },
  id: {
    post: 'posting|kirim|terbitkan|publikasikan',
    share: 'bagikan',
    reply: 'balas',
    comment: 'komentar',
    schedule: 'jadwalkan',
    create: 'buat',
    add: 'tambahkan',
    never: 'batal|tutup|hapus|simpan|berikutnya|kembali|cari|masuk|pengaturan|hadiah',
  },
  vi: {
    post: 'đăng|xuất bản|đăng bài|đăng tải',
    share: 'chia sẻ',
    reply: 'trả lời',
    comment: 'bình luận',
    send: 'gửi',
    schedule: 'lên lịch',
    add: 'thêm',
    never: 'hủy|huỷ|đóng|xóa|lưu|tiếp|tìm kiếm|cài đặt|quà',
  },
  th: { post: 'โพสต์|เผยแพร่|ทวีต', share: 'แชร์', reply: 'ตอบกลับ', send: 'ส่ง', add: 'เพิ่ม', never: 'ยกเลิก|ปิด|ลบ|บันทึก|ค้นหา' },
  ja: {
    post: '投稿|投稿する|ポスト|ポストする|ツイート|ツイートする|トゥート|ノート|公開|公開する|送稿|公開に進む',
    share: '共有|シェア',
    reply: '返信|返信する',
    comment: 'コメント|コメントする',
    send: '送信|送信する',
    schedule: '予約|予約投稿|スケジュール',
    create: '作成',
    add: '追加',
    never: 'キャンセル|閉じる|削除|保存|下書き|次へ|戻る|検索|ログイン|設定|ギフト',
  },
  ko: {
    post: '게시|게시하기|올리기|등록|발행|툿|트윗',
    share: '공유|공유하기',
    reply: '답글|답장',
    comment: '댓글',
    send: '보내기|전송',
    schedule: '예약',
    create: '작성',
    add: '추가',
    never: '취소|닫기|삭제|저장|다음|뒤로|검색|로그인|임시저장|설정|선물',
  },
  zh: {
    post: '发布|發佈|發布|发帖|發帖|发表|發表|发推|发文|發文|嘟嘟|嘟出|贴文|提交',
    share: '分享',
    reply: '回复|回覆',
    comment: '评论|評論|留言|添加评论',
    send: '发送|發送|傳送|送出',
    schedule: '定时|排程|安排',
    create: '创建',
    add: '添加|新增',
    never: '取消|关闭|關閉|删除|刪除|保存|儲存|下一步|返回|搜索|搜尋|登录|登入|草稿|设置|設定|礼物|禮物',
  },
};

const actOfPhrase = new Map<string, Act>();
for (const act of [...acts].reverse()) {
  for (const names of Object.values(byLanguage)) for (const phrase of names[act]?.split('|') ?? []) actOfPhrase.set(phrase, act);
}

/** Longer names are sentences about something else. */
const MOST_WORDS = 3;
const MOST_SIGNS = 12;

/** Scripts that put no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * What a control of this name does.
 *
 * @param name as it is shown or read out: “Post”, “Antworten”, “Publish!”, “発行”
 * @returns `exact`: it is the whole name, and not a word in a longer one. `null`: the name tells nothing
 */
export function actOf(name: string): { act: Act; exact: boolean } | null {
  const isUnspaced = unspaced.test(name);
  const joint = isUnspaced ? '' : ' ';
  const plain = name
    .toLowerCase()
    // “Send (Ctrl+Enter)”: keys and remarks are no part of the name.
    .replace(/[(（][^)）]*[)）]/g, joint)
    .replace(/[^\p{L}\p{M}\u200c]+/gu, joint)
    .trim();
  const whole = actOfPhrase.get(plain);
  if (whole) return { act: whole, exact: true };
  // “Everyone can reply” chooses who may, and sends nothing.
  if (choosesAudience(plain)) return { act: 'never', exact: false };
  const pieces = plain.split(joint);
  if (pieces.length > (isUnspaced ? MOST_SIGNS : MOST_WORDS)) return null;
  const found = new Set<Act | undefined>();
  for (let cut = 1; cut < pieces.length; cut++) {
    found.add(actOfPhrase.get(pieces.slice(0, cut).join(joint)));
    found.add(actOfPhrase.get(pieces.slice(cut).join(joint)));
  }
  const [act, more] = acts.filter((each) => found.has(each));
  // “Schedule post”: where two words publish, neither is about something else.
  return act ? { act, exact: more !== undefined } : null;
}
