/**
 * A page that does what it can against an extension, around a compose box like X's.
 * `hostile=flood,html,prototypes,focus,keys,synthetic` picks among its tricks; without it, all.
 */
import { options } from '../shared/options.ts';
import { publish } from '../shared/oracle.ts';

declare global {
  interface Window {
    /** Every key that reached a capturing listener of the page, as `keydown:a`; the page's own made-up ones left out. */
    seenKeys: string[];
    /** Built-in functions of the page's world that an extension's script called. */
    overheard: string[];
    /** Tag names of what was put beside `<head>` and `<body>`, and removed. */
    removedForeign: string[];
  }
}

window.seenKeys = [];
window.overheard = [];
window.removedForeign = [];

const tricks = {
  /** Listens to every key that is typed anywhere in the document. */
  keys() {
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const) {
      const note = (event: Event) => {
        const key = event instanceof KeyboardEvent ? event.key : (event as InputEvent).data;
        if (event.isTrusted && key) window.seenKeys.push(`${type}:${key}`);
      };
      window.addEventListener(type, note, true);
    }
  },

  /** Replaces built-in functions: they fail an extension that runs in the page's world, and tell on it. */
  prototypes() {
    const fromExtension = () => /(?:chrome|moz)-extension:/.test(new Error().stack ?? '');
    const replace = (owner: object, names: readonly string[]) => {
      for (const name of names) {
        const original: unknown = Reflect.get(owner, name);
        if (typeof original !== 'function') continue;
        const replacement = function (this: unknown, ...given: unknown[]): unknown {
          if (!fromExtension()) return Reflect.apply(original, this, given);
          window.overheard[window.overheard.length] = name;
          return undefined;
        };
        Reflect.set(owner, name, replacement);
      }
    };
    replace(Array.prototype, ['push', 'map', 'forEach', 'filter', 'includes']);
    replace(Element.prototype, [
      'querySelector',
      'querySelectorAll',
      'closest',
      'matches',
      'getAttribute',
      'setAttribute',
      'attachShadow',
      'append',
      'remove',
    ]);
    replace(EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']);
  },

  /** Removes whatever stands in `<html>` beside its own two children. */
  html() {
    const sweep = () => {
      for (const child of [...document.documentElement.children]) {
        if (child === document.head || child === document.body) continue;
        window.removedForeign[window.removedForeign.length] = child.localName;
        child.remove();
      }
    };
    new MutationObserver(sweep).observe(document.documentElement, { childList: true });
    sweep();
  },

  /** Thousands of changes a second, some around the compose box. */
  flood() {
    const pool = document.body.appendChild(document.createElement('div'));
    pool.hidden = true;
    let round = 0;
    setInterval(() => {
      round += 1;
      pool.replaceChildren(...Array.from({ length: 200 }, () => document.createElement('span')));
      box.dataset.round = String(round);
      button.setAttribute('aria-describedby', `round-${round}`);
      editor.setAttribute('aria-label', round % 2 ? 'Post text' : 'Text of the post');
    }, 20);
  },

  /** Takes the focus back into its editor. */
  focus() {
    setInterval(() => document.activeElement !== editor && editor.focus(), 300);
  },

  /** Throws made-up events at everything, also at what an extension put there. */
  synthetic() {
    const made = [
      () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }),
      () => new PointerEvent('pointerdown', { bubbles: true, composed: true, cancelable: true }),
      () => new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
      () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
      () => new FocusEvent('focusin', { bubbles: true, composed: true }),
      () => new InputEvent('input', { data: 'x', bubbles: true, composed: true }),
      () => new SubmitEvent('submit', { bubbles: true, cancelable: true }),
    ];
    setInterval(() => {
      for (const target of document.querySelectorAll('html, body, html > *, main *')) for (const make of made) target.dispatchEvent(make());
    }, 250);
  },
};

const handle = options.account.handle.replaceAll(/\W/g, '');
const root = document.getElementById('react-root') as HTMLElement;
root.innerHTML = `
<header role="banner">
  <a href="/${handle}" data-testid="AppTabBar_Profile_Link" role="link">Profile</a>
  <button data-testid="SideNav_AccountSwitcher_Button" type="button"><div data-testid="UserAvatar-Container-${handle}"></div><span>${handle}</span> <span>@${handle}</span></button>
</header>
<main role="main" style="max-width: 600px; margin: 40px auto; font: 16px sans-serif">
  <div data-testid="primaryColumn">
    <div>
      <div data-testid="UserAvatar-Container-${handle}"></div>
      <div data-testid="tweetTextarea_0_label"><div data-testid="tweetTextarea_0RichTextInputContainer">
        <div data-testid="tweetTextarea_0" class="public-DraftEditor-content" contenteditable="true" role="textbox" aria-multiline="true" style="border: 1px solid #ccc; padding: 12px; min-height: 60px; white-space: pre-wrap"></div>
      </div></div>
      <div data-testid="toolBar"><button data-testid="tweetButtonInline" type="button" role="button" style="margin: 12px 0; padding: 8px 16px">Post</button></div>
    </div>
  </div>
</main>`;

const box = root.querySelector('[data-testid="primaryColumn"] > div') as HTMLElement;
const editor = root.querySelector('[data-testid="tweetTextarea_0"]') as HTMLElement;
const button = root.querySelector('[data-testid="tweetButtonInline"]') as HTMLButtonElement;

/** Only what a person did goes out, so that the list of what was published stays worth believing. */
function send(event: Event): void {
  const text = editor.innerText.trim();
  if (!event.isTrusted || !text) return;
  publish({ surface: 'post', parts: [{ text, media: [] }], replyTo: null, by: event.type });
  editor.replaceChildren();
}

button.addEventListener('click', send);
editor.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  if (event.isTrusted) event.preventDefault();
  send(event);
});

const picked = new URLSearchParams(location.search).get('hostile')?.split(',') ?? Object.keys(tricks);
for (const [name, start] of Object.entries(tricks)) if (picked.includes(name)) start();
