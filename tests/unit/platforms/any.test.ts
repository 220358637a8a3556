import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { any } from '../../../utils/platforms/any.ts';
import { isForOneself } from '../../../utils/platforms/structure/field-words.ts';
import { actOf } from '../../../utils/platforms/structure/publish-words.ts';
import { learnAll } from '../../tools/words.ts';

learnAll();

/** A page around these elements; `@` marks the text, `#go` the control that publishes. */
function page(body: string): Document {
  const { document } = new JSDOM(`<!doctype html><body>${body}</body>`, { url: 'https://forum.example/' }).window;
  return document;
}

function read(doc: Document) {
  const editor = (doc.querySelector<HTMLElement>('[data-here]') ?? doc.querySelector<HTMLElement>('textarea, [contenteditable]'))!;
  const box = any.composeBox(editor);
  return { box, reading: box && any.readDraft(box), controls: box ? any.publishControls(box).map(({ id }) => id) : [] };
}

/** Compose boxes as public clients and interface kits build them, light on markup, true in nesting, roles and names. */
const composers: Record<string, string> = {
  'a text field and a button, no form': '<textarea>Tea</textarea><button id="go">Post</button>',
  'a form whose button has no type':
    '<form><textarea>Tea</textarea><button type="button">Bold</button><button id="go">Skicka in</button></form>',
  'TipTap in a toolbar of icons (Elk)': `<div class="flex"><a href="/@acme"><img alt="avatar" class="avatar"></a>
    <div><div><div contenteditable="true" class="tiptap ProseMirror" role="textbox" translate="no"><p>Tea</p></div></div>
    <div class="tools"><button btn-action-icon aria-label="Add images, a video or an audio file"><div class="i-ri:image"></div></button>
    <button aria-label="Add content warning" aria-pressed="false"></button><button aria-haspopup="menu" aria-label="Change language">en</button>
    <button id="go" class="btn-solid">Publish!</button></div></div></div>`,
  'a dialog with its button above (Phanpy)': `<div role="dialog"><header><button type="button" class="plain close-button" aria-label="Close">×</button></header>
    <form><input type="text" name="spoilerText" placeholder="Content warning" value=""><textarea name="status" placeholder="What are you doing?">Tea</textarea>
    <footer><label><select name="visibility"><option selected>Public</option></select></label><button type="submit" id="go" class="large">Post</button></footer></form></div>`,
  'a word of its own (Semaphore)': `<div class="compose-box"><textarea class="compose-box-input" placeholder="What's on your mind?">Tea</textarea>
    <div class="toolbar"><button aria-label="Insert emoji"></button><button aria-label="Add media"></button></div>
    <div class="length"></div><button id="go" class="compose-box-button">Toot!</button></div>`,
  'buttons drawn as headings (Misskey, Japanese)': `<div class="post-form"><header><button class="cancel _button"><i class="ti ti-x"></i></button>
    <div><button class="_button" title="公開範囲">公開</button><button id="go" class="submit _button"><div>ノート<i class="ti ti-send"></i></div></button></div></header>
    <div><textarea placeholder="いまどうしてる？">Tea</textarea></div></div>`,
  'a forum (Lemmy)': `<form class="post-form"><input id="post-title" type="text" placeholder="Title" value="A title"><div><textarea id="markdown-textarea-1">Tea</textarea>
    <button type="button" data-tippy-content="Bold"><svg></svg></button></div><button id="go" type="submit" class="btn btn-secondary">Create</button></form>`,
  'a forum (Discourse)': `<div id="reply-control" class="open"><div class="d-editor"><div class="d-editor-button-bar" role="toolbar"><button class="btn">B</button></div>
    <textarea class="d-editor-input" placeholder="Type here.">Tea</textarea></div><div class="submit-panel"><button id="go" class="btn btn-primary create"><span class="d-button-label">Reply</span></button>
    <button class="discard-button btn">Discard</button></div></div>`,
  'a link for a button (Pixelfed)': `<div class="card"><div class="card-header"><a class="float-right" href="#">Cancel</a></div><textarea class="form-control">Tea</textarea>
    <div class="card-footer"><a id="go" href="#" class="font-weight-bold">Post</a></div></div>`,
  'an icon without a name (Telegram)': `<div class="chat-input"><div class="new-message-wrapper"><button class="btn-icon tgico-smile"></button>
    <div contenteditable="true" class="input-message-input">Tea</div><button class="btn-icon attach"></button></div>
    <button id="go" class="btn-icon btn-send"><span class="tgico"></span></button></div>`,
  'a kit of components (MUI)': `<div class="MuiPaper-root"><div class="MuiFormControl-root"><textarea class="MuiInputBase-input">Tea</textarea><textarea aria-hidden="true" readonly tabindex="-1"></textarea></div>
    <div class="MuiCardActions-root"><button class="MuiButton-root" type="button">Anhängen</button><button id="go" class="MuiButton-contained" type="button">Veröffentlichen</button></div></div>`,
  'a kit of components (Ant)': `<div class="ant-modal" role="dialog" aria-modal="true"><button class="ant-modal-close" aria-label="Close"></button><div class="ant-modal-body"><textarea class="ant-input">Tea</textarea></div>
    <div class="ant-modal-footer"><button class="ant-btn"><span>取消</span></button><button id="go" class="ant-btn ant-btn-primary"><span>发 布</span></button></div></div>`,
  'Lexical beside a picture of a plane': `<section><div><div contenteditable="true" data-lexical-editor="true" role="textbox"><p dir="ltr"><span data-lexical-text="true">Tea</span></p></div></div>
    <div role="button" tabindex="0" id="go" aria-label="Enviar"><svg><path d="M0 0"></path></svg></div></section>`,
  Slate: `<div><div data-slate-editor="true" contenteditable="true" role="textbox"><div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">Tea</span></span></span></div></div>
    <button id="go">Опубликовать</button></div>`,
  CodeMirror: `<div><div class="cm-editor"><div class="cm-scroller"><div class="cm-content" contenteditable="true" role="textbox"><div class="cm-line">Tea</div></div></div></div><button id="go">Publier</button></div>`,
  'a title and a tool bar before the box (Flarum)': `<div class="composer"><h3><input class="FormControl" placeholder="Discussion Title"></h3><div><textarea>Tea</textarea>
    <ul><li><button id="go" type="button"><span>Post Discussion</span></button></li><li><button type="button" title="Bold"></button></li></ul></div></div>`,
  'a kit that says of every button whether it is pressed in': `<div><div contenteditable="true">Tea</div><button aria-pressed="false" aria-label="Add an emoji"></button>
    <button id="go" aria-pressed="false" aria-label="Publish post">Post</button></div>`,
  'a word under the hand':
    '<div><div contenteditable="true">Tea</div><div><span>B</span><div id="go" style="cursor:pointer">Posten</div></div></div>',
  'what chooses who may answer, beside what publishes':
    '<div><div contenteditable="true">Tea</div><div role="button">Everyone can reply</div><div role="button" id="go">Post</div></div>',
  'the answered post’s own buttons before it':
    '<div role="dialog"><div><p>Open?</p><div role="button"><svg aria-label="Reply"></svg></div></div><div contenteditable="true">Tea</div><div role="button" id="go">Post</div></div>',
  'a schedule drawn as a clock beside it':
    '<div role="dialog"><div contenteditable="true">Tea</div><button aria-label="Planen"><svg></svg></button><button id="go">Posten</button></div>',
  'CodeMirror 5, which draws apart from the field that takes the keys': `<form><div class="CodeMirror"><div><textarea></textarea></div><div class="CodeMirror-code"><pre class="CodeMirror-line"><span>Tea</span></pre></div></div><button id="go">Publica</button></form>`,
  'a button for a poll beside it, which makes something else (Elk)': `<div><div contenteditable="true">Tea</div><button aria-label="Create a poll"></button>
    <button aria-label="Add content warning"></button><button id="go">Publish</button></div>`,
  'a button that says what it adds (Mbin)': `<form><textarea name="body">Tea</textarea><button type="button" aria-label="Add media"></button><button type="submit" id="go">Add new thread</button></form>`,
  'a kit that calls every row of buttons a tool bar': `<form><textarea>Tea</textarea><div role="toolbar"><button type="button"><span>CW</span></button><button type="button" aria-label="Emoji"></button></div>
    <div role="toolbar"><button type="button">Cancel</button><button type="button" id="go">Post</button></div></form>`,
  'a link to a name that nothing on the page bears (WriteFreely)': `<textarea>Tea</textarea><header><nav><a href="#" id="publish-to"><span>Acme</span></a></nav><a href="#theme" title="Toggle theme"><img></a>
    <a href="#publish" title="Publish" id="go"><img></a></header>`,
  'a button that adds another text before the one that publishes':
    '<div><div contenteditable="true">Tea</div><button>Add another post</button><button>Weiteren Beitrag hinzufügen</button><button id="go">Post</button></div>',
  'what shares a draft with colleagues beside what publishes it (a scheduler)':
    '<div contenteditable="true">Tea</div><header><button>Share</button><button id="go">Publish now</button></header>',
  'a field that brings up whom it mentions':
    '<div><div contenteditable="true" role="combobox" aria-multiline="true">Tea</div><button>Save Draft</button><button id="go">Post now</button></div>',
  'what limits who may answer, and the button above the text (Japanese)':
    '<div><div><button>下書き</button><button id="go">投稿する</button></div><div contenteditable="true">Tea</div><button aria-label="返信できる人を制限"><svg></svg></button></div>',
  'a button whose builder alone says that it sends (Twitch)':
    '<div><div contenteditable="true" role="textbox">Tea</div><button aria-label="Bits"></button><button data-a-target="chat-send-button" id="go">Chat</button></div>',
  'a dialog sent by a word that nobody knows':
    '<div role="dialog"><textarea>Tea</textarea><button type="button">Cancel</button><button type="submit" id="go">Squawk</button></div>',
  'a button far above the text, and others that only add to it (Medium)':
    '<header><button id="go">Publish</button></header><main><div contenteditable="true">Tea</div><button>Add an image</button><button aria-label="Add a video"></button></main>',
  'what is sent, written or set besides the post (schedulers)': `<div><textarea>Tea</textarea><button>Add first comment</button><button>Internal note</button>
    <button>Post settings</button><button aria-label="Send a gift"></button><button>Save as draft</button><button id="go">Schedule post</button></div>`,
  'two buttons that send the form, one with its “loading” unseen, and a cross (Moodle, Spanish)': `<form><textarea name="post" placeholder="Respondiendo a Jo">Tea</textarea>
    <div><button id="go"><span>Enviar</span><span hidden>Cargando</span></button><button type="submit" data-action="advanced-reply">Avanzada</button>
    <button title="Cancelar respuesta"><i class="icon"></i></button></div></form>`,
  'two words that nobody knows, of which the builder calls one a preview (FluxBB, Hungarian)':
    '<form><textarea>Tea</textarea><input type="submit" name="submit" id="go" value="Mehet"><input type="submit" name="preview" value="Nézzük"></form>',
  'what is shared being a post, beside what opens its pictures (a blog’s own share panel, German)': `<div><textarea placeholder="Schreibe etwas">Tea</textarea><button>Medium auswählen</button>
    <button>Social-Media-Vorschau öffnen</button><button id="go">Beitrag teilen</button></div>`,
  'signs drawn as letters (Angular Material, Italian)': `<div><textarea>Tea</textarea><button><mat-icon aria-hidden="true">image</mat-icon></button>
    <button id="go"><mat-icon aria-hidden="true">send</mat-icon><span>Pubblica</span></button></div>`,
  'Greek capitals, which bear no accents':
    '<div><textarea>Tea</textarea><button>ΑΚΥΡΟ</button><button>ΠΡΟΕΠΙΣΚΟΠΗΣΗ</button><button id="go">ΔΗΜΟΣΙΕΥΣΗ</button></div>',
  'what is asked of a picture between the text and the button (Mbin)': `<form><div><textarea>Tea</textarea></div><ul><li><img src="blob:https://forum.example/1">
    <label>Alternative text <textarea>A pot</textarea></label></li><li><button type="submit" id="go">Post</button></li></ul></form>`,
  'a word that nobody knows, which is the heading as well (Flarum, German)': `<div><div><h3>Gespräch eröffnen</h3><textarea>Tea</textarea></div>
    <ul><li><button type="button" id="go"><i class="fa-paper-plane"></i>Gespräch eröffnen</button></li><li><button type="button" title="Fett"></button></li></ul></div>`,
  'a button whose name stands in a picture': `<form><div contenteditable="true">Tea</div><button id="go" type="submit"><img alt="نشر" src="/p.png"></button></form>`,
};

