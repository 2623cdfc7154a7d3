import { may } from '../../../domain/access.ts';
import { readTime, readWallTime } from '../../../domain/calendar/read-wall-time.ts';
import { nextSlot, type Weekday, weekdays } from '../../../domain/calendar/slot.ts';
import { wallOf } from '../../../domain/calendar/wall-clock.ts';
import { type Refusal, refuse } from '../../../domain/decider.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { PeopleService } from '../../people.ts';
import type { Clock, Holidays } from '../../ports.ts';
import type { DeputyView, DeskSettingsView } from '../../views/letters/writing-cards.ts';

type Outcome<View> = Promise<View | Refusal<'not-allowed' | 'may-not-delegate'>>;
type DeputyOutcome = Promise<DeputyView | Refusal<'may-not-deputise'>>;

/** What stays the same from week to week, and who stands in for whom. */
export interface Arranging {
  settings(me: Person): Outcome<DeskSettingsView>;
  delegate(me: Person, delegated: boolean): Outcome<DeskSettingsView>;
  saveSlot(me: Person, slot: { weekday: number; time: string; skipHolidays: boolean } | null): Outcome<DeskSettingsView>;
  newcomers(me: Person, latest: boolean): Outcome<DeskSettingsView>;
  deputy(me: Person): DeputyOutcome;
  nameDeputy(me: Person, deputy: string, until: string): DeputyOutcome;
  removeDeputy(me: Person): DeputyOutcome;
}

export const arranging = ({
  post: { desk },
  people,
  clock,
  holidays,
}: {
  post: Correspondence;
  people: PeopleService;
  clock: Clock;
  holidays: Holidays;
}): Arranging => {
  const now = () => clock.now().toISOString();
  const writes = (me: Person) => may(me.roles, 'write-letters');
  const deputises = (me: Person) => may(me.roles, 'name-deputy');

  const settings = async (me: Person, timeFault: string | null = null): Promise<DeskSettingsView> => {
    const { delegated, slot, latestToNewcomers, template } = await desk.state();
    return {
      delegated,
      mayDelegate: may(me.roles, 'delegate'),
      slot,
      nextSlot: slot ? nextSlot(slot, now(), await holidays()) : null,
      latestToNewcomers,
      hasTemplate: template !== null,
      timeFault,
    };
  };

  const deputyView = async (me: Person, fault: DeputyView['fault'] = null, until = ''): Promise<DeputyView> => {
    const [{ people: everybody }, roster] = await Promise.all([people.organisation(), people.roster()]);
    const named = roster.people.get(me.id)?.deputy ?? null;
    const today = wallOf(now()).date;
    return {
      deputy: named && named.until >= today ? { name: everybody.get(named.person)?.name ?? '', until: named.until } : null,
      people: [...everybody.values()]
        .filter(({ id }) => id !== me.id)
        .map(({ id, name, unit }) => ({ id, name, unit }))
        .sort((a, b) => a.name.localeCompare(b.name, 'sv')),
      fault,
      until,
    };
  };

  return {
    settings: async (me) => (writes(me) ? settings(me) : refuse('not-allowed')),
    async delegate(me, delegated) {
      if (!may(me.roles, 'delegate')) return refuse('may-not-delegate');
      await desk.perform({ type: 'delegate-sending', at: now(), by: me.id, delegated });
      return settings(me);
    },
    async saveSlot(me, wish) {
      if (!writes(me)) return refuse('not-allowed');
      if (wish === null) {
        await desk.perform({ type: 'choose-slot', at: now(), by: me.id, slot: null });
        return settings(me);
      }
      const read = readTime(wish.time);
      const weekday = weekdays.find((day): day is Weekday => day === wish.weekday);
      if ('fault' in read) return settings(me, read.fault);
      if (weekday === undefined) return settings(me, 'time-unreadable');
      const slot = { weekday, time: read.time, skipHolidays: wish.skipHolidays };
      await desk.perform({ type: 'choose-slot', at: now(), by: me.id, slot });
      return settings(me);
    },
    async newcomers(me, latest) {
      if (!writes(me)) return refuse('not-allowed');
      await desk.perform({ type: 'choose-newcomers', at: now(), by: me.id, latest });
      return settings(me);
    },
    deputy: async (me) => (deputises(me) ? deputyView(me) : refuse('may-not-deputise')),
    async nameDeputy(me, deputy, until) {
      if (!deputises(me)) return refuse('may-not-deputise');
      const { people: everybody } = await people.organisation();
      if (!everybody.has(deputy)) return deputyView(me, 'no-deputy', until);
      if (deputy === me.id) return deputyView(me, 'not-yourself', until);
      const read = readWallTime(until, '12:00');
      if ('faults' in read) return deputyView(me, 'bad-date', until);
      if (read.date < wallOf(now()).date) return deputyView(me, 'date-in-the-past', until);
      await people.note({ type: 'name-deputy', person: me.id, deputy: { person: deputy, until: read.date } });
      return deputyView(me);
    },
    async removeDeputy(me) {
      if (!deputises(me)) return refuse('may-not-deputise');
      await people.note({ type: 'name-deputy', person: me.id, deputy: null });
      return deputyView(me);
    },
  };
};
