import { Disclosure } from '../ui/Disclosure.tsx';
import type { PanelActions, PanelView } from './panel-view.ts';
import { Questions } from './Questions.tsx';
import { ticked } from './ticked.ts';

interface ChecklistProps {
  view: Pick<PanelView, 'questions' | 'unfolded'>;
  actions: Pick<PanelActions, 'fold' | 'tick'>;
}

/** A few questions that fit this draft. Holds nothing. */
export function Checklist({ view: { questions, unfolded }, actions }: ChecklistProps) {
  if (questions.length === 0) return null;
  return (
    <Disclosure
      level={2}
      title="Checklist"
      aside={ticked(questions)}
      open={unfolded.includes('checklist')}
      onOpenChange={(open) => actions.fold('checklist', open)}
    >
      <Questions questions={questions} tick={actions.tick} />
    </Disclosure>
  );
}
