import type { GroupPreviewView } from '../../src/app/views/new-workshop.ts';
import type { Texts } from '../../src/texts/texts.ts';

/** How good the groups are, in plain words. Where each administration sits by itself, how many units are in a group says nothing. */
export const qualityLine = ({ mode, quality }: Pick<GroupPreviewView, 'mode' | 'quality'>, t: Texts): string => {
  const words = t.newWorkshop.groupPreview;
  const met = words.met(quality.met, Math.round(quality.metByChance));
  return mode === 'by-unit' ? met : `${words.units(quality.units)} ${met}`;
};
