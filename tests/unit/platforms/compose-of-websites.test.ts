import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { any } from '../../../utils/platforms/any.ts';
import { actOf } from '../../../utils/platforms/structure/publish-words.ts';
import { learnAll } from '../../tools/words.ts';

learnAll();

/** Where articles are written that make up a website: what is kept there may be published by that, or by an item of a menu. */

/** What is held with one text “Tea” on a page, by its id. */
function heldOn(body: string): string[] {
  const { document } = new JSDOM(`<!doctype html><body>${body}</body>`, { url: 'https://site.example/admin/' }).window;
  return [...document.querySelectorAll('[id]')].filter((control) => any.publishControl(control) === control).map(({ id }) => id);
}

describe('what keeps a text', () => {
  const form = (choice: string, save = 'Save') =>
    heldOn(`<form method="post"><label>Title <input name="title" value="New"></label><textarea>Tea</textarea>${choice}
      <input type="submit" value="${save}" id="keep"><input type="submit" value="Preview" id="look"></form>`);

  it.each([
    ['a ticked box', '<input type="checkbox" id="p" checked><label for="p">Published</label>', 'Save'],
    ['a switch', '<button type="button" role="switch" aria-checked="true" aria-label="Published"></button>', 'Save changes'],
    ['a choice from a list', '<select><option>Draft</option><option selected>Published</option></select>', 'Update'],
    [
      'one of several',
      '<label><input type="radio" name="s">Entwurf</label><label><input type="radio" checked>Veröffentlicht</label>',
      'Speichern',
    ],
    ['a field that shows what was picked', '<div><input type="text" readonly value="Published"></div>', 'Save'],
    ['a button that shows what was picked', '<button type="button" role="combobox" aria-expanded="false">Published</button>', 'Save'],
    ['Japanese', '<select><option>下書き</option><option selected>公開済み</option></select>', '保存'],
    ['Russian', '<label><input type="checkbox" checked>Опубликовано</label>', 'Сохранить'],
    ['Arabic', '<label><input type="checkbox" checked>منشور</label>', 'حفظ'],
  ])('publishes it where that was chosen: %s', (_what, choice, save) => {
    expect(form(choice, save)).toEqual(['keep']);
  });

  it.each([
    ['a box that is not ticked', '<label><input type="checkbox">Published</label>', 'Save'],
    ['another choice', '<select><option selected>Draft</option><option>Published</option></select>', 'Save'],
    ['a draft all the same', '<label><input type="checkbox" checked>Published</label>', 'Save draft'],
    ['something else that is ticked', '<label><input type="checkbox" checked>Show published posts</label>', 'Save'],
  ])('keeps it to oneself otherwise: %s', (_what, choice, save) => {
    expect(form(choice, save)).toEqual([]);
  });

  it('does so in a row of tools above the text, and where it goes on with another one', () => {
    expect(
      heldOn(`<div role="toolbar"><button type="button" id="keep">Save</button><button type="button" id="more">Save &amp; New</button><button type="button" id="end">Close</button></div>
        <form><input name="title" value="New"><textarea>Tea</textarea><select><option selected>Published</option></select></form>`),
    ).toEqual(['keep', 'more']);
    expect(
      heldOn(`<form><textarea>Tea</textarea><label><input type="checkbox" checked>Published</label>
        <button id="keep">Save</button><button id="more">Save and add another</button></form>`),
    ).toEqual(['keep', 'more']);
  });
});

it('what keeps a comment publishes it, and what keeps the post beside it for oneself does not', () => {
  expect(
    heldOn(`<form class="savecomment" method="post"><textarea>Tea</textarea><input type="submit" value="save" id="keep"><input type="submit" value="cancel"><input type="submit" value="preview"></form>
      <form method="post"><input type="submit" value="save" id="mark"></form>`),
  ).toEqual(['keep']);
  const comment =
    '<div><textarea placeholder="Write a comment">Tea</textarea><button id="go">Comment</button><button id="mark">Save</button></div>';
  expect(heldOn(comment)).toEqual(['go']);
  expect(heldOn(`<form>${comment.replace('id="mark"', 'id="mark" type="button"')}</form>`)).toEqual(['go']);
});

describe('an item of a menu', () => {
  const menu = (items: string) =>
    `<div role="menu" id="menu">${items}<div role="menuitem" id="look">Preview</div><div role="menuitem" id="off">Delete draft</div></div>`;
  const editor = (more: string) => `<div><textarea>Tea</textarea><div><button id="draft">Save draft</button>${more}</div></div>`;
  const opener = '<button aria-haspopup="menu" aria-expanded="true" aria-controls="menu">▾</button>';

  it('publishes beside what keeps a draft', () => {
    expect(heldOn(editor(`${opener}${menu('<div role="menuitem" id="go">Publish now</div>')}`))).toEqual(['go']);
  });

  it('does so where its menu is drawn at the end of the page, and belongs to the button that opened it', () => {
    const items = menu('<div role="menuitem" id="go">Publish now</div>');
    const other = '<article><p>Another post</p></article>';
    expect(heldOn(`<main>${editor(opener)}${other}</main>${items}`)).toEqual(['go']);
    expect(heldOn(`<main>${editor('')}${other.replace('</article>', `${opener}</article>`)}</main>${items}`)).toEqual([]);
  });

  it('does so above a text with a title, each that goes on with something else too', () => {
    const items = ['Publish now', 'Publish and create new'].map((name, at) => `<li role="menuitem" id="go${at}">${name}</li>`).join('');
    expect(
      heldOn(`<header><button aria-haspopup="true" id="open">Publish</button><ul role="menu">${items}<li role="menuitem" id="plan">Publish later</li></ul></header>
        <main><input placeholder="Title" value="New"><div contenteditable="true">Tea</div></main>`),
    ).toEqual(['go0', 'go1']);
  });

  it('is none where it chooses how to publish', () => {
    expect(heldOn(editor(`${opener}${menu('<div role="menuitemradio" aria-checked="false" id="way">Publish now</div>')}`))).toEqual([]);
  });
});

it('what every line of a list has publishes that line, and not what is written above', () => {
  const list = (names: string[]) =>
    heldOn(
      `<main><div><textarea>Tea</textarea></div><ul>${names.map((name, at) => `<li>Draft <button id="b${at}">${name}</button></li>`).join('')}</ul></main>`,
    );
  expect(list(['Publish', 'Publish'])).toEqual([]);
  // A row of tools is a list as well.
  expect(list(['Bold', 'Publish'])).toEqual(['b1']);
  const signs = '<li><button class="smile"><svg></svg></button></li><li><button class="send" id="go"><svg></svg></button></li>';
  expect(heldOn(`<form><textarea>Tea</textarea><ul>${signs}</ul></form>`)).toEqual(['go']);
});

it('asks a colleague first, be it called a post or not', () => {
  for (const name of ['Submit to Moderators approval', 'Submit for review', 'Request approval', 'Post it as a draft'])
    expect(actOf(name)?.act, name).toBe('never');
  for (const name of ['Post review', 'Submit', 'Post to Acme Tea']) expect(actOf(name)?.act, name).toBe('post');
});
