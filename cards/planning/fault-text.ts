import type { IRichTextBlock } from '@microsoft/teams.cards';
import { personText } from '../person-text.ts';

/** What is wrong with the field that follows, where a person's text may be part of the sentence. The words say it; the colour only helps. */
export const faultText = (text: string): IRichTextBlock =>
  personText(text, { color: 'Attention', weight: 'Bolder' }, { spacing: 'Medium' });
