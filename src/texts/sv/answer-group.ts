/** Gruppen på svarskortet: vilka den är, hur de når varandra, och hur de kallar på hjälp. */
export const answerGroup = {
  called: {
    group: (number: number) => `Grupp ${number} · rum ${number}`,
    pair: (number: number) => `Par ${number}`,
    four: (number: number) => `Fyra ${number}`,
  },
  /** Namnet på gruppens chatt i Teams. */
  chatName: {
    group: (number: number) => `Grupp ${number}`,
    pair: (number: number) => `Par ${number}`,
    four: (number: number) => `Fyra ${number}`,
  },
  voice: {
    me: {
      group: 'Du är gruppens röst den här rundan.',
      pair: 'Du är parets röst den här rundan.',
      four: 'Du är fyrgruppens röst den här rundan.',
    },
    other: {
      group: (name: string) => `${name} är gruppens röst`,
      pair: (name: string) => `${name} är parets röst`,
      four: (name: string) => `${name} är fyrgruppens röst`,
    },
  },
  chat: 'Öppna gruppchatt',
  call: 'Ring gruppen',
  help: {
    ask: 'Vi behöver hjälp',
    told: (time: string) => `Processledaren har fått veta det (${time}).`,
    onTheWay: (name: string) => `${name} är på väg.`,
  },
  material: {
    pair: 'Det här skrev ni var för sig',
    four: 'Det här kom ni fram till i paren',
  },
};
