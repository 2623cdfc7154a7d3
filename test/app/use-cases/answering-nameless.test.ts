import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/domain/decider.ts';
import { holdTime, settle } from '../../support/app-world.ts';
import { kindWorld } from '../../support/kind-world.ts';

const nameless = { names: 'nobody' } as const;
const five = ['anna', 'bo', 'cia', 'dag', 'gustav'];
const SECRET = 'Jag vågar inte säga det högt';

const answeredBy = async (who: readonly string[]) => {
  const world = await kindWorld(nameless);
  for (const person of who) await world.send(person, { answer: `${SECRET}, ${person.length}` });
  const close = () => world.press(world.workshop, { type: 'close-round', round: 1, confirmed: true });
  return { ...world, close };
};

holdTime();

describe('an answer without a name', () => {
  it('is thanked for without a time, and can be changed while the round is open', async () => {
    const world = await kindWorld(nameless);
    expect(await world.send('anna', { answer: SECRET })).toMatchObject({
      names: 'nobody',
      status: { is: 'answered', saved: { response: { text: SECRET }, at: null } },
    });
    const changed = await world.send('anna', { answer: 'Något annat' });
    expect(changed).toMatchObject({ basis: 2, status: { saved: { response: { text: 'Något annat' } } } });
    expect(JSON.stringify(world.stored())).not.toContain('"at"');
  });

  it('is counted when the round closes, and then on no card, whoever asks and however', async () => {
    const world = await answeredBy(five);
    const card = await world.ref('anna');
    await world.close();
    const me = await world.person('anna');
    const ref = { workshop: world.workshop, round: 1, owner: 'anna' };
    // The same press once more, half a minute later; and a change that came too late.
    const late = await world.send('anna', { answer: `${SECRET}, 4` }, { ...card, basis: 0 });
    const changed = await world.send('anna', { answer: 'För sent' }, card);
    for (const view of [await world.card('anna', world.workshop), await world.app.answering.change(me, ref), late, changed])
      expect(view).toMatchObject({ status: { is: 'closed', counted: 'counted', saved: null, lost: null } });
    expect(JSON.stringify([late, changed])).not.toMatch(/vågar|För sent/);
  });

  it('is deleted where fewer than five answered, and the card says so', async () => {
    const world = await answeredBy(['anna', 'bo', 'cia', 'dag']);
    await world.close();
    expect(await world.card('anna', world.workshop)).toMatchObject({ status: { is: 'closed', counted: 'deleted', saved: null } });
    expect(await world.card('gustav', world.workshop)).toMatchObject({ status: { is: 'closed', counted: null, saved: null } });
  });

  it('that came too late from one who had not answered comes back, for it is counted nowhere', async () => {
    const world = await answeredBy(['anna']);
    const card = await world.ref('bo');
    await world.close();
    expect(await world.send('bo', { answer: 'Mitt' }, card)).toMatchObject({
      status: { is: 'closed', counted: null, lost: { kind: 'text', text: 'Mitt' } },
    });
  });

  it('is in "mina svar" as answered, never in words', async () => {
    const world = await answeredBy(five);
    const mine = async () => {
      const view = await world.app.answering.mine(await world.person('anna'), 1);
      if (isRefusal(view)) throw new Error(view.refused);
      return view;
    };
    expect((await mine()).answers).toMatchObject([{ response: null, at: null, open: true }]);
    await world.close();
    expect((await mine()).answers).toMatchObject([{ response: null, at: null, open: false }]);
  });

  it('goes from every card that it was opened on, also from one where it is just being changed', async () => {
    const world = await answeredBy(five);
    const me = await world.person('anna');
    const ref = { workshop: world.workshop, round: 1, owner: 'anna' };
    const elsewhere = { serviceUrl: 'https://smba.example/emea', conversationId: 'chat-anna', activityId: 'from-home' };
    await world.app.answering.place(me, ref, elsewhere);
    expect(await world.app.answering.change(me, ref)).toMatchObject({ status: { filled: { answer: `${SECRET}, 4` } } });
    world.teams.edits.length = 0;
    await world.close();
    await world.app.idle();
    await settle();
    const edits = world.teams.edits.filter(({ message }) => message.activityId === 'from-home');
    expect(edits.at(-1)?.shown).toMatchObject({ kind: 'answer-card', view: { status: { is: 'closed', counted: 'counted' } } });
    expect(JSON.stringify(world.teams.edits)).not.toContain('vågar');
  });
});
