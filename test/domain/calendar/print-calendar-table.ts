import { calendarTable } from './calendar-table.ts';

// What this process takes for local time in January and July, minutes behind UTC: so that the test knows that TZ was heard.
const offsets = [0, 6].map((month) => new Date(2026, month, 15).getTimezoneOffset());
process.stderr.write(offsets.join(' '));
process.stdout.write(await calendarTable());
