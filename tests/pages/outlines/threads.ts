import type { Outline, Say } from './outline.ts';

const icon = (label: string) => `<svg aria-label="${label}"><title>${label}</title></svg>`;

const item = (handle: string, code: string, text: string, time: string, counts: string[], say: Say) => `
<div data-pressable-container="true">
  <a href="/@${handle}"><img alt="${say(`${handle}'s profile picture`, `Profilbild von ${handle}`)}"></a>
  <a href="/@${handle}"><span dir="auto">${handle}</span></a>
  <a href="/@${handle}/post/${code}"><time datetime="${time}">2h</time></a>
  <div role="button" data-t="other">${icon(say('More', 'Mehr'))}</div>
  <div><span dir="auto">${text}</span></div>
  <div>${['Like', 'Reply', 'Repost', 'Share'].map((name, index) => `<div role="button" data-t="other">${icon(name)}<span>${counts[index] ?? ''}</span></div>`).join('')}</div>
</div>`;

const editor = (text: string) =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" data-t="editor" aria-placeholder="What's new?"><p><span data-lexical-text="true">${text}</span></p></div>`;

const navigation = (say: Say) => `<div role="navigation"><a href="/@acmetea">${icon(say('Profile', 'Profil'))}</a></div>`;

const dialog = (say: Say, inside: string) => `<div role="dialog">
<div role="button" data-t="other"><span>${say('Cancel', 'Abbrechen')}</span></div>
${inside}
<div role="button" data-t="other"><span>${say('Add to thread', 'Zum Thread hinzufügen')}</span></div>
<div role="button" data-t="other" aria-haspopup="menu"><span>${say('Anyone can reply', 'Alle können antworten')}</span></div>
<div role="button" data-t="publish"><div>${say('Post', 'Posten')}</div></div></div>`;

export const threads: Outline[] = [
  {
    platform: 'threads',
    what: 'a chain of two',
    address: 'https://www.threads.com/',
    body: (say) =>
      `${navigation(say)}${dialog(
        say,
        `<a href="/@acmetea"><span>acmetea</span></a>${editor('Our new tea is here.')}<div role="button" data-t="other">${icon('Attach media')}</div>${editor('It tastes of pears.')}`,
      )}`,
    draft: {
      surface: 'post',
      account: { handle: 'acmetea', name: null },
      parts: [
        { text: 'Our new tea is here.', media: [] },
        { text: 'It tastes of pears.', media: [] },
      ],
    },
  },
  {
    platform: 'threads',
    what: 'an answer in a dialog',
    address: 'https://www.threads.com/',
    body: (say) =>
      `${navigation(say)}${dialog(say, `${item('jo', 'Xy1', 'Which tea?', '2026-11-20T10:00:00.000Z', [], say)}<a href="/@acmetea"><span>acmetea</span></a>${editor('Peppermint')}`)}`,
    draft: { surface: 'reply', account: { handle: 'acmetea', name: null }, replyTo: { handle: 'jo', text: 'Which tea?' } },
  },
  {
    platform: 'threads',
    what: 'a post and its answers',
    address: 'https://www.threads.net/@acmetea/post/Ab1',
    body: (say) =>
      `<div role="region"><h1>Thread</h1>${item('acmetea', 'Ab1', 'Our new tea is here.', '2026-11-20T09:00:00.000Z', ['1.2K', '6', '4'], say)}${item('jo', 'Xy1', 'Which tea?', '2026-11-20T10:00:00.000Z', ['1'], say)}</div>`,
    post: {
      account: { handle: 'acmetea', name: null },
      text: 'Our new tea is here.',
      publishedAt: '2026-11-20T09:00:00.000Z',
      counts: { likes: 1200, replies: 6, reposts: 4, quotes: null, views: null },
    },
    replies: [
      {
        account: { handle: 'jo', name: null },
        text: 'Which tea?',
        link: 'https://www.threads.net/@jo/post/Xy1',
        at: '2026-11-20T10:00:00.000Z',
      },
    ],
  },
];

