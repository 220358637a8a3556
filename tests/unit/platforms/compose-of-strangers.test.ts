import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { any } from '../../../utils/platforms/any.ts';
import { learnAll } from '../../tools/words.ts';

learnAll();

/** Compose boxes as clients build them that nobody here has seen: what they have in common, one rule each. */

function page(body: string): Document {
  const { document } = new JSDOM(`<!doctype html><body>${body}</body>`, { url: 'https://forum.example/' }).window;
  return document;
}

const FIELDS = '[data-here], textarea, [contenteditable], input[placeholder]';

function read(doc: Document) {
  const editor = doc.querySelector<HTMLElement>('[data-here]') ?? doc.querySelector<HTMLElement>(FIELDS)!;
  const box = any.composeBox(editor);
  return { draft: box && any.readDraft(box).draft, controls: box ? any.publishControls(box).map(({ id }) => id) : [] };
}

const draftOf = (body: string) => read(page(body)).draft;

/** Each holds “Tea”, and `#go` alone sends it out. */
const composers: Record<string, string> = {
  'icons that say what they do to the pointer alone': `<div><textarea>Tea</textarea><div data-tip="Attach"><button><svg></svg></button></div>
    <button data-tooltip="Send" id="go"><svg><path d="M0 0"></path></svg></button></div>`,
  'a word that the pointer brings up around the button': `<div><textarea>Tea</textarea><a href="#" data-bs-original-title="Emoji"><i></i></a>
    <span data-bs-original-title="Publicar"><a href="#" id="go"><i></i></a></span></div>`,
  'signs that are components of their own': `<div><div contenteditable="true">Tea</div><button><ion-icon name="happy-outline"></ion-icon></button>
    <button id="go"><ion-icon name="send"></ion-icon></button></div>`,
  'a paper plane of which nothing is left but its lines': `<div><div contenteditable="true">Tea</div><button><svg><path d="M12 2a10 10 0 1 0 0 20"></path></svg></button>
    <button id="go"><svg><path d="M2.01 21L23 12 2.01 3 2 10l15 2-15 2z"></path></svg></button></div>`,
  'signs out of a font, written by their names': `<div><textarea>Tea</textarea><button title="Attach"><i data-icon="add">add</i></button><button title="Cancel"><span class="material-icons">post_add</span></button>
    <button title="Publish" id="go"><i class="material-icons">check</i></button></div>`,
  'parts that only their classes call buttons': `<div><div contenteditable="true">Tea</div><div class="btn btn-light">Cancel</div><div class="btn btn-primary" id="go">Post</div></div>`,
  'a part around the button that is called one as well':
    '<div><textarea>Tea</textarea><div class="button-row"><button id="go">Post</button></div></div>',
  'a sign that its class alone calls a button that sends': `<div><div contenteditable="true">Tea</div><div class="emoji-button"><svg></svg></div><div class="send-button" id="go"><svg></svg></div></div>`,
  'a name that goes on to tell where':
    '<div><textarea>Tea</textarea><button>Cancel</button><button id="go">Post to Acme Tea</button></div>',
  'a name that goes on to tell as whom':
    '<div role="dialog"><textarea>Tea</textarea><button>Abbrechen</button><button id="go">Als Acme Tee kommentieren</button></div>',
  'a name that says more for those who hear it':
    '<div><textarea>Tea</textarea><button aria-label="Publish post to your followers" id="go">Post</button></div>',
  'a number of posts':
    '<div role="dialog"><textarea>Tea</textarea><button>Save drafts</button><button id="go">Schedule 2 posts</button></div>',
  'what asks a colleague first beside what publishes':
    '<div role="dialog"><textarea>Tea</textarea><button>Submit for review</button><button id="go">Publish now</button></div>',
  'what keeps it as a draft beside what publishes':
    '<div><textarea>Tea</textarea><button>Post as draft</button><button id="go">Post</button></div>',
  'what is about a post that is there': '<div><textarea>Tea</textarea><button id="go">Post</button><button>Boost post</button></div>',
  'a button that adds a text, before those that send all of them (Postiz)': `<div><div><div><div contenteditable="true">Tea</div></div><div style="cursor:pointer"><div>Add post</div></div></div>
    <footer><button>Save as draft</button><button id="go">Add to calendar</button></footer></div>`,
  'a field for pasting beside the one that is written in (Quill)': `<div><div class="ql-container"><div class="ql-editor" contenteditable="true"><p>Tea</p></div>
    <div class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div><button id="go">Post</button></div>`,
  'fields that nobody sees, for pasting and for the same text in HTML (Toast UI, Trumbowyg)': `<style>.unseen { opacity: 0 !important; height: 1px }</style>
    <div><textarea class="unseen"></textarea><div data-here contenteditable="true"><p>Tea</p></div><textarea class="unseen">&lt;p&gt;Te</textarea></div><button id="go">Publish</button>`,
  'a tool of the editor’s own that adds a remark (Froala)': `<div><div class="fr-toolbar"><button aria-label="Bold"></button><button aria-label="Add Comment"></button></div>
    <div><div contenteditable="true">Tea</div></div></div><p>${'<i></i>'.repeat(400)}</p><input placeholder="Title"><button id="go">Publish</button>`,
  'a drawing for “later” that has a name for those who cannot see it (Phanpy)': `<form><textarea>Tea</textarea>
    <button type="button"><span><svg><title>Schedule post</title><path></path></svg></span></button><button type="submit" id="go">Post</button></form>`,
  'a campaign that is started (listmonk)':
    '<div><input name="subject" value=""><textarea>Tea</textarea><button>Save draft</button><button id="go">Start campaign</button></div>',
  'a sign of which only its lines are called sending': `<div><textarea placeholder="Type message">Tea</textarea><div class="svg-button"><svg><path id="icon-clip"></path></svg></div>
    <div class="svg-button" id="go"><svg><path id="icon-send"></path></svg></div></div>`,
  'a field that holds what the form sends of the text':
    '<form><div contenteditable="true">Tea</div><textarea class="sr-only">&lt;p&gt;Tea&lt;/p&gt;</textarea><button type="submit" id="go">Post</button></form>',
  'a title that was left out':
    '<form><input placeholder="Title (optional)" value=""><textarea data-here>Tea</textarea><button id="go">Share</button></form>',
  'what is kept and sent in one press': '<form><textarea>Tea</textarea><button type="submit" id="go">Save and publish</button></form>',
  'an answer sent from the head of the page, as on phones':
    '<header><button>Cancel</button><button id="go">Reply</button></header><main><p>When do you open?</p><textarea>Tea</textarea></main>',
  'a note to colleagues beside it':
    '<div role="dialog"><textarea>Tea</textarea><div><textarea placeholder="Internal note">Check</textarea><button>Add note</button></div><button id="go">Publish</button></div>',
  'what is asked of a machine beside it':
    '<div role="dialog"><textarea>Tea</textarea><div><textarea placeholder="Ask AI to write">Shorter</textarea><button>Go</button></div><button id="go">Post</button></div>',
  Catalan: '<div><textarea>Tea</textarea><button>Cancel·la</button><button id="go">Publica</button></div>',
  Lithuanian: '<div><textarea>Tea</textarea><button>Atšaukti</button><button id="go">Paskelbti</button></div>',
  Estonian: '<div><textarea>Tea</textarea><button>Loobu</button><button id="go">Postita</button></div>',
};

