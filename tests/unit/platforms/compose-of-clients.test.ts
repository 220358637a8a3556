import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { any } from '../../../utils/platforms/any.ts';
import { actOf } from '../../../utils/platforms/structure/publish-words.ts';
import { learnAll } from '../../tools/words.ts';

learnAll();

/** Compose boxes of open clients, of which each shows one rule that the others need as well. */

function page(body: string, path = ''): Document {
  const { document } = new JSDOM(`<!doctype html><body>${body}</body>`, { url: `https://client.example/${path}` }).window;
  return document;
}

function read(body: string, path?: string) {
  const doc = page(body, path);
  const box = any.composeBox(doc.querySelector('[data-here]') ?? doc.querySelector('textarea, [contenteditable]')!);
  const held = [...doc.querySelectorAll('[id]')].filter((control) => any.publishControl(control) === control).map(({ id }) => id);
  return { draft: box && any.readDraft(box).draft, held };
}

describe('a box beside the posts of others', () => {
  const feed = (posts: number) =>
    `<div role="feed">${`<article><p>Hi</p>${'<i></i>'.repeat(40)}<button>Reply</button></article>`.repeat(posts)}</div>`;
  const column = (posts: number) =>
    `<main><div><div><textarea>Tea</textarea></div></div><div><button id="go">Publish</button></div>${feed(posts)}</main>`;

  it('is found however many they are, for nobody writes in them', () => {
    expect(read(column(2)).held).toEqual(['go']);
    expect(read(column(40)).held).toEqual(['go']);
  });

  it('answers none of them', () => {
    expect(read(column(1)).draft?.replyTo).toBeNull();
  });

  it('is found in one of them', () => {
    expect(read('<main><article><p>Hi</p><textarea>Tea</textarea></article><button id="go">Publish</button></main>').held).toEqual(['go']);
  });
});

it('is scheduled by the word for it, and a drawing for “later” beside that opens the choice of a time', () => {
  const form = (button: string) =>
    `<form><textarea>Tea</textarea><button type="button" title="Schedule post" id="clock"><svg></svg></button>${button}</form>`;
  expect(read(form('<button id="go">Schedule</button>')).held).toEqual(['go']);
  expect(read(form('<input type="submit" value="Schedule" id="go">')).held).toEqual(['go']);
  expect(read(form('')).held).toEqual(['clock']);
});

describe('nothing is published by', () => {
  it.each(['Suspend', 'Suggest', 'Skip', 'Commit changes', 'Send test', 'Generate', 'Rewrite post', 'Reject', 'Convert'])(
    '“%s”',
    (name) => {
      expect(actOf(name)?.act).toBe('never');
      expect(any.composeBoxes(page(`<form><textarea>Tea</textarea><button type="submit">${name}</button></form>`))).toEqual([]);
    },
  );
});

it('sends a campaign as it does a message', () => {
  for (const name of ['Send campaign', 'Schedule newsletter']) expect(actOf(name)?.exact, name).toBe(true);
});

describe('what is written in', () => {
  it('is no field for whom it goes to', () => {
    const to = (name: string) =>
      `<form><textarea name="${name}"></textarea><textarea data-here>Tea</textarea><input type="submit" value="Submit"></form>`;
    expect(read(to('username_list')).draft?.parts).toHaveLength(1);
    expect(read(to('more')).draft?.parts).toHaveLength(2);
  });

  it('is no word among colleagues, be it in the builders’ names alone', () => {
    const note = (id: string) => page(`<form><textarea id="${id}">Tea</textarea><input type="submit" value="Post note"></form>`);
    expect(any.composeBoxes(note('internal_note'))).toEqual([]);
    expect(any.composeBoxes(note('note'))).toHaveLength(1);
  });
});

