import { count } from '../plural.ts';

/** Sammanfattningen som kort i chatten: förhandsgranskning, utskick och filer. */
export const summaryCard = {
  onlyYou: 'Bara du ser det här kortet. Så här blir sammanfattningen när den visas för alla.',
  shown: 'Sammanfattningen är skickad till alla.',
  shownTimes: (times: number) => (times === 1 ? 'Den har skickats en gång.' : `Den har skickats ${times} gånger.`),
  changedSince: 'Något har ändrats sedan den skickades. Du kan skicka den igen.',
  roundOpen: 'En runda pågår. Stäng den innan du skickar sammanfattningen.',
  show: 'Visa för alla',
  back: 'Tillbaka',
  files: 'Hämta som fil',
  filesMean: 'I filerna finns alla svar, med de namn som du får se som processledare.',
  kinds: { docx: 'Word', xlsx: 'Excel', csv: 'CSV', md: 'Markdown', json: 'JSON' },
  file: 'Sammanfattningen är klar att hämta',
  none: 'Filer kan inte hämtas, eftersom botten saknar en adress utåt. Be den som sköter botten att ange den.',
  themes: (themes: string) => `Teman: ${themes}`,
  answers: (answers: number) => `${count(answers, 'svar', 'svar')}. De finns i rundans resultat.`,
  words: (words: string) => `Ord: ${words}`,
  mean: (mean: string, high: string) => `Medelvärde ${mean} på en skala från 1 till 5${high}.`,
  highIs: (label: string) => `, där 5 är ${label}`,
  median: (median: string) => `Median: ${median}`,
  ideas: (ideas: number) => `${count(ideas, 'idé', 'idéer')} till slut.`,
  position: { settled: 'Ställningstagande', open: 'Förslag' },
  stances: (supports: number, canLiveWith: number, objects: number) =>
    `${supports} stöder, ${canLiveWith} kan leva med, ${objects} invänder.`,
  moreDecisions: (more: number) => `Dessutom ${count(more, 'beslut', 'beslut')} till. Alla finns i filerna.`,
  notification: 'Sammanfattningen av workshopen är här.',
};
