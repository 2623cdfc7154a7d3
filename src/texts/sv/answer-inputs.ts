import { count } from '../plural.ts';

/** Fälten på en rundas svarskort, och svaren i ord, för varje sorts fråga. */
export const answerInputs = {
  choice: { one: 'Välj ett alternativ', several: 'Välj ett eller flera alternativ', required: 'Välj ett alternativ först.' },
  scale: {
    label: 'Ditt svar från 1 till 5',
    required: 'Välj ett steg på skalan först.',
    /** Stegen i skalan: ändarna har ord. */
    end: (step: number, word: string) => `${step} – ${word}`,
    chosen: (score: number) => `${score} av 5`,
    ends: (low: string, high: string) => `1 är ${low}, 5 är ${high}.`,
  },
  ranking: {
    places: ['Förstahandsval', 'Andrahandsval', 'Tredjehandsval'],
    placeholder: 'Välj i listan',
    required: 'Välj ett alternativ på varje plats först.',
  },
  number: {
    label: (least: string, most: string) => `Skriv ett tal från ${least} till ${most}`,
    labelOf: (least: string, most: string, unit: string) => `Skriv ett tal från ${least} till ${most} (${unit})`,
    placeholder: 'Till exempel 3,5',
    required: 'Skriv ett tal först.',
  },
  check: {
    score: { in: 'Hur är det just nu, från 1 till 5?', out: 'Hur känns det nu, från 1 till 5?' },
    word: 'Ett ord för det',
    wordRequired: 'Skriv ett ord först.',
    placeholder: 'Ett enda ord',
  },
  vote: {
    intro: (budget: number, cap: number) =>
      cap < budget
        ? `Du har ${count(budget, 'prick', 'prickar')}, högst ${cap} på samma tema. Alla måste inte användas.`
        : `Du har ${count(budget, 'prick', 'prickar')}. Alla måste inte användas.`,
    blind: 'Ingen ser hur andra har röstat förrän resultatet visas.',
    dots: (dots: number) => (dots === 0 ? 'Ingen prick' : count(dots, 'prick', 'prickar')),
    required: 'Välj antal prickar.',
  },
  consent: {
    label: 'Hur ställer du dig till förslaget?',
    stances: { supports: 'Stöder', 'can-live-with': 'Kan leva med', objects: 'Invänder' },
    required: 'Välj hur du ställer dig till förslaget först.',
    reason: 'Skäl (krävs om du invänder)',
    reasonPlaceholder: 'Vad behöver ändras för att du ska kunna leva med förslaget?',
    because: 'Skäl:',
  },
};
