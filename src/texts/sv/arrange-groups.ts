import { count } from '../plural.ts';

export const arrangeGroups = {
  heading: 'Ändra grupperna',
  now: 'Grupperna nu',
  changes: {
    move: 'Flytta någon',
    swap: 'Låt två byta plats',
    together: 'Håll ihop två',
    apart: 'Håll isär två',
    lock: 'Lås en plats',
  },
  means: {
    move: 'Personen stannar i sin nya grupp även om du blandar om.',
    swap: 'Båda stannar i sina nya grupper även om du blandar om.',
    together: 'De två sitter i samma grupp, nu och när du blandar om.',
    apart: 'De två sitter i olika grupper, nu och när du blandar om.',
    lock: 'Personen stannar i sin grupp när du blandar om.',
  },
  person: 'Vem?',
  other: 'Och vem mer?',
  choosePerson: 'Välj en person',
  toGroup: 'Till grupp nummer',
  toGroupWrong: (groups: number) => `Ange ett gruppnummer mellan 1 och ${groups}.`,
  sits: (name: string, group: number) => `${name} · grupp ${group}`,
  search: 'Sök på namn eller enhet',
  searchButton: 'Sök',
  shownOf: (shown: number, all: number) => `Här finns ${shown} av ${count(all, 'person', 'personer')}. Sök för att hitta andra.`,
  nobodyFound: 'Ingen har ett sådant namn. Sök på något annat.',
  save: 'Gör ändringen',
  cancel: 'Avbryt',
  wishes: 'Önskemål som gäller',
  noWishes: 'Inga än. Grupperna är gjorda av programmet.',
  wish: {
    together: 'Ihop:',
    apart: 'Isär:',
    locked: (group: number) => `Låst i grupp ${group}:`,
    nowhere: 'Låst, men inte längre med:',
  },
  drop: 'Vilket önskemål ska bort?',
  dropButton: 'Ta bort önskemålet',
  chooseWish: 'Välj ett önskemål',
  toPreview: 'Till förhandsvisningen',
  mixedAnew: 'Grupperna är blandade på nytt, så att önskemålet går ihop med de andra.',
  changed: 'Grupperna ändrades medan kortet låg framme. Titta igenom dem och gör ändringen igen om den behövs.',
  faults: {
    'person-missing': () => 'Välj en person.',
    'other-missing': () => 'Välj en person till.',
    'same-person': (names: string) => `Du har valt ${names} två gånger. Välj två olika personer.`,
    'not-in-a-group': (names: string) => `${names} är inte med i någon grupp längre. Välj någon annan.`,
    'no-such-group': (_names: string, groups: string) =>
      groups === '' ? 'Skriv numret på en grupp som finns.' : `Det finns ingen grupp ${groups}. Välj ett nummer som finns.`,
    'would-be-alone': (names: string, groups: string) =>
      `${names} skulle bli ensam kvar i grupp ${groups}. Låt två byta plats i stället.`,
    'together-and-apart': (names: string) => `${names} kan inte hållas både ihop och isär. Ta bort det ena önskemålet först.`,
    'together-in-different-groups': (names: string, groups: string) =>
      `${names} ska sitta ihop men är låsta i olika grupper (${groups}). Ta bort ett av låsen först.`,
    'together-too-many': (names: string, _groups: string, most: number) =>
      `${names} är för många för en grupp, som har plats för ${most}. Gör större grupper eller ta bort ett önskemål.`,
    'apart-in-one-group': (names: string, groups: string) =>
      `${names} ska hållas isär men är båda bundna till grupp ${groups}. Ta bort ett lås eller ett önskemål först.`,
    'apart-too-many': (names: string, groups: string) =>
      `${names} är fler än grupperna, som är ${groups}. Gör fler grupper eller ta bort ett önskemål.`,
    'locked-too-many': (names: string, groups: string, most: number) =>
      `För många är låsta i grupp ${groups}, som har plats för ${most}: ${names}. Ta bort ett av låsen först.`,
    'wishes-too-tight': (names: string) =>
      `Alla önskemål går inte att uppfylla på en gång. De gäller ${names}. Ta bort något av dem först.`,
  },
};
