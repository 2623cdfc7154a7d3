import { describe, expect, it } from 'vitest';
import { EVERYBODY, type LetterContent, type LetterFault, letterFaults, recipients } from '../../../src/domain/letter/content.ts';
import type { LetterEvent } from '../../../src/domain/letter/events.ts';
import { letter } from '../../../src/domain/letter/letter.ts';
import type { Person } from '../../../src/domain/organisation.ts';
import { scenarios } from '../../support/given.ts';
import { content, draft, saved, scheduled, sent } from '../../support/letter-facts.ts';
import { at } from '../../support/workshop-facts.ts';

const { given } = scenarios(letter);
const save = (part: Partial<LetterContent> = {}, saves = 1) =>
  ({ type: 'save-letter', at: at(), by: 'dora', draft: draft(part), saves }) as const;
const remove = { type: 'delete-letter', at: at(), by: 'dora', saves: 1 } as const;
const deleted: LetterEvent = { type: 'letter-deleted', at: at(), by: 'dora' };

describe('a draft', () => {
  it('is kept as it was written, also with faults', () => {
    given().when(save({}, 0)).thenRecorded({ type: 'letter-saved', at: at(), by: 'dora', draft: draft() });
    given()
      .when(save({ heading: '', body: '' }, 0))
      .thenRecorded({ type: 'letter-saved', at: at(), by: 'dora', draft: draft({ heading: '', body: '' }) });
  });

  it('saved again with the same words is saved once, by whomever and from whatever card', () => {
    given(saved()).when(save()).thenNothing();
    given(saved()).when(save({}, 0)).thenNothing();
    given(saved({ ask: 'Ring mig.' }), saved())
      .when(save({}, 1))
      .thenNothing();
  });

  it('is not saved over by one who had not seen it as it is, and is when they have', () => {
    const changed = saved({ ask: 'Ring mig.' }, 'kim');
    for (const saves of [0, 1, 3])
      given(saved(), changed)
        .when(save({ ask: 'Skriv till mig.' }, saves))
        .thenRefused('letter-changed-meanwhile');
    given(saved(), changed)
      .when(save({ ask: 'Skriv till mig.' }, 2))
      .thenRecorded({ type: 'letter-saved', at: at(), by: 'dora', draft: draft({ ask: 'Skriv till mig.' }) });
  });

  it('counts its savings, also where they are of before they were counted', () =>
    expect(given(saved(), scheduled(), saved({ ask: 'Ring mig.' })).state).toMatchObject({ saves: 2, timings: 1, tests: [] }));

  it('changed is saved, and belongs to whoever wrote last', () => {
    given(saved())
      .when(save({ ask: 'Ring mig.' }))
      .thenRecorded({ type: 'letter-saved', at: at(), by: 'dora', draft: draft({ ask: 'Ring mig.' }) });
    expect(given(saved({}, 'kim'), saved({ ask: 'Ring mig.' }, 'dora')).state).toMatchObject({
      author: 'dora',
      content: { ask: 'Ring mig.' },
    });
  });

  it('keeps its time when it is changed', () =>
    expect(given(saved(), scheduled(), saved({ ask: 'Ring mig.' })).state).toMatchObject({
      sendAt: at(60),
      scheduledBy: 'dora',
    }));

  it('can be deleted, once, and is then nowhere', () => {
    given(saved()).when(remove).thenRecorded(deleted);
    given(saved(), deleted).when(remove).thenNothing();
    given(saved(), deleted)
      .when(save({ ask: 'Ring mig.' }))
      .thenRefused('no-such-letter');
    given().when(remove).thenRefused('no-such-letter');
  });

  it('is not deleted by one who had not seen it as it is', () =>
    given(saved(), saved({ ask: 'Ring mig.' }))
      .when(remove)
      .thenRefused('letter-changed-meanwhile'));

  it('that has been sent is a draft no more', () => {
    given(saved(), sent())
      .when(save({ ask: 'Ring mig.' }))
      .thenRefused('letter-already-sent');
    given(saved(), sent()).when(remove).thenRefused('letter-already-sent');
  });
});

