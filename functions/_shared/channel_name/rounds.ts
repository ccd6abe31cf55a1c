// Words for a round or a phase of a competition, in the languages packs print. Called by sides.ts and side_cleaning.ts
// for the text left of a separator: a round there is context, never part of a side.

import { meaning, PhraseBook, splitWords, type Word } from "./words.ts";

const ROUNDS = new PhraseBook<true>(meaning(
  true,
  "final|final round|closing round|finals|finale|finales|the final|la final|gran final|grande finale|grand final|final four|final 4|final eight|" +
    "semi final|semi finals|semifinal|semifinals|semifinales|semifinale|semifinali|semifinais|semifinaler|" +
    "demi finale|demi finales|halbfinale|halve finale|polfinal|valierat|semis|" +
    "quarter final|quarter finals|quarterfinal|quarterfinals|cuartos de final|4tos de final|quartas de final|" +
    "quarts de finale|quart de finale|quarti di finale|viertelfinale|kwartfinale|kvartfinal|kvartfinale|" +
    "kvartfinaler|cwiercfinal|puolivalierat|octavos de final|8vos de final|oitavas de final|huitiemes de finale|" +
    "ottavi di finale|achtelfinale|achtste finale|attondelsfinal|attondelsfinale|dieciseisavos de final|" +
    "16avos de final|seizieme de finale|sedicesimi di finale|sechzehntelfinale|round of 16|round of 32|round of 64|" +
    "last 16|last 32|first round|second round|third round|fourth round|fifth round|opening round|" +
    "primera ronda|segunda ronda|tercera ronda|primeira fase|segunda fase|primera fase|" +
    "liga regular|fase regular|temporada regular|saison reguliere|regular season|regular phase|stagione regolare|" +
    "hauptrunde|grunddurchgang|grundserien|gruppenphase|vorrunde|zwischenrunde|group stage|group phase|" +
    "fase de grupos|fase de clasificacion|fase clasificatoria|fase de liga|fase liga|fase final|fase previa|" +
    "fase a gironi|league phase|league stage|main round|preliminary round|qualifying round|phase de ligue|" +
    "phase de poules|phase de groupes|ligafase|play off|play offs|playoff|playoffs|play in|play out|play down|" +
    "relegation|promotion|barrage|barrages|spareggio|liguilla|repechage|repesca|" +
    "1st leg|2nd leg|first leg|second leg|partido de ida|partido de vuelta|ida|vuelta|andata|ritorno|" +
    "match aller|match retour|hinspiel|ruckspiel|heenduel|return leg|qf|sf",
));

// What takes a number before or after it: `6. runde`, `Jornada 5`, `Spieltag 12`.
const NUMBERED =
  /^(?:round|runde|ronda|rodada|runda|omgang|kierros|kolo|kolejka|tour|spieltag|jornada|fecha|journee|giornata|ronde|speelronde|matchday|matchweek|gameweek|week|woche|game|match|spiel|leg|fase|phase|tappa|тур)$/;
const CODE = /^(?:r|rd|rnd|md|mw|gw|qf|sf)\d{1,2}$/;
const FRACTION =
  /^\s*1\/(?:2|4|8|16|32|64)(?:[ -]{0,3}(?:d[aeio]s? |d')?(?:[\p{L}]{0,3}final[\p{L}]{0,2}|финала?))?(?=\s|$)/iu;

// A label of several rounds in a row (`Liguilla SF Ida`) is no longer than this.
const ROUND_LIMIT = 3;

/** Returns where the round phrases at the head of the text end, 0 if there are none or nothing but them is printed. */
export function roundEnd(text: string, words: Word[] = splitWords(text)): number {
  const fraction = text.includes("1/") ? FRACTION.exec(text) : null;
  let end = fraction?.[0].length ?? 0;
  let index = 0;
  while (index < words.length && (words[index] as Word).start < end) index++;
  for (let count = 0; count < ROUND_LIMIT; count++) {
    const taken = roundAt(words, index);
    if (taken === 0) break;
    end = (words[index + taken - 1] as Word).end;
    index += taken;
  }
  return index < words.length ? end : 0;
}

/** True if the whole text is round phrases. */
export function isRound(words: Word[]): boolean {
  let index = 0;
  while (index < words.length) {
    const taken = roundAt(words, index);
    if (taken === 0) return false;
    index += taken;
  }
  return index > 0;
}

// How many words the round phrase at `index` takes.
function roundAt(words: Word[], index: number): number {
  const word = words[index];
  if (word === undefined) return 0;
  const hit = ROUNDS.at(words, index);
  if (hit) return hit.to - hit.from;
  if (CODE.test(word.fold)) return 1;
  const next = words[index + 1]?.fold ?? "";
  if (/^\d{1,2}(?:st|nd|rd|th|a|o)?$/.test(word.fold) && NUMBERED.test(next)) return 2;
  return NUMBERED.test(word.fold) && /^\d{1,2}$/.test(next) ? 2 : 0;
}
