const offsetFormat = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset' });

/** An instant as Teams' `localTimestamp` has it: wall time in Sweden with its offset, `2026-03-02T09:30:00.000+01:00`. */
export const localTimestampOf = (instant: Date): string => {
  const name = offsetFormat.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const offset = name.replace('GMT', '') || '+00:00';
  const hours = Number(offset.slice(0, 3));
  return new Date(instant.getTime() + hours * 3_600_000).toISOString().replace('Z', offset);
};
