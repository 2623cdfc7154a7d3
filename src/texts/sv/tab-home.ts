/** Startsidan: det som är nytt för den som tittar. */
export const tabHome = {
  unread: 'Nytt veckobrev',
  settled: 'Det har hänt något med din fråga',
  seeSettled: 'Se vad som hände',
  goOn: (title: string) => `Fortsätt leda ${title}`,
  more: (workshops: number) => `Alla workshoppar (${workshops} till pågår)`,
};
