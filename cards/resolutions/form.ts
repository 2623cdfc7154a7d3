import type { CardElementArray, IAdaptiveCard, IChoiceSetInput, IDateInput } from '@microsoft/teams.cards';
import type { ResolutionFormView } from '../../src/app/views/resolutions-card.ts';
import type { LIMITS } from '../../src/domain/workshop/commands.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { dayAndClock } from '../../src/texts/time.ts';
import { buttons } from '../buttons.ts';
import { choiceTitle } from '../letters/choices.ts';
import { peopleWithRoom, personChoices } from '../letters/fit.ts';
import { frame, heading, notice, quiet } from '../parts.ts';
import { cut, personText, withoutControls } from '../person-text.ts';
import { fromLines, resolutionLines } from './row.ts';

/** The longest that the domain takes; its type holds the number to it. */
const LONGEST: (typeof LIMITS)['decision'] = 500;

/** What was typed may be too long to store and yet must come back, in UTF-16 units as JSON writes them. */
const TYPED = 4_000;

/** A decision to be written down: in words, and where somebody is to do something, who and by when. */
export const resolutionFormCard = (view: ResolutionFormView, t: Texts) => {
  const people = peopleWithRoom(view.people, [view.fields.owner], drawn(view, [], t));
  return drawn(view, people, t);
};

const drawn = (view: ResolutionFormView, people: ResolutionFormView['people'], t: Texts) => {
  const { workshop, resolution, fields, source, units } = view;
  const words = t.decisions;
  const typed = cut(withoutControls(fields.text), TYPED);
  const data = {
    workshop,
    resolution,
    ...(source && { round: source.round }),
    ...(source?.ref && { theme: source.ref }),
    saves: view.saves,
  };
  return {
    ...frame(t),
    body: [
      heading(view.isNew ? words.form.new : words.form.change, 'card'),
      ...fromLines(view.from, t),
      ...(view.notice === null ? [] : [notice(t.control.notices[view.notice])]),
      ...storedLines(view, t),
      {
        type: 'Input.Text',
        id: 'text',
        label: words.text,
        placeholder: words.textHint,
        ...(typed !== '' && { value: typed }),
        isMultiline: true,
        isRequired: true,
        errorMessage: t.refusals['empty-decision'],
        maxLength: LONGEST,
        spacing: 'Medium',
      },
      chosen('owner', words.owner, words.nobody, fields.owner, personChoices(people)),
      quiet(words.tellsOwner),
      ...(people.length < view.people.length ? [quiet(words.shownOf(people.length, view.people.length))] : []),
      chosen('unit', words.unit, words.noUnit, fields.unit, unitChoices(units)),
      {
        type: 'Input.Date',
        id: 'due',
        label: words.due,
        ...(/^\d{4}-\d{2}-\d{2}$/.test(fields.due) && { value: fields.due }),
        spacing: 'Medium',
      } satisfies IDateInput,
      ...buttons(
        {
          title: isOvertaken(view) ? words.changed.saveMine : words.save,
          verb: 'save-resolution',
          data,
          style: 'positive',
          inputs: true,
        },
        { title: words.cancel, verb: 'resolutions', data: { workshop, page: 1 } },
      ),
    ],
  } satisfies IAdaptiveCard;
};

const isOvertaken = ({ notice: said, stored }: ResolutionFormView): boolean =>
  said === 'decision-changed-meanwhile' && stored !== null;

/** What somebody else has saved while it was written here. */
const storedLines = (view: ResolutionFormView, t: Texts): CardElementArray => {
  const { stored } = view;
  if (!isOvertaken(view) || stored === null) return [];
  const words = t.decisions.changed;
  const when = dayAndClock(stored.at, t.language);
  const who = stored.name === null ? words.bySomeone(when) : words.byOther(stored.name, when);
  return [
    {
      type: 'Container',
      style: 'emphasis',
      spacing: 'Medium',
      items: [personText(stored.mine ? words.mine(when) : who), ...resolutionLines(stored.row, t)],
    },
  ];
};

/** So many units have room: a municipality has some tens of them. */
const UNITS = 60;

const unitChoices = (units: readonly string[]) =>
  units.slice(0, UNITS).map((unit) => ({ title: choiceTitle(unit), value: unit }));

/** A list where one types to find; its first choice takes the choice back. */
const chosen = (
  id: string,
  label: string,
  nobody: string,
  value: string,
  choices: readonly { readonly title: string; readonly value: string }[],
): IChoiceSetInput => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  placeholder: nobody,
  style: 'filtered',
  ...(choices.some((choice) => choice.value === value) && { value }),
  choices: [{ title: nobody, value: 'none' }, ...choices],
  spacing: 'Medium',
});
