import type { ResolutionFormView } from '../../../app/views/resolutions-card.ts';
import { useTab } from '../../tab-context.ts';
import { PersonField } from '../parts/person-field.tsx';

/** Who is to do it; nobody where that is left. */
export const OwnerField = ({
  people,
  owner,
  change,
}: {
  people: ResolutionFormView['people'];
  owner: string;
  change: (owner: string) => void;
}) => {
  const words = useTab().t.decisions;
  return (
    <PersonField
      label={words.owner}
      hint={words.tellsOwner}
      nobody={words.nobody}
      people={people}
      chosen={owner}
      change={change}
    />
  );
};
