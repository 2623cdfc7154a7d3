import type { Language } from '../domain/people.ts';
import { answer } from './sv/answer.ts';
import { control } from './sv/control.ts';
import { delivery } from './sv/delivery.ts';
import { home } from './sv/home.ts';
import { lettersAuthor } from './sv/letters-author.ts';
import { lettersReader } from './sv/letters-reader.ts';
import { messages, notifications } from './sv/messages.ts';
import { newWorkshop } from './sv/new-workshop.ts';
import { organisation } from './sv/organisation.ts';
import { refusals } from './sv/refusals.ts';
import { result } from './sv/result.ts';
import { shared } from './sv/shared.ts';
import { templates } from './sv/templates.ts';

/** Svenska: standardspråket. */
export const sv = {
  language: 'sv' as Language,
  shared,
  answer,
  control,
  delivery,
  home,
  lettersReader,
  lettersAuthor,
  messages,
  newWorkshop,
  notifications,
  organisation,
  refusals,
  result,
  templates,
};
