import { say } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { lexical, made, onPress, send, type Writing } from './parts.ts';

const icon = (label: string) => made(`<div role="button" tabindex="0" aria-label="${label}"><i>◌</i></div>`);

const button = (label: string) => made(`<div role="button" tabindex="0" aria-label="${label}"><div><span>${label}</span></div></div>`);

/** Off until something is written. */
function follow(control: HTMLElement, writings: readonly Writing[]): void {
  const look = () => control.setAttribute('aria-disabled', String(writings.every((writing) => writing.text().trim() === '')));
  for (const writing of writings) writing.onChange(look);
  look();
}

/** Facebook: a dialog without a test id, its controls all `div`s, its labels in the reader's language. */
export function facebook(): void {
  const dialog = made(
    `<div role="dialog" aria-labelledby="title" class="box"><h2 id="title">Create post</h2><h3><strong>${options.account.name}</strong></h3></div>`,
  );
  const writing = lexical({});
  const post = button(say('post'));
  const audience = made('<div role="button" tabindex="0" aria-haspopup="dialog"><span>Public</span></div>');
  dialog.append(audience, writing.element, icon('Emoji'), icon('Photo/video'), post);
  document.body.append(made('<div role="main"><div role="button" tabindex="0"><span>What’s on your mind?</span></div></div>'), dialog);
  follow(post, [writing]);
  onPress(post, (event) => send('post', [writing], event));
}

/** Threads: each post of a chain is an editor of its own; one control sends them all. */
export function threads(): void {
  const { handle } = options.account;
  const dialog = made(`<div role="dialog" class="box"><a href="/@${handle}"><span>${handle}</span></a></div>`);
  const writings = [lexical({ 'aria-placeholder': 'What’s new?' }), lexical({ 'aria-placeholder': 'Say more' })];
  const post = button(say('post'));
  const more = made('<div role="button" tabindex="0"><span>Add to thread</span></div>');
  dialog.append(...writings.flatMap(({ element }) => [element, icon('Attach media')]), more, post);
  document.body.append(
    made(
      `<div role="navigation"><a href="/@${handle}"><svg aria-label="Profile" width="16" height="16"><title>Profile</title></svg></a></div>`,
    ),
    dialog,
  );
  follow(post, writings);
  onPress(post, (event) => send('post', writings, event));
}
