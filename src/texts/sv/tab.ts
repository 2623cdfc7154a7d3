/** Sidan: flikarna i Teams, och samma sida i en vanlig webbläsare. */
export const tab = {
  name: 'Samling',
  /** Vägen dit, från chatten med boten. */
  link: {
    button: 'Öppna sidan',
    heading: 'Här är din sida i Samling.',
    valid: 'Länken är bara din. Den går att öppna en gång, inom 10 minuter. Behöver du en ny skriver du sida till mig.',
    none: 'Sidan går inte att öppna än. Den som sköter Samling behöver ange adressen i inställningen SAMLING_PUBLIC_URL.',
    word: 'sida – öppna Samling som en sida',
  },
  signIn: {
    under: 'Loggar in …',
    needed: 'Öppna sidan från Teams',
    how: 'Gå till chatten med Samling och skriv sida, så får du en länk som är bara din.',
    again: 'Försök igen',
  },
  live: {
    /** Visas så fort siffrorna kan vara äldre än två sekunder. */
    stale: (seconds: number) => `Ingen kontakt just nu. Det du ser är ${seconds} sekunder gammalt.`,
    offline: 'Ingen kontakt just nu. Sidan försöker igen av sig själv.',
  },
  states: {
    loading: 'Hämtar …',
    notFound: 'Sidan finns inte.',
    toStart: 'Till startsidan',
    broken: 'Något gick fel på sidan.',
    reload: 'Ladda om sidan',
  },
  hello: (name: string) => `Hej ${name}!`,
  problems: {
    'not-signed-in': 'Du är inte inloggad längre. Öppna sidan på nytt från chatten med Samling.',
    'link-not-valid': 'Länken är använd eller för gammal. Skriv sida till Samling i chatten, så får du en ny.',
    'not-in-team': 'Du är inte med i det team där Samling är installerat. Be den som äger teamet att lägga till dig.',
    'wrong-tenant': 'Ditt konto hör till en annan organisation än den som Samling är till för.',
    'wrong-scope': 'Samling fick inte veta vem du är. Öppna sidan på nytt.',
    'not-allowed': 'Det här ingår inte i din roll. Fråga en processledare om du behöver hjälp.',
    'not-shown': 'Resultatet är inte visat för alla än.',
    'not-yours': 'Det här tillhör någon annan.',
    'unknown-page': 'Det du söker finns inte.',
    'no-letters': 'Det finns inget veckobrev att läsa än.',
    'bad-input': 'Något av det du skrev gick inte att läsa. Se efter vid fälten.',
    'bad-answer': 'Något saknas eller är fel i svaret. Se efter vid fälten.',
    'bad-field': 'Det här gick inte att läsa. Skriv om det och försök igen.',
    'too-large': 'Det är för mycket på en gång. Korta texten och försök igen.',
    'not-json': 'Sidan skickade något som inte gick att läsa. Ladda om sidan och försök igen.',
    'too-many-requests': 'Det går lite för fort. Vänta en stund och försök igen.',
    'key-used': 'Det här är redan skickat. Ladda om sidan innan du försöker igen.',
    'not-stored': 'Det gick inte att spara. Din text står kvar. Försök igen om en stund.',
    'went-wrong': 'Något gick fel hos oss. Det som redan är sparat finns kvar. Försök igen om en stund.',
    'changed-meanwhile': 'Något hann ändras medan du höll på. Se hur det är nu och försök igen.',
    offline: 'Ingen kontakt med Samling. Det du har skrivit står kvar. Försök igen när du har nät.',
  },
};
