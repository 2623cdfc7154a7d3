import { describe, expect, it } from 'vitest';
import { type Texts, texts } from '../../src/texts/texts.ts';
import { answerCalls } from './answer-calls.ts';
import { lettersAuthorCalls } from './letters-author-calls.ts';
import { lettersReaderCalls } from './letters-reader-calls.ts';
import { outcomeCalls } from './outcome-calls.ts';
import { planningCalls } from './planning-calls.ts';
import { summaryCalls } from './summary-calls.ts';
import { tabCalls } from './tab-calls.ts';
import { tabComposerCalls } from './tab-composer-calls.ts';
import { tabGroupsCalls } from './tab-groups-calls.ts';
import { tabStageCalls } from './tab-stage-calls.ts';
import { tabViewCalls } from './tab-view-calls.ts';

const faults = [
  ...['file-missing', 'file-unreadable', 'file-too-large', 'not-utf8', 'column-missing', 'column-repeated', 'no-rows'],
  ...['empty-field', 'too-long', 'bad-email', 'unknown-role', 'duplicate-email', 'uneven-row', 'broken-quote'],
] as const satisfies readonly Parameters<Texts['organisation']['fault']>[0]['fault'][];

/** What the functions say, in the situations where they say different things. */
const calls: Readonly<Record<string, (t: Texts) => readonly string[]>> = {
  ...answerCalls,
  ...lettersReaderCalls,
  ...lettersAuthorCalls,
  ...planningCalls,
  ...summaryCalls,
  ...tabComposerCalls,
  ...tabViewCalls,
  ...tabCalls,
  ...tabStageCalls,
  ...tabGroupsCalls,
  ...outcomeCalls,
  'shared.round': (t) => [t.shared.round(1, 3)],
  'shared.group': (t) => [t.shared.group(7)],
  'shared.people': (t) => [1, 2].map(t.shared.people),
  'shared.page': (t) => [t.shared.page(1, 2)],
  'shared.percent': (t) => [t.shared.percent(66)],
  'shared.andMore': (t) => [t.shared.andMore(3)],
  'shared.answerBefore': (t) => [t.shared.answerBefore('10:55')],
  'control.length': (t) => [1, 8].map(t.control.length),
  'control.progress.pair': (t) => [t.control.progress.pair(3, 12)],
  'control.progress.four': (t) => [t.control.progress.four(3, 6)],
  'control.sitting.person': (t) => [t.control.sitting.person(7)],
  'control.sitting.group': (t) => [t.control.sitting.group(7)],
  'control.sitting.pair': (t) => [t.control.sitting.pair(7)],
  'control.sitting.four': (t) => [t.control.sitting.four(7)],
  'control.buildsOn': (t) => [t.control.buildsOn(1)],
  'control.usedBy': (t) => [t.control.usedBy(2)],
  'control.opensAt': (t) => [t.control.opensAt('torsdag 3 december 08:00')],
  'control.closesAfterDays': (t) => [t.control.closesAfterDays('fredag 4 december 16:00')],
  'control.late': (t) => [1, 3].map(t.control.late),
  'control.ready': (t) => [t.control.ready(7, 8)],
  'control.heardIn': (t) => [t.control.heardIn(0, 1), t.control.heardIn(2, 9)],
  'control.help.asked': (t) => [t.control.help.asked(t.control.sitting.group(7), '14:05')],
  'control.help.more': (t) => [1, 2].map(t.control.help.more),
  'control.help.closed': (t) => [t.control.help.closed(t.control.sitting.group(7))],
  'control.message.sent': (t) => [t.control.message.sent('14:05')],
  'control.message.from': (t) => [t.control.message.from('14:05')],
  'control.rooms.what': (t) => [1, 92].map(t.control.rooms.what),
  'control.askClose.pair': (t) => [1, 2].map(t.control.askClose.pair),
  'control.askClose.four': (t) => [1, 2].map(t.control.askClose.four),
  'control.progress.person': (t) => [t.control.progress.person(17, 92)],
  'control.progress.group': (t) => [t.control.progress.group(13, 15)],
  'control.closesAt': (t) => [t.control.closesAt('10:55')],
  'control.closedAt': (t) => [t.control.closedAt('10:55')],
  'control.reminded': (t) => [1, 2].map(t.control.reminded),
  'control.askClose.person': (t) => [1, 31].map(t.control.askClose.person),
  'control.askClose.group': (t) => [1, 2].map(t.control.askClose.group),
  'delivery.recipients': (t) => [1, 92].map(t.delivery.recipients),
  'delivery.delivered': (t) => [1, 91].map(t.delivery.delivered),
  'delivery.waiting': (t) => [t.delivery.waiting(3)],
  'delivery.refused': (t) => [t.delivery.refused(1)],
  'delivery.unknown': (t) => [1, 2].map(t.delivery.unknown),
  'delivery.why': (t) => [...refusalCodes, 'Http418'].map(t.delivery.why),
  'home.hello': (t) => [t.home.hello('Åsa')],
  'home.where': (t) => (['planned', 'skipped', 'open', 'closed'] as const).map((phase) => t.home.where(1, 3, phase, 17, 92)),
  'home.list.more': (t) => [t.home.list.more(7)],
  'home.mine.saved.person': (t) => [t.home.mine.saved.person('3 mars 2026 10:42')],
  'home.mine.saved.group': (t) => [t.home.mine.saved.group('3 mars 2026 10:42')],
  'messages.wentWrong': (t) => [t.messages.wentWrong('7f3a')],
  'newWorkshop.people': (t) => [1, 92].map(t.newWorkshop.people),
  'newWorkshop.groupPreview.summary': (t) => [
    t.newWorkshop.groupPreview.summary(92, 15),
    t.newWorkshop.groupPreview.summary(2, 1),
  ],
  'notifications.round': (t) => [t.notifications.round(1, 3, '10:55')],
  'notifications.reminder.person': (t) => [t.notifications.reminder.person('10:55')],
  'notifications.reminder.group': (t) => [t.notifications.reminder.group('10:55')],
  'notifications.closed': (t) => [t.notifications.closed(1)],
  'notifications.result': (t) => [t.notifications.result(1, t.result.answered.person(61, 92))],
  'notifications.control': (t) => [t.notifications.control(t.control.progress.person(17, 92))],
  'organisation.fault': (t) =>
    [3, null].flatMap((line) => faults.map((fault) => t.organisation.fault({ line, fault, detail: 'name' }))),
  'organisation.moreFaults': (t) => [1, 5].map(t.organisation.moreFaults),
  'organisation.notInTeam': (t) => [1, 5].map(t.organisation.notInTeam),
  'result.heading': (t) => [t.result.heading(1, 3)],
};