describe('a compose box', () => {
  it.each(Object.keys(composers))('is found by its structure: %s', (name) => {
    const { reading, controls } = read(page(composers[name]!));
    expect(reading?.draft?.parts.at(-1)?.text).toBe('Tea');
    expect(controls).toEqual(['go']);
  });

  it('may have its button above the text and once more below it', () => {
    const twice = (button: string) =>
      read(
        page(
          `<div role="dialog"><div><button id="a">${button}</button><textarea>Tea</textarea></div><p><button id="b">${button}</button></p></div>`,
        ),
      );
    expect(twice('发布').controls).toEqual(['b', 'a']);
    // What stands above may answer the post that is shown there.
    expect(twice('Reply').controls).toEqual(['b']);
  });

  it('holds nothing where only the editor’s own placeholder stands', () => {
    const doc = page(
      '<div><div contenteditable="true"><span data-slate-placeholder contenteditable="false">Write</span></div><button>Post</button></div>',
    );
    expect(read(doc).reading?.draft?.parts).toEqual([{ text: '', media: [] }]);
  });

  it('is found from its control and from any part of it alike', () => {
    const doc = page(`<main>${composers['a forum (Discourse)']}</main><aside><button>Post</button></aside>`);
    const { box } = read(doc);
    expect(any.publishControl(doc.querySelector('.d-button-label')!)?.id).toBe('go');
    expect(any.composeBox(doc.querySelector('.discard-button')!)).toBe(box);
    expect(any.publishControl(doc.querySelector('aside button')!)).toBeNull();
    expect(any.composeBoxes(doc)).toEqual([box]);
  });

  it('is found from the form around it, which a page may send by itself', () => {
    const doc = page(
      '<form><div><div><textarea>Tea</textarea><button type="submit" id="go">Post</button></div><div><p>Terms</p></div></div></form>',
    );
    const { box } = read(doc);
    expect(box?.localName).toBe('div');
    expect(any.composeBox(doc.querySelector('form')!)).toBe(box);
  });

  it('is one for all texts of a thread, and one each for answers below each other', () => {
    const thread = page(
      '<div><div><textarea>One</textarea><button>Remove</button></div><div><textarea>Two</textarea></div><button id="go">Post all</button></div>',
    );
    expect(read(thread).reading?.draft?.parts.map(({ text }) => text)).toEqual(['One', 'Two']);
    const answers = page(
      '<ul><li><textarea>One</textarea><button id="a">Reply</button></li><li><textarea data-here>Two</textarea><button id="b">Reply</button></li></ul>',
    );
    expect(read(answers)).toMatchObject({ controls: ['b'], reading: { draft: { surface: 'reply', parts: [{ text: 'Two' }] } } });
    expect(any.composeBoxes(answers)).toHaveLength(2);
  });

  it('is found in open shadow roots, around them and across them', () => {
    const doc = page('<x-composer></x-composer>');
    const outer = doc.querySelector('x-composer')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<div><x-field></x-field><x-button id="go">Send post</x-button></div>';
    outer.querySelector('x-field')!.attachShadow({ mode: 'open' }).innerHTML = '<textarea>Tea</textarea>';
    outer.querySelector('x-button')!.attachShadow({ mode: 'open' }).innerHTML = '<button part="base"><slot></slot></button>';
    const editor = outer.querySelector('x-field')!.shadowRoot!.querySelector('textarea')!;
    const box = any.composeBox(editor)!;
    expect(any.readDraft(box).draft?.parts[0]?.text).toBe('Tea');
    expect(any.publishControls(box).map(({ id }) => id)).toEqual(['go']);
    const inner = outer.querySelector('x-button')!.shadowRoot!.querySelector('button')!;
    expect(any.publishControl(inner)?.id).toBe('go');
    expect(any.publishControl(outer.querySelector('x-button')!)?.id).toBe('go');
  });

  const block = (tag: string, label: string, text: string) => `<${tag} contenteditable="true" aria-label="${label}">${text}</${tag}>`;
  const title = block('h1', 'Add title', 'New');
  const blocks = `${block('h2', 'Heading', 'Tea')}<div><button>Upload</button> or drop</div>${block('p', 'Paragraph', 'It is <b>here</b>.')}`;

  it('has one text where every block of it is written into by itself', () => {
    const doc = page(
      `<div><div><button>Save draft</button><button id="go">Publish</button></div><div>${title}<div>${blocks}</div></div></div>`,
    );
    expect(read(doc)).toMatchObject({ controls: ['go'], reading: { draft: { parts: [{ text: 'New' }, { text: 'Tea\nIt is here.' }] } } });
  });

  it('has one text where the blocks stand in a frame of their own', () => {
    const doc = page('<div><iframe></iframe><button id="go">Publish</button></div>');
    const frame = doc.querySelector('iframe')!;
    frame.contentDocument!.body.innerHTML = `${title}<div>${blocks}</div>`;
    const box = any.composeBox(frame)!;
    expect(any.readDraft(box).draft?.parts.map(({ text }) => text)).toEqual(['New\nTea\nIt is here.']);
    expect(any.publishControl(doc.querySelector('#go')!)?.id).toBe('go');
  });

  it('sends by Enter in a conversation and where its field says so, and nowhere else', () => {
    const enter = (body: string, shiftKey = false) => {
      const doc = page(body);
      const editor = doc.querySelector('textarea')!;
      return any.sendsOn!({ shiftKey } as KeyboardEvent, editor);
    };
    const message = '<form><textarea placeholder="Message #tea">Tea</textarea><button type="submit" aria-label="Send"></button></form>';
    expect(enter(message)).toBe(true);
    expect(enter(message, true)).toBe(false);
    expect(enter('<form><textarea enterkeyhint="send">Tea</textarea><button>Post</button></form>')).toBe(true);
    expect(enter('<form><textarea>Tea</textarea><button>Post</button></form>')).toBe(false);
    expect(enter('<p>Message</p><textarea enterkeyhint="send">Tea</textarea>')).toBe(false);
    const talk = (label: string) =>
      `<ol role="log"><li>Hi</li></ol><form><textarea aria-label="${label}">Tea</textarea><button type="button">Gift</button></form>`;
    expect(enter(talk('Mensaje a #general'))).toBe(true);
    expect(enter(talk('Your name'))).toBe(false);
    expect(enter('<textarea aria-label="Message">Tea</textarea><button id="chat-send">Chat</button>')).toBe(true);
  });

  it('is for a comment where its field or its form is called one', () => {
    expect(
      read(page('<form><textarea placeholder="Kommentar …">Tea</textarea><button>Absenden</button></form>')).reading?.draft?.surface,
    ).toBe('comment');
    expect(read(page('<form class="comment-edit"><textarea>Tea</textarea><button>Submit</button></form>')).reading?.draft?.surface).toBe(
      'comment',
    );
    expect(read(page('<form><textarea>Tea</textarea><button>Submit</button></form>')).reading?.draft?.surface).toBe('post');
  });

  it('is for a reply where it stands below a post, or where its address or its builder says so, and no title is asked for', () => {
    const surfaceIn = (body: string) => read(page(body)).reading?.draft?.surface;
    const post = (time: string) => `<article><a href="/u/jo">Jo</a>${time}<p>Tea?</p><div>${composer}</div></article>`;
    expect(surfaceIn(post('<time datetime="2026-11-20">1 h</time>'))).toBe('reply');
    expect(surfaceIn(post(''))).toBe('post');
    const form =
      '<form action="/posting.php?mode=reply"><input name="subject" value="Re: Tea"><textarea>Tea</textarea><button>Submit</button></form>';
    expect(surfaceIn(form)).toBe('reply');
    expect(surfaceIn(form.replace('reply', 'new'))).toBe('post');
    expect(surfaceIn(`<div class="note-reply">${composer}</div>`)).toBe('reply');
    expect(surfaceIn(`<div class="note-reply"><input name="title">${composer}</div>`)).toBe('post');
    expect(surfaceIn(`<div class="no-reply">${'<p>Tea</p>'.repeat(200)}${composer}</div>`)).toBe('post');
  });

  it('is for a reply where its field, its form’s address or the words beside it say so', () => {
    const surfaceIn = (body: string) => read(page(body)).reading?.draft?.surface;
    expect(surfaceIn('<form><textarea aria-label="Text with names" placeholder="Reply">Tea</textarea><button>Submit</button></form>')).toBe(
      'reply',
    );
    const form = (attributes: string) => `<form ${attributes}><input name="subject"><textarea>Tea</textarea><button>Submit</button></form>`;
    expect(surfaceIn(form('action="/boards/3/topics/412/replies"'))).toBe('reply');
    expect(surfaceIn(form('data-ic-post-to="/api/topics/41/replies"'))).toBe('reply');
    expect(surfaceIn(form('action="/posts/new?parent=41"'))).toBe('reply');
    expect(surfaceIn(form('action="/posts/new?parent="'))).toBe('post');
    const dialog = (before: string) => `<div role="dialog"><div>${before}</div>${composer}</div>`;
    expect(surfaceIn(dialog('Replying to <a href="/@jo">@jo</a>'))).toBe('reply');
    expect(surfaceIn(dialog('Replying to @jo'))).toBe('reply');
    expect(surfaceIn(dialog('With <a href="/@jo">@jo</a>'))).toBe('post');
    expect(surfaceIn(dialog('Replying to many'))).toBe('post');
  });

  it('is for a reply where a subject may be given, right below the post that it answers', () => {
    const answer = `<div class="reply-form"><input name="subject"><div>${composer}</div></div>`;
    const surfaceIn = (body: string) => read(page(body)).reading?.draft?.surface;
    expect(surfaceIn(`<div><div><time datetime="2026-11-20">1 h</time><p>Which tea?</p></div>${answer}</div>`)).toBe('reply');
    expect(surfaceIn(`<div>${answer}<div><time datetime="2026-11-20">1 h</time><p>Which tea?</p></div></div>`)).toBe('post');
  });

  it('is for a reply where a comment is written below another', () => {
    const form = '<form class="comment-form"><textarea>Tea</textarea><button>Submit</button></form>';
    const said = '<a href="/u/jo">Jo</a> <time datetime="2026-11-20">1 h</time><p>Which tea?</p>';
    const surfaceIn = (body: string) => read(page(body)).reading?.draft?.surface;
    expect(surfaceIn(`<ol><li class="comment even" id="comment-51">${said}${form}</li></ol>`)).toBe('reply');
    expect(surfaceIn(`<ol><li class="subtree"><div class="comment" id="c_51">${said}</div>${form}</li></ol>`)).toBe('reply');
    expect(surfaceIn(`<div><div class="comment" id="comment-51">${said}</div>${form}</div>`)).toBe('comment');
    expect(surfaceIn(`<div class="new-comment" id="comment-51">${said}${form}</div>`)).toBe('comment');
    expect(surfaceIn(`<div class="comment" id="comment-51">${form}${said}</div>`)).toBe('comment');
    expect(surfaceIn(`<div class="comments" id="comments-51">${said}${form}</div>`)).toBe('comment');
  });

  it('is no message where a title is asked for, whatever a field is called', () => {
    const form = '<form><textarea aria-label="Message">Tea</textarea><button>Send</button></form>';
    expect(read(page(form)).reading?.draft?.surface).toBe('message');
    expect(read(page(form.replace('<textarea', '<input name="title"><textarea'))).reading?.draft?.surface).toBe('post');
  });

  it('is for a comment where its form is named so', () => {
    const doc = page('<form class="comment-form__body"><div><textarea>Tea</textarea><button id="go">Post</button></div></form>');
    expect(read(doc).reading?.draft?.surface).toBe('comment');
  });

  it('is for a comment where all comments stand, and no title is asked for', () => {
    const surfaceIn = (part: string, title = '') =>
      read(page(`<div class="${part}"><div>${title}<textarea>Tea</textarea><button>Send</button></div><p>Nice tea</p></div>`)).reading
        ?.draft?.surface;
    expect(surfaceIn('tk-comments')).toBe('comment');
    expect(surfaceIn('comments-area dark')).toBe('comment');
    expect(surfaceIn('tk-comments', '<input placeholder="Title">')).toBe('post');
    expect(surfaceIn('comments-open')).toBe('post');
  });

  it('is for a comment of a guest, who is asked for an address', () => {
    const doc = page(
      '<form id="commentform"><input type="email"><textarea>Tea</textarea><button type="submit" id="go">Absenden</button></form>',
    );
    expect(read(doc)).toMatchObject({ controls: ['go'], reading: { draft: { surface: 'comment' } } });
  });

  it('is for a message where one word means posting and sending, beside what others say', () => {
    const box = '<div><textarea aria-label="Lähetä viesti">Tea</textarea><button>Lähetä</button></div>';
    expect(read(page(`<ol role="log"><li>Hei</li></ol>${box}`)).reading?.draft?.surface).toBe('message');
    expect(read(page(box)).reading?.draft?.surface).toBe('post');
  });

  it('is found around an editor that stands in a frame of its own', () => {
    const doc = page('<div><iframe></iframe><button id="go">Publish</button></div>');
    const frame = doc.querySelector('iframe')!;
    frame.contentDocument!.body.innerHTML = '<p>Tea</p>';
    frame.contentDocument!.body.setAttribute('contenteditable', 'true');
    const box = any.composeBox(frame)!;
    expect(any.readDraft(box).draft?.parts[0]?.text).toBe('Tea');
    expect(any.publishControl(doc.querySelector('#go')!)?.id).toBe('go');
  });
});

