import type { RoundPlan } from '../../domain/workshop/round-plan.ts';
import type { TemplateId } from '../../domain/workshop/templates.ts';

/** En rundas längd väljs i formuläret; förslaget i en runda om samsyn skrivs där. */
export interface TemplateTexts {
  readonly title: string;
  readonly description: string;
  readonly rounds: readonly Omit<RoundPlan, 'minutes'>[];
}

const checkIn = { kind: 'check', direction: 'in', lowLabel: 'Tungt', highLabel: 'Toppen' } as const;
const checkOut = { kind: 'check', direction: 'out', lowLabel: 'Gav mig lite', highLabel: 'Gav mig mycket' } as const;
/** Temana är de som processledaren gör av svaren; prickarna föreslår programmet. */
const vote = { kind: 'vote', themes: [], budget: 0, cap: 0 } as const;

export const templates: Readonly<Record<TemplateId, TemplateTexts>> = {
  'where-are-we': {
    title: 'Var är vi – vart är vi på väg?',
    description: 'Nuläge, riktning och nästa steg.',
    rounds: [
      {
        heading: 'Incheckning',
        question: 'Hur kommer du hit i dag? Ge en siffra och ett ord.',
        asks: checkIn,
        answersPer: 'person',
      },
      { heading: 'Nuläge', question: 'Hur är läget i din verksamhet just nu? Nämn något som fungerar bra och något som skaver.' },
      { heading: 'Riktning', question: 'Vad behöver ha blivit annorlunda om ett år för de vi är till för?' },
      { heading: 'Nästa steg', question: 'Vilket steg tar du under de närmaste fyra veckorna, och vem behöver du ha med dig?' },
      {
        heading: 'Röstning',
        question: 'Vilka av stegen är viktigast att vi tar tillsammans?',
        asks: vote,
        answersPer: 'person',
        from: 4,
      },
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
        answersPer: 'person',
      },
      {
        heading: 'Två och två',
        question: 'Berätta för varandra vad ni skrev. Vilket exempel säger mest om visionen?',
        answersPer: 'pair',
        from: 2,
      },
      {
        heading: 'Fyra och fyra',
        question: 'Lägg ihop det som paren skrev. Vad behöver alla höra om vad visionen betyder?',
        answersPer: 'four',
        from: 3,
      },
      { heading: 'Det första vi gör', question: 'Vad börjar ni med redan i år, och vad slutar ni med för att få tid till det?' },
      {
        heading: 'Röstning',
        question: 'Vad av det vi kan börja med betyder mest för visionen?',
        asks: vote,
        answersPer: 'person',
        from: 5,
      },
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
      {
        heading: 'Läget mot målet',
        question: 'Hur nära målet är din verksamhet i dag?',
        asks: { kind: 'scale', lowLabel: 'Långt ifrån', highLabel: 'Nästan framme' },
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
      { heading: 'Frågor', question: 'Vad behöver du veta mer om innan du kan ta ställning till förslaget?' },
      { heading: 'Ställningstagande', question: 'Står du bakom förslaget?', asks: { kind: 'consent', proposal: '' } },
      {
        heading: 'Utcheckning',
        question: 'Hur känns det att stå bakom det vi kom fram till? Ge en siffra och ett ord.',
        asks: { kind: 'check', direction: 'out', lowLabel: 'Svårt', highLabel: 'Självklart' },
        answersPer: 'person',
      },
    ],
  },
  reflection: {
    title: 'Reflektion och lärande',
    description: 'Vad jag har prövat, vad jag lärde mig och vad jag för vidare.',
    rounds: [
      {
        heading: 'Det jag har prövat',
        question: 'Vad har du prövat i ditt ledarskap sedan sist, stort eller litet?',
        names: 'facilitator',
      },
      { heading: 'Det jag lärde mig', question: 'Vad hände, och vad lärde du dig av det?', names: 'facilitator' },
      {
        heading: 'Det jag för vidare',
        question: 'Vad vill du att en kollega i en annan verksamhet ska ha med sig av det du lärde dig?',
        names: 'facilitator',
      },
      {
        heading: 'Utcheckning',
        question: 'Vad tar du med dig härifrån? Ge en siffra och ett ord.',
        asks: checkOut,
        answersPer: 'person',
      },
    ],
  },
};
