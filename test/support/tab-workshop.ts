import type { TabClient } from './tab-client.ts';

const form = {
  template: 'vision-to-action',
  title: 'Ledningsdag',
  proposal: '',
  answersPer: 'person',
  names: 'facilitator',
  mode: 'mixed',
  director: false,
  observers: false,
  splitBy: 'count',
  splitNumber: '2',
  minutes: '8',
};

interface Draft {
  readonly workshop: string;
  readonly drafts: number;
}

const drafted = async (tab: TabClient, token: string, more: Partial<typeof form> = {}): Promise<Draft> => {
  const { workshop, drafts } = (await tab.do('new-workshop', {}, token)).body as Draft;
  return (await tab.do('preview-groups', { workshop, form: { ...form, ...more }, drafts }, token)).body as Draft;
};

/** A workshop that is made in the tab, from the form to the first round; its id. `more` are fields of the form. */
export const workshopIn = async (tab: TabClient, token: string, more: Partial<typeof form> = {}): Promise<string> => {
  const { workshop, drafts } = await drafted(tab, token, more);
  const { status, text } = await tab.do('create-workshop', { workshop, drafts }, token);
  if (status !== 200) throw new Error(`no workshop: ${text}`);
  return workshop;
};

/** Answers the round with a text, as the page would: from the card as it stands. */
export const answerIn = async (tab: TabClient, token: string, workshop: string, text: string) =>
  tab.do('give-answer', await readied(tab, token, workshop, text), token);

/** The same, before it is sent. */
export const readied = async (tab: TabClient, token: string, workshop: string, text: string) => {
  const card = (await tab.get(`answer?workshop=${workshop}&round=1`, token)).body as { basis: number; group: { number: number } };
  return { workshop, round: 1, group: card.group.number, basis: card.basis, inputs: { answer: text } };
};