describe('who posts', () => {
  const accountIn = (body: string, path?: string) => read(body, path).draft?.account?.handle ?? null;
  const form = '<form><textarea>Tea</textarea><button>Post</button></form>';

  it.each([
    ['Logged in as Acme Tea. <a href="/profile.php">Edit your profile</a>. <a href="/leave">Log out?</a>', 'Acme Tea'],
    ['<a href="/profile.php">Angemeldet als Acme Tee</a>. <a href="/leave">Abmelden?</a>', 'Acme Tee'],
    ['Connecté en tant que <strong>Acme Thé</strong> <button>Quitter</button>', 'Acme Thé'],
    ['Вы вошли как Чай. <a href="/leave">Выйти?</a>', 'Чай'],
    ['Signed in as @acme', 'acme'],
  ])('is who is said to be signed in: %s', (said, account) => {
    expect(accountIn(`<div><p>${said}</p>${form}</div>`)).toBe(account);
    expect(accountIn(`<article><p>${said}</p></article>${form}`)).toBeNull();
  });

  it('stands in the head of a box, which is closed and made smaller there', () => {
    const head = '<div><span>@acme</span><button aria-label="Close"></button></div>';
    expect(accountIn(`<div>${head}${form}</div>`)).toBe('acme');
    expect(accountIn(`<div>${head}<p>Who to follow</p>${form}</div>`)).toBeNull();
    expect(accountIn(`<div><div><span>@jo</span><button>Follow</button></div>${form}</div>`)).toBeNull();
  });

  it('is one with a server behind the name', () => {
    const shown = '<a title="@acme@m.example">@acme<wbr><i>@m.example</i></a>';
    expect(accountIn(`<div><div>${shown}</div>${form}</div>`)).toBe('acme@m.example');
  });

  it('is not named by the page where a button to one’s profile leads nowhere', () => {
    expect(accountIn(`<a href="#" aria-label="Profile">Acme</a>${form}`, 'home')).toBeNull();
    expect(accountIn(`<a href="/acme" aria-label="Profile">Acme</a>${form}`, 'home')).toBe('acme');
  });
});

it('answers what stands right before it', () => {
  const shown = '<article><b>Jo</b> <i>@jo</i> <time datetime="2026-11-20">1 d</time><p>Is there tea?</p></article>';
  const answer = (button: string) =>
    `<div><div>${shown}<div>Replying to @jo</div></div><form><textarea>Yes</textarea><button>${button}</button></form></div>`;
  expect(read(answer('Reply')).draft?.replyTo).toMatchObject({ handle: 'jo', text: expect.stringContaining('Is there tea?') });
  expect(read(answer('Post')).draft?.replyTo).toBeNull();
  const thread = `<div><div>${shown}${shown}</div><form><textarea>Yes</textarea><button>Reply</button></form></div>`;
  expect(read(thread).draft?.replyTo).toBeNull();
});

it('is published by what posts, and not by a choice beside it', () => {
  const form = (more: string) => `<form><textarea>Tea</textarea>${more}<input type="submit" value="Publish" id="go"></form>`;
  expect(read(form('<a href="#" id="to">Reply to a site</a>')).held).toEqual(['go']);
  expect(read(form('<button type="button" id="also">Post reply</button>')).held).toEqual(['also', 'go']);
  expect(read(form('<span class="switch-button" id="way"><i></i> Publish</span>')).held).toEqual(['go']);
  expect(read(form('<span class="button" id="also">Publish</span>')).held).toEqual(['also', 'go']);
});

describe('nothing is published to others by', () => {
  it.each([
    ['a test', '<form><input name="subject" value="Tea"><textarea>Tea</textarea><button type="button">Send test email</button></form>'],
    ['an invitation', '<form><textarea name="emails">jo@m.example</textarea><button type="submit">Send now</button></form>'],
    ['leaving', '<form><textarea name="reason">Too much</textarea><button type="submit">Unsubscribe</button></form>'],
    ['a machine’s prompt', '<form><div id="prompt-textarea" contenteditable="true">Tea?</div><button aria-label="Send"></button></form>'],
    ['what is asked of it', '<form><textarea placeholder="Ask anything">Tea?</textarea><button aria-label="Send"></button></form>'],
    ['what it offers', '<form><textarea placeholder="How can I help you today?">Tea?</textarea><button aria-label="Send"></button></form>'],
    [
      'words that stand in a field by a mark of its own (Deep Chat)',
      '<div><div contenteditable="true" deep-chat-placeholder-text="Ask me anything!">Tea?</div><button class="submit-button"></button></div>',
    ],
    [
      'a talk with it, by the two roles in that',
      `<div><p data-role="user">Tea?</p><p data-role="assistant">A drink.</p></div><form><textarea placeholder="Send a message">Tea?</textarea><button aria-label="Send"></button></form>`,
    ],
    [
      'a survey, which asks several questions',
      `<form><input type="radio" name="r"><input type="radio" name="r"><input type="radio" name="s"><input type="radio" name="s">
        <textarea>Tea</textarea><button type="submit">Submit</button></form>`,
    ],
  ])('%s', (_what, body) => {
    expect(any.composeBoxes(page(body))).toEqual([]);
  });
});

