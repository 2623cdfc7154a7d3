/** Inställningen när någon lägger till Samling som flik i en kanal. */
export const tabConfig = {
  heading: 'Samling i kanalen',
  label: 'Vad ska fliken visa?',
  start: 'Startsidan: det som gäller den som tittar',
  archive: 'Arkivet: det som har visats för alla',
  archiveTab: 'Arkivet',
  stage: (title: string) => `Scenen för ”${title}”: fråga, klocka och resultat`,
  save: 'Tryck på Spara när du har valt.',
  outside: 'Den här inställningen hör till Teams. Där visas den när du lägger till Samling som flik i en kanal.',
  toStart: 'Till startsidan',
};
