/** Rhythms that a plan of set days in the week cannot hold. */

import type { Lean } from "./clock-time.ts";
import { lexicon } from "./lexicon.ts";

/** A `not-weekly` rhythm stays one even where days are named: "every other week on Monday". */
export type Rhythm = "every-other-day" | "times-a-week" | "other" | "not-weekly";

const day = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const th = "st|nd|rd|th";

export interface RhythmRead {
  rhythm: Rhythm;
  /** The half of the day that the words also say: "3 mornings a week". */
  lean?: Lean;
}

export const rhythms = lexicon<RhythmRead>([
  [{ rhythm: "every-other-day", lean: "am" }, "every other|second|2nd morning"],
  [{ rhythm: "every-other-day", lean: "pm" }, "every other|second|2nd evening|afternoon"],
  [
    { rhythm: "every-other-day", lean: "night" },
    "every other|odr|second|2nd night, cada tercer|tercera|dos noche",
  ],
  [
    { rhythm: "times-a-week", lean: "am" },
    "#|few|couple of? mornings a|per|each|every|in|of|out? the? week, # manana a|por|de la? semana",
  ],
  [
    { rhythm: "times-a-week", lean: "pm" },
    "#|few|couple of? evenings|afternoons a|per|each|every|in the? week, # tarde a|por la? semana",
  ],
  [
    { rhythm: "times-a-week", lean: "night" },
    "#|few|couple of? nights a|per|each|every|in the? week, # noche a|por|de la? semana",
  ],
  [
    { rhythm: "every-other-day" },
    `every other|odr|otha|second|2nd|two|2 day, every 2 nd day|night, every otherday, each other day, eod,
    every other, alternate|alternating day|nights, day on day off, one|1 day on one|1 day off,
    cada tercer|tercero|3er|dos|2|otro|segundo dia, cada 3 er dia, dia por medio, dia de por medio, 
    un dia si y|e? otro|un? dia? no, dia si y? dia no, dia si y otro no, un dia si y uno no, dia terciado, terciado`,
  ],
  [
    { rhythm: "not-weekly" },
    `every hour, every # hours, every couple of? hours, hourly, on the hour, cada hour, cada # hours,
    every other|second|two|three|third|# week|weekend|${day}, every 2 nd week|${day}, biweekly, bi - weekly, bi weekly, fortnightly, every fortnight,
    alternate|alternating|alternative week|${day}, every couple of? weeks, once every #|other|couple|few of? week,
    monthly, once|twice a|per|each|every month, # times|x a|per|each|every month, every month, full moon, #|una|varias veces|vez al mes, cada mes, al mes, mensual, mensualmente,
    first|second|third|last|fourth ${day} of|each|every|in the|each|every|a? month, 1 st ${day} of|each|every|in the|each|every? month, 2 nd|rd|th ${day} of the|each|every? month,
    cada quince|15|ocho|quinse dia, cada quincena, quincenal, cada dos|otra|# semana, cada otro|tercer ${day}, semana por medio, una semana si y|e? otra|una? semana? no,
    primer|ultimo ${day} del|de|cada? cada? mes, un ${day} si y? otro|un? ${day}? no`,
  ],
  [
    { rhythm: "times-a-week" },
    `#|few|couple|several times|time|x|day a|per|each|every|in|/|during a|the? week, couple of times|days a|per? week?,
    # x week, # x / week, # times|x|days weekly, #|few|couple|several|multiple times, # days, # day week, few|couple days,
    twice|once|thrice a|per|each|every|/|in the? week, twice|once|thrice weekly, twice, weekly, every week,
    #|varias|unas|pocas veces|vez a|por|x|en|de|cada la? semana, una|#|varias veces|vez, # dia a|por|x|de|en|cada la? semana, # dia,
    un par de veces a|por? la? semana?, semanal, semanalmente, cada semana, algunos|unos|varios dia, par de dia`,
  ],
  [
    { rhythm: "other" },
    `every #|third|fourth|few|couple|so day|night, every 3 rd day, every # or so days, every so often, every couple of days,
    twice a|per|each|every|/ day, # times|x a|per|each|every|/ day, twice daily, # times|x daily, # veces|vez al|por|cada dia, cada # dia,
    the? # ${th} and|& the? # ${th}, the # ${th}, on # ${th}, the? first and fifteenth, el # y|e el? #, los dia # y #, el primero y el? quince|15`,
  ],
]);
