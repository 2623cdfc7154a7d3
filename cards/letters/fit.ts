import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { AudienceChoices } from '../../src/app/views/letters/writing-cards.ts';
import { choiceTitle, choiceValue } from './choices.ts';

type People = AudienceChoices['people'];

/** A card with its fallbacks may take so many UTF-16 units of a message's 40 000 (teams-facts.md). */
const MOST = 38_000;

/** Units that are left for more in a message, beside this card. */
export const roomBeside = (card: IAdaptiveCard): number => MOST - JSON.stringify(card).length;

/** A person to choose: by name alone, and with the unit where two are called the same. */
export const personChoices = (people: People): readonly { readonly title: string; readonly value: string }[] => {
  const called = Map.groupBy(people, ({ name }) => name);
  return people.map(({ id, name, unit }) => ({
    title: choiceTitle((called.get(name)?.length ?? 0) > 1 ? `${name} (${unit})` : name),
    value: id,
  }));
};

/**
 * As many of the people as have room beside the card that is drawn without them, in the order of their names. Those who are
 * chosen come first where there is not room for all: a choice must not be lost because a list is long.
 */
export const peopleWithRoom = (people: People, chosen: readonly string[], without: IAdaptiveCard): People => {
  let room = roomBeside(without);
  const costs = new Map(personChoices(people).map((choice) => [choice.value, JSON.stringify(choice).length + 1]));
  const has = ({ id }: People[number]) => (chosen.includes(id) ? 1 : 0);
  const shown = [...people]
    .sort((a, b) => has(b) - has(a))
    .filter((person) => {
      room -= (costs.get(person.id) ?? 0) + has(person) * (choiceValue(person.id).length + 1);
      return room >= 0;
    });
  return shown.sort((a, b) => a.name.localeCompare(b.name, 'sv'));
};