it.each(Object.keys(composers))('is found with nothing else held: %s', (name) => {
  const doc = page(composers[name]!);
  const { draft, controls } = read(doc);
  expect(draft?.parts.map(({ text }) => text)).toEqual(['Tea']);
  expect(controls).toEqual(['go']);
});

it('is read with an effort that grows with the tools of an editor, and not with their square', () => {
  const effort = (tools: number): number => {
    const doc = page(
      `<div>${'<p><b>B</b></p>'.repeat(tools)}<div><div contenteditable="true">Tea</div></div><button id="go">Post</button></div>`,
    );
    const asked = vi.spyOn(doc.defaultView!.Element.prototype, 'children', 'get');
    expect(read(doc).draft?.parts).toHaveLength(1);
    return asked.mock.calls.length;
  };
  expect(effort(200)).toBeLessThan(5 * effort(50));
});

it('is published by a button that stands there twice, at the head and below the text', () => {
  const heldIn = (body: string) => read(page(body)).controls.sort();
  const column = (head: string) =>
    `<section><div>${head}<button>Save draft</button></div><div><div><textarea>Tea</textarea></div><div><button id="low">Post</button></div></div></section>`;
  expect(heldIn(column('<button id="high">Post</button>'))).toEqual(['high', 'low']);
  expect(heldIn(`<nav><button id="opens">Post</button></nav>${column('')}`)).toEqual(['low']);
  expect(
    heldIn(`<form method="post"><textarea>Tea</textarea><ul><li><input type="submit" id="near" value="Post"></li><li><select><option>Public</option></select></li></ul>
      <p>Tags</p><input type="submit" id="end" value="Post Entry"><input type="submit" value="Preview"></form>`),
  ).toEqual(['end', 'near']);
});