const refusalCodes = [
  ...['ConversationBlockedByUser', 'BotNotInConversationRoster', 'BotDisabledByAdmin', 'MessageWritesBlocked'],
  ...['ConversationNotFound', 'MessageTooBig', 'MessageSizeTooBig', 'no-chat'],
];

/** Every sentence with its path; functions are asked as above. */
const sentences = (t: Texts, value: unknown = t, path = ''): readonly (readonly [path: string, sentence: string])[] => {
  if (typeof value === 'string') return path === 'language' ? [] : [[path, value]];
  if (typeof value === 'function') return (calls[path]?.(t) ?? []).map((sentence) => [path, sentence] as const);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => sentences(t, each, path === '' ? key : `${path}.${key}`));
};
const functions = (value: unknown, path = ''): readonly string[] => {
  if (typeof value === 'function') return [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => functions(each, path === '' ? key : `${path}.${key}`));
};

describe.each(Object.values(texts))('texts in $language', (t) => {
  it('are all looked at here', () => expect(functions(t).filter((path) => !calls[path])).toEqual([]));

  it('say something, in one piece, and no more than can be read at a glance', () => {
    // The proposal is not the template's: it is written in the form.
    for (const [path, sentence] of sentences(t).filter(([each]) => each !== 'templates.consent.rounds.1.asks.proposal')) {
      expect(sentence, path).toBe(sentence.trim());
      expect(sentence, path).not.toMatch(/undefined|null|NaN|\[object|\n| {2}|!!/);
      expect(sentence.length, path).toBeGreaterThan(0);
      expect(sentence.length, path).toBeLessThanOrEqual(230);
    }
  });

  it('have buttons short enough for a phone', () => {
    const buttons = sentences(t).filter(([path]) => path.startsWith('control.buttons.'));
    expect(buttons.filter(([, title]) => title.length > 28)).toEqual([]);
  });

  it('are no Markdown and have nothing that a TextBlock would run', () => {
    // Faults quote the file and name a setting; they are shown as plain text.
    const plain = ['organisation.fault', 'lettersAuthor.file.none', 'tab.link.none'];
    const ours = sentences(t).filter(([path]) => !plain.includes(path));
    expect(ours.filter(([, sentence]) => /[*_`[\]<>{}]|^#|^\d+\. |^- /.test(sentence))).toEqual([]);
  });

  it('give every template three to six rounds, each with a heading and one question that fits on a phone', () => {
    for (const { title, description, rounds } of Object.values(t.templates)) {
      expect(title.length).toBeLessThanOrEqual(60);
      expect(description).toMatch(/\.$/);
      expect([3, 4, 5, 6]).toContain(rounds.length);
      for (const { question } of rounds) expect(question.length).toBeLessThanOrEqual(140);
      for (const { question } of rounds) expect(question).toMatch(/\?/);
    }
  });

  it('tell apart why a message did not arrive, and have words for codes nobody has seen', () => {
    expect(new Set(refusalCodes.map(t.delivery.why)).size).toBe(refusalCodes.length - 1);
    expect(t.delivery.why('constructor')).toBe(t.delivery.why('Http418'));
  });
});

describe('Swedish texts', () => {
  it('have no English in them', () => {
    const english =
      /\b(the|you|your|answers?|saved?|please|click|error|submit|round|group|ok|oops|user|deadline|input|feedback)\b/i;
    expect(sentences(texts.sv).filter(([path, sentence]) => path !== 'home.otherLanguage' && english.test(sentence))).toEqual([]);
  });

  it('say du, and promise nothing that the bot cannot do yet', () => {
    const words = sentences(texts.sv);
    expect(
      words.filter(([, sentence]) => /\b(Ni|användare|klicka|vänligen)\b(?! (svarar|kan|frågade|sitter))/.test(sentence)),
    ).toEqual([]);
    expect(words.filter(([, sentence]) => /styrkedja/i.test(sentence))).toEqual([]);
  });

  it('use the titles that the product names', () => {
    const { answer, control, home, newWorkshop, shared } = texts.sv;
    const { buttons } = control;
    expect([answer.send, answer.change, home.newWorkshop, newWorkshop.groupPreview.create, shared.showMore]).toEqual([
      'Skicka svar',
      'Ändra svar',
      'Ny workshop',
      'Skapa',
      'Visa fler',
    ]);
    expect([buttons.start, buttons.extend, buttons.remind, buttons.close, buttons.show, buttons.next, buttons.end]).toEqual([
      'Starta runda',
      '+2 minuter',
      'Påminn',
      'Stäng rundan',
      'Visa för alla',
      'Nästa runda',
      'Avsluta workshopen',
    ]);
    expect(answer.saved.person('10:42')).toBe('Tack! Ditt svar är sparat 10:42. Du kan ändra det tills rundan stängs.');
  });

  it('have the right form for one and for many', () => {
    const { answer, control, delivery, newWorkshop, result, shared } = texts.sv;
    expect([shared.people(1), shared.people(2)]).toEqual(['1 person', '2 personer']);
    expect(newWorkshop.groupPreview.summary(92, 15)).toBe('92 personer i 15 grupper');
    expect(control.length(2)).toBe('Rundan är öppen i 2 minuter.');
    expect(answer.timeLeft('10:55', 1)).toBe('Svara senast 10:55 · 1 minut kvar');
    expect(result.answered.person(1, 1)).toBe('1 av 1 svarade');
    expect(result.answered.person(61, 92)).toBe('61 av 92 svarade');
    expect(result.answered.group(13, 15)).toBe('13 av 15 grupper svarade');
    expect(control.progress.person(17, 92)).toBe('17 av 92 har svarat');
    expect(control.askClose.person(1)).toMatch(/^1 person har inte svarat/);
    expect([delivery.recipients(92), delivery.delivered(91), delivery.refused(1)].join(', ')).toBe(
      '92 mottagare, 91 levererade, 1 nåddes inte',
    );
  });

  it('say where in the organisation file it is wrong, and what to do', () => {
    const { fault } = texts.sv.organisation;
    expect(fault({ line: 14, fault: 'bad-email', detail: 'åsa(at)b.se' })).toBe(
      'Rad 14: ”åsa(at)b.se” är ingen e-postadress. Skriv den adress som personen har i Teams.',
    );
    expect(fault({ line: 1, fault: 'column-missing', detail: 'unitType' })).toMatch(/^Rad 1: Kolumnen enhetstyp saknas\./);
    expect(fault({ line: null, fault: 'no-rows', detail: '' })).toMatch(/^Filen innehåller inga personer\./);
  });
});
