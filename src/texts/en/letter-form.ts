import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

type Author = Texts['lettersAuthor'];

export const letterForm: Author['form'] = {
  heading: 'Weekly update',
  correct: 'Correct the weekly update',
  correctMeans: (recipients) =>
    `The correction replaces the update for ${count(recipients, 'recipient', 'recipients')}. It is marked as corrected, with the time.`,
  goesTo: (recipients) => (recipients === 0 ? 'Goes to no one yet' : `Goes to ${count(recipients, 'person', 'people')}`),
  faultCount: (faults) =>
    faults === 1
      ? 'One thing must be put right before the update can go.'
      : `${faults} things must be put right before the update can go.`,
  notices: {
    'template-saved': 'The template is saved. The next letter begins with these texts.',
    saved: 'The draft is saved.',
    'not-stored': 'It could not be saved. What you wrote is still here. Try again in a while.',
    'became-sent':
      'The update was sent while you were writing. What you have written is here as a new one, which is not saved yet.',
    'became-deleted':
      'Someone deleted the update while you were writing. What you have written is here as a new one, which is not saved yet.',
    'became-scheduled':
      'The update has been given a time, and only those who may send it can change it now. What you have written is here as a new one, which is not saved yet.',
  },
  cut: 'The body is so long that only its beginning fits here. Do not save if you want to keep the rest.',
  fields: {
    heading: 'Heading',
    lead: 'Lead',
    leadHint: 'What matters most, in two or three sentences',
    body: 'Body',
    bodyHelp:
      'Two asterisks before and after a word make it bold, one makes it italic. Begin a line with a hyphen for a list. An address that begins with https becomes a link.',
    ask: 'What I want you to do',
    askHint: 'One line that everyone understands',
    question: 'A question to the readers',
    questionHint: 'Leave empty if you have no question',
    linkTitle: (number) => `Link ${number}: title`,
    linkUrl: (number) => `Link ${number}: address`,
    urlHint: 'A whole address that begins with https',
    pictureUrl: 'Picture: address',
    pictureAlt: 'Picture: what it shows',
    pictureAltHint: 'Read aloud to those who do not see it',
    anonymous: 'Questions and input may be sent without a name',
    units: 'Units',
    unitTypes: 'Kinds of unit',
    roles: 'Roles',
    except: 'People who are not to get the update',
    channels: 'Show the update in these channels too',
  },
  imageInBody: 'A picture in the body is not shown. Put it under Links and picture instead.',
  pictureUnchecked:
    'The picture could not be checked just now. The update can be sent anyway, but see in the preview that the picture is there.',
  meanwhile: {
    byOther: (name, when) => `${name} saved the update on ${when}, after you opened it.`,
    byYou: (when) => `You saved the update yourself on ${when}, on another card.`,
    kept: 'What you have written is still here, but it is not saved.',
    differs: 'What differs:',
    parts: {
      heading: 'heading',
      lead: 'lead',
      body: 'body',
      ask: 'what the reader is to do',
      question: 'the question to the readers',
      anonymous: 'whether names may be left out',
      links: 'links',
      picture: 'picture',
      audience: 'recipients',
      channels: 'channels',
    },
    shown: 'The saved version is now in a message of its own in the chat.',
    notShown: 'The saved version could not be shown. Try again in a while.',
  },
  linksAndPicture: 'Links and picture',
  recipients: 'Recipients',
  chooseRecipients: 'Choose recipients',
  chooseExcept: 'Leave people out',
  chooseMeans: 'If you choose nothing, everyone gets the update. Otherwise it goes to those who fit any of your choices.',
  everybody: 'To everyone',
  to: 'To:',
  except: 'Except:',
  shownOf: (shown, all) => `The list shows ${shown} of ${all} people. The others do not fit on the card.`,
  general: 'General',
  roles: {
    manager: 'Managers',
    facilitator: 'Facilitators',
    director: 'Director',
    communicator: 'Communicators',
    observer: 'Observers',
  },
  buttons: {
    preview: 'Preview',
    save: 'Save draft',
    cancel: 'Cancel',
    saveCorrection: 'Save the correction',
    showSaved: 'Show the saved version',
    saveMine: 'Save my version anyway',
  },
};

export const letterFaults: Author['faults'] = {
  'heading-empty': 'Write a heading.',
  'heading-too-long': 'The heading is too long. It can have at most 120 characters.',
  'lead-too-long': 'The lead is too long. It can have at most 400 characters.',
  'body-empty': 'Write something in the body.',
  'body-too-long': 'The body is too long. It can have at most 8,000 characters.',
  'body-link-not-https': 'A link in the body does not begin with https. Write the whole address or remove the link.',
  'body-link-misleading':
    'It does not show where a link in the body leads, or it looks as if it led somewhere else. Rewrite the link.',
  'ask-too-long': 'The line about what to do is too long. It can have at most 300 characters.',
  'question-too-long': 'The question is too long. It can have at most 400 characters.',
  'link-not-https': 'The address of the link is not right. Write all of it. It must begin with https.',
  'link-without-title': 'Give the link a title, so that readers know where it leads.',
  'link-too-long': 'The link is too long. A title can have at most 100 characters, an address at most 1,000.',
  'picture-not-https': 'The address of the picture is not right. Write all of it. It must begin with https.',
  'picture-without-alt': 'Describe the picture for those who do not see it.',
  'picture-missing': 'There is no picture at that address. Check that it is right.',
  'picture-not-picture':
    'What is at that address is no picture that Teams can show. Give the address of the picture itself: a png, jpg or gif.',
  'audience-empty': 'No one gets the update with these choices. Change the recipients.',
};

export const letterRefusals: Author['refusals'] = {
  ...letterFaults,
  'no-such-letter': 'That update no longer exists.',
  'letter-already-sent': 'The update has already been sent. Correct it if something is wrong.',
  'letter-not-sent': 'The update has not been sent yet.',
  'letter-recalled': 'The update has been recalled.',
  'time-in-the-past': 'That time has passed. Choose a later one.',
  'nobody-to-send-to': 'There is no one to send to.',
  'letter-changed-meanwhile':
    'Someone else corrected the letter while you were writing. Your text is still here but not saved. Save again if yours is to stand.',
};