describe('one line', () => {
  const line = (placeholder: string, more = '') =>
    `<div>${more}<input type="text" placeholder="${placeholder}" value="Tea" data-here><button id="go">Post</button></div>`;

  it('is written in where it asks for a comment, an answer or a message', () => {
    expect(draftOf(line('Write a comment…'))).toMatchObject({ surface: 'comment', parts: [{ text: 'Tea' }] });
    expect(draftOf(line('Antworten …'))).toMatchObject({ surface: 'reply', parts: [{ text: 'Tea' }] });
    expect(draftOf(line('Mensaje').replace('Post', 'Enviar'))).toMatchObject({ surface: 'message', parts: [{ text: 'Tea' }] });
  });

  it('is none where it asks for anything else, or stands beside a longer text', () => {
    expect(draftOf(line('Your town'))).toBeNull();
    expect(draftOf(line('Search comments'))).toBeNull();
    const beside = draftOf(line('Commentaire', '<textarea>Thé</textarea>').replace(' data-here', ''));
    expect(beside?.parts.at(-1)?.text).toBe('Thé');
  });

  it('sends on Enter', () => {
    const doc = page(line('Write a comment…'));
    expect(any.sendsOn!({ shiftKey: false } as KeyboardEvent, doc.querySelector('input')!)).toBe(true);
  });
});

it.each([
  [
    'a form that leads to signing in',
    '<form><textarea placeholder="Comment">Tea</textarea><button type="submit">Log in to comment</button></form>',
  ],
  ['a word to go with a gift', '<form><label>Gift message <textarea>Tea</textarea></label><button type="submit">Check out</button></form>'],
  ['a letter for help', '<form><textarea name="problem">Tea</textarea><button type="submit">Submit ticket</button></form>'],
])('is no compose box: %s', (_what, body) => {
  expect(any.composeBoxes(page(body))).toEqual([]);
});

describe('who posts', () => {
  const accountIn = (inside: string) =>
    draftOf(`<form>${inside}<textarea>Tea</textarea><button>Post</button></form>`)?.account?.handle ?? null;

  it('is the one that is chosen of several', () => {
    expect(accountIn('<select><option>@one</option><option selected>@two</option></select>')).toBe('two');
    const radio = (name: string, checked = '') => `<label><input type="radio" name="as"${checked}>${name}</label>`;
    expect(accountIn(radio('@one') + radio('@two', ' checked'))).toBe('two');
    const tab = (name: string, chosen: boolean) => `<button type="button" role="tab" aria-selected="${chosen}">${name}</button>`;
    expect(accountIn(tab('@one', false) + tab('@two', true))).toBe('two');
    expect(accountIn(tab('@one', true) + tab('@two', true))).toBeNull();
    // What opens a menu is no choice, and what leads to a page neither.
    expect(accountIn('<button type="button" aria-pressed="false">@one</button>')).toBe('one');
    const leads =
      '<nav><a role="tab" aria-selected="true" href="/home">Home</a><a role="tab" aria-selected="false" href="/@one">Profile</a></nav>';
    expect(draftOf(`${leads}<textarea>Tea</textarea><button>Post</button>`)?.account?.handle).toBe('one');
  });

  it('is called as the link to them says, where the address carries a number', () => {
    const header = (href: string, name: string) =>
      draftOf(`<header><a href="${href}"><img alt="${name}"></a></header><textarea>Tea</textarea><button>Post</button>`)?.account?.handle;
    expect(header('/profile/7-acme-tea/', 'Acme Tea')).toBe('Acme Tea');
    expect(header('/members/acme.12/', 'acme')).toBe('acme');
    expect(header('/members/acme.12/', 'portrait')).toBe('acme.12');
  });
});

