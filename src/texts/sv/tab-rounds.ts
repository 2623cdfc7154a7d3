import { count } from '../plural.ts';

/** Rundorna som de ska bli, och svar som fylls i åt en grupp: på sidan. */
export const tabRounds = {
  lead: 'Rundor som inte har startat kan du ändra, flytta och ta bort.',
  /** Minuterna är de rundor som hålls medan ni ses. */
  total: (rounds: number, minutes: number) =>
    minutes === 0
      ? count(rounds, 'runda', 'rundor')
      : `${count(rounds, 'runda', 'rundor')}, tillsammans ${count(minutes, 'minut', 'minuter')}`,
  options: 'Alternativ:',
  moved: (heading: string, round: number) => `${heading} är nu runda ${round}.`,
  removed: (heading: string) => `${heading} är borttagen.`,
  changed: 'Någon annan ändrade rundorna samtidigt. Du ser dem som de är nu. Gör om din ändring om den behövs.',
  held: 'Har startat eller hoppats över. Den går inte att ändra.',
  notThere: 'Rundan går inte att ändra. Den finns inte kvar, eller så har den redan startat.',
  created: 'Workshopen är skapad. Gå till den för att starta den första rundan.',
  toRounds: 'Till rundorna',
  writing: {
    moved: (round: number) => `Någon har flyttat rundan. Den är nu runda ${round}. Det du har skrivit står kvar.`,
    changed: 'Någon annan har ändrat rundan. Det du har skrivit står kvar, och sparas i stället för det här:',
    takeTheirs: 'Använd den andras ändring',
    gone: 'Någon har tagit bort rundan. Det du har skrivit står kvar. Om du sparar blir det en ny runda, sist.',
    held: 'Rundan har startat eller hoppats över. Det du har skrivit står kvar. Om du sparar blir det en ny runda, sist.',
  },
  days: 'Rundan öppnar och stänger av sig själv. De som inte har svarat får en påminnelse, oftast dagen innan den stänger.',
  noEarlier: 'Det finns ingen tidigare runda att bygga på. Lägg till en öppen fråga före den här.',
  saved: 'Rundan är sparad.',
  fillIn: {
    members: 'I gruppen:',
  },
};
