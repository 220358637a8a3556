/**
 * Runs in a page: everything a script of its can throw at everything it can find.
 * @param extension the id by which the page may know us
 */
export function throwEverything(extension: string): void {
  const made = [
    () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }),
    () => new PointerEvent('pointerdown', { bubbles: true, composed: true, cancelable: true }),
    () => new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    () => new KeyboardEvent('keydown', { key: ' ', bubbles: true, composed: true, cancelable: true }),
    () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    () => new FocusEvent('focusin', { bubbles: true, composed: true }),
    () => new SubmitEvent('submit', { bubbles: true, cancelable: true }),
    () => new CustomEvent('abort', { bubbles: true }),
    () => new CustomEvent('stop', { bubbles: true }),
    () => new CustomEvent(`${extension}:sentinel:wxt:content-script-started`, { detail: { contentScriptName: 'sentinel' } }),
    () => new MessageEvent('message', { data: { type: 'wxt:content-script-started', contentScriptName: 'sentinel' } }),
    () => new Event('pagehide'),
    () => new Event('beforeunload'),
  ];
  for (const target of [window, document, ...document.querySelectorAll(':not(a, a *)')])
    for (const make of made) target.dispatchEvent(make());
  const { port1, port2 } = new MessageChannel();
  const clearance = {
    kind: 'clearance',
    session: 1,
    seq: 1,
    clearance: 'open',
    badge: { state: 'nothing-found', handle: null, colour: null, label: '' },
  };
  port1.postMessage(clearance);
  window.postMessage({ nonce: 'guessed' }, '*', [port2]);
  window.postMessage(clearance, '*');
  for (let index = 0; index < window.length; index++) window[index]?.postMessage({ nonce: 'guessed' }, '*');
}
