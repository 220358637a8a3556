/**
 * Pages no platform file was written for: `editor=` names the family, `where=page|shadow|frame|framed|dialog` the place it stands in,
 * and `button=` how the control that publishes is built.
 */
import { options } from '../shared/options.ts';
import { publish } from '../shared/oracle.ts';
import { families, type Written } from './families.tsx';

const query = new URLSearchParams(location.search);
const editor = (query.get('editor') ?? 'textarea') as keyof typeof families;
const where = query.get('where') ?? 'page';
const name = query.get('name') ?? 'Post';
const button = query.get('button') ?? 'button';

function make(tag: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A button of a component: the `<button>` stands in its shadow root, its name outside. */
class ActionButton extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = '<button part="base"><slot></slot></button>';
  }
}
customElements.define('action-button', ActionButton);

/** The control that publishes, as different kits build it. */
const controls: Record<string, () => HTMLElement> = {
  button: () => make('button', { type: 'button', id: 'go' }, name),
  submit: () => make('button', { id: 'go' }, name),
  icon: () => {
    const control = make('button', { id: 'go', class: 'composer-send' });
    control.innerHTML = '<svg width="20" height="20" viewBox="0 0 20 20"><path d="M2 2l16 8-16 8z"/></svg>';
    return control;
  },
  role: () => make('div', { role: 'button', tabindex: '0', id: 'go' }, name),
  link: () => make('a', { href: '#', id: 'go' }, name),
  component: () => make('action-button', { id: 'go' }, name),
};

function composer(place: HTMLElement): void {
  const hint = 'What is new?';
  const field = make('div', { class: 'field', style: 'min-height:60px;width:420px;border:1px solid #888' });
  const control = controls[button]!();
  const box = make(
    button === 'submit' ? 'form' : 'section',
    {},
    make(
      'div',
      { class: 'who' },
      make('img', { alt: '', class: 'avatar', width: '24', height: '24' }),
      make('b', {}, 'Acme Tea'),
      make('span', {}, `@${options.account.handle}`),
    ),
    field,
    make(
      'div',
      { class: 'tools' },
      make('button', { type: 'button', 'aria-label': 'Bold', 'aria-pressed': 'false' }, 'B'),
      make('button', { type: 'button', 'aria-label': 'Emoji', 'aria-haspopup': 'dialog' }, '☺'),
      make('span', { id: 'count' }, '0'),
      make('button', { type: 'button', id: 'cancel' }, 'Cancel'),
      control,
    ),
  );
  place.append(box);
  let written: Written | null = null;
  const changed = () => {
    box.querySelector('#count')!.textContent = String(written?.text().length ?? 0);
  };
  const send = (event: Event) => {
    event.preventDefault();
    const text = written?.text().trim() ?? '';
    if (text === '') return;
    publish({ surface: 'post', parts: [{ text, media: [] }], replyTo: null, by: event.type });
    written?.clear();
  };
  if (button === 'submit') box.addEventListener('submit', send);
  else control.addEventListener('click', send);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
  });
  if (where === 'frame') {
    const frame = make('iframe', { style: 'width:420px;height:80px' }) as HTMLIFrameElement;
    field.append(frame);
    const { body } = frame.contentDocument!;
    body.contentEditable = 'true';
    body.append(make('p', {}, make('br')));
    body.addEventListener('input', changed);
    written = { text: () => body.innerText.trim(), clear: () => body.replaceChildren(make('p', {}, make('br'))) };
  } else written = families[editor](field, hint, changed);
}

/** Fields that are nobody's post, on every page. */
const others = make(
  'aside',
  {},
  make(
    'form',
    { role: 'search' },
    make('textarea', { id: 'search', name: 'q', 'aria-label': 'Search' }),
    make('button', { type: 'submit' }, 'Search'),
  ),
  make('form', {}, make('textarea', { id: 'filter', placeholder: 'Filter messages' }), make('button', { type: 'submit' }, 'Create')),
  make('form', {}, make('textarea', { id: 'about', 'aria-label': 'About me' }), make('button', { type: 'submit' }, 'Save')),
);
others.addEventListener('submit', (event) => event.preventDefault());

const main = make('main', { style: 'padding:60px 40px' });
document.body.prepend(make('nav', {}, make('a', { href: '/' }, 'Home'), make('button', { type: 'button' }, 'New post')), main, others);

const places: Record<string, () => HTMLElement> = {
  page: () => main,
  dialog: () => {
    const dialog = make('div', { role: 'dialog', 'aria-modal': 'true' });
    main.append(dialog);
    return dialog;
  },
  shadow: () => {
    const host = make('post-composer');
    main.append(host);
    const inner = make('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    return inner;
  },
  frame: () => main,
  framed: () => {
    const frame = make('iframe', { id: 'framed', style: 'width:900px;height:500px;border:0' }) as HTMLIFrameElement;
    main.append(frame);
    return frame.contentDocument!.body;
  },
};

composer(places[where]!());