/** Fields that are nobody's post. */
const others: Record<string, string> = {
  'a field without a button before what others say': `<div><div><div contenteditable="true"></div></div>
    <div><div><b>Jo</b> <a href="/12"><time datetime="2026-11-20">2 h</time></a><p>Lovely tea.</p><button>Reply</button></div></div></div>`,
  'a form that does not send yet below what can be shared': `<div><div><button>Share</button></div>
    <form><div><textarea placeholder="Add a comment"></textarea><button type="button" aria-label="Markdown"></button></div></form></div>`,
  'a field that is not drawn': '<div style="display:none"><form><textarea>Tea</textarea><button>Post</button></form></div>',
  'a search box':
    '<form role="search"><textarea role="combobox" name="q" aria-label="Search">Tea</textarea><button type="submit">Search</button></form>',
  'a search box in another language':
    '<div><textarea placeholder="Durchsuchen" aria-label="Suche in Beiträgen">Tea</textarea><button>Senden</button></div>',
  'a filter for mail': '<form><textarea name="filter">from:acme</textarea><button type="submit">Create</button></form>',
  'a profile': '<form><label>About me<textarea>Tea</textarea></label><button type="submit">Save</button></form>',
  'a profile in another language':
    '<form><textarea>Tee</textarea><button type="submit">Speichern</button><button type="button">Abbrechen</button></form>',
  'a few words about oneself': '<form><label>Bio <textarea>Tea</textarea></label><button type="submit">Submit</button></form>',
  'code with numbered lines': `<div><div class="cm-editor"><div class="cm-gutters"><div class="cm-lineNumbers"></div></div><div class="cm-content" contenteditable="true">let tea</div></div><button>Share</button></div>`,
  'a text with nothing to press': '<div><textarea>Tea</textarea></div>',
  'a text one can only read': '<div><textarea readonly>Tea</textarea><button>Post</button></div>',
  'a profile on a page with a button that opens a compose box':
    '<nav><button>Post</button></nav><form><textarea>Tea</textarea><button>Save</button></form><button>New post</button>',
  'a text whose button is another form’s': '<textarea>Tea</textarea><form><button>Create</button></form>',
  'a letter to whoever runs the site':
    '<form><label>E-Mail <input type="email"></label><label>Nachricht <textarea>Tea</textarea></label><input type="submit" value="Senden"></form>',
  'a remark on an order':
    '<form><input autocomplete="address-line1"><textarea name="order_comments" placeholder="Commentaires">Tea</textarea><button type="submit">Valider</button></form>',
  'what reports somebody else’s post':
    '<div role="dialog"><textarea placeholder="Más detalles">Tea</textarea><button>Cancelar</button><button type="submit">Enviar denuncia</button></div>',
  'a step before the last': '<div role="dialog"><textarea>Tea</textarea><button>Next</button></div>',
};

