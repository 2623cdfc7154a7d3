import type { Texts } from '../texts.ts';

const checkIn = { kind: 'check', direction: 'in', lowLabel: 'Heavy', highLabel: 'Great' } as const;
const checkOut = { kind: 'check', direction: 'out', lowLabel: 'Gave me little', highLabel: 'Gave me a lot' } as const;
/** The themes are those that the facilitator makes of the answers; the dots are suggested by the program. */
const vote = { kind: 'vote', themes: [], budget: 0, cap: 0 } as const;

export const templates: Texts['templates'] = {
  'where-are-we': {
    title: 'Where are we – where are we going?',
    description: 'Where we stand, direction and next steps.',
    rounds: [
      {
        heading: 'Check-in',
        question: 'How do you come here today? Give a figure and a word.',
        asks: checkIn,
        answersPer: 'person',
      },
      {
        heading: 'Where we stand',
        question: 'How are things where you work right now? Name one thing that works and one that chafes.',
      },
      { heading: 'Direction', question: 'What needs to be different in a year for the people we are here for?' },
      { heading: 'Next step', question: 'What step will you take in the next four weeks, and whom do you need with you?' },
      {
        heading: 'Vote',
        question: 'Which of the steps matter most for us to take together?',
        asks: vote,
        answersPer: 'person',
        from: 4,
      },
    ],
  },
  'vision-to-action': {
    title: 'From vision to action',
    description: 'The perspectives of the vision, what they mean for us and what we do first.',
    rounds: [
      { heading: 'The perspectives', question: 'Which perspective of the vision matters most to your organisation, and why?' },
      {
        heading: 'What it means',
        question: 'What will residents notice when the vision has come true? Give a concrete example.',
        answersPer: 'person',
      },
      {
        heading: 'Two and two',
        question: 'Tell each other what you wrote. Which example says most about the vision?',
        answersPer: 'pair',
        from: 2,
      },
      {
        heading: 'Four and four',
        question: 'Put together what the pairs wrote. What does everybody need to hear about what the vision means?',
        answersPer: 'four',
        from: 3,
      },
      {
        heading: 'What we do first',
        question: 'What will you start this year, and what will you stop doing to find time for it?',
      },
      {
        heading: 'Vote',
        question: 'Which of the things that we can begin with mean most for the vision?',
        asks: vote,
        answersPer: 'person',
        from: 5,
      },
    ],
  },
  'goals-actions-measures': {
    title: 'Goals, actions and measures',
    description: 'One goal at a time: what we do, who does it and how we see that it works.',
    rounds: [
      { heading: 'The goal', question: 'What does the goal mean where you work? Use words that your staff would use.' },
      {
        heading: 'How far we are',
        question: 'How near the goal are you where you work today?',
        asks: { kind: 'scale', lowLabel: 'Far from it', highLabel: 'Almost there' },
      },
      { heading: 'Actions', question: 'Which action would make the greatest difference to the goal in the next six months?' },
      {
        heading: 'Who does what',
        question: 'Who is responsible for the action, and which other parts of the municipality must take part?',
      },
      { heading: 'Measures', question: 'What shall we look at to see that the action works, and how often?' },
    ],
  },
  consent: {
    title: 'Consent',
    description: 'A proposal, questions, objections and a joint position.',
    rounds: [
      { heading: 'Questions', question: 'What do you need to know more about before you can take a position on the proposal?' },
      { heading: 'Position', question: 'Do you stand behind the proposal?', asks: { kind: 'consent', proposal: '' } },
      {
        heading: 'Check-out',
        question: 'How does it feel to stand behind what we arrived at? Give a figure and a word.',
        asks: { kind: 'check', direction: 'out', lowLabel: 'Hard', highLabel: 'Natural' },
        answersPer: 'person',
      },
    ],
  },
  reflection: {
    title: 'Reflection and learning',
    description: 'What I have tried, what I learned and what I pass on.',
    rounds: [
      {
        heading: 'What I have tried',
        question: 'What have you tried in your leadership since last time, large or small?',
        names: 'facilitator',
      },
      { heading: 'What I learned', question: 'What happened, and what did you learn from it?', names: 'facilitator' },
      {
        heading: 'What I pass on',
        question: 'What would you like a colleague elsewhere to take with them from what you learned?',
        names: 'facilitator',
      },
      {
        heading: 'Check-out',
        question: 'What do you take with you from here? Give a figure and a word.',
        asks: checkOut,
        answersPer: 'person',
      },
    ],
  },
};
