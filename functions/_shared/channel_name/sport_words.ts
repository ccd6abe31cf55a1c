// Sport words of event names in the languages packs print, each with its English name.
// Used wherever a name's words are looked up; streaming packs that prefix a sport (`flohockey:`) count as printing it.

import { meaning, PhraseBook } from "./words.ts";

/** Sport words. `Rugby` alone stays `Rugby`: union and league packs both print it. Bare `football` says nothing. */
export const SPORTS = new PhraseBook<string>([
  ...meaning(
    "Soccer",
    "soccer|association football|futbol|fussball|futebol|calcio|voetbal|fodbold|fotboll|fotball|jalkapallo|" +
      "pilka nozna|nogomet|women's football|mens football",
  ),
  ...meaning(
    "Ice Hockey",
    "ice hockey|icehockey|hockey|ishockey|eishockey|jaakiekko|hockey sur glace|hockey sobre hielo|hokej|" +
      "flohockey|hockey su ghiaccio|ijshockey",
  ),
  ...meaning("Field Hockey", "field hockey|fieldhockey|feldhockey|landhockey|hockey hierba|hockey sur gazon"),
  ...meaning(
    "Basketball",
    "basketball|basket|baloncesto|basquete|basquetebol|basquetbol|pallacanestro|koripallo|koszykowka|flohoops|" +
      "basketbol|hoops",
  ),
  ...meaning(
    "American Football",
    "american football|college football|ncaa football|b1g football|gridiron|flofootball|futbol americano|" +
      "futebol americano|football americain",
  ),
  ...meaning("Flag Football", "flag football"),
  ...meaning("Baseball", "baseball|beisbol|beisebol|flobaseball"),
  ...meaning("Softball", "softball|flosoftball"),
  ...meaning(
    "Volleyball",
    "volleyball|voleibol|volley|voley|pallavolo|volleybal|volleyboll|lentopallo|siatkowka|flovolleyball|" +
      "beach volleyball|volleyball beach|beachvolley",
  ),
  ...meaning("Rugby Union", "rugby union|florugby|rugbypass|rugby pass|prem rugby|rugby sevens|rugby 7s"),
  ...meaning("Rugby League", "rugby league|rugby a 13|rugby xiii"),
  ...meaning("Rugby", "rugby"),
  ...meaning("Cricket", "cricket|flocricket|womens cricket"),
  ...meaning("Tennis", "tennis|tenis|beach tennis|beach tenis"),
  ...meaning(
    "Table Tennis",
    "table tennis|tischtennis|ping pong|tennis de table|tenis de mesa|bordtennis|mltt",
  ),
  ...meaning("Padel", "padel"),
  ...meaning("Badminton", "badminton"),
  ...meaning("Pickleball", "pickleball"),
  ...meaning("Golf", "golf|flogolf"),
  ...meaning("MMA", "mma|mixed martial arts|flocombat"),
  ...meaning("Boxing", "boxing|boxeo|boxe|boxen|boks|boksing|pugilato|flobox"),
  ...meaning("Kickboxing", "kickboxing|muay thai"),
  ...meaning("Wrestling", "wrestling|flowrestling|pro wrestling|lucha libre|ringen"),
  ...meaning("Grappling", "grappling|flograppling|bjj|jiu jitsu"),
  ...meaning(
    "Motorsport",
    "motorsport|motorsports|motor sport|floracing|auto racing|motocross|supercross|dirt track|speedway|folkrace|" +
      "rallycross|sprint cars|late models|superbikes",
  ),
  ...meaning(
    "Cycling",
    "cycling|ciclismo|cyclisme|radsport|wielrennen|cyclocross|cyclo cross|flobikes|sykling|cykling",
  ),
  ...meaning("Lacrosse", "lacrosse|flolacrosse"),
  ...meaning("Handball", "handball|handboll|handbal|balonmano|handbol|handebol|handbold|pallamano"),
  ...meaning("Futsal", "futsal"),
  ...meaning("Floorball", "floorball|innebandy|salibandy|unihockey"),
  ...meaning("Bandy", "bandy"),
  ...meaning("Water Polo", "water polo|waterpolo|wasserball"),
  ...meaning("Netball", "netball"),
  ...meaning("Darts", "darts|dardos"),
  ...meaning("Snooker", "snooker"),
  ...meaning("Pool", "nine ball|8 ball pool|ultimate pool"),
  ...meaning("Athletics", "athletics|atletismo|athletisme|leichtathletik|track and field|flotrack|friidrott"),
  ...meaning("Swimming", "swimming|natacion|natation|schwimmen|floswimming"),
  ...meaning("Gymnastics", "gymnastics|gimnasia artistica|gymnastique|flogymnastics"),
  ...meaning(
    "Skiing",
    "skiing|alpine skiing|alpint|ski alpin|ski alpino|super g|storslalom|slalom|langrenn|ski cross",
  ),
  ...meaning("Ski Jumping", "ski jumping|skispringen|skihopp|backhoppning"),
  ...meaning("Biathlon", "biathlon|skiskyting|skidskytte"),
  ...meaning("Figure Skating", "figure skating|eiskunstlauf"),
  ...meaning("Speed Skating", "speed skating|eisschnelllauf|schaatsen"),
  ...meaning("Curling", "curling"),
  ...meaning("Horse Racing", "horse racing|harness racing|travet|pferderennen"),
  ...meaning("Equestrian", "equestrian|show jumping|dressage"),
  ...meaning("Australian Football", "australian football|aussie rules"),
  ...meaning("Gaelic", "gaelic football|hurling|camogie|gaa"),
  ...meaning("Rowing", "rowing"),
  ...meaning("Sailing", "sailing|sailgp"),
  ...meaning("Surfing", "surfing"),
  ...meaning("Triathlon", "triathlon|ironman"),
  ...meaning("Bowling", "bowling|flobowling"),
  ...meaning("Rodeo", "rodeo|bull riding"),
  ...meaning("Esports", "esports|e sports"),
]);

/** Sports whose sides are people: `Surname, First` is turned round and a trailing number is a seed or a rematch. */
export const PERSON_SPORTS: ReadonlySet<string> = new Set([
  "Tennis",
  "Table Tennis",
  "Padel",
  "Badminton",
  "Pickleball",
  "Golf",
  "MMA",
  "Boxing",
  "Kickboxing",
  "Wrestling",
  "Grappling",
  "Darts",
  "Snooker",
  "Pool",
]);
