import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { SummaryResolution, SummaryView } from '../../src/app/views/summary.ts';
import type { SummaryCardView, SummaryPreview } from '../../src/app/views/summary-card.ts';
import { dayOf } from '../../src/texts/day.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { nameList } from '../name-list.ts';
import { frame, heading, line, notice, quiet, title, wide } from '../parts.ts';
import { cut, harmless, personText } from '../person-text.ts';
import { roundLines } from './round-lines.ts';

/** UTF-16 units as JSON writes them: for what all the rounds came to and at most one of them, for all decisions, for the units. */
const ROOM = { rounds: 12_000, round: 900, decisions: 7_000, units: 1_500, unit: 80 } as const;

/** The summary of a workshop: who took part, what each round came to, what was decided. */
export const summaryCard = ({ summary, preview }: SummaryCardView, t: Texts) => {
  const { rounds } = summary;
  // Three lines at most to a round.
  const room = Math.min(ROOM.round, Math.floor(ROOM.rounds / Math.max(1, rounds.length) / 2));
  return {
    ...frame(t),
    ...wide,
    body: [
      heading(t.summary.heading, 'card'),
      ...(preview ? [quiet(t.summaryCard.onlyYou)] : []),
      title(summary.title),
      line(dayOf(summary.date, t.language), { spacing: 'None' }),
      ...participants(summary, t),
      ...rounds.flatMap((round) => roundLines(round, room, t)),
      ...decisions(summary.resolutions, t),
      ...(preview ? choices(preview, t) : []),
    ],
  } satisfies IAdaptiveCard;
};

const participants = ({ participation: { invited, tookPart, units } }: SummaryView, t: Texts): CardElementArray => {
  const words = t.summary.participants;
  const byUnit = units.map(({ unit, invited: asked, tookPart: took }) => {
    const name = unit === null ? words.noUnit : cut(harmless(unit), ROOM.unit);
    return `${name} ${took === 'withheld' ? t.summary.withheldShort : `${took}/${asked}`}`;
  });
  return [
    line(tookPart === 'withheld' ? words.invitedOnly(invited) : words.tookPart(tookPart, invited), {
      weight: 'Bolder',
      spacing: 'Medium',
    }),
    personText(nameList(byUnit, ROOM.units, t), { isSubtle: true, size: 'Small' }, { spacing: 'Small' }),
  ];
};

const decisions = (all: readonly SummaryResolution[], t: Texts): CardElementArray => {
  let room: number = ROOM.decisions;
  const shown = all.flatMap((one) => {
    const lines = decision(one, t);
    room -= JSON.stringify(lines).length;
    return room >= 0 ? [lines] : [];
  });
  const more = all.length - shown.length;
  return [
    { ...heading(t.decisions.heading), separator: true },
    ...(all.length === 0 ? [line(t.summary.resolutions.none, { spacing: 'Small' })] : []),
    ...shown.flat(),
    ...(more > 0 ? [quiet(t.summaryCard.moreDecisions(more))] : []),
  ];
};

const decision = ({ text, owner, unit, due, done }: SummaryResolution, t: Texts) => {
  const words = t.decisions;
  const facts = [
    ...(owner === null ? [] : [words.ownedBy(cut(harmless(owner), ROOM.unit))]),
    ...(unit === null ? [] : [words.ofUnit(cut(harmless(unit), ROOM.unit))]),
    ...(due === null ? [] : [words.dueAt(dayOf(due, t.language))]),
    ...(done ? [`✓ ${words.isDone}`] : []),
  ];
  return [
    personText(text, {}, { spacing: 'Small' }),
    ...(facts.length === 0 ? [] : [personText(facts.join(' · '), { isSubtle: true, size: 'Small' }, { spacing: 'None' })]),
  ];
};

const formats = ['docx', 'xlsx', 'csv', 'md', 'json'] as const;

const choices = ({ workshop, summaries, stands, roundOpen, notice: why }: SummaryPreview, t: Texts): CardElementArray => {
  const words = t.summaryCard;
  return [
    ...(why === null ? [] : [notice(t.control.notices[why])]),
    ...(stands ? [notice(words.shown, 'good')] : []),
    ...(summaries > 0 && !stands ? [line(words.changedSince, { weight: 'Bolder' })] : []),
    ...(summaries > 0 ? [quiet(words.shownTimes(summaries))] : []),
    ...(roundOpen ? [notice(words.roundOpen)] : []),
    ...buttons(
      !roundOpen && !stands && { title: words.show, verb: 'show-summary', data: { workshop, summaries }, style: 'positive' },
      { title: words.back, verb: 'show-control', data: { workshop } },
    ),
    heading(words.files),
    quiet(words.filesMean),
    ...buttons(...formats.map((kind) => ({ title: words.kinds[kind], verb: 'summary-file', data: { workshop, kind } }))),
  ];
};
