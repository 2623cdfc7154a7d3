import type { IDateInput, ITimeInput } from '@microsoft/teams.cards';
import type { WallTimeFault } from '../../src/domain/calendar/read-wall-time.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { faultLine } from './field.ts';

type TimeFault = WallTimeFault | 'time-in-the-past';

const at: Readonly<Record<'date' | 'time', readonly TimeFault[]>> = {
  date: ['date-missing', 'date-unreadable'],
  time: ['time-missing', 'time-unreadable', 'time-in-the-past'],
};

/** What is wrong with the field that follows; a fault that no field knows is said above the last of them, never swallowed. */
export const timeFaults = (fault: string | null, here: 'date' | 'time', t: Texts) => {
  if (fault === null) return [];
  const known = [...at.date, ...at.time].find((each) => each === fault);
  if (known === undefined) return here === 'time' ? [faultLine(t.lettersAuthor.desk.timeWrong)] : [];
  if (!at[here].includes(known)) return [];
  return [faultLine(said(known, t))];
};

const said = (fault: TimeFault, t: Texts): string => {
  const { dateFaults, timeFaults: ofTime } = t.lettersAuthor.desk;
  switch (fault) {
    case 'date-missing':
    case 'date-unreadable':
      return dateFaults[fault];
    case 'time-missing':
    case 'time-unreadable':
    case 'time-in-the-past':
      return ofTime[fault];
  }
};

/** Only a value that the client's own picker can show comes back in it. */
export const dateField = (id: string, label: string, value: string): IDateInput => ({
  type: 'Input.Date',
  id,
  label,
  ...(/^\d{4}-\d{2}-\d{2}$/.test(value) && { value }),
  spacing: 'Small',
});

export const timeField = (id: string, label: string, value: string): ITimeInput => ({
  type: 'Input.Time',
  id,
  label,
  ...(/^\d{2}:\d{2}$/.test(value) && { value }),
  spacing: 'Small',
});
