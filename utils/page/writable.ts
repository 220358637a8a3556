/** Every element that somebody can write more than a line in. */
export const WRITABLE = 'textarea,[contenteditable]:not([contenteditable="false" i]),[role="textbox"]';

/** What can be written in, by the page's own word for it, where no reader knows the editors of a compose box. */
export const writableIn = (box: Element): Element[] =>
  [...box.querySelectorAll(WRITABLE)].filter((element) => element.getBoundingClientRect().width > 0);