it('names who can see it by the words of the choice itself', () => {
  const audienceIn = (choice: string) =>
    draftOf(`<form><textarea>Tea</textarea>${choice}<button type="submit">Опубликовать</button></form>`)?.audience;
  expect(audienceIn('<button type="button">Видно всем</button>')).toBe('Видно всем');
  expect(audienceIn('<select><option>友人に公開</option><option selected>全体に公開</option></select>')).toBe('全体に公開');
  expect(audienceIn('<button type="button">Фото</button>')).toBeNull();
});

it('is attached what a part of the box is drawn with, out of the browser’s memory', () => {
  const mediaIn = (style: string, inside = '') =>
    draftOf(`<form><textarea>Tea</textarea><div style="background-image:url(${style})">${inside}</div><button>Post</button></form>`)
      ?.parts[0]?.media.length;
  expect(mediaIn('blob:https://forum.example/1')).toBe(1);
  expect(mediaIn('/ground.png')).toBe(0);
  expect(mediaIn('blob:https://forum.example/1', '<img src=blob:https://forum.example/1>')).toBe(1);
});

it('goes out when a field says so that is none for a day or a clock by itself', () => {
  const whenIn = (fields: string) =>
    draftOf(`<form><textarea>Tea</textarea>${fields}<button>Schedule</button></form>`)?.scheduledFor ?? null;
  const at = new Date('2026-12-01T09:00').getTime();
  const time = (told: string | null) => told && new Date(told).getTime();
  expect(time(whenIn('<input type="text" readonly value="2026-12-01 09:00">'))).toBe(at);
  expect(time(whenIn('<input type="text" value="1. Dezember 2026"><input type="text" value="09:00">'))).toBe(at);
  expect(whenIn('<input type="text" name="title" value="2026-12-01 09:00">')).toBeNull();
});

it('is empty where only words stand that go when somebody writes', () => {
  const doc =
    '<div><div contenteditable="true"><p><span class="placeholder" contenteditable="false">What is new?</span></p></div><button>Post</button></div>';
  expect(draftOf(doc)?.parts).toEqual([{ text: '', media: [] }]);
  const gap =
    '<div><div contenteditable="true">Dear <span class="placeholder" contenteditable="false">{{name}}</span></div><button>Post</button></div>';
  expect(draftOf(gap)?.parts[0]?.text).toBe('Dear {{name}}');
});

it('is a message beside a list that is named after messages, also where nothing but Enter sends it', () => {
  const talk = (list: string) =>
    page(`<main><ol aria-label="${list}"><li>Hi</li></ol><form><div contenteditable="true" aria-label="Message #tea">Tea</div>
    <button type="button">Gallery</button></form></main>`);
  expect(any.readDraft(any.composeBox(talk('Messages in tea').querySelector('[contenteditable]')!)!).draft?.surface).toBe('message');
  expect(any.composeBoxes(talk('People in tea'))).toEqual([]);
});

