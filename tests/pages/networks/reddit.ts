import { say } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { lexical, made, onPress, send, type Writing } from './parts.ts';

const inShadow = (host: HTMLElement, ...inside: Node[]): HTMLElement => {
  host.attachShadow({ mode: 'open' }).append(...inside);
  return host;
};

/** Shreddit: the title and what sends it in open shadow roots, the text in the plain document. */
export function reddit(): void {
  const title = made('<textarea id="innerTextArea" name="title" rows="1" placeholder="Title"></textarea>') as HTMLTextAreaElement;
  const heading: Writing = {
    element: title,
    text: () => title.value,
    clear: () => {
      title.value = '';
    },
    onChange: (act) => title.addEventListener('input', act),
  };
  const body = lexical({ name: 'body', 'aria-label': 'Post body text field' });
  const draft = made('<button id="inner-save-draft-button">Save Draft</button>');
  const post = made(`<button id="inner-post-submit-button">${say('post')}</button>`) as HTMLButtonElement;
  const form = made('<form id="post-composer" class="box"></form>');
  const composer = made('<shreddit-composer id="post-composer_bodytext"></shreddit-composer>');
  composer.append(body.element);
  form.append(
    inShadow(
      made('<post-composer-title></post-composer-title>'),
      inShadow(made('<faceplate-textarea-input></faceplate-textarea-input>'), title),
    ),
    composer,
    inShadow(made('<r-post-form-submit-button id="submit-post-button"></r-post-form-submit-button>'), draft, post),
  );
  document.body.append(made(`<after-login-toast-dispatcher username="${options.account.handle}"></after-login-toast-dispatcher>`), form);
  const look = () => {
    post.disabled = [heading, body].every((writing) => writing.text().trim() === '');
  };
  for (const writing of [heading, body]) writing.onChange(look);
  look();
  onPress(post, (event) => {
    event.preventDefault();
    send('post', [heading, body], event);
  });
}
