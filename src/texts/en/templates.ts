import type { Texts } from '../texts.ts';

export const templates: Texts['templates'] = {
  'where-are-we': {
    title: 'Where are we – where are we going?',
    description: 'Where we stand, direction and next steps.',
    rounds: [
      {
        heading: 'Where we stand',
        question: 'How are things where you work right now? Name one thing that works and one that chafes.',
      },
      { heading: 'Direction', question: 'What needs to be different in a year for the people we are here for?' },
      { heading: 'Next step', question: 'What step will you take in the next four weeks, and whom do you need with you?' },
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
      },
      {
        heading: 'What we do first',
        question: 'What will you start this year, and what will you stop doing to find time for it?',
      },
    ],
  },
  'goals-actions-measures': {
    title: 'Goals, actions and measures',
    description: 'One goal at a time: what we do, who does it and how we see that it works.',
    rounds: [
      { heading: 'The goal', question: 'What does the goal mean where you work? Use words that your staff would use.' },
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
      { heading: 'The proposal', question: 'What matters most in the proposal where you work, in your own words?' },
      { heading: 'Questions', question: 'What do you need to know more about before you can take a position?' },
      { heading: 'Objections', question: 'Would anything in the proposal harm your work? If so, what needs to change?' },
      { heading: 'Joint position', question: 'What can you stand behind, and what will you tell your staff about it?' },
    ],
  },
  reflection: {
    title: 'Reflection and learning',
    description: 'What I have tried, what I learned and what I pass on.',
    rounds: [
      { heading: 'What I have tried', question: 'What have you tried in your leadership since last time, large or small?' },
      { heading: 'What I learned', question: 'What happened, and what did you learn from it?' },
      {
        heading: 'What I pass on',
        question: 'What would you like a colleague elsewhere to take with them from what you learned?',
      },
    ],
  },
};