it.each(Object.keys(others))('is no compose box: %s', (name) => {
  const doc = page(others[name]!);
  expect(any.composeBoxes(doc)).toEqual([]);
  for (const control of doc.querySelectorAll('button')) expect(any.publishControl(control)).toBeNull();
});

it('asks where it is not sure, and holds nothing', () => {
  const doc = page('<main><header><button>Post</button><button>Reply</button></header><div><textarea>Tea</textarea></div></main>');
  const { reading, box } = read(doc);
  expect(box).not.toBeNull();
  expect(reading).toEqual({ draft: null, missing: [], why: expect.stringContaining('not clear') });
  expect(any.publishControl(doc.querySelector('button')!)).toBeNull();
});

it('takes no button for what sends that its builder named for something else', () => {
  const doc = page(
    '<form><div><textarea>Tea</textarea><img src="blob:https://tea.example/1"><button class="delete-button"><svg></svg></button><button type="button" class="button--plane egg"><svg></svg></button></div><button class="submit-button">Senden</button></form>',
  );
  const { box } = read(doc);
  expect(any.publishControls(box!)).toEqual([doc.querySelector('.submit-button')]);
});

it('believes a button that was off while nothing was written', () => {
  const doc = page('<main><header><button disabled>Teilen</button></header><div><textarea></textarea></div></main>');
  const editor = doc.querySelector('textarea')!;
  any.composeBox(editor);
  editor.value = 'Tea';
  doc.querySelector('button')!.disabled = false;
  const box = any.composeBox(editor)!;
  expect(any.readDraft(box).draft?.parts[0]?.text).toBe('Tea');
  expect(any.publishControl(doc.querySelector('button')!)).not.toBeNull();
});

