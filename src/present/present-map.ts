/** The places a card can be, in words: status, date, what can be said of each. Pure. */
import { type HandStatus, handPlaceIds, type PlaceId, placeIds } from '../guide/places.ts';
import { isSettled, placesLeft } from '../journey/card-map.ts';
import type { JourneyState } from '../journey/state.ts';
import type { CompanionWords, PlaceWords } from '../languages/companion-schema.ts';
import type { LanguageCode } from '../languages/language-codes.ts';
import { countWords } from './count-words.ts';
import { fillWords } from './fill-words.ts';

export interface PlaceView {
  readonly place: PlaceId;
  readonly words: PlaceWords;
  readonly state: 'to-do' | 'done' | 'problem';
  readonly status: string;
  /** What the person can say of it; empty where pages or another section say it. */
  readonly marks: readonly { readonly status: HandStatus; readonly label: string }[];
  readonly aside: { readonly label: string; readonly isAside: boolean };
}

export interface MapView {
  readonly summary: string;
  readonly places: readonly PlaceView[];
}

/** A day as people of that language write it; the time of day is of no use here. */
function formatDay(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
}

function statusOf(journey: JourneyState, place: PlaceId, { map }: CompanionWords, language: string): string {
  if (journey.setAside.includes(place)) return map.setAside;
  const status = map.statuses[journey.places[place]];
  const at = journey.placesAt[place];
  return at === null ? status : `${status}, ${fillWords(map.since, { date: formatDay(at, language) })}`;
}

function marksFor(journey: JourneyState, place: PlaceId, { map }: CompanionWords): PlaceView['marks'] {
  if (!handPlaceIds.some((known) => known === place) || journey.setAside.includes(place)) return [];
  const status = journey.places[place];
  if (status === 'here') return [{ status: 'gone', label: map.markGone }];
  if (status !== 'unchecked') return [{ status: 'unchecked', label: map.takeBack }];
  return [
    { status: 'not-here', label: map.markNotHere },
    { status: 'here', label: map.markHere },
  ];
}

function toPlaceView(journey: JourneyState, place: PlaceId, words: CompanionWords, language: LanguageCode): PlaceView {
  const isAside = journey.setAside.includes(place);
  const isProblem = journey.places[place] === 'here' && !isAside;
  return {
    place,
    words: words.map.places[place],
    state: isSettled(journey, place) ? 'done' : isProblem ? 'problem' : 'to-do',
    status: statusOf(journey, place, words, language),
    marks: marksFor(journey, place, words),
    aside: { label: isAside ? words.map.takeBack : words.map.putAside, isAside },
  };
}

export function presentMap(journey: JourneyState, words: CompanionWords, language: LanguageCode): MapView {
  const left = placesLeft(journey).length;
  return {
    summary: left === 0 ? words.map.allSettled : countWords(words.map.placesLeft, left, language),
    places: placeIds.map((place) => toPlaceView(journey, place, words, language)),
  };
}
