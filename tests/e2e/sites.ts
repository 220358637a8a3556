/** The replicas as the tests drive them: where a compose box is, how it is opened, which control publishes. */
export interface Site {
  id: 'x' | 'bluesky' | 'mastodon';
  /** An address with a compose box for a new post. */
  address: string;
  editor: string;
  publish: string;
  /** A control that opens the compose box, where it is not there from the start. */
  opener: string | null;
  /** Ways to publish besides press, Enter, Space and Ctrl+Enter. */
  form: boolean;
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

/** Drafts whose judgement nobody doubts. */
export const clean = 'Our new tea is here. It tastes of pears.';
export const held = 'Our new [NAME] is here. It tastes of pears.';
