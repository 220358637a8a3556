import type { Draft } from '../../../utils/model/draft.ts';
import type { Outline } from './outline.ts';

/** A page on which posts wait, and what is read of them. */
export type Queue = Pick<Outline, 'platform' | 'what' | 'address' | 'body'> & {
  /** Each row's text, in order. */
  texts: string[];
  account: Draft['account'];
  /** When the first goes out, as an English page tells it; missing: no page says it whole. */
  goesOut?: Date;
};

const [longest, short] = ['Our new tea is here: it tastes of pears, and of the first cold mornings.', 'Doors open at 18:00.'];

const xRow = (when: string, text: string) =>
  `<div data-testid="cellInnerDiv"><div role="button" tabindex="0"><div><svg></svg><span>${when}</span></div><div dir="auto"><span>${text}</span></div></div></div>`;

/** By structure alone: what a source tells of Buffer's queue is its address. */
const bufferCard = (time: string, text: string, edit: string) =>
  `<li><div>${time}</div><article><header><img alt="" src="a.png"><span>Acme Tea</span></header><div><div><p>${text}</p></div></div><footer><span>2 days ago</span><button>${edit}</button></footer></article></li>`;

const plannerItem = (time: string, text: string) =>
  `<div role="gridcell"><span>4</span><div role="button" tabindex="0"><div><i></i><span>${time}</span></div><div>${text}</div></div></div>`;

export const queues: Queue[] = [
  {
    platform: 'x',
    what: 'the list of scheduled posts, over the home page',
    address: 'https://x.com/compose/post/unsent/scheduled',
    body: (say) => `<a data-testid="AppTabBar_Profile_Link" href="/acmetea"></a>
<div data-testid="primaryColumn"><div data-testid="cellInnerDiv"><article data-testid="tweet"><span>A post at 12:30 in the timeline below.</span></article></div></div>
<div id="layers"><div role="dialog"><button data-testid="app-bar-close"><svg></svg></button><h2>${say('Scheduled', 'Geplant')}</h2>
${xRow(say('Will send on Fri, Dec 4, 2026 at 9:00 PM', 'Wird am Fr., 4. Dez. 2026 um 21:00 gesendet'), longest)}
${xRow(say('Will send on Sat, Dec 5, 2026 at 9:00 AM', 'Wird am Sa., 5. Dez. 2026 um 09:00 gesendet'), short)}</div></div>`,
    texts: [longest, short],
    account: { handle: 'acmetea', name: null },
    goesOut: new Date(2026, 11, 4, 21, 0),
  },
  {
    platform: 'x',
    what: 'the same without the mark on its rows',
    address: 'https://x.com/compose/post/unsent/scheduled',
    body: () => `<div role="dialog"><div><div>Will send on Fri, Dec 4, 2026 at 9:00 PM</div><div>${longest}</div></div>
<div><div>Will send on Sat, Dec 5, 2026 at 9:00 AM</div><div>${short}</div></div></div>`,
    texts: [longest, short],
    account: null,
    goesOut: new Date(2026, 11, 4, 21, 0),
  },
  {
    platform: 'buffer',
    what: 'a queue with an empty place in it',
    address: 'https://publish.buffer.com/all-channels?tab=queue',
    body: (say) => `<main><h3>${say('Tomorrow', 'Morgen')}</h3><ul>
${bufferCard(say('9:00 AM', '09:00'), longest, say('Edit', 'Bearbeiten'))}
<li><div>${say('12:30 PM', '12:30')}</div><button>${say('New', 'Neu')}</button></li>
${bufferCard(say('5:15 PM', '17:15'), `${longest}</p><p>${short}`, say('Edit', 'Bearbeiten'))}</ul></main>`,
    texts: [longest, `${longest}\n${short}`],
    account: null,
  },
  {
    platform: 'business-suite',
    what: 'a week of the planner, with texts cut short',
    address: 'https://business.facebook.com/latest/content_calendar?asset_id=1',
    body: (say) => `<div role="main"><div role="combobox">${say('All content', 'Alle Inhalte')}</div><div role="grid"><div role="row">
${plannerItem(say('9:00 AM', '09:00'), `${longest} Come and tas…`)}${plannerItem(say('5:15 PM', '17:15'), short)}</div></div></div>`,
    texts: [`${longest} Come and`, short],
    account: null,
  },
];
