import { useState } from 'react';
import { type Impact, impacts } from '../../utils/model/incident.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Fieldset } from '../ui/Fieldset.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AddPerson } from './AddPerson.tsx';
import { Block } from './Block.tsx';
import { Choices } from './Choices.tsx';
import { CountsOverTime } from './CountsOverTime.tsx';
import type { StepProps } from './IncidentPage.tsx';
import { wholeNumber } from './PauseWords.tsx';
import { PeopleList } from './PeopleList.tsx';
import { QuestionsAsked } from './QuestionsAsked.tsx';
import './assess-step.css';
import { numberWords } from '../../utils/text/own-english.ts';

/** Step 2: what it does to people, who noticed, who is upset, what they ask, and what is hit. */
export function AssessStep({ view, actions }: StepProps) {
  const { record, choices, now } = view;
  const { severity, noticed, upset, counted, growing, focus, people, questionsFound } = view.assess;
  const [adding, setAdding] = useState(false);

  return (
    <>
      <Block title="What does it do to people?">
        {record.mistake === null && (
          <Select
            label="Kind of mistake"
            value={record.mistake ?? 'unknown'}
            onValueChange={(mistake) => actions.change({ mistake: mistake === 'unknown' ? null : mistake })}
            options={{ unknown: 'Not said yet', ...choices.mistakes }}
          />
        )}
        <Choices
          label="What does it do to people?"
          labelUnseen
          options={choices.harms}
          value={record.harm}
          onValueChange={(harm) => actions.change({ harm })}
        />
        <Select
          label="Who is hit"
          value={record.harmed ?? 'unknown'}
          onValueChange={(harmed) => actions.change({ harmed: harmed === 'unknown' ? null : harmed })}
          options={{ unknown: 'Not said yet', ...choices.harmed }}
        />
        {severity && (
          <div className="sl-severity" data-level={severity.level} role="status">
            <p className="sl-severity-level">
              <span className="sl-severity-scale" aria-hidden="true">
                {['none', 'minor', 'moderate', 'major', 'critical'].map((level) => (
                  <i key={level} />
                ))}
              </span>
              {severity.title}
            </p>
            <p>{severity.why}</p>
          </div>
        )}
      </Block>

      <Block title="How many?" lead={alone(upset)}>
        <div className="sl-two-numbers">
          <TextField
            label="Noticed"
            type="number"
            min={0}
            inputMode="numeric"
            value={noticed === null ? '' : String(noticed)}
            onValueChange={(typed) => actions.change({ noticed: wholeNumber(typed) })}
            hint={record.noticed === null ? `${counted.noticed} in the list` : 'Entered by hand'}
          />
          <TextField
            label="Upset"
            type="number"
            min={0}
            inputMode="numeric"
            value={upset === null ? '' : String(upset)}
            onValueChange={(typed) => actions.change({ upset: wholeNumber(typed) })}
            hint={record.upset === null ? `${counted.upset} marked` : 'Entered by hand'}
          />
        </div>
        <CountsOverTime record={record} growing={growing} now={now} />
      </Block>

      <Block title="What is hit?" lead="It sets what to look after first, and what the words say.">
        <Fieldset legend="What is hit?" legendUnseen>
          {impacts.map((impact) => (
            <Checkbox
              key={impact}
              label={choices.impacts[impact].label}
              hint={focus === impact ? choices.impacts[impact].hint : undefined}
              checked={record.impact.includes(impact)}
              onCheckedChange={(on) => actions.change({ impact: toggled(record.impact, impact, on) })}
            />
          ))}
        </Fieldset>
      </Block>

      <Block
        title={people.length > 0 ? `People (${numberWords(people.length)})` : 'People'}
        lead="Gathered as you scroll the replies. Words are kept only of those you mark."
      >
        <PeopleList
          people={people}
          order={view.assess.peopleOrder}
          guess={view.assess.guess}
          isAbusive={view.assess.isAbusive}
          onMark={(key, mark) => actions.change({ people: { [key]: { mark } } })}
        />
        <Disclosure title="Add somebody by hand" open={adding} onOpenChange={setAdding} onDemand>
          <AddPerson
            onAdd={(person) => {
              actions.change((at) => ({ people: { [crypto.randomUUID()]: { ...person, addedAt: at } } }));
              setAdding(false);
            }}
          />
        </Disclosure>
      </Block>

      <Block title="Questions people ask" lead="Every one is answered in the words, or told when it will be.">
        <QuestionsAsked record={record} found={questionsFound} onChange={(questions) => actions.change({ questions })} />
      </Block>
    </>
  );
}

/* “Is it one person, or have others joined in too?” (steps, 2) */
function alone(upset: number | null): string {
  if (upset === null || upset === 0) return 'Is it one person, or have others joined in?';
  return upset === 1 ? 'One person, so far.' : 'It is more than one person: others have joined in.';
}

function toggled(list: readonly Impact[], impact: Impact, on: boolean): Impact[] {
  return impacts.filter((each) => (each === impact ? on : list.includes(each)));
}
