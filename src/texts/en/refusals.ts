import type { Texts } from '../texts.ts';

export const refusals: Texts['refusals'] = {
  'no-such-workshop': 'That workshop no longer exists. Type help to see what concerns you now.',
  'draft-changed-meanwhile': 'The groups changed while the card was open. Look through them before you create the workshop.',
  'already-created': 'The workshop has already been created. Its groups are settled.',
  'empty-title': 'Give the workshop a name.',
  'title-too-long': 'The name is too long. It can have at most 120 characters.',
  'too-few-people': 'At least two people are needed. Check that they are members of the team.',
  'bad-split': 'Choose between 1 and 100 groups, or at least 2 people in each group.',
  'workshop-ended': 'The workshop has ended. Reopen it if you want to go on.',
  'no-such-round': 'The workshop has no such round.',
  'round-already-held': 'The round has already been held or skipped.',
  'another-round-open': 'Another round is open. Close it first.',
  'round-not-open': 'The round is not open for answers.',
  'round-still-open': 'The round is still open. Close it first.',
  'nobody-missing': 'Everyone has answered, so there is no one to remind.',
  'people-missing': 'Not everyone has answered yet.',
  'no-more-rounds': 'That was the last round.',
  'empty-question': 'Write a question before you save.',
  'question-too-long': 'The question is too long. It can have at most 1,000 characters.',
  'question-changed-meanwhile':
    'Someone else rewrote the question while you were writing. Your text is still here. Save again if yours is to stand.',
  'not-participant': 'You are not taking part in this workshop. Tell the facilitator if you should be.',
  'wrong-group': 'This card is for another group. Type help and you will get the right one.',
  'empty-answer': 'Write an answer before you send.',
  'answer-too-long': 'The answer is too long. It can have at most 4,000 characters. Shorten it and send again.',
  'answer-changed-meanwhile': 'The answer was changed while you were writing. Choose what to do with your text.',
};
