import type { PersonId } from '../domain/people.ts';
import type { Chance, Clock } from './ports.ts';

/** Long enough to go to another device, short enough that a link found later is dead. */
const LIFETIME_MS = 10 * 60_000;

/** Links of one person that live at once; more replace the oldest. */
const MOST = 5;

/**
 * Links that let one person into the tab once. Kept in memory alone: a restart voids them all, so that a used one can never come
 * alive again, and whoever meets a dead link asks for a new one.
 */
export interface TabLinks {
  /** A code of 122 random bits, for this person's own eyes. */
  make(person: PersonId): string;
  /** Whose it is, the first time within ten minutes; undefined for anything else. */
  redeem(code: string): PersonId | undefined;
}

export const tabLinks = ({ clock, chance }: { clock: Clock; chance: Pick<Chance, 'id'> }): TabLinks => {
  const links = new Map<string, { readonly person: PersonId; readonly expires: number }>();
  const now = () => clock.now().getTime();

  return {
    make(person) {
      for (const [code, { expires }] of links) if (expires <= now()) links.delete(code);
      const own = [...links].filter(([, link]) => link.person === person);
      for (const [code] of own.slice(0, Math.max(0, own.length - MOST + 1))) links.delete(code);
      const code = chance.id();
      links.set(code, { person, expires: now() + LIFETIME_MS });
      return code;
    },
    redeem(code) {
      const link = links.get(code);
      links.delete(code);
      return link && link.expires > now() ? link.person : undefined;
    },
  };
};
