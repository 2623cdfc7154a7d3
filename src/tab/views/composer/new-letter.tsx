import { useEffect } from 'react';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Nowhere, Refused, Waiting } from '../states.tsx';
import { beginLetter } from './open-letter.ts';

/** `write/new`: an empty form. The address becomes the letter's own, so that "back" does not begin another. */
export const NewLetter = () => {
  const { me } = useTab();
  return me.may.writeLetters ? <Beginning /> : <Nowhere />;
};

const Beginning = () => {
  const { run, problem } = useCommand('begin-letter');
  useEffect(() => {
    void run({}).then((form) => form && location.replace(hrefTo('write', beginLetter(form))));
  }, [run]);
  return problem ? <Refused told={problem} /> : <Waiting />;
};
