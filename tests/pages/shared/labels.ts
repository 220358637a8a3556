/** The sites' own words in three languages: what a reader of pages must not depend on. */
import { type Language, options } from './options.ts';

const words = {
  post: ['Post', 'Posten', 'ポストする'],
  postAll: ['Post all', 'Alle posten', 'すべてポスト'],
  reply: ['Reply', 'Antworten', '返信'],
  schedule: ['Schedule', 'Planen', '予約設定'],
  save: ['Save', 'Speichern', '保存'],
  update: ['Update', 'Aktualisieren', '更新'],
  done: ['Done', 'Fertig', '完了'],
  confirm: ['Confirm', 'Bestätigen', '確認'],
  discard: ['Discard', 'Verwerfen', '破棄'],
  cancel: ['Cancel', 'Abbrechen', 'キャンセル'],
  delete: ['Delete', 'Löschen', '削除'],
  drafts: ['Drafts', 'Entwürfe', '下書き'],
  savePost: ['Save post?', 'Post speichern?', 'ポストを保存しますか？'],
  whatsHappening: ["What's happening?", 'Was gibt’s Neues?', 'いまどうしてる？'],
  postYourReply: ['Post your reply', 'Poste deine Antwort', '返信をポスト'],
  addComment: ['Add a comment', 'Kommentar hinzufügen', 'コメントを追加'],
  addAnother: ['Add another post', 'Weiteren Post hinzufügen', '別のポストを追加'],
  postText: ['Post text', 'Text posten', 'ポスト本文'],
  everyoneCanReply: ['Everyone can reply', 'Jeder kann antworten', '全員が返信できます'],
  replyingTo: ['Replying to', 'Antwort an', '返信先:'],
  addDescription: ['Add description', 'Beschreibung hinzufügen', '説明を追加'],
  editDescription: ['Edit description', 'Beschreibung bearbeiten', '説明を編集'],
  sent: ['Your post was sent.', 'Dein Post wurde gesendet.', 'ポストを送信しました。'],
  willBeSent: ['Your post will be sent later.', 'Dein Post wird später gesendet.', 'ポストは後で送信されます。'],
  view: ['View', 'Anzeigen', '表示'],
  quote: ['Quote', 'Zitieren', '引用'],
  showMore: ['Show more', 'Mehr anzeigen', 'さらに表示'],
  views: ['Views', 'Mal angezeigt', '件の表示'],
  home: ['Home', 'Startseite', 'ホーム'],
  explore: ['Explore', 'Entdecken', '話題を検索'],
  notifications: ['Notifications', 'Mitteilungen', '通知'],
  profile: ['Profile', 'Profil', 'プロフィール'],
  publishPost: ['Publish post', 'Post veröffentlichen', '投稿を公開'],
  publishPosts: ['Publish posts', 'Posts veröffentlichen', '投稿を公開'],
  publishReply: ['Publish reply', 'Antwort veröffentlichen', '返信を公開'],
  addAltText: ['Add alt text', 'Alt-Text hinzufügen', 'ALTテキストを追加'],
  whatsUp: ["What's up?", 'Was gibt’s?', '最近どう？'],
  writeReply: ['Write your reply', 'Schreibe deine Antwort', '返信を書く'],
  onYourMind: ["What's on your mind?", 'Was gibt’s Neues?', '今なにしてる？'],
  publicQuotes: ['Public, quotes allowed', 'Öffentlich, Zitieren erlaubt', '公開、引用を許可'],
  quietPublic: ['Quiet public', 'Öffentlich (still)', 'ひかえめな公開'],
  followers: ['Followers', 'Follower', 'フォロワー'],
  privateMention: ['Private mention', 'Private Erwähnung', '非公開の返信'],
  boosts: ['boosts', 'mal geteilt', 'ブースト'],
  quotes: ['quotes', 'mal zitiert', '引用'],
  favorites: ['favorites', 'Favoriten', 'お気に入り'],
} as const;

const order: readonly Language[] = ['en', 'de', 'ja'];

/** One of the sites' words in the page's language. */
export const say = (word: keyof typeof words): string => words[word][order.indexOf(options.lang)] ?? words[word][0];

const counted = {
  replies: [
    (n: number) => (n === 1 ? '1 reply' : `${n} replies`),
    (n: number) => (n === 1 ? '1 Antwort' : `${n} Antworten`),
    (n: number) => `${n} 件の返信`,
  ],
  reposts: [
    (n: number) => (n === 1 ? '1 repost' : `${n} reposts`),
    (n: number) => (n === 1 ? '1 Repost' : `${n} Reposts`),
    (n: number) => `${n} 件のリポスト`,
  ],
  quotes: [
    (n: number) => (n === 1 ? '1 quote' : `${n} quotes`),
    (n: number) => (n === 1 ? '1 Zitat' : `${n} Zitate`),
    (n: number) => `${n} 件の引用`,
  ],
  likes: [
    (n: number) => (n === 1 ? '1 like' : `${n} likes`),
    (n: number) => (n === 1 ? '1 Mal „Gefällt mir“' : `${n} „Gefällt mir“-Angaben`),
    (n: number) => `${n} 件のいいね`,
  ],
  bookmarks: [
    (n: number) => (n === 1 ? '1 bookmark' : `${n} bookmarks`),
    (n: number) => `${n} Lesezeichen`,
    (n: number) => `${n} 件のブックマーク`,
  ],
  views: [(n: number) => (n === 1 ? '1 view' : `${n} views`), (n: number) => `${n} Mal angezeigt`, (n: number) => `${n} 件の表示`],
} as const;

export type Counted = keyof typeof counted;

/** A count with its noun, written out: "41589 views". */
export const sayCount = (what: Counted, n: number): string => (counted[what][order.indexOf(options.lang)] ?? counted[what][0])(n);

/** A count as it is shown: "61.7M", "61,7 Mio.", "6174万". Nothing at zero. */
export const short = (n: number): string =>
  n === 0 ? '' : new Intl.NumberFormat(options.lang, { notation: 'compact', maximumFractionDigits: 1 }).format(n);

/** A date and time in the page's language. */
export const sayDate = (iso: string, format: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(options.lang, format).format(new Date(iso));
