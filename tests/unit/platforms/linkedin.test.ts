import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { linkedin } from '../../../utils/platforms/linkedin.ts';

/** A conversation in the overlay, as it is where “Press Enter to Send” is chosen: no button sends it. */
const { document } = new JSDOM(
  `<!doctype html><body><aside><div class="msg-overlay-conversation-bubble">
    <header><button type="button">Mia Novak</button></header>
    <form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox"><p>Our [NAME] is here</p></div>
      <footer><button type="button" aria-label="GIF"></button><div class="msg-form__hint-text">Appuyez sur Entrée pour envoyer</div></footer>
    </form>
    <div><button type="button">Older messages</button></div>
  </div></aside></body>`,
  { url: 'https://www.linkedin.com/feed/' },
).window;
const editor = document.querySelector('[contenteditable]')!;
const enter = (shiftKey: boolean) => linkedin.sendsOn!({ key: 'Enter', shiftKey } as KeyboardEvent, editor);

it('reads a message that Enter sends, and knows that no button does', () => {
  const form = document.querySelector('form')!;
  expect(linkedin.composeBox(editor)).toBe(form);
  expect(linkedin.composeBoxes(document)).toEqual([form]);
  expect(linkedin.publishControls(form)).toEqual([]);
  expect(linkedin.readDraft(form).draft).toMatchObject({ surface: 'message', parts: [{ text: 'Our [NAME] is here' }] });
});

it('Enter sends it, Shift+Enter begins a line', () => {
  expect([enter(false), enter(true)]).toEqual([true, false]);
  document.querySelector('.msg-form__hint-text')!.remove();
  expect(enter(false)).toBe(false);
});
