import { count } from '../plural.ts';

/** Sidorna för det som blir av svaren: teman, beslut och sammanfattning. Resten av orden är desamma som på korten. */
export const tabOutcomes = {
  ways: 'Det som blir av svaren',
  toResult: 'Till resultatet',
  themes: {
    onlyYou: 'Bara du och de andra processledarna ser den här sidan. Det största temat står först.',
    answers: 'Svaren i temat',
    chosen: (chosen: number) => count(chosen, 'svar är valt', 'svar är valda'),
    choose: 'Välj svar för att flytta, slå ihop eller dölja dem.',
    withChosen: 'Det du kan göra med valda svar',
    standsFor: 'Det här svaret visas, de andra räknas in i det',
    chooseAnswer: 'Välj svar',
    sameMeans: 'Välj minst två svar som säger samma sak.',
    theTheme: 'Hela temat',
    gone: 'Temat finns inte längre. Någon har ändrat indelningen.',
  },
  decisions: {
    lead: 'Det som inte är klart står först.',
    list: 'Alla beslut',
    search: 'Skriv ett namn eller en enhet',
    nobodyFound: 'Ingen heter så.',
    kept: 'Det du har skrivit står kvar här men är inte sparat.',
    gone: 'Beslutet har tagits bort. Det du har skrivit står kvar här. Sparar du blir det ett nytt beslut.',
    theirs: 'Använd den sparade versionen',
    askWithdraw: 'Ska beslutet tas bort? Det går inte att ångra.',
    withdraw: 'Ja, ta bort',
    keep: 'Behåll beslutet',
    openMine: (actions: number) => `${count(actions, 'åtgärd', 'åtgärder')} att göra`,
    seeMine: 'Visa mina åtgärder',
  },
  summary: {
    onlyYou: 'Så här blir sammanfattningen när den visas för alla.',
    toAll: 'Skicka till alla',
    toRound: 'Se rundans resultat',
  },
};
