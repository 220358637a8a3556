import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { folds, type PanelActions, type PanelFinding, type PanelView } from '../../../components/review/panel-view.ts';
import { ReviewPanel } from '../../../components/review/ReviewPanel.tsx';
import type { SecondPersonView } from '../../../components/review/second-person-view.ts';
import { markPaths } from '../../../utils/model/marks.ts';

const nothing: PanelActions = {
  tick() {},
  show() {},
  silence() {},
  publishOpen() {},
  emergency() {},
  type() {},
  emergencyReason() {},
  close() {},
  move() {},
  fold() {},
  secondPerson: {
    open() {},
    type() {},
    ask: async () => null,
    handOver() {},
    review() {},
    showOutside: async () => null,
    picture: async () => null,
    take() {},
    report() {},
    confirm() {},
    withdraw() {},
    remind: async () => null,
    askAgain() {},
    addPeople() {},
    keep() {},
    openDrafts() {},
  },
};

const alone: SecondPersonView = {
  says: 'Needs nobody else.',
  needed: false,
  satisfied: true,
  yeses: [],
  notCounted: [],
  wishes: [],
  waiting: [],
  waitsHere: null,
  part: null,
  named: true,
  people: [],
  untils: { 24: 'Tomorrow at this time' },
  leaves: [],
  fields: {},
  packed: null,
  outside: null,
  said: null,
  compare: null,
  unclear: false,
};

const finding = (level: PanelFinding['finding']['level'], more: Partial<PanelFinding> = {}): PanelFinding => ({
  key: `k-${level}`,
  finding: { check: 'placeholder', class: 'left-over-text', level, part: 1, start: 0, end: 6, say: `Said at ${level}.` },
  checkTitle: 'Left-over text',
  why: 'A template that goes out with its gaps reads as a machine talking.',
  ticked: level === 'ask' ? false : null,
  canShow: true,
  place: 'Hello [',
  word: null,
  ...more,
});

const plain: PanelView = {
  platformName: 'X',
  surface: 'post',
  account: { handle: 'acmetea', name: 'Acme Tea', colour: '#b4472f', brand: 'Acme Tea' },
  audience: 'Everyone',
  parts: 1,
  when: ['Goes out now'],
  state: 'nothing-found',
  headline: 'Nothing found in what could be read.',
  next: null,
  missing: [],
  findings: [],
  secondPerson: alone,
  confirmations: [],
  media: [],
  facts: [],
  questions: [],
  guidelines: [],
  // What is folded away is not made before it is unfolded.
  unfolded: folds,
  openReasons: [],
  reasonOwed: false,
  typed: '',
  published: null,
};

/** The panel as a document; `words` is what a person reads or hears. */
function panel(change: Partial<PanelView> = {}) {
  const { document } = new JSDOM(renderToStaticMarkup(<ReviewPanel view={{ ...plain, ...change }} actions={nothing} />)).window;
  const buttons = [...document.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? button.textContent);
  return { document, buttons, words: document.body.textContent };
}

const full: Partial<PanelView> = {
  state: 'held',
  parts: 2,
  findings: [
    finding('stop', { word: '[NAME]' }),
    finding('ask', { finding: { ...finding('ask').finding, correction: 'Friday 4 December' } }),
    finding('note'),
  ],
  confirmations: [{ key: 'c', ask: 'The picture is new. Is it the right one?', ticked: false }],
  missing: ['Cannot see the image descriptions here.'],
  media: [{ key: 'm', media: { kind: 'image', alt: null, fileName: 'tea.jpg' }, picture: null, writing: null, descriptionRead: false }],
  facts: [{ key: 'f', fact: { kind: 'price', part: 0, start: 0, end: 5, text: '£4.50' }, ticked: true, source: null }],
  guidelines: ['We answer within the hour.'],
  questions: [{ key: 'q', ask: 'Follow the link. Does it lead where you mean?', ticked: false }],
  openReasons: ['checked-elsewhere', 'on-purpose'],
};

