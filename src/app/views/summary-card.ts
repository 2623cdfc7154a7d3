import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';
import type { SummaryView } from './summary.ts';

/** The summary as a card: posted to everybody, or as the facilitator sees it first. */
export interface SummaryCardView {
  readonly summary: SummaryView;
  /** Null on the card that everybody gets. */
  readonly preview: SummaryPreview | null;
}

/** What the facilitator can do with it. */
export interface SummaryPreview {
  readonly workshop: string;
  /** How often it has been posted; goes back with the press that posts it. */
  readonly summaries: number;
  /** Whether what was posted last still holds. */
  readonly stands: boolean;
  /** A round is open: what people are answering just now is in no summary. */
  readonly roundOpen: boolean;
  readonly notice: WorkshopRefusal | 'not-stored' | null;
}
