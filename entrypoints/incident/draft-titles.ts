import type { DraftKind } from '../../components/damage-control/incident-view.ts';

export const draftTitles: Readonly<Record<DraftKind, string>> = {
  holding: 'Holding line',
  apology: 'Apology',
  light: 'Apology, light: short and warm',
  correction: 'Correction',
  clarification: 'Clarification',
  complaint: 'Answer to one who complains',
  boss: 'Note to the boss',
  support: 'Note to support',
  yes: 'Need your yes',
  reply: 'Question to a colleague',
};
