/**
 * How things are done on each network, in its own English words. Where a network is not listed, the words are general
 * and say so by naming nothing that may not be there.
 */
export interface HowTo {
  name: string;
  /** The menu path to removing a post, a step an entry. */
  remove: readonly string[];
  /** The same for editing; `null`: this network does not edit posts. */
  edit: readonly string[] | null;
  /** Where adverts are stopped; `null`: this network has none. */
  advertAddress: string | null;
  /** How a person is written to in private, in one sentence. */
  message: string;
  /** A post's compose box with a text in it; `null`: there is no such address. */
  composeAddress: ((text: string) => string) | null;
  /** A person's own page; `null`: the handle alone does not lead there. */
  personAddress: (handle: string) => string | null;
  /** Where copies of a post are likely to be. */
  copies: string;
}

const more = (item: string) => ['Open the post', 'Press the three dots', `Choose “${item}”`];

/** Where no source tells a network's own words. */
const perhapsRemove = [
  'Open the post',
  'Open its menu, often three dots',
  'Choose “Delete” or what it is called there',
  'Confirm where it asks',
];
const perhapsEdit = ['Open the post', 'Open its menu and look for “Edit”'];

/** How an account is taken back from whoever posts in our name; the order is that in which it locks them out. */
export const takeBack: readonly string[] = [
  'Change the password',
  'End all other sessions',
  'Take away apps and people you do not know',
  'Switch on the second factor',
];