const composer = '<div><textarea>Tea</textarea><button>Post</button></div>';

/** How pages show who is signed in, and who that is. */
const menus: Record<string, [string, { handle: string; name: string | null }]> = {
  'a name on what opens a menu': [
    '<nav><details><summary><img class="avatar" src="/a.png"><span>Acme Tea</span></summary></details></nav>',
    { handle: 'Acme Tea', name: 'Acme Tea' },
  ],
  'a name and a full address beside a portrait': [
    '<nav><button data-toggle="dropdown"><strong>Acme Tea</strong><br><span>acme@tea.example</span><img class="avatar" src="/a.png"></button></nav>',
    { handle: 'acme@tea.example', name: 'Acme Tea' },
  ],
  'a name beside a picture whose address alone says that it shows a person': [
    '<nav><a href="#" data-toggle="dropdown"><b>Acme Tea</b><img class="round" src="/uploads/profile_image/7.jpg"></a></nav>',
    { handle: 'Acme Tea', name: 'Acme Tea' },
  ],
  'a portrait that says whose it is on what opens a menu with a link to their page': [
    '<nav><button aria-label="Menu"><img class="avatar" alt="Acme Tea" src="/a.png"></button><div><a href="/users/acme">Page</a></div></nav>',
    { handle: 'acme', name: 'Acme Tea' },
  ],
  'a page of theirs beside the way out, which is at an address of the same kind': [
    '<nav><ul><li><a href="/profiles/acme">@acme</a></li><li><a href="/users/edit">Account</a></li><li><a href="/users/sign_out">Sign out</a></li></ul></nav>',
    { handle: 'acme', name: null },
  ],
  'a handle on a button in no particular part': [
    '<div><button title="Account: @acme"><img src="/a.png"><span>@acme</span></button></div>',
    { handle: 'acme', name: null },
  ],
  'a handle with its server behind it': [
    '<div role="button"><img class="avatar" src="/a.png"><b>Acme</b><p><span>@acme</span><span>@tea.example</span></p></div>',
    { handle: 'acme', name: 'Acme' },
  ],
  'a name behind an address that is for machines': [
    '<nav><a href="/people/ff90"><span class="avatar"><img src="/a.png"></span> <span>Acme Tea</span></a></nav>',
    { handle: 'ff90', name: 'Acme Tea' },
  ],
  'a portrait alone that bears a name': [
    '<div><a href="#" role="button" aria-haspopup="true"><img class="profile-photo" title="Acme Tea" src="/a.png"></a></div>',
    { handle: 'Acme Tea', name: 'Acme Tea' },
  ],
  'a link beside what signs out': [
    '<table><tr><td><a href="/new">New</a></td><td><a href="/user?id=acme">acme</a> (12) | <a href="/logout?auth=1">log out</a></td></tr></table>',
    { handle: 'acme', name: null },
  ],
  'a portrait without a name, and the same one above their own words': [
    `<nav><a role="button"><img class="avatar" src="/pictures/30.png"></a></nav>
    <ul><li role="listitem"><img class="avatar" src="/pictures/21.png"><b>Jo</b><p>Tea?</p></li><li role="listitem"><img class="avatar" src="/pictures/30.png?x=x"><b>Acme</b><p>Yes.</p></li></ul>`,
    { handle: 'Acme', name: 'Acme' },
  ],
  'a name on what opens a menu, and the heads of posts without a mark': [
    `<div><a href="#" aria-haspopup="menu"><img class="avatar" src="/a.png"><b>Acme</b></a></div>
    <main><div><header><img class="avatar" src="/jo.png"><b>Jo</b></header><p>Tea?</p></div><div><button><img class="avatar" src="/mia.png">Mia</button><p>Yes.</p></div></main>`,
    { handle: 'Acme', name: 'Acme' },
  ],
  'told to the page’s own scripts': ['<meta name="user-login" content="acme">', { handle: 'acme', name: null }],
};

