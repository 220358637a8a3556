import { JSDOM } from 'jsdom';
import type { Draft } from '../../../utils/model/draft.ts';
import type { Post, Reply } from '../../../utils/model/post.ts';

/** Labels in the language asked for. */
export type Say = (english: string, german: string) => string;

/**
 * What a script sees of a network's page: nesting, roles, attributes, open shadow roots (`<template shadowrootmode>`), as
 * public sources tell them. Nothing is drawn. Marks for the test alone: `data-t="editor"` where somebody writes,
 * `"publish"` what sends it, `"other"` what must never be taken for that, `"twin"` what has no size.
 */
export interface Outline {
  /** A platform's id. */
  platform: string;
  what: string;
  address: string;
  body(say: Say): string;
  head?: string;
  /** What is read of the only compose box; missing: there is none. */
  draft?: Partial<Draft>;
  /** Enter alone sends, Shift+Enter begins a new line. */
  enterSends?: true;
  /** What was typed into fields by their selector, which no markup can say. */
  typed?: Record<string, string>;
  /** When it is to go out, by the clock of whoever runs this. */
  goesOut?: Date;
  post?: Partial<Post>;
  replies?: Partial<Reply>[];
}

export const languages: Record<'en' | 'de', Say> = { en: (english) => english, de: (_english, german) => german };

/** Makes the shadow roots that the markup tells of, from the outside in. */
function openShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement!;
    template.remove();
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    openShadows(shadow);
  }
}

/** The outline as a document under its own address. */
export function documentOf({ address, body, head = '', typed = {} }: Outline, language: keyof typeof languages): Document {
  const lang = language === 'en' ? 'en-US' : language;
  const { window } = new JSDOM(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body(languages[language])}</body></html>`, {
    url: address,
  });
  const { document } = window;
  openShadows(document);
  for (const [css, value] of Object.entries(typed)) {
    for (const field of deep(document, css)) (field as HTMLInputElement).value = value;
  }
  // Nothing is laid out here: all that is not the twin of something else has a size.
  window.Element.prototype.getBoundingClientRect = function (this: Element) {
    const size = this.closest('[data-t="twin"]') ? 0 : 100;
    return { x: 0, y: 0, left: 0, top: 0, right: size, bottom: size, width: size, height: size, toJSON: () => ({}) };
  };
  window.Element.prototype.checkVisibility = function (this: Element) {
    return this.closest('[hidden], [style*="display: none"], [style*="display:none"], [data-t="twin"]') === null;
  };
  return document;
}

/** All matches, in open shadow roots too. */
export function deep(root: ParentNode, css: string): HTMLElement[] {
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? deep(shadowRoot, css) : []));
  return [...root.querySelectorAll<HTMLElement>(css), ...shadows];
}