describe('who posts is nobody', () => {
  const accountAt = (path: string, body: string) => {
    const { document } = new JSDOM(`<!doctype html><body>${body}</body>`, { url: `https://forum.example${path}` }).window;
    return any.readDraft(any.composeBox(document.querySelector('textarea')!)!).draft?.account?.handle ?? null;
  };
  const box = (button: string, words = '') => `<div><textarea placeholder="${words}">Tea</textarea><button>${button}</button></div>`;
  const jo = '<div><b>Jo</b><span>@jo</span></div>';

  it('whose page or whose post it is', () => {
    expect(accountAt('/users/jo', `<main><div>${jo}${box('Post')}</div></main>`)).toBeNull();
    expect(accountAt('/@jo/109300', `<main>${jo}${box('Reply')}</main>`)).toBeNull();
    expect(accountAt('/home', `<main><div>${jo}${box('Post')}</div></main>`)).toBe('jo');
    expect(accountAt('/@jo', `<nav><a href="/@jo">Profile</a></nav><main>${jo}${box('Post')}</main>`)).toBe('jo');
  });

  it('who may be followed', () => {
    const follow = '<div><b>Jo</b><span>@jo</span><button>Follow</button></div>';
    expect(accountAt('/home', `<main>${follow}${box('Post')}</main>`)).toBeNull();
    for (const name of ['Follow @jo', '@jo folgen', '@joをフォロー'])
      expect(accountAt('/home', `<main>${box('Post')}<button aria-label="${name}"></button></main>`), name).toBeNull();
    expect(accountAt('/home', `<main>${box('Post')}<button aria-label="Account: @acme"></button></main>`)).toBe('acme');
    expect(accountAt('/home', `<main>${box('Post')}</main><aside>${jo}</aside>`)).toBeNull();
    expect(accountAt('/home', `<main>Tea</main><aside>${jo}${box('Post')}</aside>`)).toBe('jo');
  });

  it('whose comment an answer stands in, of which only the pointer tells the time', () => {
    const comment = (date: string) => `<div class="comment"><div><b>@jo</b> ${date}</div><p>Which tea is it?</p>${box('Reply')}</div>`;
    expect(accountAt('/w/12', comment('<a href="/w/12" title="2026-11-20T10:00:00Z">1 hour ago</a>'))).toBeNull();
    expect(accountAt('/w/12', comment('').replace('<p>Which tea is it?</p>', ''))).toBe('jo');
  });

  it('who is written to', () => {
    const talk = (head: string) => `<div>${head}<div role="log"></div>${box('Send', 'Message')}</div>`;
    expect(accountAt('/messages/12', talk('<header><a href="/@jo">Jo</a><span>@jo</span></header>'))).toBeNull();
    expect(accountAt('/messages/12', talk('<header><img class="avatar" src="/jo.png"><b>Jo</b></header>'))).toBeNull();
    const nav = '<nav><a href="/@acme"><span>@acme</span></a></nav>';
    expect(accountAt('/messages/12', nav + talk('<header><a href="/@jo">Jo</a><span>@jo</span></header>'))).toBe('acme');
  });
});

describe('whom it answers', () => {
  const dialog = (above: string) =>
    draftOf(
      `<div role="dialog"><div><div>${above}</div><div><textarea placeholder="Write your reply">Tea</textarea></div></div><button>Reply</button></div>`,
    );

  it('stands above the text with what they said, and is nobody who posts', () => {
    const draft = dialog('<b>Jo</b><span>@jo.example</span><p>When do you open?</p>');
    expect(draft).toMatchObject({ account: null, replyTo: { handle: 'jo.example' } });
  });

  it('is shown by a part that its builders call a reply, and not by one that holds either', () => {
    const box = (name: string) =>
      draftOf(
        `<div><div class="${name}"><img src="/avatar/jo.jpg"><p>Jo Brown</p><p>When do you open?</p></div><textarea>Tea</textarea><button>Post</button></div>`,
      );
    expect(box('quote quote--reply')).toMatchObject({ surface: 'reply', replyTo: { handle: null, text: 'Jo BrownWhen do you open?' } });
    expect(box('reply-or-quote')).toMatchObject({ surface: 'post', replyTo: null });
  });

  it('is not whoever writes, of whom only the name stands there', () => {
    expect(dialog('<b>Acme</b><span>@acme.example</span>')).toMatchObject({ account: { handle: 'acme.example' }, replyTo: null });
  });

  it('is nobody where two are shown', () => {
    const two = '<b>Jo</b><span>@jo.example</span><p>When do you open?</p><b>Acme</b><span>@acme.example</span>';
    expect(dialog(two)).toMatchObject({ account: null, replyTo: null });
  });
});

