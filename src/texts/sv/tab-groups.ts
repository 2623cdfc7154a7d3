import { count } from '../plural.ts';

/** Grupperna som kolumner, där var och en kan flyttas. */
export const tabGroups = {
  how: 'Dra en person till en annan grupp, eller till någon annan om de två ska byta plats. Allt går också att göra i menyn vid namnet.',
  finger: 'På en pekskärm drar du i prickarna till vänster om namnet.',
  stays: 'Den som du flyttar stannar i sin nya grupp även om du blandar om.',
  fromNext: 'Det du ändrar gäller från nästa runda som startar.',
  roundOpen: 'En runda pågår. Du kan ändra grupperna när den är stängd.',
  changed: 'Någon annan hann ändra grupperna. Här står de som de är nu. Gör din ändring igen om den behövs.',
  others: 'Någon annan har ändrat grupperna.',
  mix: (units: number, kinds: number) => {
    const many = count(units, 'enhet', 'enheter');
    return kinds > 1 ? `${many} av ${kinds} slag` : many;
  },
  mixMeans:
    'Varje prick är en person. De som hör till samma enhet sitter ihop, och mellan olika slags enheter är det ett mellanrum.',
  open: { all: 'Öppna alla grupper', none: 'Stäng alla grupper', one: (number: number) => `Visa grupp ${number}` },
  find: {
    label: 'Hitta en person',
    hint: 'Namn eller enhet',
    none: 'Ingen har ett sådant namn.',
    found: (found: number, first: string, group: number) =>
      found === 1
        ? `${first} sitter i grupp ${group}. Tryck på Retur för att gå dit.`
        : `${count(found, 'träff', 'träffar')}. Tryck på Retur för att gå till ${first} i grupp ${group}.`,
  },
  unmet: 'Grupperna är inte så just nu.',
  locked: 'låst',
  menu: {
    who: (name: string) => `Ändra för ${name}`,
    move: 'Flytta till …',
    swap: 'Byt plats med …',
    together: 'Håll ihop med …',
    apart: 'Håll isär från …',
    lock: 'Lås här',
    unlock: 'Lås upp',
    drop: (wish: string) => `Ta bort: ${wish}`,
  },
  ask: {
    move: (name: string) => `Flytta ${name}`,
    swap: (name: string) => `Vem ska ${name} byta plats med?`,
    together: (name: string) => `Vem ska ${name} hållas ihop med?`,
    apart: (name: string) => `Vem ska ${name} hållas isär från?`,
  },
  toGroup: 'Till vilken grupp?',
  chooseGroup: 'Välj en grupp.',
  withWhom: 'Med vem?',
  place: 'Flytta hit',
  drop: {
    move: (group: number) => `Till grupp ${group}`,
    swap: (name: string) => `Byt plats med ${name}`,
    wish: 'Ta bort',
    nowhere: 'Släpp på en annan grupp',
  },
  said: {
    move: (name: string, group: number) => `${name} sitter nu i grupp ${group}.`,
    swap: (one: string, group: number, other: string, otherGroup: number) =>
      `${one} sitter nu i grupp ${group} och ${other} i grupp ${otherGroup}.`,
    together: (one: string, other: string) => `${one} och ${other} hålls ihop.`,
    apart: (one: string, other: string) => `${one} och ${other} hålls isär.`,
    lock: (name: string, group: number) => `${name} är låst i grupp ${group}.`,
    dropped: (wish: string) => `Önskemålet är borttaget: ${wish}`,
    fewest: (before: number, after: number) => `Minsta antalet enheter i en grupp gick från ${before} till ${after}.`,
    met: (before: number, after: number) => `Par som har träffats förut: från ${before} till ${after}.`,
  },
};
