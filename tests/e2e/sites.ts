/** Where a compose box is, how it is opened, which control publishes. */
export interface ComposePlace {
  /** An address with a compose box for a new post. */
  address: string;
  editor: string;
  publish: string;
  /** A control that opens the compose box, where it is not there from the start. */
  opener: string | null;
  /** Ways to publish besides press, Enter, Space and Ctrl+Enter. */
  form: boolean;
}

/** The replicas as the tests drive them. */
export interface Site extends ComposePlace {
  id: 'x' | 'bluesky' | 'mastodon';
}

export const sites: readonly Site[] = [
  {
    id: 'x',
    address: 'https://x.com/home?account=acmetea&name=Acme%20Tea',
    editor: '[data-testid="tweetTextarea_0"][contenteditable="true"]',
    publish: '[data-testid="tweetButtonInline"]',
    opener: null,
    form: false,
  },
  {
    id: 'bluesky',
    address: 'https://bsky.app/?account=acmetea.example&name=Acme%20Tea',
    editor: '[data-testid="composePostView"] [contenteditable="true"]',
    publish: '[data-testid="composerPublishBtn"]',
    opener: 'button[aria-label="Compose new post"]',
    form: false,
  },
  {
    id: 'mastodon',
    address: 'https://mastodon.social/publish?account=acmetea&name=Acme%20Tea',
    editor: 'textarea.autosuggest-textarea__textarea',
    publish: '.compose-form__submit button[type="submit"]',
    opener: null,
    form: true,
  },
];

/** X with its compose box in a dialog. */
export const xModal: Site = {
  ...sites[0]!,
  address: 'https://x.com/home?account=acmetea',
  editor: '[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]',
  publish: '[role="dialog"] [data-testid="tweetButton"]',
  opener: '[data-testid="SideNav_NewTweet_Button"]',
};

/** Something to look at: it holds posts and quotes, and nothing else. */
export const toLookAt = 'Our new tea is here. We are sorry if anyone was offended by our last post.';

const plain = { opener: null, form: false } as const;

/** Networks whose pages are told by public sources alone, and who posts there by the site's own mark beside the text. */
export const outlinedSites: readonly (ComposePlace & { what: string; shows: string })[] = [
  {
    ...plain,
    what: 'LinkedIn at the address of the composer',
    address: 'https://www.linkedin.com/preload/sharebox/?name=Acme%20Tea',
    editor: '.ql-editor',
    publish: '.share-actions__primary-action',
    shows: 'Acme Tea',
  },
  {
    ...plain,
    what: 'Facebook in German',
    address: 'https://www.facebook.com/?name=Acme%20Tea&lang=de',
    editor: '[data-lexical-editor="true"]',
    publish: '[role="dialog"] [role="button"]:last-child',
    shows: 'Acme Tea',
  },
  {
    ...plain,
    what: 'Threads in Japanese',
    address: 'https://www.threads.com/?account=acmetea&lang=ja',
    editor: '[data-lexical-editor="true"]',
    publish: '[role="dialog"] [role="button"]:last-child',
    shows: 'acmetea',
  },
  {
    ...plain,
    what: 'Reddit, with what sends in a shadow root',
    address: 'https://www.reddit.com/r/tea/submit?account=acmetea',
    editor: '[name="body"]',
    publish: '#inner-post-submit-button',
    shows: 'acmetea',
  },
  {
    ...plain,
    what: 'LinkedIn over the feed, all of it in a shadow root',
    address: 'https://www.linkedin.com/feed/?name=Acme%20Tea',
    editor: '.ql-editor',
    publish: '.share-actions__primary-action',
    shows: 'Acme Tea',
  },
];

/** A host that somebody switched on, and that no platform file was written for. */
export const editorsHost = 'https://editors.example/';

/** Each family of editors, its button built and named otherwise every time. */
const families: Record<string, string> = {
  'a text field': 'editor=textarea&button=submit',
  'a plain editable element': 'editor=plain&button=role&name=Ver%C3%B6ffentlichen',
  Lexical: 'editor=lexical&where=dialog&button=icon',
  Quill: 'editor=quill&name=Publicar&lang=es',
  Slate: 'editor=slate&button=component&name=Publish',
  'CodeMirror 6': 'editor=codemirror&button=link&name=Publier&lang=fr',
  TipTap: 'editor=tiptap&name=%E6%8A%95%E7%A8%BF%E3%81%99%E3%82%8B',
  'Draft.js': 'editor=draft&button=submit&name=Tweet',
  'an open shadow root': 'editor=tiptap&where=shadow',
  'an open shadow root with a component for a button': 'editor=textarea&where=shadow&button=component',
};

/** A compose box of each family. An account of its own: the same words twice on one would be held as said before. */
export const editorPages = Object.entries(families).map(([family, query], index) => ({
  family,
  account: `tea${index}`,
  address: `${editorsHost}?${query}&account=tea${index}`,
}));

/** Drafts whose judgement nobody doubts. */
export const clean = 'Our new tea is here. It tastes of pears.';
export const held = 'Our new [NAME] is here. It tastes of pears.';
