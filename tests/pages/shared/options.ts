/** What a test may ask of a replica in the address's query; read once, so that it outlives moves inside the page. */
const query = new URLSearchParams(location.search);
const number = (name: string, fallback: number) => Number(query.get(name) ?? fallback);
const languages = ['en', 'de', 'ja'] as const;

export type Language = (typeof languages)[number];

export const options = {
  /** `account=acmetea&name=Acme%20Tea`: who is signed in. */
  account: { handle: query.get('account') ?? 'acmetea', name: query.get('name') ?? 'Acme Tea' },
  /** `lang=en|de|ja`: the language of the site's own labels. */
  lang: languages.find((language) => language === query.get('lang')) ?? 'en',
  /** `posts=10000`: length of the timeline. */
  posts: number('posts', 12),
  /** `text=…`: what the post with a page of its own says. */
  text: query.get('text') ?? 'Our winter sale starts on Tuesday 24 November. Thanks @gardenmag https://example.com/winter #WinterSale 🎉',
  /** `replies=3000`: answers under a post. */
  replies: number('replies', 3),
  /** `own=10`: every so many answers are the signed-in account's own; 0: none. */
  own: number('own', 0),
  /** `waiting=…`, any number of times: posts that wait in the queue. */
  waiting: query.getAll('waiting'),
  /** `gone=1`: the opened post was deleted. */
  gone: query.get('gone') === '1',
  /** `parent=deleted`: the opened post answers one that is gone. */
  parentGone: query.get('parent') === 'deleted',
  /** `locked=1`: only followers see the account's posts. */
  locked: query.get('locked') === '1',
  /** `composer=0`: no compose box on the home page. */
  composer: query.get('composer') !== '0',
  /** `mobile=1`: the layout for narrow screens, with a real `<textarea>` on X. */
  mobile: query.get('mobile') === '1',
  /** `max=500`: characters a post may have, where a server decides. */
  max: number('max', 500),
};

const dark = query.get('dark');
if (dark) document.documentElement.style.colorScheme = dark === '0' ? 'light' : 'dark';
