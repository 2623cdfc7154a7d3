import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Texts } from '../src/texts/texts.ts';
import { buttons } from './buttons.ts';
import { frame, heading, line } from './parts.ts';

/** What a person sees once, when the bot comes to their own chat. */
export const greetingCard = (t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.messages.greeting.heading, 'card'),
      line(t.messages.greeting.what),
      line(t.messages.greeting.how),
      ...buttons(
        { title: t.messages.greeting.show, verb: 'home', style: 'positive' },
        { title: t.home.otherLanguage, verb: 'set-language', data: { language: t.language === 'sv' ? 'en' : 'sv' } },
      ),
    ],
  }) satisfies IAdaptiveCard;

/** What a team sees once, in its channel. Without buttons: what one person presses there would change the card for all. */
export const teamGreetingCard = (t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.messages.teamGreeting.heading, 'card'),
      line(t.messages.teamGreeting.what),
      line(t.messages.teamGreeting.facilitator),
    ],
  }) satisfies IAdaptiveCard;
