import type { Outline, Say } from './outline.ts';

const composer = (say: Say, last: string) => `
<div role="dialog" aria-labelledby="title">
  <h2 id="title"><span>${say('Create post', 'Beitrag erstellen')}</span></h2>
  <div role="button" data-t="other" aria-label="${say('Close composer dialog', 'Schließen')}"><i></i></div>
  <h3><strong>Acme Tea</strong></h3>
  <div role="button" data-t="other" aria-haspopup="dialog"><span>${say('Public', 'Öffentlich')}</span></div>
  <div contenteditable="true" role="textbox" data-lexical-editor="true" data-t="editor"><p dir="ltr"><span data-lexical-text="true">Our new tea is here.</span></p></div>
  <div role="button" data-t="other" aria-label="Emoji"><i></i></div>
  <div role="button" data-t="other" aria-label="${say('Photo/video', 'Foto/Video')}"><i></i></div>
  <div role="button" data-t="publish" aria-label="${last}" tabindex="0"><div><span>${last}</span></div></div>
</div>`;

const article = (say: Say) => `
<div role="article">
  <h2 data-ad-rendering-role="profile_name"><a href="https://www.facebook.com/acmetea">Acme Tea</a></h2>
  <div role="button" data-t="other" aria-label="${say('Actions for this post by Acme Tea', 'Aktionen')}"><i></i></div>
  <div data-ad-rendering-role="story_message"><div dir="auto">Our new tea is here.</div></div>
  <div><span>${say('All reactions:', 'Alle Reaktionen:')}</span><span>1.2K</span></div>
  <div role="button" data-t="other"><span>${say('Like', 'Gefällt mir')}</span></div>
  <div role="article" aria-label="${say('Comment by Jo Bloggs 2 hours ago', 'Kommentar von Jo Bloggs')}"><a href="https://www.facebook.com/jo">Jo Bloggs</a><span lang="en">Which tea?</span><a href="https://www.facebook.com/acmetea/posts/1?comment_id=77">2h</a></div>
  <div role="article" aria-label="${say('Comment by Jo Bloggs 2 hours ago', 'Kommentar von Jo Bloggs')}"><a href="https://www.facebook.com/jo">Jo Bloggs</a><span lang="en">Which tea?</span><a href="https://www.facebook.com/acmetea/posts/1?comment_id=77">2h</a></div>
</div>`;

export const facebook: Outline[] = [
  ...(['/', '/acmetea', '/groups/tea'] as const).map(
    (path): Outline => ({
      platform: 'facebook',
      what: `the composer on ${path}`,
      address: `https://www.facebook.com${path}`,
      body: (say) =>
        `<div role="main"><div role="button" data-t="other"><span>${say('What’s on your mind?', 'Was machst du gerade?')}</span></div></div>${composer(say, say('Post', 'Posten'))}`,
      draft: { surface: 'post', account: { handle: 'Acme Tea', name: 'Acme Tea' }, parts: [{ text: 'Our new tea is here.', media: [] }] },
    }),
  ),
  {
    platform: 'facebook',
    what: 'the composer of a page that asks for one step more',
    address: 'https://www.facebook.com/acmetea',
    body: (say) => composer(say, say('Next', 'Weiter')),
    draft: { surface: 'post' },
  },
  {
    platform: 'facebook',
    what: 'a comment under a post in a dialog',
    address: 'https://www.facebook.com/acmetea/posts/1',
    body: (say) => `<div role="dialog">${article(say)}
<div><div><div contenteditable="true" role="textbox" data-lexical-editor="true" data-t="editor" aria-label="${say('Comment as Acme Tea', 'Als Acme Tea kommentieren')}"><p>Peppermint</p></div></div>
<div role="button" data-t="other" aria-label="Emoji"><i></i></div><div role="button" data-t="publish" aria-label="${say('Post comment', 'Kommentieren')}"><i></i></div></div></div>`,
    enterSends: true,
    draft: { surface: 'comment', parts: [{ text: 'Peppermint', media: [] }] },
    post: {
      account: { handle: 'Acme Tea', name: 'Acme Tea' },
      text: 'Our new tea is here.',
      counts: { likes: 1200, replies: null, reposts: null, quotes: null, views: null },
    },
    replies: [
      {
        account: { handle: 'Jo Bloggs', name: 'Jo Bloggs' },
        text: 'Which tea?',
        link: 'https://www.facebook.com/acmetea/posts/1?comment_id=77',
      },
    ],
  },
];

const suite = (say: Say, on: boolean, order: string) => `
<div role="main">
  <div role="combobox" data-t="other"><span>Acme Tea</span></div>
  <div contenteditable="true" role="textbox" data-t="editor"><p>Our new tea is here.</p></div>
  <div role="button" data-t="other">${say('Add photo/video', 'Foto/Video hinzufügen')}</div>
  <div role="switch" aria-checked="${on}" aria-label="${say('Set date and time', 'Datum und Uhrzeit')}"></div>
  ${on ? `<input id="day" placeholder="${order}"><input id="hours" role="spinbutton" aria-label="hours"><input id="minutes" role="spinbutton" aria-label="minutes"><input id="half" role="spinbutton" aria-label="meridiem">` : ''}
  <div role="button" data-t="other"><span>${say('Cancel', 'Abbrechen')}</span></div>
  <div role="button" data-t="publish"><span>${on ? say('Schedule', 'Planen') : say('Publish', 'Veröffentlichen')}</span></div>
</div>`;

const suiteAddress = 'https://business.facebook.com/latest/composer/?asset_id=1&business_id=2';

export const businessSuite: Outline[] = [
  {
    platform: 'business-suite',
    what: 'its inbox, where nothing is published',
    address: 'https://business.facebook.com/latest/inbox/all',
    body: (say) =>
      `<div role="main"><div contenteditable="true" role="textbox"></div><div role="button">${say('Send', 'Senden')}</div></div>`,
  },
  {
    platform: 'business-suite',
    what: 'the composer',
    address: suiteAddress,
    body: (say) => suite(say, false, ''),
    draft: {
      surface: 'post',
      account: { handle: 'Acme Tea', name: 'Acme Tea' },
      parts: [{ text: 'Our new tea is here.', media: [] }],
      scheduledFor: null,
    },
  },
  {
    platform: 'business-suite',
    what: 'a time set, day first',
    address: suiteAddress,
    body: (say) => suite(say, true, 'dd/mm/yyyy'),
    typed: { '#day': '04/12/2026', '#hours': '9', '#minutes': '5', '#half': 'PM' },
    draft: {},
    goesOut: new Date(2026, 11, 4, 21, 5),
  },
  {
    platform: 'business-suite',
    what: 'a time set, month first',
    address: suiteAddress,
    body: (say) => suite(say, true, 'mm/dd/yyyy'),
    typed: { '#day': '12/04/2026', '#hours': '9', '#minutes': '05', '#half': 'AM' },
    draft: {},
    goesOut: new Date(2026, 11, 4, 9, 5),
  },
];
