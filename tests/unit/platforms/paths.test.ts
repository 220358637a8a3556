import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { any } from '../../../utils/platforms/any.ts';
import { know } from '../../../utils/platforms/structure/known.ts';
import { follow, pathTo } from '../../../utils/platforms/structure/paths.ts';

const page = (body: string): Document =>
  new JSDOM(`<!doctype html><body>${body}</body>`, { url: 'https://forum.example/' }).window.document;

/** A page with one element marked `data-x`, and the way that should lead there. */
const ways: [what: string, body: string, css: string][] = [
  ['a name for tests', '<button data-testid="send" id="b1" class="css-1x2y3z" data-x>Go</button>', 'button[data-testid="send"]'],
  [
    'a name for screen readers',
    '<button class="css-1x2y3z" aria-label="Send it" data-x></button><button></button>',
    'button[aria-label="Send it"]',
  ],
  ['an id', '<button id="send" data-x>Go</button><button>No</button>', 'button[id="send"]'],
  [
    'no id that a tool made up',
    '<form name="new"><button id=":r1:" data-x>Go</button></form><button>No</button>',
    'form[name="new"] button',
  ],
  [
    'the nearest part with a lasting name',
    '<div data-testid="box"><div><p contenteditable="true" data-x></p></div></div><p contenteditable="true"></p>',
    'div[data-testid="box"] p[contenteditable]',
  ],
  [
    'its place, where nothing lasts',
    '<div><b>1</b></div><div><b>2</b><b data-x>3</b></div>',
    'html:nth-of-type(1) > body:nth-of-type(1) > div:nth-of-type(2) > b:nth-of-type(2)',
  ],
];

describe('the way to an element', () => {
  it.each(ways)('goes by %s', (_what, body, css) => {
    const doc = page(body);
    const element = doc.querySelector('[data-x]')!;
    expect(pathTo(element)).toEqual([css]);
    expect(follow(pathTo(element), doc)).toEqual([element]);
  });

  it('goes through shadow roots and frames', () => {
    const doc = page('<x-box></x-box><iframe name="inner"></iframe>');
    const root = doc.querySelector('x-box')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea></textarea>';
    const framed = doc.querySelector('iframe')!.contentDocument!;
    framed.body.innerHTML = '<textarea></textarea>';
    for (const element of [root.querySelector('textarea')!, framed.querySelector('textarea')!]) {
      expect(pathTo(element)).toHaveLength(2);
      expect(follow(pathTo(element), doc)).toEqual([element]);
    }
  });

  it('goes by no words of several lines, and past elements that office programs left', () => {
    const doc = page('<o:p><textarea placeholder="What is new?\nTell everybody." data-x></textarea></o:p><textarea></textarea>');
    const element = doc.querySelector('[data-x]')!;
    expect(follow(pathTo(element), doc)).toEqual([element]);
  });

  it('leads nowhere, and fails nowhere, where a selector is none', () => {
    expect(follow(['button[', 'a'], page('<button>Go</button>'))).toEqual([]);
  });
});

describe('a site that was pointed out', () => {
  afterEach(() => know({ site: null, sent: [] }));

  const taught = (publish: string, account: string | null = null) =>
    know({
      site: {
        host: 'forum.example',
        editor: ['p[contenteditable]'],
        publish: [publish],
        account: account ? [account] : null,
        taughtAt: '2026-11-25T10:00:00.000Z',
      },
      sent: [],
    });

  const body =
    '<div><i id="who">Acme Tea</i><p contenteditable="true">Tea</p><button id="other">Bold</button><button id="fire">Abschuss</button></div>';

  it('is read as pointed out, where its structure says nothing', () => {
    const doc = page(body);
    const editor = doc.querySelector('p')!;
    expect(any.composeBox(editor)).toBeNull();
    taught('#fire', '#who');
    const again = page(body);
    const box = any.composeBox(again.querySelector('p')!)!;
    expect(any.publishControl(again.querySelector('#fire')!)?.id).toBe('fire');
    expect(any.readDraft(box)).toMatchObject({ draft: { account: { handle: 'Acme Tea' }, parts: [{ text: 'Tea' }] }, missing: [] });
  });

  it('says when the button is gone, and holds nothing', () => {
    taught('#gone');
    const doc = page(body);
    const box = any.composeBox(doc.querySelector('p')!)!;
    expect(any.readDraft(box)).toEqual({
      draft: null,
      missing: ['the button you pointed at on forum.example'],
      why: expect.stringContaining('it is gone, so nothing is checked'),
    });
  });

  it('goes on by structure when the button is gone and another surely publishes', () => {
    taught('#gone');
    const doc = page(body.replace('Abschuss', 'Publish'));
    const box = any.composeBox(doc.querySelector('p')!)!;
    expect(any.readDraft(box)).toMatchObject({
      draft: { parts: [{ text: 'Tea' }] },
      missing: ['the button you pointed at on forum.example'],
    });
  });
});

it('knows a button again that was seen publishing', () => {
  const body = '<div><p contenteditable="true">Tea</p><button id="fire">Abschuss</button><button id="bold">Fett</button></div>';
  know({ site: null, sent: [['button[id="fire"]']] });
  const doc = page(body);
  any.composeBox(doc.querySelector('p')!);
  expect(any.publishControl(doc.querySelector('#fire')!)?.id).toBe('fire');
  expect(any.publishControl(doc.querySelector('#bold')!)).toBeNull();
});
