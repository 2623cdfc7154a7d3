import { describe, expect, it } from 'vitest';
import { groupLinks } from '../../cards/group-links.ts';
import type { AnswerGroup } from '../../src/app/views/answer-group.ts';
import { texts } from '../../src/texts/texts.ts';

const group = (others: readonly string[] | null, as: AnswerGroup['as'] = 'group'): AnswerGroup => ({
  number: 7,
  as,
  topic: null,
  members: [],
  voice: null,
  others,
  help: null,
});
const urls = (others: readonly string[] | null, as?: AnswerGroup['as']) =>
  groupLinks(group(others, as), texts.sv).flatMap(({ actions }) =>
    (actions ?? []).map((action) => 'url' in action && action.url),
  );
const many = (people: number) => Array.from({ length: people - 1 }, (_, index) => `p${index}@b.se`);

describe('a group’s links', () => {
  it('open a chat with a name, and a call, with exactly the others', () => {
    expect(urls(['anna.berg@b.se', 'bo@b.se'])).toEqual([
      'https://teams.microsoft.com/l/chat/0/0?users=anna.berg@b.se,bo@b.se&topicName=Grupp%207',
      'https://teams.microsoft.com/l/call/0/0?users=anna.berg@b.se,bo@b.se',
    ]);
    expect(urls(['bo@b.se', 'cia@b.se', 'dag@b.se'], 'four')[0]).toContain('&topicName=Fyra%207');
  });

  it('of a pair have no name: Teams names a chat of two after the other', () =>
    expect(urls(['bo@b.se'], 'pair')[0]).toBe('https://teams.microsoft.com/l/chat/0/0?users=bo@b.se'));

  it('hold a guest’s sign-in name, and cannot be led astray by one', () => {
    const [chat = ''] = urls(['eva_vgr.se#ext#@b.onmicrosoft.com', 'x@b.se&message=hej', 'å,ö@b.se']);
    const { searchParams, hash } = new URL(String(chat));
    expect(hash).toBe('');
    expect(searchParams.get('message')).toBeNull();
    expect(searchParams.get('users')?.split(',')).toEqual([
      'eva_vgr.se#ext#@b.onmicrosoft.com',
      'x@b.se&message=hej',
      'å',
      'ö@b.se',
    ]);
    expect(String(chat)).toContain('%23ext%23@b.onmicrosoft.com,x@b.se%26message%3Dhej,%C3%A5%2C%C3%B6@b.se');
    expect(String(chat)).not.toContain('+');
  });

  it('are none where somebody cannot be addressed, or one sits alone', () => expect(urls(null)).toEqual([]));

  it('are left out where Teams would not take them: over 20 in a call, over 250 in a chat, or too long an address', () => {
    expect(urls(many(20))).toHaveLength(2);
    expect(urls(many(21))).toEqual([expect.stringContaining('/l/chat/')]);
    expect(urls(many(251))).toEqual([]);
    expect(urls(many(3).map((name) => `${'x'.repeat(1_100)}${name}`))).toEqual([]);
  });
});
