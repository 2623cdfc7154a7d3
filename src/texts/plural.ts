/** `1 minut`, `2 minuter`: the number with the word that goes with it. */
export const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
