/**
 * The press that changed each workshop last. Teams delivers a press up to four times (teams-facts.md), and the later ones find the
 * workshop changed already, by themselves: they are to be answered as the first was. Not stored: after a restart such a press is told that
 * the workshop has changed, and changes nothing.
 */
export interface LastPress {
  note(workshop: string, press: unknown): void;
  isAgain(workshop: string, press: unknown): boolean;
}

export const lastPress = (): LastPress => {
  const last = new Map<string, string>();
  return {
    note: (workshop, press) => last.set(workshop, JSON.stringify(press)),
    isAgain: (workshop, press) => last.get(workshop) === JSON.stringify(press),
  };
};