describe('what must be mended before a letter can be sent', () => {
  const link = { title: 'Enkäten', url: 'https://bjorkhaga.example/enkat' };
  const picture = { url: 'https://bjorkhaga.example/bild.png', alt: 'En bro.' };
  const faults = (part: Partial<LetterContent>, count = 92) => letterFaults(draft(part), count);

  it('is nothing in a letter with all its parts', () => {
    expect(faults({ links: [link, link, link, link], picture })).toEqual([]);
    expect(faults({ lead: '', ask: '', question: '' })).toEqual([]);
  });

  it.each<[LetterFault, Partial<LetterContent>]>([
    ['heading-empty', { heading: '' }],
    ['heading-too-long', { heading: 'a'.repeat(121) }],
    ['lead-too-long', { lead: 'a'.repeat(401) }],
    ['body-empty', { body: '' }],
    ['body-too-long', { body: 'a'.repeat(8_001) }],
    ['body-link-not-https', { body: 'Läs [beslutet](http://bjorkhaga.example/beslut).' }],
    ['body-link-not-https', { body: 'Läs http://bjorkhaga.example/beslut' }],
    ['body-link-misleading', { body: '[beslutet](https://bank.example@evil.example/)' }],
    ['body-link-misleading', { body: '- [bank.se](https://evil.example/)' }],
    ['ask-too-long', { ask: 'a'.repeat(301) }],
    ['question-too-long', { question: 'a'.repeat(401) }],
    ['link-not-https', { links: [link, { ...link, url: 'http://bjorkhaga.example' }] }],
    ['link-not-https', { links: [{ ...link, url: 'javascript:alert(1)' }] }],
    ['link-not-https', { links: [{ ...link, url: 'https://bank.example@evil.example/' }] }],
    ['link-without-title', { links: [{ ...link, title: '' }] }],
    ['link-too-long', { links: [{ ...link, title: 'a'.repeat(101) }] }],
    ['picture-not-https', { picture: { ...picture, url: 'bild.png' } }],
    ['picture-without-alt', { picture: { ...picture, alt: '' } }],
  ])('%s', (fault, part) => expect(faults(part)).toEqual([fault]));

  it('is at the limit nothing yet', () =>
    expect(
      faults({
        heading: 'a'.repeat(120),
        lead: 'a'.repeat(400),
        body: 'a'.repeat(8_000),
        ask: 'a'.repeat(300),
        question: 'a'.repeat(400),
      }),
    ).toEqual([]));

  it('is no picture in the body: it is shown as it was written', () =>
    expect(faults({ body: '![bro](https://bjorkhaga.example/bro.png)' })).toEqual([]));

  it('is an audience of nobody', () => expect(faults({}, 0)).toEqual(['audience-empty']));

  it('is told all at once', () =>
    expect(faults({ heading: '', body: '', lead: 'a'.repeat(401) }, 0)).toEqual([
      'heading-empty',
      'lead-too-long',
      'body-empty',
      'audience-empty',
    ]));
});

describe('the audience', () => {
  const person = (id: string, part: Partial<Person> = {}): Person => ({
    id,
    name: id,
    email: `${id}@b.example`,
    unit: 'Skola',
    unitType: 'förvaltning',
    roles: ['manager'],
    inFile: true,
    ...part,
  });
  const everybody = [
    person('anna'),
    person('bo', { unit: 'Energi', unitType: 'bolag' }),
    person('cia', { unit: 'Räddning', unitType: 'förbund' }),
    person('dora', { roles: ['director', 'manager'] }),
  ];
  const to = (part: Partial<typeof EVERYBODY>) => recipients(everybody, { ...EVERYBODY, ...part });

  it('is everybody', () => expect(to({})).toEqual(['anna', 'bo', 'cia', 'dora']));
  it('is a unit', () => expect(to({ units: ['Energi'] })).toEqual(['bo']));
  it('is a kind of unit', () => expect(to({ unitTypes: ['förbund', 'bolag'] })).toEqual(['bo', 'cia']));
  it('is a role', () => expect(to({ roles: ['director'] })).toEqual(['dora']));
  it('is whoever fits any of what was chosen, once', () =>
    expect(to({ units: ['Skola'], roles: ['director'], unitTypes: ['förvaltning'] })).toEqual(['anna', 'dora']));
  it('leaves out the named', () => {
    expect(to({ except: ['bo', 'nobody'] })).toEqual(['anna', 'cia', 'dora']);
    expect(to({ units: ['Energi'], except: ['bo'] })).toEqual([]);
  });
  it('of a unit that is no more is nobody', () => expect(to({ units: ['Nedlagd'] })).toEqual([]));
});

it('begins as nothing', () => expect(given().state).toEqual({ phase: 'none' }));

it('is saved whole', () => expect(given(saved()).state).toMatchObject({ phase: 'draft', content, sendAt: null, held: false }));
