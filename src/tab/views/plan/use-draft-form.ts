import { useEffect } from 'react';
import type { GroupPreviewView, NewWorkshopView } from '../../../app/views/new-workshop.ts';
import { useKept } from '../../use-kept.ts';
import { useRead } from '../../use-view.ts';

/** Where the form of a new workshop is kept. */
export const KEPT_FORM = 'new-workshop';

/** No form has been begun. */
export const NO_FORM: NewWorkshopView | null = null;

/**
 * While a draft is looked at its form is kept as the draft has it, so that whoever goes back to it finds the title, the minutes and the
 * names that hold now, however they came there. What is given back forgets it.
 */
export const useDraftForm = ({ workshop, drafts }: Pick<GroupPreviewView, 'workshop' | 'drafts'>): (() => void) => {
  const [, keep, empty] = useKept<NewWorkshopView | null>(KEPT_FORM, NO_FORM);
  const { view, read } = useRead('workshop-form');
  useEffect(() => {
    const leaving = new AbortController();
    if (drafts > 0) void read({ workshop }, leaving.signal);
    return () => leaving.abort();
  }, [read, workshop, drafts]);
  useEffect(() => {
    if (view) keep(view);
  }, [view, keep]);
  return empty;
};
