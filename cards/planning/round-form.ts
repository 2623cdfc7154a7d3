import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { RoundFormView } from '../../src/app/views/planning/round-form.ts';
import type { LIMITS } from '../../src/domain/workshop/commands.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { field } from '../letters/field.ts';
import { frame, heading, notice, quiet } from '../parts.ts';
import { faultText } from './fault-text.ts';
import { answerFields } from './round-answer-fields.ts';
import { daysFields } from './round-days-fields.ts';
import { howFields } from './round-how-fields.ts';

/** The longest that the domain takes; their types hold the numbers to it. */
const LONGEST: { readonly [Name in 'heading' | 'question']: (typeof LIMITS)[Name] } = { heading: 60, question: 1_000 };

/** What was typed may be too long and yet must come back: so much of it has room, in UTF-16 units as JSON writes them. */
const TYPED = { heading: 1_000, question: 5_000 } as const;

/** What is wrong with a field, above it. */
export type Faults = (...fields: readonly RoundFormView['faults'][number]['field'][]) => CardElementArray;

/** The second step: a round's fields, as they were filled in, and what is wrong with each. */
export const roundFormCard = (view: RoundFormView, t: Texts) => {
  const words = t.roundPlans;
  const { workshop, drafts, round, adding, kind, form } = view;
  const faults: Faults = (...here) =>
    view.faults.filter((fault) => here.includes(fault.field)).map((fault) => faultText(words.fault(fault)));
  const place = { workshop, drafts, round };
  return {
    ...frame(t),
    body: [
      heading(adding ? words.formHeading.adding : words.formHeading.changing(round), 'card'),
      quiet(words.kinds[kind]),
      ...(view.notice === null ? [] : [notice(saying(view.notice, t))]),
      ...faults('round', 'heading'),
      ...required(
        field({
          ...{ id: 'heading', label: words.fields.heading, value: form.heading, hint: words.fields.headingPlaceholder },
          ...{ limit: LONGEST.heading, units: TYPED.heading },
        }),
        t.refusals['empty-heading'],
      ),
      ...faults('question'),
      ...required(
        field({
          ...{ id: 'question', label: questionLabel(kind, t), value: form.question, lines: true },
          ...{ limit: LONGEST.question, units: TYPED.question },
        }),
        t.refusals['empty-question'],
      ),
      ...answerFields(view, faults, t),
      ...howFields(view, faults, t),
      ...daysFields(view, faults, t),
      ...buttons(
        { title: words.save, verb: 'save-round', data: { ...place, kind }, style: 'positive', inputs: true },
        { title: words.changeKind, verb: 'change-kind', data: place },
        { title: words.cancel, verb: 'plan-rounds', data: { workshop } },
      ),
    ],
  } satisfies IAdaptiveCard;
};

const saying = (said: NonNullable<RoundFormView['notice']>, t: Texts): string => {
  if (said === 'built-on') return t.roundPlans.builtOnThis;
  return said === 'draft-changed-meanwhile' ? t.roundPlans.changedForm : t.refusals[said];
};

const questionLabel = (kind: RoundFormView['kind'], t: Texts): string => {
  const words = t.roundPlans.fields;
  if (kind === 'consent') return words.proposal;
  return kind === 'topics' ? words.topicQuestion : words.question;
};

/** The client asks for it too, before it sends. */
const required = (elements: CardElementArray, errorMessage: string): CardElementArray =>
  elements.map((element) => (element.type === 'Input.Text' ? { ...element, isRequired: true, errorMessage } : element));
