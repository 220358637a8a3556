import { options } from '../shared/options.ts';
import { made, onPress, quill, send } from './parts.ts';

/**
 * The composer at its own address in the plain document, over the new feed in an open shadow root. It posts as the person,
 * or as the page that its address names.
 */
export function linkedin(): void {
  const overFeed = location.pathname.startsWith('/feed');
  const name = options.account.name;
  document.body.append(
    made('<header class="global-nav"><div class="global-nav__me"><img alt="Jane Doe" width="24" height="24"></div></header>'),
    made('<div role="dialog" style="position:fixed;right:0;bottom:0"><p>This is a modal window.</p><button>OK</button></div>'),
  );
  const dialog = made(`<div role="dialog" aria-labelledby="share-to-linkedin-modal__header" class="box">
<h2 id="share-to-linkedin-modal__header">Create a post</h2>
<button class="share-unified-settings-entry-button"><span>${name}</span><br><span>Post to Anyone</span></button>
<div class="writing"></div>
<footer><button aria-label="Add media">＋</button><button class="share-actions__scheduled-post-btn" aria-label="Schedule post">◷</button>
<button class="share-actions__primary-action" disabled><span>Post</span></button></footer></div>`);
  let root: ParentNode & Node = document.body;
  if (overFeed) {
    const outlet = made('<div id="interop-outlet" data-testid="interop-shadowdom"></div>');
    document.body.append(made('<main id="workspace"><div data-testid="mainFeed" role="list"></div></main>'), outlet);
    root = outlet.attachShadow({ mode: 'open' });
    // Styles of the page do not reach in here.
    root.append(document.querySelector('style')!.cloneNode(true));
  }
  root.appendChild(dialog);
  const writing = quill(dialog.querySelector('.writing')!, 'Text editor for creating content');
  const post = dialog.querySelector<HTMLButtonElement>('.share-actions__primary-action')!;
  writing.onChange(() => {
    post.disabled = writing.text() === '';
  });
  onPress(post, (event) => send('post', [writing], event));
}