it('may be seen by whom the one choice says that is taken', () => {
  const audienceIn = (choices: string) =>
    draftOf(`<form><textarea>Tea</textarea>${choices}<button type="submit">Post</button></form>`)?.audience;
  const sign = (title: string, chosen: boolean) => `<button type="button" title="${title}" aria-pressed="${chosen}"><i></i></button>`;
  expect(audienceIn(sign('Public', false) + sign('Followers-only', true))).toBe('Followers-only');
  const radio = (words: string, checked = '') => `<label><input type="radio" name="who"${checked}>${words}</label>`;
  expect(audienceIn(radio('Public') + radio('Followers only', ' checked'))).toBe('Followers only');
});

it.each(['Report post', 'Beitrag melden', '投稿を通報', 'Пожаловаться на запись'])(
  'is no compose box in a dialog that says “%s”',
  (heading) => {
    const dialog = (words: string) =>
      page(`<div role="dialog"><h2>${words}</h2><textarea placeholder="…">Tea</textarea><button type="submit">Submit</button></div>`);
    expect(any.composeBoxes(dialog(heading))).toEqual([]);
    expect(any.composeBoxes(dialog('New'))).toHaveLength(1);
  },
);

it('is named by what stands right before a field, where no label says that it is one', () => {
  const form = (title: string) => draftOf(`<form>${title}<textarea data-here>Tea</textarea><button type="submit">Absenden</button></form>`);
  const field = '<input name="s1" value="Neu">';
  const parts = (title: string) => form(title)?.parts.map(({ text }) => text);
  expect(parts(`<table><tr><td>Betreff:</td><td>${field}</td></tr></table>`)).toEqual(['Neu', 'Tea']);
  expect(parts(`<dl><dt>タイトル</dt><dd>${field}</dd></dl>`)).toEqual(['Neu', 'Tea']);
  expect(parts(`<label>Titre</label>${field}`)).toEqual(['Neu', 'Tea']);
  expect(parts(`<div class="field-label">Title</div><div>${field}</div>`)).toEqual(['Neu', 'Tea']);
  expect(parts(`<div>Title</div><div>${field}</div>`)).toEqual(['Tea']);
  expect(parts(`<label>Ort</label>${field}`)).toEqual(['Tea']);
});

it('is a comment where its form goes to where comments go', () => {
  const surfaceIn = (action: string) =>
    draftOf(`<form action="${action}"><textarea>Tea</textarea><button type="submit">Post</button></form>`)?.surface;
  expect(surfaceIn('/post/comment')).toBe('comment');
  expect(surfaceIn('https://site.example/wp-comments-post.php')).toBe('comment');
  expect(surfaceIn('/commentary/new')).toBe('post');
});

it('has pictures that are described behind the text, in their order', () => {
  const picture = (n: number) => `<img src="blob:https://forum.example/${n}">`;
  const draft =
    draftOf(`<form><textarea data-here>Tea</textarea><div>${picture(1)}${picture(2)}</div><div><textarea placeholder="Alt text 1">A pot</textarea></div>
    <div><textarea placeholder="Alt text 2"></textarea></div><button type="submit">Submit</button></form>`);
  expect(draft?.parts).toMatchObject([{ text: 'Tea', media: [{ alt: 'A pot' }, { alt: null }] }]);
});

it('says that it cannot be seen when it goes out, where it is scheduled for a time that is not told in full', () => {
  const unreadIn = (when: string, button: string) =>
    draftOf(`<div role="dialog"><textarea>Tea</textarea><button>${when}</button><button>${button}</button></div>`)?.unread;
  expect(unreadIn('Fri, Dec 1st, at 9:00am', 'Schedule')).toContain('schedule');
  expect(unreadIn('Dec 1, 2026 at 9:00am', 'Schedule')).not.toContain('schedule');
  expect(unreadIn('Pick time', 'Post now')).not.toContain('schedule');
});