describe('what stands around the text', () => {
  const around = page(`<nav><a href="/@acmetea">Profile</a></nav><form>
    <blockquote><b>@reader</b><p>When do you open?</p><img src="https://forum.example/reader.png"></blockquote>
    <input type="text" placeholder="Title" value="Opening hours"><input type="text" name="spoiler" value="Tea ahead">
    <textarea>We open at nine.</textarea>
    <button type="button" aria-haspopup="menu" title="Change visibility">Followers</button>
    <div class="files"><div><img src="blob:https://forum.example/1" alt="shop.jpg"><input placeholder="Alt text" value="The shop"></div>
    <div><img src="blob:https://forum.example/2"><span>door.png</span><button type="button">Remove</button></div></div>
    <input type="datetime-local" value="2027-03-01T09:00"><button type="submit">Reply</button></form>`);

  it('is read by structure', () => {
    expect(read(around).reading?.draft).toMatchObject({
      platform: 'any',
      surface: 'reply',
      account: { handle: 'acmetea' },
      audience: 'Followers',
      warning: 'Tea ahead',
      parts: [
        { text: 'Opening hours', media: [] },
        {
          text: 'We open at nine.',
          media: [
            { kind: 'image', alt: 'The shop', fileName: 'shop.jpg' },
            { kind: 'image', alt: null, fileName: 'door.png' },
          ],
        },
      ],
      scheduledFor: new Date('2027-03-01T09:00').toISOString(),
      replyTo: { handle: 'reader' },
      unread: ['file-names', 'descriptions'],
    });
  });

  it('is what belongs to a picture, and no post, where it describes one', () => {
    const doc = page(
      `<form><textarea>Tea</textarea><ul><li aria-label="pot.jpg"><img alt="" src="https://m.example/1.jpg"><textarea placeholder="Description">A pot</textarea></li></ul><button>Toot!</button></form>`,
    );
    expect(read(doc).reading?.draft?.parts).toEqual([{ text: 'Tea', media: [{ kind: 'image', alt: 'A pot', fileName: null }] }]);
  });

  it('is what belongs to a file in a row of a table, and no post', () => {
    const doc = page(`<form><div><textarea>Tea</textarea></div><button type="submit">Post</button>
      <table><tr><td><a href="/f/1">pot.jpg</a></td><td><textarea name="comment_list[0]">A pot</textarea></td></tr></table></form>`);
    expect(read(doc).reading?.draft).toMatchObject({ surface: 'post', parts: [{ text: 'Tea', media: [{ kind: 'image', alt: 'A pot' }] }] });
  });

  it('is no picture that a control of the box is drawn with', () => {
    const doc = page(
      '<form><textarea>Tea</textarea><label><img src="/attach.png"><input type="file"></label><img src="/hint.svg"><button>Post</button></form>',
    );
    expect(read(doc).reading?.draft?.parts).toEqual([{ text: 'Tea', media: [] }]);
  });

  it('is of whoever has a handle, and not of a number in an address', () => {
    const doc = page('<div><a href="/accounts/1">Acme</a><span>@acme</span><textarea>Tea</textarea><button>Toot!</button></div>');
    expect(read(doc).reading?.draft?.account).toEqual({ handle: 'acme', name: null });
  });

  describe('told by what a page shows of whoever is signed in', () => {
    const form = '<form><textarea>Tea</textarea><button>Post</button></form>';
    const accountIn = (body: string) => read(page(`${body}${form}`)).reading?.draft?.account ?? null;

    it('is named by an address with a number behind the name', () => {
      expect(accountIn('<nav><a href="/u/acme/31/"><img alt=""></a></nav>')).toEqual({ handle: 'acme', name: null });
      expect(accountIn('<nav><a href="/@acme/31"><img alt=""></a></nav>')).toBeNull();
    });

    it('is named on the link to one’s own page, where a portrait stands on it', () => {
      const link = (href: string) => `<ul><li><a href="${href}"><img class="avatar"><span>Acme Tea</span></a></li></ul>`;
      const acme = { handle: 'Acme Tea', name: 'Acme Tea' };
      expect(accountIn(link('/index.php?action=profile'))).toEqual(acme);
      expect(accountIn(link('/my/account'))).toEqual(acme);
      expect(accountIn(link('/index.php?action=profile;area=alerts'))).toBeNull();
      expect(accountIn(link('/profiles'))).toBeNull();
      expect(accountIn(`<article>${link('/profile')}</article>`)).toBeNull();
    });

    it('is called what is marked as a name, whatever greets it', () => {
      const menu = '<a href="/wp-admin/profile.php">Howdy, <span class="display-name">Acme Tea</span><img class="avatar"></a>';
      expect(accountIn(menu)).toEqual({ handle: 'Acme Tea', name: 'Acme Tea' });
    });

    it('stands in the same small part as what signs out or leads to one’s settings, where that shows no post', () => {
      const card = (href: string, more = '') =>
        `<div><div><a href="/u/acme">@acme</a>${more}</div><div><span><a href="${href}">…</a></span></div></div><p><a href="/u/jo">@jo</a></p>`;
      expect(accountIn(card('/user-settings'))?.handle).toBe('acme');
      expect(accountIn(card('/index.php?action=logout'))?.handle).toBe('acme');
      expect(accountIn(card('/help'))).toBeNull();
      expect(accountIn(card('/user-settings', '<time>1 h</time>'))).toBeNull();
    });

    it('is named by the picture inside a portrait', () => {
      const button = '<nav><button aria-haspopup="true"><figure class="avatar"><img src="/a/7" alt="acme"></figure></button></nav>';
      expect(accountIn(button)?.handle).toBe('acme');
    });

    it('has the name that stands before its handle, if that is called a name', () => {
      const menu = (name: string) => `<nav><div><span class="${name}">Acme Tea</span><span>@acme</span></div></nav>`;
      expect(accountIn(menu('user-name'))).toEqual({ handle: 'acme', name: 'Acme Tea' });
      expect(accountIn(menu('label'))).toEqual({ handle: 'acme', name: null });
    });

    it('is the guest who gives a name and a mail address', () => {
      const guest = (mail: string) => `<form id="comment-form"><textarea>Tea</textarea><input name="author" value="Acme Tea">${mail}
        <button>Comment</button></form>`;
      const account = (body: string) => read(page(body)).reading?.draft?.account ?? null;
      expect(account(guest('<input type="email">'))).toEqual({ handle: 'Acme Tea', name: 'Acme Tea' });
      expect(account(guest(''))).toBeNull();
    });
  });

  it('is of nobody whose name stands in the head of a post', () => {
    const doc = page(
      '<article><header><a href="/u/jo">jo</a></header><p>Tea?</p></article><form><textarea>At nine.</textarea><button type="submit">Comment</button></form>',
    );
    expect(read(doc).reading?.draft?.account).toBeNull();
  });

  it('says whom it answers where that stands above the smallest part with a text and what sends it', () => {
    const doc =
      page(`<form><div class="reply-indicator"><a href="/@jo">Jo</a><p>When do you open?</p></div><div class="own"><a href="/@acme">Acme</a></div>
      <div><textarea>At nine.</textarea><button type="submit">Reply</button></div></form>`);
    expect(read(doc).reading?.draft).toMatchObject({ account: { handle: 'acme' }, replyTo: { handle: 'jo' } });
  });

  it('says whom it answers, who may see it, and which address goes out with it', () => {
    const doc =
      page(`<div role="dialog"><div><span>Replying to</span><b>Jo</b><span>@reader</span></div><label>URL <input value="https://acme.example/tea"></label>
      <div contenteditable="true">At nine.</div><button aria-haspopup="menu">Followers only</button><button>Reply</button></div>`);
    expect(read(doc).reading?.draft).toMatchObject({
      surface: 'reply',
      replyTo: { handle: 'reader' },
      audience: 'Followers only',
      parts: [{ text: 'https://acme.example/tea' }, { text: 'At nine.' }],
    });
  });

  it('is the account whose page is called one’s own', () => {
    const doc = page(
      '<nav><a href="/home">Home</a><a href="/acmetea" aria-label="Profil"></a><a href="/u/jo">jo</a></nav><textarea>Tea</textarea><button>Post</button>',
    );
    expect(read(doc).reading?.draft?.account).toEqual({ handle: 'acmetea', name: null });
  });

  it('is the account whose page is called one’s own anywhere, where the page is not divided into parts', () => {
    const own = '<ul><li><a href="/acme">Моя страница</a></li></ul>';
    const rest = '<article><time datetime="2026-11-20">1 ч</time></article><form><textarea>Чай</textarea><button>Отправить</button></form>';
    const accountIn = (body: string) => read(page(body)).reading?.draft?.account?.handle ?? null;
    expect(accountIn(own + rest)).toBe('acme');
    expect(accountIn(`<nav><a href="/">Лента</a></nav>${own}${rest}`)).toBeNull();
    expect(accountIn(`<article>${own}</article>${rest}`)).toBeNull();
  });

  it('is the account that is shown right beside the box, unless a post is', () => {
    const accountIn = (body: string) => read(page(body)).reading?.draft?.account?.handle ?? null;
    expect(accountIn(`<div><div><b>Acme</b><span>@acme@tea.example</span></div>${composer}</div>`)).toBe('acme@tea.example');
    expect(
      accountIn(`<div><div><a href="/users/jo">Jo</a><time datetime="2026-11-20">1 d</time><p>Hi</p></div>${composer}</div>`),
    ).toBeNull();
    expect(accountIn(`<aside><a href="/@acme">Profile</a><a href="/@jo">@jo</a></aside><main>${composer}</main>`)).toBe('acme');
  });

  it.each(Object.entries(menus))('is the account that the page’s own frame shows: %s', (_how, [frame, account]) => {
    const doc = page(`${frame}<main><p><a href="/jo"><img class="avatar" src="/jo.png">Jo</a></p>${composer}</main>`);
    expect(read(doc).reading?.draft?.account).toEqual(account);
  });

  it('is no account that is only answered or mentioned', () => {
    const accountIn = (body: string) => read(page(body)).reading?.draft?.account ?? null;
    expect(
      accountIn('<form><textarea>Hi @jo</textarea><div aria-hidden="true">Hi <mark>@jo</mark></div><button>Post</button></form>'),
    ).toBeNull();
    expect(accountIn('<div role="dialog"><div>Replying to <b>@jo</b></div><textarea>Hi</textarea><button>Reply</button></div>')).toBeNull();
  });

  it('is the account in what is named after being signed in, unless that is the whole page', () => {
    const accountIn = (body: string) => read(page(body)).reading?.draft?.account?.handle ?? null;
    const nav = '<nav><a href="/~hobbies">~hobbies</a></nav>';
    expect(accountIn(`${nav}<div class="logged-in-user"><a href="/user/acme">acme</a></div>${composer}`)).toBe('acme');
    expect(
      accountIn(`<div class="app signed-in"><main><div><a href="/user/jo">jo</a> <time>1 d</time></div>${composer}</main></div>`),
    ).toBeNull();
  });

  it('is no number that somebody has earned', () => {
    const accountIn = (body: string) => read(page(body)).reading?.draft?.account ?? null;
    expect(accountIn(`<header><div><img class="avatar" src="/a.png"><b>486</b></div></header>${composer}`)).toBeNull();
  });

  it('is no account that only stands beside the portrait, or whose portrait is one of several', () => {
    const accountIn = (frame: string) => read(page(frame + composer)).reading?.draft?.account ?? null;
    expect(accountIn('<nav><a href="/me"><img class="avatar" src="/a.png"></a><a href="/">Home</a></nav>')).toBeNull();
    expect(accountIn(['Jo', 'Mia'].map((name) => `<button><img class="avatar" src="/${name}.png">${name}</button>`).join(''))).toBeNull();
  });

  it('is no account whose portrait others have as well', () => {
    const accountIn = (body: string) =>
      read(page(body + composer.replace('<textarea', '<textarea data-here'))).reading?.draft?.account ?? null;
    const said = (who: string, picture: string) => `<article><img class="avatar" src="/${picture}"><b>${who}</b></article>`;
    const menu = (picture: string) => `<nav><a role="button"><img class="avatar" src="/${picture}"></a></nav>`;
    expect(accountIn(menu('30.png') + said('Jo', '30.png') + said('Mia', '30.png'))).toBeNull();
    expect(accountIn(menu('default-2.png') + said('Jo', 'default-2.png'))).toBeNull();
    expect(accountIn(menu('30.png') + said('<textarea>Tea</textarea>Answer', '30.png'))).toBeNull();
    expect(accountIn(`${menu('30.png')}<div><img src="/30.png">Write</div>`)).toBeNull();
    expect(accountIn(menu('30.png') + said('Jo', '30.png'))?.handle).toBe('Jo');
  });

  it('is no account where two are shown', () => {
    const doc = page('<header><a href="/@one">@one</a><a href="/@two">@two</a></header><textarea>Tea</textarea><button>Post</button>');
    expect(read(doc).reading?.draft).toMatchObject({ account: null, unread: expect.arrayContaining(['account']) });
  });
});

