import { describe, expect, it } from 'vitest';
import { unexplained } from '../../../src/domain/letter/abbreviations.ts';
import { shortForms } from '../../../src/domain/letter/short-forms.ts';

describe('an abbreviation in capitals', () => {
  it.each([
    ['KSAU tar upp frågan, och IVO-tillsynen väntar.', ['KSAU', 'IVO']],
    ['Våra KPI:er och SKR:s prognos. KPI igen.', ['KPI', 'SKR']],
    ['Vi mäter NKI, CO2 och ÄBIC.', ['NKI', 'CO2', 'ÄBIC']],
    ['SKR, IVO och Skolverket är överens.', ['SKR', 'IVO']],
    ['SKR (2026) och IVO (se bilaga 2) skriver om det.', ['SKR', 'IVO']],
    ['Enligt planen, KSAU, och så vidare.', ['KSAU']],
    ['SKR – vår partner – är nöjd.', ['SKR']],
  ])('is told of: %s', (text, expected) => expect(unexplained([text])).toEqual(expected));

  it.each([
    'Sveriges Kommuner och Regioner (SKR) säger ja. SKR har rätt.',
    'SKR (Sveriges Kommuner och Regioner) säger ja.',
    'SKR, Sveriges Kommuner och Regioner, säger ja.',
    'Sveriges Kommuner och Regioner, SKR, säger ja.',
    'SKR – Sveriges Kommuner och Regioner – säger ja.',
    'SKR står för Sveriges Kommuner och Regioner.',
    'Kommunstyrelsens arbetsutskott (KSAU) möts; KSAU:s ordförande leder.',
    'Vi följer dataskyddsförordningen (GDPR).',
    'Alla nyckeltal (kritiska prestationsindikatorer, KPI) är på plats.',
    'Vårt nöjd-kund-index (NKI) stiger.',
  ])('is explained: %s', (text) => expect(unexplained([text])).toEqual([]));

  it('may be explained anywhere in the text', () =>
    expect(unexplained(['IVO kommer.', 'IVO är Inspektionen för vård och omsorg (IVO).'])).toEqual([]));

  it.each([
    'IT, HR, EU och TV är kända; det är OK.',
    'Björkhaga Energi AB och Karl XII, del II och IV.',
    'Det är INTE klart, och ALLA ska med NU.',
    'VIKTIGT ATT VETA OM SKOL VALET',
    'Se www.SKR.se, anna@IVO.se och avsnitt A.',
    'Förordning (EU) 2016/679, A4, E18 och Q1.',
    'ABCDEFGH är för långt, aBC och Abc är inte versaler.',
    '',
  ])('is not: %s', (text) => expect(unexplained([text])).toEqual([]));
});

describe('a short form', () => {
  it.each([
    ['Se t.ex. planen, bl.a. bilagan, m.m.', ['t.ex.: till exempel', 'bl.a.: bland annat', 'm.m.: med mera']],
    ['Se t ex planen och t. ex. bilagan (bl a den).', ['t ex: till exempel', 't. ex.: till exempel', 'bl a: bland annat']],
    ['Skola resp. vård, dvs. allt, osv.', ['resp.: respektive', 'dvs.: det vill säga', 'osv.: och så vidare']],
    ['Fr.o.m. maj t.o.m. juni p.g.a. flytten', ['Fr.o.m.: från och med', 't.o.m.: till och med', 'p.g.a.: på grund av']],
    ['Gäller även n.n.b. framöver', ['n.n.b.: null']],
    ['Kl. 13.00 i rum B. Läs på www.b.se. Vi ex. 5 m lång. I maj.', []],
    ['', []],
  ])('is found in: %s', (text, expected) =>
    expect(shortForms(text, 'sv').map(({ found, inFull }) => `${found}: ${inFull}`)).toEqual(expected),
  );

  it('is of the language that the letter is in', () => {
    expect(shortForms('See e.g. the plan, i.e. the budget, etc.', 'en').map(({ inFull }) => inFull)).toEqual([
      'for example',
      'that is',
      'and so on',
    ]);
    expect(shortForms('A t ex B', 'en')).toEqual([]);
  });
});
