import { count } from '../plural.ts';

/** Att svara i en runda på sidan, där den är annorlunda än kortet i chatten. */
export const tabAnswer = {
  /** Där flera alternativ kan väljas. */
  chosen: (options: number) => (options === 0 ? 'Inget valt än.' : `${count(options, 'alternativ valt', 'alternativ valda')}.`),
  ranking: {
    label: (places: number) => (places === 1 ? 'Välj det viktigaste' : `Välj ${places} i den ordning du vill ha dem`),
    next: (place: string) => `Tryck på ditt ${place.toLowerCase()}.`,
    full: 'Klart. Skicka när du vill.',
    undo: 'Ångrar du dig trycker du en gång till på det du vill ta bort.',
  },
};