describe('the name of a control', () => {
  it.each([
    ['Post', 'post'],
    ['Publish!', 'post'],
    ['Send (Ctrl-Enter)', 'send'],
    ['Jetzt veröffentlichen', 'post'],
    ['Post reply', 'reply'],
    ['Add comment', 'comment'],
    ['Gönder', 'post'],
    ['投稿する', 'post'],
    ['发表评论', 'comment'],
    ['게시하기', 'post'],
    ['नया पोस्ट करें', 'post'],
    ['Save draft', 'never'],
    ['Post options', 'never'],
    ['Create', 'create'],
    ['Umfrage erstellen', 'create'],
    ['Bild hinzufügen', 'add'],
    ['Add a comment', 'comment'],
    ['Cancel', 'never'],
    ['Ajouter à la file', 'schedule'],
    ['Mit Kommentar schließen', 'comment'],
    ['Antwort abschicken', 'reply'],
    ['Beitrag einplanen', 'schedule'],
    ['Notiz hinzufügen', 'never'],
    ['Dodaj wpis', 'post'],
    ['Aggiungi risposta', 'reply'],
    ['发布设置', 'never'],
    ['Vorschau', 'never'],
    ['Zgłoś wpis', 'never'],
    ['İptal', 'never'],
    ['انشُر', 'post'],
    ['Post to Acme Tea', 'post'],
    ['Auf Facebook und X veröffentlichen', 'post'],
    ['Publicar en la página de Acme', 'post'],
    ['Log in to comment', 'never'],
    ['Save draft for later', 'never'],
    ['Send for approval', 'never'],
    ['Надіслати коментар', 'comment'],
    ['Yorum gönder', 'comment'],
    ['コメントを投稿', 'comment'],
    ['แสดงความคิดเห็น', 'comment'],
    ['발행하기', 'post'],
    ['View post', 'never'],
  ])('tells what it does: %s', (name, act) => {
    expect(actOf(name)?.act).toBe(act);
  });

  it.each(['Bald', 'What is a post', 'Who can see what you publish here', 'Comment with an avatar sticker', 'In den Warenkorb legen', ''])(
    'tells nothing: %s',
    (name) => {
      expect(actOf(name)).toBeNull();
    },
  );

  it('says all where two words of it publish, and less where it only adds to what is published', () => {
    expect(actOf('Schedule post')).toEqual({ act: 'schedule', exact: true });
    expect(actOf('Schedule meeting')).toEqual({ act: 'schedule', exact: false });
    expect(actOf('Gửi tin nhắn')).toEqual({ act: 'send', exact: true });
    expect(actOf('Neues Thema erstellen')).toEqual({ act: 'create', exact: false });
    expect(actOf('Add comment / post')).toEqual({ act: 'comment', exact: false });
  });

  it('is no text, in which looking for words would take seconds', () => {
    const begin = performance.now();
    expect(actOf('('.repeat(60_000))).toBeNull();
    expect(performance.now() - begin).toBeLessThan(500);
  });

  it('tells a field for seeking', () => {
    expect(['Search', 'Suche …', 'Rechercher', '検索', 'Найти'].filter(isForOneself)).toHaveLength(5);
    expect(['What is new?', 'Find', 'Findings of the day', 'Caring words'].filter(isForOneself)).toEqual(['Find']);
  });
});
