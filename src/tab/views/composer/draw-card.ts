import { AdaptiveCard, CardElement, HostConfig } from 'adaptivecards';
import { hostConfig, type Theme, type Width } from './host-configs.ts';
import { markdown } from './markdown.ts';

// adaptivecards 3.0.6 tests `lang` with one shared /g pattern, which remembers where it was and refuses every second card.
Reflect.set(CardElement.langProperty, 'regEx', /^[a-z]{2,3}$/i);
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

/** A card as Teams would draw it; undefined for what is no card. Its buttons do nothing. */
export const drawCard = (json: object, theme: Theme, width: Width): HTMLElement | undefined => {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig(theme, width));
  card.onExecuteAction = () => undefined;
  card.parse(json);
  const drawn = card.render();
  for (const button of drawn?.querySelectorAll('button') ?? []) button.type = 'button';
  return drawn;
};