it('is published by what keeps it where a post is changed: only posts have an audience, and nothing else publishes there', () => {
  const heldIn = (tools: string) => {
    const doc = page(`<div role="dialog"><div contenteditable="true">Tea</div>${tools}<button id="go">Save changes</button></div>`);
    return any.publishControl(doc.querySelector('#go')!) !== null;
  };
  const audience = '<button disabled aria-label="Change content visibility"></button>';
  expect(heldIn(audience)).toBe(true);
  expect(heldIn('<select name="privacy"><option>Public</option></select>')).toBe(true);
  expect(heldIn('')).toBe(false);
  expect(heldIn(`<input placeholder="Title of the list">${audience}`)).toBe(false);
  expect(heldIn(`${audience}<button>Post</button>`)).toBe(false);
});

it('has no picture in the text that describes a video', () => {
  const { draft } = read('<form><video></video><label>Description <textarea>Tea</textarea></label><button>Publish</button></form>');
  expect(draft?.parts).toMatchObject([{ text: 'Tea' }]);
  expect(draft?.parts[0]?.media.filter(({ alt }) => alt !== null)).toEqual([]);
});

it('is of nobody by the name of “My profile”, or by the letters in place of a picture', () => {
  const accountIn = (frame: string) => read(`${frame}<form><textarea>Tea</textarea><button>Post</button></form>`).draft?.account ?? null;
  const link = (words: string, alt = '') =>
    `<nav><a href="/users/me/profile"><img class="avatar" alt="${alt}" src="/a.png">${words}</a></nav>`;
  expect(accountIn(link('<span>My profile</span>', 'Acme Tea'))).toEqual({ handle: 'Acme Tea', name: 'Acme Tea' });
  expect(accountIn(link('<span>My profile</span>'))).toBeNull();
  expect(accountIn('<header><button aria-haspopup="dialog"><div class="avatar" title="Acme Tea">AT</div></button></header>')?.handle).toBe(
    'Acme Tea',
  );
  expect(accountIn('<header><button aria-haspopup="dialog"><div class="avatar">AT</div></button></header>')?.handle).toBe('AT');
});

it('tells in every language what publishes nothing, though a word in it does', () => {
  const never = `Who can reply|Wer kann antworten|Qui peut répondre|Quién puede responder|Vem kan svara|من يمكنه الرد|Đăng nhập|Đăng ký
    |Xem bình luận|Lihat komentar|Válasz visszavonása|コメントを表示|查看评论|댓글 보기|Предварительный просмотр`;
  for (const name of never.split('|')) expect(actOf(name.trim())?.act, name).toBe('never');
  for (const name of ['Đăng', 'Đăng bài', 'Bình luận', 'Komentar', '댓글 달기', '제출', 'להגיב'])
    expect(actOf(name)?.exact, name).toBe(true);
});

describe('who may see it', () => {
  const audienceIn = (body: string) => read(body).draft?.audience;
  it('is chosen in the same form, beside the box', () => {
    const form = (
      tag: string,
    ) => `<${tag}><main><div><input placeholder="标题" value="茶"><textarea>Tea</textarea><button>发布</button></div></main>
      <aside><select><option>隐藏</option><option selected>公开</option></select></aside></${tag}>`;
    expect(audienceIn(form('form'))).toBe('公开');
    expect(audienceIn(form('div'))).toBeNull();
  });

  it('is not told by a sign that is written by its name', () => {
    const form = (sign: string) =>
      `<form><textarea>Tea</textarea><button>Publish</button><button type="button"><i class="material-symbols">${sign}</i><span>Preview</span></button></form>`;
    expect(audienceIn(form('visibility'))).toBeNull();
  });
});
