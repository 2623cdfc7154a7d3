import type { InboxRefusal } from '../../domain/inbox/inbox.ts';
import type { LetterRefusal } from '../../domain/letter/commands.ts';
import type { DirectorTitle } from '../director-title.ts';
import { count } from '../plural.ts';

/** De nej som en läsare kan få av ett veckobrev. Resten är den skrivandes. */
type ReaderRefusal = Extract<
  LetterRefusal,
  'no-such-letter' | 'letter-not-sent' | 'letter-recalled' | 'not-recipient' | 'no-question' | 'empty-answer' | 'answer-too-long'
>;

const refusals = {
  'no-such-letter': 'Veckobrevet finns inte längre. Skriv veckobrev, så får du det senaste.',
  'letter-not-sent': 'Veckobrevet är inte skickat än.',
  'letter-recalled': 'Veckobrevet är återkallat, så det går inte att svara på det. Skriv veckobrev, så får du det senaste.',
  'not-recipient': 'Du är inte mottagare av det här veckobrevet. Skriv fråga och det du undrar, så kommer det fram ändå.',
  'no-question': 'Veckobrevet har ingen fråga längre. Tryck på Ställ en fråga eller Skicka inspel om du vill skriva ändå.',
  'empty-answer': 'Skriv ett svar innan du skickar.',
  'answer-too-long': 'Svaret är för långt. Det får vara högst 4 000 tecken. Korta det och skicka igen.',
  'no-such-post': 'Det här finns inte kvar. Det kan vara tillbakataget.',
  'not-your-post': 'Bara den som har skickat det här kan se och ändra det.',
  'empty-post': 'Skriv något innan du skickar.',
  'post-too-long': 'Texten är för lång. Den får vara högst 4 000 tecken. Korta den och skicka igen.',
  'too-many-posts':
    'Du har redan skickat 20 frågor och inspel i dag som väntar på svar. Det du skrev står kvar. Skicka det i morgon, eller ta tillbaka något annat först.',
  'already-answered': 'Det här är redan besvarat, så det går inte att ändra. Ställ gärna en ny fråga.',
  'not-answered': 'Frågan har inget svar än. Besvara den först.',
  'not-published': 'Frågan är inte publicerad.',
  'empty-reply': 'Skriv något innan du sparar.',
  'reply-too-long': 'Texten är för lång. Ett svar eller skäl får vara högst 4 000 tecken, en mottagare högst 300.',
  'same-post': 'Frågorna är redan hopslagna.',
} satisfies Record<ReaderRefusal | InboxRefusal, string>;

