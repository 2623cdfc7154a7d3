import { useState } from 'react';
import type { LetterDraft } from '../../../domain/letter/content.ts';
import type { ReadView } from '../../../web/tab/api.ts';
import type { Told } from '../../problems.ts';
import { goTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useKeepAt, useKept } from '../../use-kept.ts';
import { useView } from '../../use-view.ts';
import { beginLetter, isStored } from './open-letter.ts';
import { same, tidy } from './tidy.ts';

type LetterForm = ReadView<'letter-form'>;
type Desk = ReadView<'letter-desk'>;
type Meanwhile = NonNullable<LetterForm['meanwhile']>;

/** What is in the form and not saved: it survives a reload, with the version that it was begun from. */
interface Kept {
  readonly draft: LetterDraft;
  readonly saves: number;
}

export interface Writing {
  readonly draft: LetterDraft;
  readonly change: (draft: LetterDraft) => void;
  readonly dirty: boolean;
  readonly busy: boolean;
  /** When it was saved here; null where it has not been, since the page was opened. */
  readonly savedAt: string | null;
  readonly problem: Told | undefined;
  /** True where it is saved as it stands. */
  readonly save: () => Promise<boolean>;
  /** Somebody has saved the draft after it was opened here; undefined where nobody has. */
  readonly meanwhile: Partial<Meanwhile> | undefined;
  /** Saves over what somebody else saved. */
  readonly saveMine: () => Promise<boolean>;
  readonly takeTheirs: () => Promise<void>;
  /** As it stands on the server, live; undefined before it has been saved once. */
  readonly desk: Desk | undefined;
  /** Why there is none. */
  readonly gone: 'letter-already-sent' | 'no-such-letter' | undefined;
  /** A letter of its own with the words that stand here: where this one can no longer be saved. */
  readonly saveAnew: () => Promise<void>;
}

/** A letter while it is written: what stands in the form, what is saved, and what others do to it meanwhile. */
export const useWriting = (form: LetterForm): Writing => {
  const { api, line } = useTab();
  const { letter } = form;
  const [kept, keep, forget] = useKept<Kept | null>(`letter/${letter}`, null);
  const [saved, setSaved] = useState({ draft: form.draft, saves: form.saves });
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [other, setOther] = useState<Meanwhile>();
  const saving = useCommand('save-letter');
  const beginning = useCommand('begin-letter');
  const keepAt = useKeepAt();
  const { view: desk, problem: deskProblem } = useView('letter-desk', { letter });

  const draft = kept?.draft ?? saved.draft;
  const basis = kept?.saves ?? saved.saves;
  const latest = Math.max(desk?.saves ?? 0, saved.saves);

  const put = async (saves: number): Promise<boolean> => {
    const view = await saving.run({ letter, draft: tidy(draft), saves });
    if (!view) return false;
    setOther(view.meanwhile ?? undefined);
    if (view.meanwhile) {
      keep({ draft, saves });
      setSaved((before) => ({ ...before, saves: view.saves }));
      return false;
    }
    isStored(letter);
    setSaved({ draft, saves: view.saves });
    setSavedAt(new Date(line.now()).toISOString());
    forget();
    return true;
  };

  const dirty = !same(draft, saved.draft);
  return {
    draft,
    dirty,
    savedAt,
    desk,
    busy: saving.busy || beginning.busy,
    problem: saving.problem ?? beginning.problem,
    change: (next) => keep({ draft: next, saves: basis }),
    save: async () => (dirty || desk === undefined ? put(basis) : true),
    saveMine: () => put(latest),
    meanwhile: saving.busy ? undefined : (other ?? (latest > basis ? {} : undefined)),
    async takeTheirs() {
      saving.clear();
      const now = await api.read('letter-form', { letter });
      setSaved({ draft: now.draft, saves: now.saves });
      setOther(undefined);
      forget();
    },
    gone: goneAs(saving.problem, true) ?? goneAs(deskProblem, savedAt !== null || basis > 0),
    async saveAnew() {
      const begun = await beginning.run({});
      if (!begun) return;
      keepAt(`letter/${begun.letter}`, { draft, saves: 0 } satisfies Kept);
      forget();
      goTo('write', beginLetter(begun));
    },
  };
};

/** A letter that has never been saved is not there either, and that is as it should be. */
const goneAs = (problem: Told | undefined, wasThere: boolean): Writing['gone'] => {
  if (problem?.code === 'letter-already-sent') return 'letter-already-sent';
  return problem?.code === 'no-such-letter' && wasThere ? 'no-such-letter' : undefined;
};
