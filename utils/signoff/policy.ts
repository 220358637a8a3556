import type { ApprovalPolicy } from '../model/approval-policy.ts';
import type { Draft } from '../model/draft.ts';
import type { Person } from '../model/person.ts';
import type { Standing, Yes } from '../model/standing.ts';
import { type People, personById } from '../stores/people.ts';
import { answersTo, mayApprove, type Surroundings } from './answers.ts';

const NEEDED = { nobody: 0, author: 0, one: 1, two: 2 } as const;

/**
 * Holds a draft against the policy of its account, with every answer that came about it. The author never counts, however many
 * profiles hold their keys.
 * @param incident whether an incident of the brand is open
 */
export function standingOf(policy: ApprovalPolicy, draft: Draft, around: Surroundings, incident: boolean): Standing {
  const needs = (incident ? policy.duringIncident : null) ?? policy.needs;
  const answers = answersTo(draft, policy, around);
  if (!policy.surfaces.includes(draft.surface) || needs === 'nobody')
    return { ...answers, satisfied: true, authorLooks: false, says: 'Needs nobody else.' };
  if (needs === 'author') return { ...answers, satisfied: true, authorLooks: true, says: 'Needs one more look of your own.' };

  // Whoever was removed says nothing any more, and nobody waits for them.
  const order = policy.ordered && policy.from.kind === 'people' ? candidates(policy.from, around.people) : null;
  const yeses = order === null ? answers.yeses : inOrder(answers.yeses, order);
  const missing = NEEDED[needs] - yeses.length;
  const says = missing > 0 ? whoIsNeeded(policy, missing, yeses, around.people) : whoSaidYes(yeses);
  return { ...answers, yeses, satisfied: missing <= 0, authorLooks: false, says };
}

/** The yeses that came in the order of the list: each after those of the people who stand before it. From outside none has a place in it. */
function inOrder(yeses: readonly Yes[], people: readonly Person[]): Yes[] {
  const counted: Yes[] = [];
  for (const { id } of people) {
    const yes = yeses.find(({ person }) => person?.id === id);
    const last = counted.at(-1);
    if (!yes || (last && Date.parse(yes.at) < Date.parse(last.at))) break;
    counted.push(yes);
  }
  return counted;
}

function whoSaidYes(yeses: readonly Yes[]): string {
  const signed = yeses.filter(({ how }) => how !== 'reported').map(({ name }) => name);
  const reported = yeses.filter(({ how }) => how === 'reported').map(({ name }) => name);
  return [
    ...(signed.length > 0 ? [`Signed by ${listed(signed, 'and')}.`] : []),
    ...(reported.length > 0 ? [`You say that ${listed(reported, 'and')} said yes.`] : []),
  ].join(' ');
}

function whoIsNeeded({ from, ordered, outside }: ApprovalPolicy, missing: number, yeses: readonly Yes[], people: People): string {
  const open = candidates(from, people).filter(({ id }) => !yeses.some(({ person }) => person?.id === id));
  const names = open.map(({ name }) => name);
  const more = yeses.length > 0 ? ' more' : '';
  const orElse = outside ? ' A yes from outside that you write down counts too.' : '';
  if (ordered && from.kind === 'people' && names.length > 0) return `Needs, in this order: ${listed(names.slice(0, missing), 'then')}.`;
  if (names.length >= missing) return `Needs ${missing === 1 ? 'one' : 'two'}${more} of: ${listed(summed(names), 'or')}.${orElse}`;
  const role = from.kind === 'role' ? ` with the role “${from.role}”` : '';
  const there = names.length === 0 ? 'You have confirmed nobody yet.' : `You have confirmed only ${names[0]}.`;
  return `Needs a yes from ${missing === 1 ? `one${more} person` : 'two people'}${role}. ${there}${orElse}`;
}

/** Whose yes would count. Those that are listed keep their order. */
function candidates(from: ApprovalPolicy['from'], people: People): Person[] {
  const known = from.kind === 'people' ? from.ids.flatMap((id) => personById(people, id) ?? []) : people.others;
  return known.filter((person) => person.state === 'confirmed' && mayApprove(from, person));
}

/** More names are read by nobody. */
const MOST_NAMES = 6;

/** “Ada”, “Sam”, “264 others”. */
const summed = (names: readonly string[]): readonly string[] =>
  names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 2), `${names.length - MOST_NAMES + 2} others`] : names;

const listed = (names: readonly string[], joint: 'and' | 'or' | 'then'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`;