describe('the panel', () => {
  it('offers for each finding what can be done about it, and no more', () => {
    const [stop, ask, note] = [...panel(full).document.querySelectorAll('.sl-finding')].map((card) =>
      [...card.querySelectorAll('button, label')].map((control) => control.textContent),
    );
    expect(stop).toEqual(['Show me', 'Not this word again']);
    expect(ask).toEqual(['Show me', 'Copy corrected text', 'I looked at this']);
    expect(note).toEqual(['Show me']);
  });

  it('has nothing to say once it is live but that, and the reason that is owed', () => {
    const secondPerson = { ...alone, needed: true, says: 'Needs a yes from one person.' };
    const held: Partial<PanelView> = { state: 'held', confirmations: full.confirmations!, openReasons: full.openReasons!, secondPerson };
    expect(panel(held).words).toContain('Emergency: publish now');
    const { words } = panel({ ...held, published: 'Live as @acmetea. Look at it once.', reasonOwed: true });
    expect(words).toContain('Live as @acmetea.');
    expect(words).toContain('Why did it have to go out at once?');
    for (const gone of ['Emergency', 'Needs a yes', 'Ask a colleague', 'Confirm before', 'Publish with this open'])
      expect(words).not.toContain(gone);
  });

  it('lets a ticked finding step back but keeps its tick', () => {
    const { document } = panel({ findings: [finding('ask', { ticked: true })] });
    expect(document.querySelectorAll('.sl-finding button')).toHaveLength(0);
    expect(document.querySelector('.sl-finding input')?.hasAttribute('checked')).toBe(true);
  });

  const thirteen = Array.from({ length: 13 }, (_, at) => finding(at < 4 ? 'stop' : at < 9 ? 'ask' : 'note', { key: `k-${at}` }));
  /** The words of a finding that are not folded away, a list for each. */
  const inSight = (document: Document): string[] =>
    [...document.querySelectorAll('.sl-finding')].map((card) => {
      for (const folded of card.querySelectorAll('[hidden]')) folded.remove();
      return card.textContent;
    });

  it('opens the worst of many, and has each of the others on a line with its place and its tick', () => {
    const { document, words } = panel({ findings: thirteen });
    expect(words).toContain('13 findings, worst first');
    expect(document.querySelectorAll('.sl-finding [aria-expanded=true]')).toHaveLength(1);
    expect(document.querySelector('.sl-finding [aria-expanded]')?.getAttribute('aria-expanded')).toBe('true');
    const [first, second, ...rest] = inSight(document);
    expect(first).toContain('Show me');
    expect(second).toBe('Left-over text“Hello [”Said at stop.');
    expect(rest.filter((words) => words.includes('I looked at this'))).toHaveLength(5);
  });

  it('says a place once, also where it ends with its sentence and what is said of it does not', () => {
    const of = (place: string, say: string) =>
      inSight(panel({ findings: thirteen.map((item) => ({ ...item, place, finding: { ...item.finding, say } })) }).document)[1];
    expect(of('5 December.', '“5 December” is a Saturday.')).toBe('Left-over text“5 December” is a Saturday.');
    expect(of('!!!', 'Three marks.')).toBe('Left-over text“!!!”Three marks.');
  });

  it('opens the next of many when the worst was looked at', () => {
    const looked = thirteen.slice(4).map((item, at) => (at === 0 ? { ...item, ticked: true } : item));
    const [first, second] = inSight(panel({ findings: looked }).document);
    expect(first).not.toContain('Show me');
    expect(second).toContain('Show me');
  });

  it('folds nothing of a few', () => {
    const { document, words } = panel({ findings: thirteen.slice(0, 3) });
    expect(document.querySelectorAll('.sl-finding :is([hidden], [aria-expanded])')).toHaveLength(0);
    expect(words).not.toContain('worst first');
  });

  it('says each finding’s level without colour', () => {
    const labels = [...panel(full).document.querySelectorAll('.sl-finding [role=img]')].map((mark) => mark.getAttribute('aria-label'));
    expect(labels).toEqual(['Holds Publish:', 'To look at:', 'Note:']);
  });

  it('says which part of a thread, and nothing of parts otherwise', () => {
    expect(panel(full).words).toContain('Part 2');
    expect(panel({ ...full, parts: 1 }).words).not.toContain('Part 2');
  });

  it('says what could not be read, also where nothing was found', () => {
    expect(panel({ missing: ['Cannot see the image descriptions here.'] }).words).toContain('Cannot see the image descriptions here.');
    expect(panel({ account: null, audience: null }).words).toMatch(/Account not seen.*Audience not seen/s);
  });

  it('tells a missing description from one the page hides', () => {
    const [hidden] = full.media!;
    expect(panel({ media: [hidden!] }).words).toContain('Description not seen');
    expect(panel({ media: [{ ...hidden!, descriptionRead: true }] }).words).toContain('No description');
  });

  it('shows the brand’s own source at the fact: a link one click away, or whom to ask', () => {
    const facts = (words: string, address: string | null) => [{ ...full.facts![0]!, source: { words, address } }];
    const link = panel({ facts: facts('https://acme.example/prices', 'https://acme.example/prices') }).document.querySelector(
      '.sl-source a',
    );
    expect(link?.getAttribute('href')).toBe('https://acme.example/prices');
    expect(link?.getAttribute('rel')).toBe('noreferrer');
    const person = panel({ facts: facts('Mia, events', null) });
    expect(person.document.querySelector('.sl-source a')).toBeNull();
    expect(person.words).toContain('Ask Mia, events');
    expect(panel({ facts: facts('Ask Mia', null) }).words).not.toContain('Ask Ask');
  });

  it('has the brand’s guidelines at hand, and no empty fold without any', () => {
    expect(panel(full).words).toContain('Guidelines of Acme Tea');
    expect(panel(full).buttons).toContain('Print');
    expect(panel().words).not.toContain('Guidelines');
  });

  it('says that an account is in no brand', () => {
    expect(panel({ account: { ...plain.account!, brand: null } }).words).toContain('In no brand');
    expect(panel().words).not.toContain('In no brand');
  });

  it('publishes with something open for a reason, and only where allowed', () => {
    expect(panel(full).buttons).toEqual(expect.arrayContaining(['I checked it, it is right', 'It is meant that way']));
    expect(panel({ ...full, openReasons: [] }).words).not.toContain('Publish with this open');
  });

  it('asks for the reason after an emergency, not before', () => {
    expect(panel({ ...full, reasonOwed: false }).document.querySelector('textarea')).toBeNull();
    expect(panel({ reasonOwed: true, typed: 'The recall' }).document.querySelector('textarea')?.textContent).toBe('The recall');
  });

  it.each(folds)('folds %s until opened', (fold) => {
    const open = (unfolded: PanelView['unfolded']) =>
      [...panel({ ...full, unfolded }).document.querySelectorAll('[aria-expanded=true].sl-disclosure-trigger')].length;
    expect(open([])).toBe(0);
    expect(open([fold])).toBe(1);
  });

  it('keeps calm: no word of the engine’s, no exclamation mark', () => {
    expect(panel(full).words).not.toMatch(/verdict|parcel|receipt|token|fingerprint|override|clear\b|!/i);
  });
});

it('every state has a shape of its own', () => {
  const shapes = Object.values(markPaths).map((paths) => JSON.stringify(paths));
  expect(new Set(shapes).size).toBe(shapes.length);
});
