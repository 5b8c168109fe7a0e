/** Every place a card can be, and whether it is settled. Pure. */
import { type PlaceId, placeIds } from '../guide/places.ts';
import type { JourneyState } from './state.ts';

/** Looked at and without a card, or left out by the person. */
export function isSettled(state: JourneyState, place: PlaceId): boolean {
  const status = state.places[place];
  return status === 'gone' || status === 'not-here' || state.setAside.includes(place);
}

export function placesLeft(state: JourneyState): readonly PlaceId[] {
  return placeIds.filter((place) => !isSettled(state, place));
}
