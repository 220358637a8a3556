import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { editorText } from '../../../utils/platforms/editor-text.ts';

const read = (html: string): string =>
  editorText(new JSDOM(`<div id="editor" contenteditable="true">${html}</div>`).window.document.body.firstElementChild!);

it.each([
  ['one line', 'Tea at four', 'Tea at four'],
  ['blocks', '<div>Tea</div><div>at four</div>', 'Tea\nat four'],
  ['an empty line between blocks', '<div>Tea</div><div><br></div><div>at four</div>', 'Tea\n\nat four'],
  ['a first line without a block, as Chromium leaves it', 'Tea<div>at four</div><div>or five</div>', 'Tea\nat four\nor five'],
  ['a first line that ends in a break', 'Tea<br><div>at four</div>', 'Tea\nat four'],
  ['a line without a block at the end', '<div>Tea</div>at <b>four</b>', 'Tea\nat four'],
  ['a picture of an emoji at the end', '<div>Tea</div><img alt="🍊">', 'Tea\n🍊'],
  ['blanks between blocks', '\n  <p>Tea</p>\n  <p>at four</p>\n', '\n  Tea\n  \nat four\n'],
  ['a block inside an item', '<ul><li><p>Tea</p></li><li><p>Cake</p></li></ul>', 'Tea\nCake'],
  ['a cursor that the editor draws before the first line', '<div contenteditable="false" class="cursor"></div><p>Tea</p>', 'Tea'],
  ['a picture between lines', '<p>Tea</p><div contenteditable="false"><img alt="A cup"></div><p>at four</p>', 'Tea\nA cup\nat four'],
])('%s', (_, html, text) => expect(read(html)).toBe(text));
