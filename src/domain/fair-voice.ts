/** Somebody who takes part, or has answered: the kind of their unit, and the group that they sit in. */
export interface Voice {
  readonly kind: string;
  readonly group: number;
}

/** How one kind of unit has been heard so far: "bolagen: 2 av 9 grupper". */
export interface HeardKind {
  readonly kind: string;
  readonly people: number;
  readonly answers: number;
  /** Groups where this kind sits, and those of them where one of its people has answered (for the group, or for themselves). */
  readonly groups: number;
  readonly heardIn: number;
  /** Of all who take part, and of all answers, 0 to 1. */
  readonly shareOfPeople: number;
  readonly shareOfAnswers: number;
}

/**
 * Whose voices the answers are, by kind of unit, the least heard for their number first. Says who has answered, never what:
 * that is known by name in every round. `answers` has one entry for each who answered, with the one who wrote or spoke.
 */
export const fairVoice = (people: readonly Voice[], answers: readonly Voice[]): readonly HeardKind[] => {
  const kinds = [...new Set([...people, ...answers].map(({ kind }) => kind))].sort();
  return kinds
    .map((kind) => {
      const ours = people.filter((voice) => voice.kind === kind);
      const said = answers.filter((voice) => voice.kind === kind);
      return {
        kind,
        people: ours.length,
        answers: said.length,
        groups: new Set([...ours, ...said].map(({ group }) => group)).size,
        heardIn: new Set(said.map(({ group }) => group)).size,
        shareOfPeople: share(ours.length, people.length),
        shareOfAnswers: share(said.length, answers.length),
      };
    })
    .toSorted((a, b) => a.shareOfAnswers - a.shareOfPeople - (b.shareOfAnswers - b.shareOfPeople));
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
