export const result = {
  heading: (round: number, rounds: number) => `Resultat av runda ${round} av ${rounds}`,
  answered: {
    person: (answered: number, asked: number) => `${answered} av ${asked} svarade`,
    group: (answered: number, asked: number) => `${answered} av ${asked} grupper svarade`,
  },
  onlyYou: 'Bara du ser det här kortet.',
  back: 'Tillbaka',
  none: 'Inga svar kom in i den här rundan.',
  goesOn: (number: number) => `Grupp ${number} fortsätter på nästa sida.`,
};