const networks: Readonly<Record<string, HowTo>> = {
  x: {
    name: 'X',
    remove: [...more('Delete'), 'Confirm with “Delete”'],
    edit: ['Open the post', 'Press the three dots', 'Choose “Edit post” (paid accounts, within the first hour)'],
    advertAddress: 'https://ads.x.com/',
    message: 'Open their profile and press the envelope. Where there is none, they take no messages from you.',
    composeAddress: (text) => `https://x.com/intent/post?text=${encodeURIComponent(text)}`,
    personAddress: (handle) => `https://x.com/${encodeURIComponent(handle)}`,
    copies: 'Quote posts and screenshots stay. Answer the largest one; a request to remove it rarely helps.',
  },
  bluesky: {
    name: 'Bluesky',
    remove: [...more('Delete post'), 'Confirm with “Delete”'],
    edit: null,
    advertAddress: null,
    message: 'Open their profile and press the message button. Where there is none, they take no messages from you.',
    composeAddress: (text) => `https://bsky.app/intent/compose?text=${encodeURIComponent(text)}`,
    personAddress: (handle) => `https://bsky.app/profile/${encodeURIComponent(handle)}`,
    copies: 'Other apps may show it a while longer. Quotes show it as removed.',
  },
  mastodon: {
    name: 'Mastodon',
    remove: ['Open the post', 'Press the three dots below it', 'Choose “Delete”', 'Confirm with “Delete”'],
    edit: ['Open the post', 'Press the three dots below it', 'Choose “Edit”', 'Save your changes; those who shared it are told'],
    advertAddress: null,
    message: 'Press the three dots on their post and choose “Privately mention”. Check that the audience says so before you send.',
    composeAddress: null,
    personAddress: () => null,
    copies: 'Other servers are asked to remove it too; some take long, and a few never do.',
  },
  linkedin: {
    name: 'LinkedIn',
    remove: [...more('Delete post'), 'Confirm with “Delete”'],
    edit: more('Edit post'),
    advertAddress: 'https://www.linkedin.com/campaignmanager/',
    message: 'Open their profile and press “Message”. A page can answer only those who wrote to it first.',
    composeAddress: null,
    personAddress: () => null,
    copies: 'Reposts vanish with the post; screenshots do not.',
  },
  facebook: {
    name: 'Facebook',
    remove: [...more('Move to bin'), 'Confirm; a page may call it “Delete post”'],
    edit: more('Edit post'),
    advertAddress: 'https://adsmanager.facebook.com/',
    message: 'Press “Message” at their comment: a page may answer a comment in private once, within seven days.',
    composeAddress: null,
    personAddress: () => null,
    copies: 'Shares show it as gone. Look at Instagram too, where the same post often goes out.',
  },
  instagram: {
    name: 'Instagram',
    remove: [...more('Delete'), 'Confirm with “Delete”'],
    edit: [...more('Edit'), 'Words can be changed, pictures cannot'],
    advertAddress: 'https://adsmanager.facebook.com/',
    message: 'Open their profile and press “Message”. It may wait among their requests.',
    composeAddress: null,
    personAddress: (handle) => `https://www.instagram.com/${encodeURIComponent(handle)}/`,
    copies: 'Stories that shared it show it as gone. Look at Facebook and Threads too.',
  },
  threads: {
    name: 'Threads',
    remove: [...more('Delete'), 'Confirm with “Delete”'],
    edit: [...more('Edit'), 'Offered only for a short time after posting'],
    advertAddress: 'https://adsmanager.facebook.com/',
    message: 'Open their profile and press “Message”.',
    composeAddress: (text) => `https://www.threads.net/intent/post?text=${encodeURIComponent(text)}`,
    personAddress: (handle) => `https://www.threads.net/@${encodeURIComponent(handle)}`,
    copies: 'Look at Instagram and at servers that follow the account from elsewhere.',
  },
  reddit: {
    name: 'Reddit',
    remove: [...more('Delete'), 'Confirm with “Delete”; the answers stay, without your text above them'],
    edit: [...more('Edit'), 'The text can be changed, the title cannot'],
    advertAddress: 'https://ads.reddit.com/',
    message: 'Open their profile and press “Start chat”. Where there is none, they take no messages from you.',
    composeAddress: null,
    personAddress: (handle) => `https://www.reddit.com/user/${encodeURIComponent(handle)}/`,
    copies: 'Crossposts and archives keep it. Moderators can remove it from their community if you ask.',
  },
  youtube: {
    name: 'YouTube',
    remove: [
      'Open the post, or the video in YouTube Studio',
      'Press the three dots',
      'Choose “Delete”',
      'Confirm; making a video private takes it away at once',
    ],
    edit: ['Open the post, or the video in YouTube Studio', 'Press the three dots', 'Choose “Edit”'],
    advertAddress: 'https://ads.google.com/',
    message: 'YouTube has no private messages. Answer under their comment and invite them to write to you elsewhere.',
    composeAddress: null,
    personAddress: (handle) => `https://www.youtube.com/@${encodeURIComponent(handle)}`,
    copies: 'Clips, downloads and embeds elsewhere may stay.',
  },
  tiktok: {
    name: 'TikTok',
    remove: perhapsRemove,
    edit: perhapsEdit,
    advertAddress: 'https://ads.tiktok.com/',
    message: 'Open their profile and press “Message”. Where there is none, they take no messages from you.',
    composeAddress: null,
    personAddress: (handle) => `https://www.tiktok.com/@${encodeURIComponent(handle)}`,
    copies: 'Downloads, duets and stitches of it stay. Look for its sound too.',
  },
  pinterest: {
    name: 'Pinterest',
    remove: perhapsRemove,
    edit: perhapsEdit,
    advertAddress: 'https://ads.pinterest.com/',
    message: 'Open their profile and press “Message”.',
    composeAddress: null,
    personAddress: (handle) => `https://www.pinterest.com/${encodeURIComponent(handle)}/`,
    copies: 'Pins that others saved from it stay on their boards.',
  },
  'business-suite': {
    name: 'Meta Business Suite',
    remove: [
      'Open “Content”',
      'Find the post and press its three dots',
      'Choose “Delete”',
      'Confirm; do the same for the other network it went to',
    ],
    edit: ['Open “Content”', 'Find the post and press its three dots', 'Choose “Edit post”'],
    advertAddress: 'https://adsmanager.facebook.com/',
    message: 'Open “Inbox” and look for their message or comment.',
    composeAddress: null,
    personAddress: () => null,
    copies: 'It may have gone out on Facebook and on Instagram: look at both.',
  },
  buffer: {
    name: 'Buffer',
    remove: [
      'Remove it on each network it went to: Buffer cannot',
      'Open “Queue” and look for the same text still waiting',
      'Delete it there and confirm',
    ],
    edit: perhapsEdit,
    advertAddress: null,
    message: 'Write to them on the network they answered on.',
    composeAddress: null,
    personAddress: () => null,
    copies: 'It may have gone out on several networks at once: look at each.',
  },
  hootsuite: {
    name: 'Hootsuite',
    remove: [
      'Remove it on each network it went to',
      'Open the planner and look for the same text still waiting',
      'Delete it there and confirm',
    ],
    edit: perhapsEdit,
    advertAddress: null,
    message: 'Write to them on the network they answered on.',
    composeAddress: null,
    personAddress: () => null,
    copies: 'It may have gone out on several networks at once: look at each.',
  },
  tumblr: {
    name: 'Tumblr',
    remove: perhapsRemove,
    edit: perhapsEdit,
    advertAddress: null,
    message: 'Open their blog and press the message button. Where there is none, they take no messages from you.',
    composeAddress: null,
    personAddress: (handle) => `https://www.tumblr.com/${encodeURIComponent(handle)}`,
    copies: 'Reblogs keep the whole post, as it was when they were made.',
  },
  lemmy: {
    name: 'Lemmy',
    remove: perhapsRemove,
    edit: perhapsEdit,
    advertAddress: null,
    message: 'Open their profile and press “Send message”. Those messages are not private to servers.',
    composeAddress: null,
    personAddress: () => null,
    copies: 'Other servers are asked to remove it too; some take long, and a few never do.',
  },
  misskey: {
    name: 'Misskey',
    remove: perhapsRemove,
    edit: perhapsEdit,
    advertAddress: null,
    message: 'Write a note to them with the audience “Direct”. Check that it says so before you send.',
    composeAddress: null,
    personAddress: () => null,
    copies: 'Other servers are asked to remove it too; some take long, and a few never do.',
  },
  pixelfed: {
    name: 'Pixelfed',
    remove: perhapsRemove,
    edit: perhapsEdit,
    advertAddress: null,
    message: 'Open their profile and press “Message”.',
    composeAddress: null,
    personAddress: () => null,
    copies: 'Other servers are asked to remove it too; some take long, and a few never do.',
  },
  discourse: {
    name: 'Discourse',
    remove: perhapsRemove,
    edit: perhapsEdit,
    advertAddress: null,
    message: 'Open their profile and look for “Message”.',
    composeAddress: null,
    personAddress: () => null,
    copies: 'It may have gone out by e-mail to everybody who follows the topic.',
  },
  telegram: {
    name: 'Telegram',
    remove: perhapsRemove,
    edit: perhapsEdit,
    advertAddress: null,
    message: 'Open their profile and press “Message”.',
    composeAddress: null,
    personAddress: (handle) => `https://t.me/${encodeURIComponent(handle)}`,
    copies: 'Forwarded messages stay where they were forwarded to.',
  },
};

const elsewhere: HowTo = {
  name: 'this network',
  remove: ['Open the post', 'Open its menu, often three dots', 'Choose “Delete” and confirm'],
  edit: perhapsEdit,
  advertAddress: null,
  message: 'Open their profile and look for “Message”; otherwise invite them in public to write to you.',
  composeAddress: null,
  personAddress: () => null,
  copies: 'Shares, quotes and screenshots may stay. Look for them as a stranger would.',
};

/** How things are done on a network, by a platform's id. */
export function howTo(platform: string): HowTo {
  return isKnownNetwork(platform) ? networks[platform]! : elsewhere;
}

/** Whether it is a network with a name, or one that nobody has said. */
export const isKnownNetwork = (platform: string): boolean => Object.hasOwn(networks, platform);
