import { askedBy } from '../../src/demo/give-answer.ts';
import { isJson, type Json } from '../../src/demo/json.ts';
import type { DemoPerson } from '../../src/demo/people.ts';
import type { SmallTeams } from '../../src/demo/small-teams.ts';
import type { TemplateId } from '../../src/domain/workshop/templates.ts';
import { pause, until } from './figures.ts';
import type { Asker } from './presses.ts';

/** A workshop that has been created over the wire, and what its facilitator can do. */
export interface Meeting {
  readonly workshop: string;
  /** The message that the bot edits as the numbers move; another one once the bot has moved it below what was posted since. */
  controlId(): string;
  /** Presses the button with this verb, and resolves with the data that it sent. */
  press(verb: string): Promise<Json>;
  /** Everybody's card of the round. */
  askers(round: number): readonly Asker[];
}

/**
 * Adds the bot to the team, waits until it knows everybody's chat, and makes a workshop with rounds of four hours. The first rounds
 * of the template ask for open text, unless another one is named.
 */
export const holdMeeting = async (
  teams: SmallTeams,
  people: readonly DemoPerson[],
  template: TemplateId = 'reflection',
): Promise<Meeting> => {
  const [facilitator] = people;
  if (facilitator === undefined) throw new RangeError('a meeting needs somebody');
  await teams.installInTeam();
  const opened = () => teams.ledger.requests.filter(({ kind, status }) => kind === 'create' && status === 201).length;
  await until('the chats of everybody', () => opened() >= people.length);
  await quiet(teams);

  await teams.say(facilitator, 'workshop');
  /** The newest card with this button, as the facilitator sees it now. */
  const cardWith = (...verbs: readonly string[]) =>
    teams
      .messagesOf(facilitator)
      .map((message) => ({ messageId: message.id, card: teams.shownTo(facilitator, message) }))
      .findLast(({ card }) => buttons(card).some((button) => verbs.includes(String(button.verb))));
  const press = async (verb: string, inputs: Json = {}): Promise<Json> => {
    // An edit that was under way may have put the card before the last press back for a moment: the next one is 2 s away.
    await until(`the button ${verb}`, () => cardWith(verb) !== undefined);
    const { messageId = '', card } = cardWith(verb) ?? {};
    const data = dataOf(card, verb);
    const { status, body } = await teams.press(facilitator, { messageId, verb, data, inputs });
    if (status !== 200 || !isJson(body) || !isJson(body.value)) throw new Error(`${verb}: ${status} ${JSON.stringify(body)}`);
    return data;
  };

  await press('new-workshop');
  const form = { template, title: 'Vad har vi lärt oss?', 'answers-per': 'person', 'split-by': 'size' };
  await press('preview-groups', { ...form, 'split-number': '6', minutes: '240' });
  const { workshop } = await press('create-workshop');
  if (typeof workshop !== 'string') throw new Error('the workshop has no id');
  await quiet(teams);

  const askers = (round: number) =>
    people.flatMap((person): Asker[] => {
      for (const { id, card } of teams.messagesOf(person)) {
        const asked = askedBy(card);
        if (asked?.data.round === round && asked.data.workshop === workshop)
          return [{ person, messageId: id, data: asked.data, basis: Number(asked.data.basis) }];
      }
      return [];
    });
  const controlId = () => cardWith('start-round', 'close-round', 'close-round-anyway', 'show-result')?.messageId ?? '';
  return { workshop, controlId, press, askers };
};

/** The data of the button with this verb. */
const dataOf = (card: unknown, verb: string): Json => {
  const found = buttons(card).find((button) => button.verb === verb);
  if (found === undefined) throw new Error(`no button ${verb} on the card`);
  return isJson(found.data) ? found.data : {};
};

const buttons = (node: unknown): readonly Json[] => {
  if (Array.isArray(node)) return node.flatMap(buttons);
  if (!isJson(node)) return [];
  return [...(node.type === 'Action.Execute' ? [node] : []), ...Object.values(node).flatMap(buttons)];
};

/** Waits until the bot has asked nothing of Teams for longer than it paces itself by: no edit is left that would steal time. */
export const quiet = async ({ ledger }: SmallTeams, ms = 1_300, longest = 30_000): Promise<void> => {
  const late = ledger.now() + longest;
  for (;;) {
    const last = ledger.requests.at(-1);
    const rest = ms - (ledger.now() - (last?.at ?? Number.NEGATIVE_INFINITY));
    if (rest <= 0 && last?.status !== 'open') return;
    if (ledger.now() > late) throw new Error('the bot does not come to rest');
    await pause(Math.max(20, rest));
  }
};
