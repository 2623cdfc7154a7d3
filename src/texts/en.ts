import { answer } from './en/answer.ts';
import { control } from './en/control.ts';
import { delivery } from './en/delivery.ts';
import { home } from './en/home.ts';
import { lettersAuthor } from './en/letters-author.ts';
import { lettersReader } from './en/letters-reader.ts';
import { messages, notifications } from './en/messages.ts';
import { newWorkshop } from './en/new-workshop.ts';
import { organisation } from './en/organisation.ts';
import { refusals } from './en/refusals.ts';
import { result } from './en/result.ts';
import { shared } from './en/shared.ts';
import { templates } from './en/templates.ts';
import type { Texts } from './texts.ts';

/** English: the second language. */
export const en: Texts = {
  language: 'en',
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
