import type { TemplateId } from '../../domain/workshop/templates.ts';

export interface TemplateTexts {
  readonly title: string;
  readonly description: string;
  readonly rounds: readonly { readonly heading: string; readonly question: string }[];
}

export const templates: Readonly<Record<TemplateId, TemplateTexts>> = {
  'where-are-we': {
    title: 'Var är vi – vart är vi på väg?',
    description: 'Nuläge, riktning och nästa steg.',
    rounds: [
      { heading: 'Nuläge', question: 'Hur är läget i din verksamhet just nu? Nämn något som fungerar bra och något som skaver.' },
      { heading: 'Riktning', question: 'Vad behöver ha blivit annorlunda om ett år för de vi är till för?' },
      { heading: 'Nästa steg', question: 'Vilket steg tar du under de närmaste fyra veckorna, och vem behöver du ha med dig?' },
    ],
  },
  'vision-to-action': {
    title: 'Från vision till handling',
    description: 'Visionens perspektiv, vad de betyder för oss och vad vi gör först.',
    rounds: [
      { heading: 'Perspektiven', question: 'Vilket av visionens perspektiv angår din verksamhet mest, och varför?' },
      {
        heading: 'Vad det betyder',
        question: 'Vad märker invånarna hos er när visionen har blivit verklighet? Ge ett konkret exempel.',
      },
      { heading: 'Det första vi gör', question: 'Vad börjar ni med redan i år, och vad slutar ni med för att få tid till det?' },
    ],
  },
  'goals-actions-measures': {
    title: 'Mål, åtgärder och mått',
    description: 'Ett mål i taget: vad vi gör, vem som gör det och hur vi ser att det fungerar.',
    rounds: [
      {
        heading: 'Målet',
        question: 'Vad betyder målet för er verksamhet? Skriv det med ord som dina medarbetare skulle använda.',
      },
      { heading: 'Åtgärder', question: 'Vilken åtgärd skulle göra störst skillnad för målet det närmaste halvåret?' },
      {
        heading: 'Vem gör vad',
        question: 'Vem ansvarar för åtgärden, och vilka andra förvaltningar eller bolag behöver vara med?',
      },
      { heading: 'Mått', question: 'Vad ska vi titta på för att se att åtgärden fungerar, och hur ofta?' },
    ],
  },
  consent: {
    title: 'Samsyn',
    description: 'Ett förslag, frågor, invändningar och en gemensam hållning.',
    rounds: [
      { heading: 'Förslaget', question: 'Vad är det viktigaste i förslaget för din verksamhet, sagt med egna ord?' },
      { heading: 'Frågor', question: 'Vad behöver du veta mer om innan du kan ta ställning?' },
      {
        heading: 'Invändningar',
        question: 'Finns det något i förslaget som skulle skada din verksamhet? Vad behöver i så fall ändras?',
      },
      { heading: 'Gemensam hållning', question: 'Vad kan du stå bakom, och vad säger du själv till dina medarbetare om det?' },
    ],
  },
  reflection: {
    title: 'Reflektion och lärande',
    description: 'Vad jag har prövat, vad jag lärde mig och vad jag för vidare.',
    rounds: [
      { heading: 'Det jag har prövat', question: 'Vad har du prövat i ditt ledarskap sedan sist, stort eller litet?' },
      { heading: 'Det jag lärde mig', question: 'Vad hände, och vad lärde du dig av det?' },
      {
        heading: 'Det jag för vidare',
        question: 'Vad vill du att en kollega i en annan verksamhet ska ha med sig av det du lärde dig?',
      },
    ],
  },
};