/** Det läsaren ser av veckobrevet, av sina frågor och sina inspel. */
export const lettersReader = {
  refusals,
  letter: {
    kicker: 'Veckobrev',
    corrected: (time: string, day: string) => `Rättat ${time}, ${day}`,
    ask: 'Vad jag vill att du gör',
    links: 'Länkar',
    youAsked: 'Ni frågade',
    question: 'En fråga till dig',
    label: 'Ditt svar',
    placeholder: 'En mening eller tre räcker',
    required: 'Skriv ett svar först.',
    send: 'Skicka svar',
    answered: 'Tack! Ditt svar är sparat. Vill du ändra det, skriv om och skicka igen.',
    cut: 'Texten är så lång att bara början får plats här.',
    notices: {
      'empty-answer': refusals['empty-answer'],
      'answer-too-long': refusals['answer-too-long'],
      'not-stored': 'Det gick inte att spara, så ingenting har ändrats. Försök igen om en stund.',
      'key-below':
        'Tack! Det du skickade utan namn har kommit fram. Kortet där du hämtar svaret ligger sist i chatten. Behåll det.',
    },
    read: 'Jag har läst',
    readAt: (when: string) => `Du läste det här ${when}`,
    askQuestion: 'Ställ en fråga',
    sendInput: 'Skicka inspel',
    questions: 'Frågor och svar om brevet',
    moreAnswers: 'Fler svar',
    notToYou: 'Brevet gick inte till dig, men du kan läsa det och fråga om det.',
    moreQuestions: (more: number) => `${count(more, 'fråga', 'frågor')} till får inte plats här.`,
    shortened: 'Långa frågor och svar visas bara till en del här. På frågans eget kort står allt.',
    tooLong: 'Brevet är så långt att slutet inte får plats på kortet.',
    elsewhere:
      'Vill du svara eller fråga något? Öppna din egen chatt med Samling och skriv veckobrev, så får du brevet med knappar.',
  },
  published: {
    heading: 'Fråga och svar',
    about: (heading: string) => `Om veckobrevet ”${heading}”`,
    asked: 'Frågan',
    answer: 'Svaret',
    whole: 'Visa hela svaret',
    next: 'Nästa',
    none: 'Inga frågor om det här brevet är publicerade än.',
    upvote: 'Jag undrar också',
    upvotes: (others: number) => `${count(others, 'person', 'personer')} undrar också`,
    upvotesWithYou: (others: number) =>
      others === 0 ? 'Du undrar också' : `Du och ${count(others, 'annan', 'andra')} undrar också`,
  },
  ask: {
    heading: { question: 'Ställ en fråga', input: 'Skicka inspel' },
    what: {
      question: 'Direktören och kommunikatören läser frågan. Du får veta vad som händer med den.',
      input: 'Ett inspel är något du vill skicka med. Direktören och kommunikatören läser det.',
    },
    label: { question: 'Din fråga', input: 'Ditt inspel' },
    placeholder: 'Skriv med dina egna ord',
    required: 'Skriv något först.',
    withoutName: 'Skicka utan mitt namn',
    withoutNameMeans:
      'Utan namn sparas ingenting som leder till dig. Svaret kan då inte skickas till dig, men du hämtar det med en knapp på nästa kort.',
    withName: 'Ditt namn och din enhet följer med.',
    send: 'Skicka',
    back: 'Tillbaka till veckobrevet',
    cut: 'Texten är så lång att bara början får plats här.',
    notices: {
      'empty-post': refusals['empty-post'],
      'post-too-long': refusals['post-too-long'],
      'too-many-posts': refusals['too-many-posts'],
      'not-stored': 'Det gick inte att spara. Det du skrev står kvar. Försök igen om en stund.',
    },
  },
  post: {
    heading: { question: 'Din fråga', input: 'Ditt inspel' },
    sent: { question: (when: string) => `Skickad ${when}`, input: (when: string) => `Skickat ${when}` },
    fate: {
      received: 'Mottaget',
      taken: 'Besvaras',
      answered: (when: string) => `Besvarat · ${when}`,
      'passed-on': (when: string) => `Tas vidare · ${when}`,
      declined: (when: string) => `Avböjs · ${when}`,
    },
    received: {
      question: 'Tack! Din fråga har kommit fram. Den har inget svar än.',
      input: 'Tack! Ditt inspel har kommit fram. Det har inget svar än.',
    },
    taken: { question: 'Någon arbetar med ett svar på din fråga.', input: 'Någon arbetar med ett svar på ditt inspel.' },
    passedOnTo: { question: 'Frågan lämnas över till:', input: 'Inspelet lämnas över till:' },
    why: 'Skälet:',
    comesHere: 'Svaret kommer hit till vår chatt. Tills dess kan du ändra eller ta tillbaka.',
    withoutName:
      'Du skickade utan namn, och ingenting som är sparat leder till dig. Därför hämtar du själv svaret: behåll kortet och tryck på Finns det svar? när du vill.',
    keepCard: 'Du skickade utan namn. Svaret finns bara på det här kortet, så behåll det om du vill läsa det igen.',
    letterAgain: 'Vill du läsa veckobrevet igen? Skriv veckobrev, så kommer det i ett eget meddelande.',
    change: 'Ändra',
    save: 'Spara',
    withdraw: 'Ta tillbaka',
    keep: 'Behåll som det är',
    look: 'Finns det svar?',
    mine: 'Mina frågor',
  },
  mine: {
    heading: 'Mina frågor och inspel',
    none: 'Du har inte skickat någon fråga eller något inspel i ditt namn.',
    open: 'Öppna',
    older: (older: number) => `Dessutom finns ${older} äldre som inte visas här.`,
    withoutName: 'Det du har skickat utan namn står inte här, för inget visar att det är ditt. Det finns på kortet du fick då.',
  },
  news: {
    heading: {
      question: {
        received: 'Din fråga är mottagen',
        taken: 'Din fråga besvaras',
        answered: 'Din fråga har fått svar',
        'passed-on': 'Din fråga tas vidare',
        declined: 'Din fråga avböjs',
      },
      input: {
        received: 'Ditt inspel är mottaget',
        taken: 'Ditt inspel besvaras',
        answered: 'Ditt inspel har fått svar',
        'passed-on': 'Ditt inspel tas vidare',
        declined: 'Ditt inspel avböjs',
      },
    },
    youWrote: { question: 'Du frågade', input: 'Du skrev' },
    again: 'Ställ en ny fråga',
  },
  search: {
    heading: 'Dina veckobrev',
    label: 'Sök på ett ord',
    placeholder: 'Till exempel: skola',
    search: 'Sök',
    none: 'Det finns inget veckobrev än. Det första kommer hit när det skickas.',
    notFound: (words: string) => `Inget av dina veckobrev innehåller ”${words}”. Pröva ett kortare ord.`,
    open: 'Öppna',
    more: (more: number) => `Det finns ${more} till. Sök på ett ord som står i brevet du letar efter.`,
  },
  deputy: {
    heading: 'Ersättare',
    what: 'Din ersättare får veckobreven samtidigt som du, till och med den dag du väljer.',
    now: (name: string, day: string) => `${name} är din ersättare till och med ${day}.`,
    none: 'Du har ingen ersättare just nu.',
    person: 'Vem ska vara ersättare?',
    choose: 'Skriv ett namn',
    until: 'Till och med',
    save: 'Spara',
    remove: 'Ta bort ersättaren',
    notAll: (shown: number, all: number) =>
      `Listan har plats för ${shown} av ${all} personer. Saknas någon, säg till processledaren.`,
    faults: {
      'no-deputy': 'Välj vem som ska vara ersättare.',
      'bad-date': 'Välj en dag.',
      'date-in-the-past': 'Den dagen har redan varit. Välj i dag eller en senare dag.',
      'not-yourself': 'Du kan inte vara din egen ersättare. Välj någon annan.',
    },
  },
  reminder: {
    heading: 'Dags för veckobrevet',
    noDraft: (when: string) => `Nästa veckobrev ska skickas ${when}, men det finns inget utkast.`,
    notReady: (when: string) => `Nästa veckobrev ska skickas ${when}, men inget utkast är klart.`,
    noTime: (when: string) => `Nästa veckobrev ska skickas ${when}, men inget brev är schemalagt.`,
    ready: 'Brevet är klart men inte schemalagt. Det skickas inte av sig självt.',
    open: 'Öppna brevet',
    waiting: (waiting: number) => `${count(waiting, 'fråga eller inspel', 'frågor och inspel')} väntar på svar`,
    allAnswered: 'Alla frågor och inspel har fått svar.',
    oldest: 'De här har väntat längst:',
    sent: (day: string) => `Skickat ${day}`,
    write: 'Nytt veckobrev',
    letters: 'Veckobrev',
    inbox: 'Frågor och inspel',
  },
  messages: {
    noLetter: 'Det finns inget veckobrev till dig än. Det första kommer hit när det skickas.',
    recalled: 'Det här veckobrevet är återkallat och visas inte längre.',
    withdrawn: { question: 'Din fråga är tillbakatagen.', input: 'Ditt inspel är tillbakataget.' },
    noDeputy: 'Som observatör kan du inte utse någon ersättare.',
    observer: 'Som observatör kan du läsa veckobreven, men inte skicka frågor eller inspel.',
  },
  /** Vad man kan skriva till boten, för startkortet. */
  typeWords: {
    letter: 'veckobrev – det senaste veckobrevet',
    search: 'veckobrev sök skola – hitta brev där ett ord finns med',
    ask: 'fråga – och det du undrar, så går det till direktören',
    mine: 'mina frågor – vad som har hänt med dem',
    deputy: 'ersättare – den som får veckobreven när du är borta',
  },
  /** En mening per utskick: bara egna ord, aldrig text som någon har skrivit. */
  notifications: {
    newLetter: (title: DirectorTitle) => `Nytt veckobrev från ${title}en.`,
    corrected: 'Veckobrevet är rättat.',
    recalled: 'Ett veckobrev är återkallat.',
    latest: 'Här är det senaste veckobrevet.',
    fate: {
      question: {
        answered: 'Din fråga har fått svar.',
        'passed-on': 'Din fråga tas vidare.',
        declined: 'Din fråga avböjs.',
      },
      input: {
        answered: 'Ditt inspel har fått svar.',
        'passed-on': 'Ditt inspel tas vidare.',
        declined: 'Ditt inspel avböjs.',
      },
    },
    published: 'En fråga om veckobrevet har fått svar.',
    reminder: (when: string) => `Nästa veckobrev ska skickas ${when}. Inget är klart än.`,
  },
};
