import type { OrganisationFault } from '../../domain/organisation.ts';
import type { Texts } from '../texts.ts';

const faults: Readonly<Record<OrganisationFault['fault'], (detail: string) => string>> = {
  'file-missing': (path) => `The file does not exist: ${path}. Put it there, or change the setting SAMLING_ORGANISATION.`,
  'file-unreadable': (path) => `The file cannot be read: ${path}. Check that Samling is allowed to read it.`,
  'file-too-large': (path) => `The file is larger than 10 MB: ${path}. Check that it is the right file.`,
  'not-utf8': () => 'The file has another encoding than UTF-8. Save it as CSV UTF-8.',
  'column-missing': (code) => `The column ${code} is missing. Add it to the header row.`,
  'column-repeated': (code) => `The column ${code} is there more than once. Keep one of them.`,
  'no-rows': () => 'The file has no people in it. Add one row for each person.',
  'empty-field': (code) => `The column ${code} is empty. Fill it in.`,
  'too-long': (code) => `The text in the column ${code} is too long. Shorten it to at most 254 characters.`,
  'bad-email': (word) => `“${word}” is not an e-mail address. Write the address the person has in Teams.`,
  'unknown-role': (word) => `There is no role called “${word}”. Write manager, facilitator, director, communicator or observer.`,
  'duplicate-email': (word) => `The address ${word} is on an earlier row. Keep one of the rows.`,
  'uneven-row': (counts) => `The row has the wrong number of fields (${counts}). Check the separators.`,
  'broken-quote': () => 'A quotation mark is not closed. Correct it or take it away.',
};

export const organisation: Texts['organisation'] = {
  heading: 'The organisation file needs a look',
  fault: ({ line, fault, detail }) => (line === null ? '' : `Line ${line}: `) + faults[fault](detail),
  moreFaults: (more) => `The file has ${more} more ${more === 1 ? 'fault' : 'faults'}.`,
  notInTeam: (people) =>
    people === 1
      ? 'One person in the file is not in the team and therefore gets no questions. Add them to the team if they are to take part:'
      : `${people} people in the file are not in the team and therefore get no questions. Add them if they are to take part:`,
};
