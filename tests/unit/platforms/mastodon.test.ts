import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mastodon } from '../../../utils/platforms/mastodon.ts';

const documentOf = (body: string): Document =>
  new JSDOM(`<!doctype html><body><script id="initial-state" type="application/json">{}</script><div id="mastodon">${body}</div></body>`, {
    url: 'https://social.example/publish',
  }).window.document;

/** As version 4.2 builds it: the account stands above the form, the button in a wrapper of its own. */
const older = documentOf(`
  <div class="compose-panel">
    <div class="navigation-bar"><div class="navigation-bar__profile">
      <a href="/@acmetea"><strong class="navigation-bar__profile-account">@acmetea</strong></a>
    </div></div>
    <form class="compose-form">
      <div class="spoiler-input"><input disabled id="cw-spoiler-input" value="left over"></div>
      <div class="compose-form__highlightable">
        <textarea class="autosuggest-textarea__textarea">Our [NAME] is here.</textarea>
        <div class="character-counter__wrapper"><span class="character-counter">481</span></div>
      </div>
      <div class="compose-form__publish"><div class="compose-form__publish-button-wrapper">
        <button class="button button--block" type="submit">Publish!</button>
      </div></div>
    </form>
  </div>`);

/** As the glitch-soc fork builds it: beside the first button a second, which sends to another audience. */
const glitch = documentOf(`
  <form class="compose-form" role="region">
    <div class="navigation-bar"><div class="account"><span class="display-name">
      <bdi><strong class="display-name__html">Acme Tea</strong></bdi><span class="display-name__account">@acmetea</span>
    </span></div></div>
    <div class="compose-form__highlightable">
      <textarea class="autosuggest-textarea__textarea">Our [NAME] is here.</textarea>
      <div class="compose-form__footer"><div class="compose-form__submit">
        <button class="button secondary-post-button" type="button" title="Followers"></button>
        <button class="button" type="submit">Post</button>
      </div></div>
    </div>
  </form>`);

describe.each([
  { name: 'an older server', document: older, buttons: 1 },
  { name: 'glitch-soc', document: glitch, buttons: 2 },
])('$name', ({ document, buttons }) => {
  const [box] = mastodon.composeBoxes(document);

  it('is recognised, and every button of it that sends', () => {
    expect(mastodon.recognises!(document)).toBe(true);
    const controls = mastodon.publishControls(box!);
    expect(controls).toHaveLength(buttons);
    for (const control of controls) expect(mastodon.composeBox(control)).toBe(box);
  });

  it('tells its draft and the account', () => {
    const { draft, missing } = mastodon.readDraft(box!);
    expect(missing).toEqual([]);
    expect(draft!.account!.handle).toBe('acmetea');
    expect(draft!.parts[0]!.text).toBe('Our [NAME] is here.');
    // A warning that is folded away keeps its text and is not sent.
    expect(draft!.warning).toBeUndefined();
  });
});

it('names whoever wrote a post as the composer does, without the server of both', () => {
  const document = documentOf(`
    <div class="detailed-status__wrapper"><a class="detailed-status__display-name" href="/@acmetea"><span class="display-name">
      <bdi><strong class="display-name__html">Acme Tea</strong></bdi><span class="display-name__account">@acmetea@social.example</span></span></a>
      <div class="status__content__text"><p>Our new tea is here.</p></div></div>`);
  expect(mastodon.readPost!(document, new URL('https://social.example/@acmetea/1'))!.account).toEqual({
    handle: 'acmetea',
    name: 'Acme Tea',
  });
});
