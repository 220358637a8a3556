import { bareName } from '../text/likeness.ts';
import { quoted } from '../text/phrases.ts';
import type { Check } from './check.ts';

const check: Check = {
  id: 'name-alone',
  title: 'Nothing but one’s own name',
  why: 'In 2011 a politician typed his own name into the box for posting, and not into the one for searching (Ed Balls): the day is kept every year.',
  class: 'wrong-media',
  level: 'ask',
  needs: ['text', 'media'],
  when: 'now',
  run({ parts, account }, { brand }) {
    const [only, another] = parts;
    if (!only || another || only.media.length > 0 || isSaid(only.text)) return [];
    const said = bareName(only.text);
    const isOwn = [brand?.name, account?.name, account?.handle].some(
      (name) => name && [name, name.split(/\s/u)[0]!].some((one) => bareName(one) === said),
    );
    if (said.length < SHORTEST || !isOwn) return [];
    const say = `${quoted(only.text.trim())} is all there is. Was it meant for a search, or was there to be more?`;
    return [{ part: 0, start: null, end: null, say }];
  },
  examples: {
    fires: [
      { text: 'Acme Tea', draft: { account: { handle: 'acmetea', name: 'Acme Tea' } } },
      { text: 'Acme', context: { brand: { name: 'Acme Tea' } } },
    ],
    leaves: [
      { text: 'Acme', context: { brand: { name: 'Bolt Bikes' } } },
      {
        text: 'Acme Tea',
        draft: { parts: [{ text: 'Acme Tea', media: [{ kind: 'image', alt: 'Our tins', fileName: null }] }] },
        context: { brand: { name: 'Acme Tea' } },
      },
      { text: 'Acme Tea!', context: { brand: { name: 'Acme Tea' } } },
      { text: '#AcmeTea', context: { brand: { name: 'Acme Tea' } } },
    ],
  },
};

export default check;

/** A shorter name may be a word. */
const SHORTEST = 3;

/** A sign, a tag or an emoji is meant for readers. */
const isSaid = (text: string): boolean => /[@#!?.…\p{Extended_Pictographic}]/u.test(text);
