import { describe, expect, it, vi } from 'vitest';
import { liveCards } from '../../src/app/live-cards.ts';
import type { MessageRef, Messenger, Outcome, Post } from '../../src/app/ports.ts';
import { holdTime, pass, settle } from '../support/app-world.ts';
import { fakeTeams } from '../support/fake-teams.ts';
import { rememberedJournal } from '../support/remembered-journal.ts';

const messageIn = (conversationId: string, activityId = '1'): MessageRef => ({
  serviceUrl: 'https://smba.example/emea',
  conversationId,
  activityId,
});
const [chat, other] = [messageIn('a:flora'), messageIn('a:gustav')];
const saying =
  (text: string): (() => Promise<Post>) =>
  async () => ({ text });

const withdrawn = { outcome: 'refused', status: 0, code: 'Withdrawn' } as const;

/** Live cards whose edits are noted as `<seconds> <conversation> <text>`; the first takes as long as `takes` says, and all come to `outcome`. */
const open = ({ takes = 0, outcome, breathMs }: { takes?: number; outcome?: Outcome<MessageRef>; breathMs?: number } = {}) => {
  const start = Date.now();
  const edits: string[] = [];
  const journal = rememberedJournal();
  const messenger: Messenger = {
    ...fakeTeams(() => []).messenger,
    async update(message, prepare) {
      const post = await prepare();
      if (!post) return withdrawn;
      edits.push(`${(Date.now() - start) / 1_000} ${message.conversationId} ${'text' in post ? post.text : ''}`);
      if (edits.length === 1 && takes > 0) await new Promise((resolve) => setTimeout(resolve, takes));
      return outcome ?? { outcome: 'done', value: message };
    },
  };
  return { cards: liveCards(messenger, { now: () => new Date() }, journal, breathMs), edits, told: journal.lines };
};

holdTime();

describe('a card that follows', () => {
  it('lets those who press have their replies first, where it only has to look right', async () => {
    const { cards, edits } = open({ breathMs: 200 });
    cards.touch(chat, saying('sparat'), 'refresh');
    cards.touch(other, saying('2 av 92'), 'reply');
    await settle();
    expect(edits).toEqual(['0 a:gustav 2 av 92']);
    await pass(200);
    expect(edits).toEqual(['0 a:gustav 2 av 92', '0.2 a:flora sparat']);
  });

  it('is edited at once', async () => {
    const { cards, edits } = open();
    cards.touch(chat, saying('1 av 92'), 'reply');
    await settle();
    expect(edits).toEqual(['0 a:flora 1 av 92']);
  });

  it('shows the last state, two seconds after the edit before', async () => {
    const { cards, edits } = open();
    for (let count = 1; count <= 92; count += 1) {
      cards.touch(chat, saying(`${count} av 92`), 'reply');
      await pass(100);
    }
    await pass(10_000);
    expect(edits).toEqual([
      '0 a:flora 1 av 92',
      '2 a:flora 20 av 92',
      '4 a:flora 40 av 92',
      '6 a:flora 60 av 92',
      '8 a:flora 80 av 92',
      '10 a:flora 92 av 92',
    ]);
  });

  it('asks what to show when its turn comes, not before', async () => {
    const { cards, edits } = open();
    let count = 1;
    const content = async () => ({ text: `${count} av 92` });
    cards.touch(chat, content, 'reply');
    cards.touch(chat, content, 'reply');
    count = 64;
    await pass(5_000);
    expect(edits.at(-1)).toBe('2 a:flora 64 av 92');
  });

  it('is waited for by a press on it that came while it was on its way, for a second at the most', async () => {
    const { cards } = open({ takes: 400 });
    const said: string[] = [];
    const waiting = (name: string, message: MessageRef) => void cards.settled(message).then(() => said.push(name));
    waiting('before it began', chat);
    cards.touch(chat, saying('stängd'), 'reply');
    await settle();
    waiting('on its way', chat);
    waiting('another card', other);
    await pass(300);
    expect(said).toEqual(['before it began', 'another card']);
    await pass(100);
    expect(said).toEqual(['before it began', 'another card', 'on its way']);

    const slow = open({ takes: 60_000 });
    slow.cards.touch(chat, saying('stängd'), 'reply');
    await settle();
    void slow.cards.settled(chat).then(() => said.push('patience'));
    await pass(1_000);
    expect(said.at(-1)).toBe('patience');
    await pass(60_000);
  });

  it('waits for nobody else’s conversation', async () => {
    const { cards, edits } = open();
    cards.touch(chat, saying('Flora'), 'reply');
    cards.touch(other, saying('Gustav'), 'reply');
    await settle();
    expect(edits).toEqual(['0 a:flora Flora', '0 a:gustav Gustav']);
  });

  it('shares its conversation’s two seconds with the other cards in it', async () => {
    const { cards, edits } = open();
    cards.touch(chat, saying('kortet'), 'refresh');
    cards.touch(messageIn('a:flora', '2'), saying('påminnelsen'), 'refresh');
    await pass(5_000);
    expect(edits).toEqual(['0 a:flora kortet', '2 a:flora påminnelsen']);
  });

  it('keeps its distance also after an edit that took long', async () => {
    const { cards, edits } = open({ takes: 1_500 });
    for (const [text, wait] of [
      ['ett', 1_600],
      ['två', 2_000],
      ['tre', 5_000],
    ] as const) {
      cards.touch(chat, saying(text), 'reply');
      await pass(wait);
    }
    expect(edits).toEqual(['0 a:flora ett', '2 a:flora två', '4 a:flora tre']);
  });

  it('does not wait for hours when the clock has been set back', async () => {
    const { cards, edits } = open();
    cards.touch(chat, saying('ett'), 'reply');
    await settle();
    vi.setSystemTime(Date.now() - 3_600_000);
    cards.touch(chat, saying('två'), 'reply');
    await pass(2_000);
    expect(edits).toHaveLength(2);
  });

  it('is left as it is where there is nothing to show, and that is no failure', async () => {
    const { cards, edits, told } = open();
    cards.touch(chat, async () => null, 'reply');
    await pass(5_000);
    expect(edits).toEqual([]);
    expect(told).toEqual([]);
  });
});

