/** What people answer when they are asked for one word, by how they feel: from low to high. */
interface Words {
  readonly low: readonly string[];
  readonly middle: readonly string[];
  readonly high: readonly string[];
}

const checkIn: Words = {
  low: ['trött', 'splittrad', 'stressad', 'otålig', 'pressad'],
  middle: ['avvaktande', 'samlad', 'lugn', 'närvarande', 'förväntansfull', 'nyfiken', 'fundersam'],
  high: ['nyfiken', 'hoppfull', 'glad', 'taggad', 'pigg', 'nyfiken', 'förväntansfull'],
};

const checkOut: Words = {
  low: ['mätt', 'otålig', 'trött', 'tveksam'],
  middle: ['fundersam', 'klokare', 'eftertänksam', 'nöjd', 'samlad'],
  high: ['hoppfull', 'stärkt', 'klokare', 'tacksam', 'glad', 'laddad', 'hoppfull'],
};

const leaving = /utcheckning|checka ut|check-?out|checking out|hur känns det nu/;

/** The words that fit a score from 1 to 5, at the start of a day or at its end, as the card's text (lower-case) tells. */
export const checkWords = (score: number, text: string): readonly string[] => {
  const words = leaving.test(text) ? checkOut : checkIn;
  if (score <= 2) return words.low;
  return score === 3 ? words.middle : words.high;
};
