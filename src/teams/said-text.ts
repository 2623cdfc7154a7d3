import { type Activity, mentionShape } from './activity-shape.ts';

/**
 * What the person wrote: without the mention of the bot that a channel demands, other people's mentions as their names,
 * Teams' hard spaces as spaces. Empty when only the bot was mentioned, or only a picture was sent.
 */
export const saidText = ({ text, entities, recipient }: Activity): string => {
  const ofBot = (entities ?? [])
    .map((entity) => mentionShape.safeParse(entity).data)
    .filter((it) => it?.mentioned.id === recipient.id);
  const without = ofBot.reduce(
    (rest, mention) => (mention === undefined ? rest : rest.replaceAll(mention.text, ' ')),
    text ?? '',
  );
  const withNames = without.replace(/<at(?: id="\d+")?>([^<]*)<\/at>/g, '$1');
  return withNames.replace(/&nbsp;|\u00a0/g, ' ').trim();
};
