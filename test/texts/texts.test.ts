import { describe, expect, it } from 'vitest';
import { type Texts, texts } from '../../src/texts/texts.ts';
import { lettersAuthorCalls } from './letters-author-calls.ts';
import { lettersReaderCalls } from './letters-reader-calls.ts';

const faults = [
  ...['file-missing', 'file-unreadable', 'file-too-large', 'not-utf8', 'column-missing', 'column-repeated', 'no-rows'],
  ...['empty-field', 'too-long', 'bad-email', 'unknown-role', 'duplicate-email', 'uneven-row', 'broken-quote'],
] as const satisfies readonly Parameters<Texts['organisation']['fault']>[0]['fault'][];

/** What the functions say, in the situations where they say different things. */
const calls: Readonly<Record<string, (t: Texts) => readonly string[]>> = {
  ...lettersReaderCalls,
  ...lettersAuthorCalls,
  'shared.round': (t) => [t.shared.round(1, 3)],
  'shared.group': (t) => [t.shared.group(7)],
  'shared.people': (t) => [1, 2].map(t.shared.people),
  'shared.page': (t) => [t.shared.page(1, 2)],
  'shared.percent': (t) => [t.shared.percent(66)],
  'shared.andMore': (t) => [t.shared.andMore(3)],
  'shared.answerBefore': (t) => [t.shared.answerBefore('10:55')],
  'answer.timeLeft': (t) => [0, 1, 8].map((minutes) => t.answer.timeLeft('10:55', minutes)),
  'answer.yourGroup': (t) => [t.answer.yourGroup(7)],
  'answer.together': (t) => [t.answer.together(7)],
  'answer.saved.person': (t) => [t.answer.saved.person('10:42')],
  'answer.saved.group': (t) => [t.answer.saved.group('10:42')],
  'answer.saved.groupBy': (t) => [t.answer.saved.groupBy('10:42', 'Åsa')],
  'answer.clash.mine': (t) => [t.answer.clash.mine('10:42')],
  'answer.clash.other': (t) => [t.answer.clash.other('10:42', 'Åsa')],
  'answer.closed.at': (t) => [t.answer.closed.at('10:55')],
  'answer.closed.late': (t) => [t.answer.closed.late('10:55')],
  'control.length': (t) => [1, 8].map(t.control.length),
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
  'newWorkshop.groupPreview.minutes': (t) => [1, 8].map(t.newWorkshop.groupPreview.minutes),
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
  'result.answered.person': (t) => [t.result.answered.person(61, 92)],
  'result.answered.group': (t) => [t.result.answered.group(13, 15)],
  'result.goesOn': (t) => [t.result.goesOn(7)],
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
    for (const [path, sentence] of sentences(t)) {
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
    const ours = sentences(t).filter(([path]) => path !== 'organisation.fault' && path !== 'lettersAuthor.file.none');
    expect(ours.filter(([, sentence]) => /[*_`[\]<>{}]|^#|^\d+\. |^- /.test(sentence))).toEqual([]);
  });

  it('give every template three or four rounds, each with a heading and one question that fits on a phone', () => {
    for (const { title, description, rounds } of Object.values(t.templates)) {
      expect(title.length).toBeLessThanOrEqual(60);
      expect(description).toMatch(/\.$/);
      expect([3, 4]).toContain(rounds.length);
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
    expect(words.filter(([, sentence]) => /\b(Ni|användare|klicka|vänligen)\b(?! (svarar|kan|frågade))/.test(sentence))).toEqual(
      [],
    );
    expect(words.filter(([, sentence]) => /styrkedja|anonym/i.test(sentence))).toEqual([]);
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