describe('who asked for an edit', () => {
  const touched = async (content: () => Promise<Post | null>, outcome?: Outcome<MessageRef>) => {
    const { cards, told } = open(outcome && { outcome });
    let calls = 0;
    cards.touch(chat, content, 'reply', () => {
      calls += 1;
    });
    await pass(5_000);
    return { calls, warned: told.length };
  };

  it('is told when it has been made, or may have been', async () => {
    expect(await touched(saying('ett'))).toEqual({ calls: 1, warned: 0 });
    expect(await touched(saying('ett'), { outcome: 'unknown', reason: 'time-out' })).toEqual({ calls: 1, warned: 1 });
  });

  it('is not told where the card was left as it was', async () => {
    expect(await touched(async () => null)).toEqual({ calls: 0, warned: 0 });
    expect(await touched(saying('ett'), { outcome: 'refused', status: 404, code: 'NotFound' })).toEqual({ calls: 0, warned: 1 });
    expect(await touched(saying('ett'), { outcome: 'refused', status: 0, code: 'Stopped' })).toEqual({ calls: 0, warned: 0 });
  });
});

describe('when an edit fails', () => {
  it.each([
    { outcome: 'refused', status: 404, code: 'ConversationNotFound' },
    { outcome: 'unknown', reason: 'time-out' },
  ] as const)('$outcome, it is noted and the next one goes on', async (outcome) => {
    const { cards, edits, told } = open({ outcome });
    cards.touch(chat, saying('ett'), 'reply');
    await settle();
    cards.touch(chat, saying('två'), 'reply');
    await pass(3_000);
    expect(edits).toHaveLength(2);
    expect(told[0]).toMatchObject({ level: 'warn', facts: { conversationId: 'a:flora', ...outcome } });
  });

  it('because the card could not be made, the others in the conversation are edited all the same', async () => {
    const { cards, edits, told } = open();
    cards.touch(chat, () => Promise.reject(new Error('no log')), 'reply');
    cards.touch(messageIn('a:flora', '2'), saying('två'), 'reply');
    await pass(3_000);
    expect(edits).toEqual(['2 a:flora två']);
    expect(told).toMatchObject([{ level: 'error' }]);
  });
});

describe('idle', () => {
  it('resolves when every card shows its last state', async () => {
    const { cards, edits } = open();
    await cards.idle();
    cards.touch(chat, saying('ett'), 'reply');
    cards.touch(other, saying('ett'), 'reply');
    await settle();
    cards.touch(chat, saying('två'), 'reply');
    let idle = false;
    const waiting = cards.idle().then(() => {
      idle = true;
    });
    await pass(1_900);
    expect(idle).toBe(false);
    await pass(200);
    await waiting;
    expect(edits).toHaveLength(3);
  });
});
