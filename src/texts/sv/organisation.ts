import type { OrganisationFault } from '../../domain/organisation.ts';

/** Kolumnernas namn, som README beskriver dem. */
const columns = new Map([
  ['name', 'namn'],
  ['email', 'e-post'],
  ['unit', 'enhet'],
  ['unitType', 'enhetstyp'],
  ['role', 'roll'],
]);
const column = (code: string) => columns.get(code) ?? code;

const faults: Readonly<Record<OrganisationFault['fault'], (detail: string) => string>> = {
  'file-missing': (path) => `Filen finns inte: ${path}. Lägg filen där, eller ändra inställningen SAMLING_ORGANISATION.`,
  'file-unreadable': (path) => `Filen går inte att läsa: ${path}. Kontrollera att Samling har rätt att läsa den.`,
  'file-too-large': (path) => `Filen är större än 10 MB: ${path}. Kontrollera att det är rätt fil.`,
  'not-utf8': () => 'Filen har en annan teckenkodning än UTF-8. Spara den som CSV UTF-8.',
  'column-missing': (code) => `Kolumnen ${column(code)} saknas. Lägg till den på rubrikraden.`,
  'column-repeated': (code) => `Kolumnen ${column(code)} finns mer än en gång. Behåll en av dem.`,
  'no-rows': () => 'Filen innehåller inga personer. Fyll på den med en rad per person.',
  'empty-field': (code) => `Kolumnen ${column(code)} är tom. Fyll i den.`,
  'too-long': (code) => `Texten i kolumnen ${column(code)} är för lång. Korta den till högst 254 tecken.`,
  'bad-email': (word) => `”${word}” är ingen e-postadress. Skriv den adress som personen har i Teams.`,
  'unknown-role': (word) =>
    `Rollen ”${word}” finns inte. Skriv chef, processledare, kommundirektör, kommunikatör eller observatör.`,
  'duplicate-email': (word) => `Adressen ${word} finns på en tidigare rad. Behåll en av raderna.`,
  'uneven-row': (counts) => `Raden har fel antal fält (${counts}). Kontrollera skiljetecknen.`,
  'broken-quote': () => 'Ett citattecken är inte avslutat. Rätta eller ta bort det.',
};

export const organisation = {
  heading: 'Organisationsfilen behöver ses över',
  fault: ({ line, fault, detail }: OrganisationFault) => (line === null ? '' : `Rad ${line}: `) + faults[fault](detail),
  moreFaults: (more: number) => `Filen har ${more} fel till.`,
  notInTeam: (people: number) =>
    people === 1
      ? 'En person i filen är inte med i teamet och får därför inga frågor. Lägg till personen där, om hen ska delta:'
      : `${people} personer i filen är inte med i teamet och får därför inga frågor. Lägg till dem där, om de ska delta:`,
};
