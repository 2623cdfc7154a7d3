import { count } from '../plural.ts';

/** Arkivet och ett veckobrev för sig. */
export const tabArchive = {
  heading: 'Arkiv',
  what: 'Workshoppar som har gett resultat, och veckobreven du har fått.',
  search: 'Sök i arkivet',
  placeholder: 'Till exempel: skola',
  clear: 'Töm sökningen',
  workshops: {
    heading: 'Workshoppar',
    held: (day: string) => `Planerad ${day}`,
    ended: 'Avslutad',
    goesOn: 'Pågår',
    results: (results: number) => count(results, 'resultat', 'resultat'),
    open: (round: number, heading: string) => `Runda ${round}: ${heading}`,
    summary: 'Läs sammanfattningen',
    places: { question: 'Fråga', theme: 'Tema', answer: 'Svar', decision: 'Beslut' },
    placeIn: (place: string, round: number, heading: string) => `${place} i runda ${round}: ${heading}`,
    moreHits: (more: number) => `Dessutom ${count(more, 'träff', 'träffar')} till i den här workshopen.`,
    none: 'Inget resultat är visat än.',
    noneMeans: 'När processledaren visar resultatet av en runda för alla finns det här.',
    notFound: (words: string) => `Ingen workshop innehåller ”${words}”.`,
  },
  letters: {
    heading: 'Veckobrev',
    none: 'Du har inte fått något veckobrev än.',
    noneMeans: 'Det första kommer hit när det skickas.',
    notFound: (words: string) => `Inget veckobrev innehåller ”${words}”.`,
    more: (more: number) => `Det finns ${more} till. Sök på ett ord som står i brevet du letar efter.`,
  },
  tryShorter: 'Pröva ett kortare ord.',
  letter: {
    answerSaved: 'Ditt svar är sparat. Du kan ändra det och skicka igen.',
    left: (left: number) => `${left} tecken kvar`,
    over: (over: number) => `${over} tecken för mycket`,
  },
};