const profilePicture = (say: Say) => say("acmetea's profile picture", 'Profilbild von acmetea');

export const instagram: Outline[] = [
  {
    platform: 'instagram',
    what: 'the step of the caption',
    address: 'https://www.instagram.com/create/details/',
    body: (say) => `<div><a href="/acmetea/"><img alt="${profilePicture(say)}"><span>${say('Profile', 'Profil')}</span></a></div>
<main><a href="/stories/jo/"><img alt="jo"></a></main>
<div role="dialog"><div><div role="button" data-t="other">${icon(say('Back', 'Zurück'))}</div><h1>${say('Create new post', 'Neuen Beitrag erstellen')}</h1><div role="button" data-t="publish" tabindex="0">${say('Share', 'Teilen')}</div></div>
<div><img src="blob:https://www.instagram.com/1" alt=""><div role="button" data-t="other">${icon('Next')}</div></div>
<div><img alt="${profilePicture(say)}"><span>acmetea</span><div aria-label="${say('Write a caption...', 'Bildunterschrift verfassen …')}" contenteditable="true" role="textbox" data-lexical-editor="true" data-t="editor"><p>Our new tea is here.</p></div>
<div role="button" data-t="other"><span>${say('Accessibility', 'Barrierefreiheit')}</span></div><div role="button" data-t="other"><span>${say('Advanced settings', 'Erweitert')}</span></div></div></div>`,
    draft: {
      surface: 'post',
      account: { handle: 'acmetea', name: null },
      parts: [{ text: 'Our new tea is here.', media: [{ kind: 'image', alt: null, fileName: null }] }],
    },
  },
  {
    platform: 'instagram',
    what: 'a step without a text',
    address: 'https://www.instagram.com/create/select/',
    body: (say) =>
      `<div role="dialog"><h1>${say('Crop', 'Zuschneiden')}</h1><div role="button" data-t="other">${say('Next', 'Weiter')}</div></div>`,
  },
  {
    platform: 'instagram',
    what: 'a post with comments, and one being written',
    address: 'https://www.instagram.com/p/C1abc/',
    body: (
      say,
    ) => `<div><a href="/acmetea/"><img alt="${profilePicture(say)}"></a></div><main><article><a href="/acmetea/">acmetea</a><div><img alt="A cup of tea" src="https://x/1.jpg"></div><h1 dir="auto">Our new tea is here.</h1><a href="/p/C1abc/"><time datetime="2026-11-20T09:00:00.000Z">2 h</time></a>
<a href="/p/C1abc/liked_by/"><span>1,204</span> ${say('likes', 'Gefällt mir')}</a>
<ul><li><a href="/jo/">jo</a><span dir="auto">Which tea?</span><a href="/p/C1abc/c/99/"><time datetime="2026-11-20T10:00:00.000Z">1 h</time></a></li></ul>
<form><textarea aria-label="${say('Add a comment…', 'Kommentieren …')}" data-t="editor">Peppermint</textarea><div role="button" data-t="publish">${say('Post', 'Posten')}</div></form></article></main>`,
    enterSends: true,
    draft: { surface: 'comment', account: { handle: 'acmetea', name: null }, parts: [{ text: 'Peppermint', media: [] }] },
    post: {
      account: { handle: 'acmetea', name: null },
      text: 'Our new tea is here.',
      publishedAt: '2026-11-20T09:00:00.000Z',
      pictures: 1,
      counts: { likes: 1204, replies: null, reposts: null, quotes: null, views: null },
    },
    replies: [
      {
        account: { handle: 'jo', name: null },
        text: 'Which tea?',
        link: 'https://www.instagram.com/p/C1abc/c/99/',
        at: '2026-11-20T10:00:00.000Z',
      },
    ],
  },
];
