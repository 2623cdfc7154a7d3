import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { dayOf, monthName } from '../../../texts/day.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Quiet } from '../parts/words.tsx';
import { CalendarDay } from './calendar-day.tsx';
import { addMonths, dayByKey, monthOf, weeksOf } from './month.ts';

const useStyles = makeStyles({
  calendar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '26rem' },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  month: { fontWeight: tokens.fontWeightSemibold, '::first-letter': { textTransform: 'uppercase' } },
  grid: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  name: {
    padding: 0,
    textAlign: 'center',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  day: { '::first-letter': { textTransform: 'uppercase' } },
  week: { width: '2rem' },
  marks: { margin: 0, padding: 0, listStyleType: 'none' },
});

/**
 * A month to choose a day in: by keys as the pattern for date grids has it, by touch, by pointer. Marks holidays, and days that another
 * letter goes. `date` is `YYYY-MM-DD`, or empty where none is chosen.
 */
export const Calendar = ({ date, today, change }: { date: string; today: string; change: (date: string) => void }) => {
  const styles = useStyles();
  const { t } = useTab();
  const words = t.tabComposer.schedule;
  const [at, setAt] = useState(date || today);
  const moved = useRef(false);
  const grid = useRef<HTMLTableElement>(null);
  const month = monthOf(at);
  const { view } = useView('letter-calendar', { month });

  // A day that was written in the field is shown too.
  useEffect(() => {
    if (/^2\d{3}-\d{2}-\d{2}$/.test(date)) setAt(date);
  }, [date]);
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>(`[data-date="${at}"]`)?.focus();
    moved.current = false;
  }, [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    moved.current = true;
    setAt(next < today ? today : next);
  };
  const turn = (months: number) => {
    const next = addMonths(at, months);
    setAt(next < today ? today : next);
  };

  const holidays = new Map(view?.holidays.map((holiday) => [holiday.date, holiday.name]));
  const letters = view?.letters ?? [];
  const marks = [
    ...[...holidays].map(([day, name]) => ({ day, said: words.holiday(dayOf(day, t.language), name) })),
    ...letters.map(({ date: day, time, heading }) => ({
      day,
      said: words.otherLetter(dayOf(day, t.language), time, heading || t.tabComposer.list.untitled),
    })),
  ];
  return (
    <div className={styles.calendar}>
      <div className={styles.top}>
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={words.monthBefore}
          disabledFocusable={month <= monthOf(today)}
          onClick={() => turn(-1)}
        />
        <span className={styles.month} aria-live="polite">
          {monthName(month, t.language)}
        </span>
        <Button appearance="subtle" icon={<ChevronRightRegular />} aria-label={words.monthAfter} onClick={() => turn(1)} />
      </div>
      <table ref={grid} aria-label={words.calendar} className={styles.grid} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.name, styles.week)} abbr={words.week}>
              {words.weekShort}
            </th>
            {t.lettersAuthor.settings.weekdays.map((name) => (
              <th key={name} scope="col" className={mergeClasses(styles.name, styles.day)} abbr={name}>
                {name.slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map(({ number, days }) => (
            <tr key={number}>
              <th scope="row" className={styles.name}>
                {number}
              </th>
              {days.map((day, index) => (
                <CalendarDay
                  key={day ?? `none-${index}`}
                  day={day}
                  chosen={day !== null && day === date}
                  today={day === today}
                  past={day !== null && day < today}
                  reached={day === at}
                  holiday={(day !== null && holidays.get(day)) || null}
                  letters={letters.filter((letter) => letter.date === day).map(({ time }) => time)}
                  choose={change}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.marks}>
        {marks
          .toSorted((a, b) => a.day.localeCompare(b.day))
          .map(({ said }) => (
            <li key={said}>
              <Quiet>{said}</Quiet>
            </li>
          ))}
      </ul>
    </div>
  );
};
