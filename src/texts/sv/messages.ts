/** Enstaka svar från boten. */
export const messages = {
  greeting: {
    heading: 'Hej! Jag är Samling.',
    what: 'Jag är en bot som hjälper ledningsgruppen att samlas i Teams. När en workshop pågår får du frågorna här, svarar på ett kort och ser sedan vad alla svarade.',
    how: 'Du behöver inte förbereda något. Skriv hjälp när du vill se vad som gäller dig just nu.',
    show: 'Visa vad som gäller mig',
  },
  teamGreeting: {
    heading: 'Hej! Jag är Samling.',
    what: 'Jag är en bot för ledningsgruppens workshoppar. Alla i det här teamet kan vara med. Frågorna kommer i en egen chatt med mig, och resultaten visas både där och här.',
    facilitator: 'Är du processledare? Öppna en chatt med mig och skriv workshop.',
  },
  notAllowed: 'Det här kan bara en processledare göra. Fråga en av dem om du behöver hjälp.',
  notYourCard: 'Kortet tillhör någon annan. Skriv hjälp, så får du ditt eget.',
  notInTeam:
    'Jag hittar dig inte i det team där Samling är installerat. Be den som äger teamet att lägga till dig. Skriv sedan hjälp till mig igen.',
  wentWrong: (id: string) =>
    `Något gick fel hos oss. Det som redan är sparat finns kvar. Försök igen om en stund. Hjälper inte det, berätta för processledaren och ange ${id}.`,
  languageSwitched: 'Nu skriver jag på svenska.',
  nothingOpen: 'Här finns inget öppet just nu.',
  resultNotShown: 'Resultatet är inte visat för alla än. Det kommer hit när processledaren visar det.',
  oldCard: 'Kortet är gammalt. Skriv hjälp, så får du ett nytt.',
  notUnderstood: 'Det där förstod jag inte. Här är det som gäller dig nu.',
  inChannel: 'Skriv till mig i vår egen chatt, så hjälper jag dig där.',
};

/** En mening per utskick: visas i aviseringen och läses av skärmläsare. Bara egna ord, aldrig text som någon har skrivit. */
export const notifications = {
  round: (round: number, rounds: number, time: string) => `Runda ${round} av ${rounds} har startat. Svara senast ${time}.`,
  reminder: {
    person: (time: string) => `Påminnelse: ditt svar saknas. Svara senast ${time}.`,
    group: (time: string) => `Påminnelse: gruppens svar saknas. Svara senast ${time}.`,
  },
  changed: 'Gruppens svar har ändrats.',
  closed: (round: number) => `Runda ${round} är stängd.`,
  result: (round: number, answered: string) => `Resultatet av runda ${round} är här. ${answered}.`,
  control: (progress: string) => `Workshopen du leder: ${progress}.`,
  home: 'Det här gäller dig nu.',
  greeting: 'Samling säger hej.',
};
