/** What municipalities call their director. Swedish, as in the settings, whatever language a text is in. */
export const directorTitles = ['stadsdirektör', 'kommundirektör'] as const;

/** What this municipality calls its director; a setting. */
export type DirectorTitle = (typeof directorTitles)[number];
