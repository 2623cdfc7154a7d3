import { type Json, textAt } from '../../src/demo/json.ts';
import { sv } from '../../src/texts/sv.ts';
import { buttonsOf } from './wire-cards.ts';
import { storedInbox } from './wire-letters.ts';
import type { Person } from './wire-person.ts';
import { type Place, publicUrl } from './wire-room.ts';

const words = sv.lettersReader.ask;

/** Fills in the form that lies in front of the asker. */
export const send = (asker: Person, kind: 'question' | 'input', text: string): Promise<Json> =>
  asker.press(words.send, { [words.label[kind]]: text });

/** The same with the toggle that leaves the name out. */
export const sendNameless = (asker: Person, kind: 'question' | 'input', text: string): Promise<Json> => {
  const press = asker.readied(words.send, { [words.label[kind]]: text });
  return asker.send({ ...press, inputs: { ...press.inputs, 'without-name': 'true' } });
};

/** The post that now reads so, by its id. Throws where there is none. */
export const postSaying = async (place: Pick<Place, 'data'>, text: string): Promise<string> => {
  const found = (await storedInbox(place)).find((event) => 'text' in event && event.text.includes(text));
  if (found === undefined) throw new Error(`nobody has asked "${text}"`);
  return found.id;
};

/** From `frågor` to the post's own card. */
export const openPost = async (author: Person, post: string): Promise<Json> => {
  const list = await author.say('frågor');
  const button = buttonsOf(list).find(({ title, data }) => title === 'Öppna' && data.post === post);
  if (button === undefined) throw new Error(`the inbox does not show ${post}`);
  const { messageId } = author.readied('Öppna');
  return author.send({ messageId, verb: button.verb, data: button.data });
};

/** Opens and answers. */
export const reply = async (author: Person, post: string, text: string): Promise<Json> => {
  await openPost(author, post);
  return author.press('Skicka svaret', { [sv.lettersAuthor.inbox.reply]: text });
};

/** Where the link on a card leads, on the server that listens here instead of outside. */
export const linkOn = (card: Json | undefined, url: string): string => {
  const [action] = Array.isArray(card?.actions) ? card.actions : [];
  const address = textAt(action, 'url') ?? '';
  if (!address.startsWith(publicUrl)) throw new Error(`no link: ${JSON.stringify(card)}`);
  return url + address.slice(publicUrl.length);
};
