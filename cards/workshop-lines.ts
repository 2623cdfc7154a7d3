import type { RunningWorkshop } from '../src/app/views/home-card.ts';
import type { Texts } from '../src/texts/texts.ts';
import { buttons } from './buttons.ts';
import { line, surface } from './parts.ts';
import { personText } from './person-text.ts';

/** One workshop in a facilitator's list. */
export const workshopLines = ({ workshop, title, ended, round, rounds, phase, answered, asked }: RunningWorkshop, t: Texts) =>
  surface([
    personText(title, { weight: 'Bolder' }),
    line(ended ? t.home.list.ended : t.home.where(round, rounds, phase, answered, asked), { spacing: 'Small', isSubtle: true }),
    ...buttons({ title: t.home.open, verb: 'open-workshop', data: { workshop } }),
  ]);
