import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

export const summaryCard: Texts['summaryCard'] = {
  onlyYou: 'Only you can see this card. This is what the summary will be when it is shown to all.',
  shown: 'The summary has been sent to all.',
  shownTimes: (times) => (times === 1 ? 'It has been sent once.' : `It has been sent ${times} times.`),
  changedSince: 'Something has changed since it was sent. You can send it again.',
  roundOpen: 'A round is open. Close it before you send the summary.',
  show: 'Show to all',
  back: 'Back',
  files: 'Get as a file',
  filesMean: 'The files hold all the answers, with the names that you may see as a facilitator.',
  kinds: { docx: 'Word', xlsx: 'Excel', csv: 'CSV', md: 'Markdown', json: 'JSON' },
  file: 'The summary is ready to be fetched',
  none: 'Files cannot be fetched, since the bot has no outside address. Ask whoever looks after the bot to give it one.',
  themes: (themes) => `Themes: ${themes}`,
  answers: (answers) => `${count(answers, 'answer', 'answers')}. They are in the result of the round.`,
  words: (words) => `Words: ${words}`,
  mean: (mean, high) => `Mean ${mean} on a scale from 1 to 5${high}.`,
  highIs: (label) => `, where 5 is ${label}`,
  median: (median) => `Median: ${median}`,
  ideas: (ideas) => `${count(ideas, 'idea', 'ideas')} in the end.`,
  position: { settled: 'Position', open: 'Proposal' },
  stances: (supports, canLiveWith, objects) => `${supports} support it, ${canLiveWith} can live with it, ${objects} object.`,
  moreDecisions: (more) => `And ${count(more, 'more decision', 'more decisions')}. All are in the files.`,
  notification: 'The summary of the workshop is here.',
};
