import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { platformById } from '../../../utils/platforms/index.ts';
import { outlines } from '../../pages/outlines/index.ts';
import { documentOf, languages } from '../../pages/outlines/outline.ts';
import { masked, scrub } from '../../tools/scrub.ts';

const page = 'https://x.com/acmetea/status/1990000000000000001';

const personal = `<head><title>Acme Tea on X</title><meta name="csrf" content="tok-4f9a8b7c"><link rel="canonical" href="${page}"></head><body>
<script>window.session = { token: 'secret-9f8e7d', id: 1234567 }</script><style>.acmetea { color: red }</style><!-- served for Jane Doe -->
<a href="/acmetea" data-testid="UserAvatar-Container-acmetea"><img alt="Jane Doe" src="https://pics.example/jane.jpg" srcset="https://pics.example/jane.jpg 2x"></a>
<div data-testid="tweetText" id="post-1990000000000000001" title="Jane Doe">Ring me on 0151 496 0000, says @acmetea 🎉</div>
<a href="${page}?s=20&ref=jane">2h</a><a href="https://elsewhere.example/jane?token=abc">Elsewhere</a>
<time datetime="2026-11-20T09:00:00.000Z">Friday</time><input name="q" value="jane@acme.example" placeholder="Search">
<div data-user='{"name":"Jane Doe"}' style="background:url(https://pics.example/jane.jpg)" aria-label="Jane Doe, 3 hours ago" aria-expanded="false"></div>
<iframe src="https://frames.example/?u=jane" srcdoc="Jane"></iframe><second-look></second-look>
<shreddit-post author="janedoe" permalink="/r/tea/comments/1abc/jane/"><template shadowrootmode="open"><button id="by-janedoe">Jane</button></template></shreddit-post></body>`;

describe('a page that is kept', () => {
  const kept = scrub(personal, page);

  it('holds nobody’s name, word, number, link, picture or token', () => {
    for (const word of [
      'jane',
      'acme',
      'doe',
      'ring me',
      '0151',
      '19900',
      'tok-',
      'secret',
      'elsewhere',
      'pics',
      'frames',
      'friday',
      '2026',
      'second-look',
      '🎉',
    ])
      expect(kept.toLowerCase()).not.toContain(word);
  });

  it('holds how it is built', () => {
    const { document } = new JSDOM(kept).window;
    expect(document.querySelector('a > img[alt][srcset]')?.parentElement?.dataset.testid).toBe('UserAvatar-Container-xxxxxxx');
    expect(document.querySelector('[data-testid="tweetText"]')?.textContent).toBe('Xxxx xx xx 0000 000 0000, xxxx @xxxxxxx ☺');
    expect(document.querySelector('a[href*="/status/"]')?.getAttribute('href')).toBe(
      'https://x.com/xxxxxxx/status/0000000000000000000?s=x&ref=x',
    );
    expect(document.querySelector('time')?.dateTime).toMatch(/^2020-/);
    expect(document.querySelector('[aria-expanded="false"]')?.getAttribute('aria-label')).toBe('Xxxx Xxx, 0 xxxxx xxx');
    expect(document.querySelector('template')?.content.querySelector('button')?.id).toBe('by-xxxxxxx');
  });
});

it('a text keeps its shape alone', () => {
  expect(masked('Ärger um Él’s Tee: 12,50 €, 東京')).toBe('Xxxxx xx Xx’x Xxx: 00,00 €, xx');
});

/** One of each network; a kept page has no sizes to tell twins apart by. */
const boxed = [
  ...new Map(
    outlines.filter(({ draft, body }) => draft && !body(languages.en).includes('twin')).map((outline) => [outline.platform, outline]),
  ),
];

it.each(boxed)('%s scrubbed: the same boxes, editors and ways to publish are found', (id, outline) => {
  const platform = platformById(id)!;
  const found = (body: string) => {
    const document = documentOf({ ...outline, body: () => body }, 'en');
    const boxes = platform.composeBoxes(document);
    return boxes.map((box) => [platform.editors(box).length, platform.publishControls(box).length]);
  };
  const body = outline.body(languages.en);
  const scrubbed = new JSDOM(scrub(`<body>${body}</body>`, outline.address)).window.document.body.innerHTML;
  expect(found(scrubbed)).toEqual(found(body));
});
