import type { RoundFault } from '../../domain/round-form/form.ts';
import { count } from '../plural.ts';
import { refusals } from './refusals.ts';
import { roundFields } from './round-fields.ts';

type Fault = RoundFault['fault'];

export const roundPlans = {
  heading: 'Rundorna',
  add: 'Lägg till runda',
  edit: 'Ändra',
  up: 'Flytta upp',
  down: 'Flytta ner',
  remove: 'Ta bort',
  removeNow: 'Ja, ta bort rundan',
  keep: 'Behåll den',
  askRemove: (round: number) => `Vill du ta bort runda ${round}? Det går inte att ångra.`,
  toPreview: 'Till förhandsvisningen',
  held: 'Genomförd eller överhoppad. Den går inte att ändra.',
  full: 'En workshop kan ha högst 20 rundor. Ta bort någon för att lägga till en ny.',
  changed: 'Rundorna ändrades medan kortet låg framme. Titta igenom dem och gör ändringen igen om den behövs.',
  changedForm: 'Rundorna ändrades medan du skrev. Det du har skrivit står kvar. Spara igen om det ska gälla.',
  builtOn: (round: number, by: string) =>
    `Runda ${round} måste vara kvar före runda ${by}, som bygger på den. Ändra den runda som bygger på den först.`,
  builtOnThis: 'En senare runda bygger på den här, och det går inte med det du har ändrat. Ändra den senare rundan först.',
  onlyRound: 'En workshop behöver minst en runda. Lägg till en ny innan du tar bort den här.',
  kindHeading: { adding: 'Ny runda', changing: 'Byt typ av runda' },
  formHeading: { adding: 'Ny runda', changing: (round: number) => `Ändra runda ${round}` },
  kind: 'Vad slags runda?',
  kindRequired: 'Välj vad slags runda det ska vara.',
  goOn: 'Fortsätt',
  changeKind: 'Byt typ',
  save: 'Spara rundan',
  cancel: 'Avbryt',
  kinds: {
    text: 'Öppen fråga',
    choice: 'Välj ett alternativ',
    choices: 'Välj flera alternativ',
    scale: 'Skala 1 till 5',
    ranking: 'Rangordning',
    number: 'Ett tal',
    'check-in': 'Incheckning',
    'check-out': 'Utcheckning',
    'one-two-four': '1-2-4-alla',
    vote: 'Röstning på teman',
    consent: 'Samsyn',
    topics: 'Ämnen att välja grupp efter',
  },
  kindMeans: {
    text: 'alla svarar med egna ord',
    choice: 'ett av alternativen som du skriver',
    choices: 'ett eller flera av alternativen',
    scale: 'en siffra, med ord för ändarna',
    ranking: 'etta, tvåa och trea bland alternativen',
    number: 'till exempel antal, procent eller dagar',
    'check-in': 'en siffra och ett ord när ni börjar',
    'check-out': 'en siffra och ett ord när ni slutar',
    'one-two-four': 'var för sig, två och två, fyra och fyra: tre rundor',
    vote: 'prickar på teman från en tidigare runda',
    consent: 'stöder, kan leva med eller invänder mot ett förslag',
    topics: 'alla väljer ämne, sedan sitter grupperna efter det: två rundor',
  },
  line: {
    minutes: (minutes: number) => count(minutes, 'minut', 'minuter'),
    days: (opens: string, closes: string) => `öppnar ${opens}, stänger ${closes}`,
    late: 'sena svar tas emot',
    names: { all: 'namn visas', facilitator: 'namn visas bara för processledaren', nobody: 'anonymt' },
    answersPer: { person: 'var och en för sig', group: 'ett svar per grupp', pair: 'två och två', four: 'fyra och fyra' },
    from: (round: number) => `bygger på runda ${round}`,
    seating: { keep: 'samma grupper', remix: 'nya grupper', 'by-topic': 'grupper efter ämne' },
  },
  clock: {
    'does-not-exist': (time: string) =>
      `Klockan ställs fram den natten, så tiden du valde finns inte. Det blir en timme senare, ${time}.`,
    'exists-twice': (time: string) =>
      `Klockan ställs tillbaka den natten, så ${time} kommer två gånger. Det blir den första gången.`,
  },
  along: {
    pair: { heading: 'Två och två', question: 'Berätta för varandra vad ni skrev. Vilka tankar vill ni två ta med er vidare?' },
    four: { heading: 'Fyra och fyra', question: 'Lägg ihop det som paren skrev. Vad är viktigast att alla får höra?' },
    topics: { heading: 'Grupper efter ämne' },
  },
  fields: roundFields,
  /** Kan ha en persons ord i sig: visas som text av en person. */
  fault: (detail: {
    readonly fault: Fault;
    readonly most?: number;
    readonly least?: number;
    readonly option?: string;
  }): string => {
    const most = (detail.most ?? 0).toLocaleString('sv-SE');
    switch (detail.fault) {
      case 'too-few-options':
        return `Skriv minst ${detail.least ?? 2} alternativ, ett på varje rad.`;
      case 'too-many-options':
        return `Det får vara högst ${most} alternativ, så att de går att läsa i mobilen.`;
      case 'option-too-long':
        return `Ett alternativ får vara högst ${most} tecken. Korta det längsta.`;
      case 'option-twice':
        return `Det här alternativet finns två gånger: ${detail.option ?? ''}`;
      case 'bad-places':
        return `Ange hur många platser som ska fyllas: 1 till ${most}.`;
      case 'label-missing':
        return 'Skriv vad siffran betyder. Utan ord vet ingen åt vilket håll skalan går.';
      case 'label-too-long':
        return `Texten får vara högst ${most} tecken.`;
      case 'range-empty':
        return 'Det största talet måste vara större än det minsta.';
      case 'number-too-large':
        return 'Talen är för stora.';
      case 'unit-too-long':
        return `Enheten får vara högst ${most} tecken.`;
      case 'bad-budget':
        return `Ange 1 till ${most} prickar, eller lämna fältet tomt.`;
      case 'bad-cap':
        return `Ange 1 till ${most} prickar per tema, eller lämna fältet tomt.`;
      case 'cap-over-budget':
        return 'Det kan inte vara fler prickar på ett tema än var och en har.';
      case 'proposal-empty':
        return 'Skriv förslaget som ni ska ta ställning till.';
      case 'proposal-too-long':
        return `Förslaget är för långt. Det får vara högst ${most} tecken.`;
      case 'too-few-themes':
      case 'too-many-themes':
      case 'theme-too-long':
        return 'Välj en runda med svar i ord. Temana gör du av dem.';
      case 'not-a-number':
        return 'Skriv ett tal med siffror.';
      case 'date-missing':
        return 'Välj ett datum.';
      case 'date-unreadable':
        return 'Datumet går inte att läsa. Skriv det som 2026-03-13.';
      case 'time-missing':
        return 'Välj ett klockslag.';
      case 'time-unreadable':
        return 'Klockslaget går inte att läsa. Skriv det som 13:00.';
      case 'closes-in-the-past':
        return 'Den tiden har redan varit. Välj en senare.';
      default:
        return refusals[detail.fault];
    }
  },
};
