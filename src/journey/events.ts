/** What can happen on a journey, told in the past tense. Types only; `messages/parse` reads them from unknown. */
import type { AppRouteId, AppStepId } from '../guide/app-routes.ts';
import type { PageId } from '../guide/pages.ts';
import type { HandPlaceId, HandStatus, PlaceId, SiteId, WebPlaceId } from '../guide/places.ts';
import type { RouteId } from '../guide/routes.ts';
import type { StepId } from '../guide/steps.ts';
import type { TroubleId } from '../guide/troubles.ts';
import type { PassingSign, ReadingDoubt, Refusal } from '../guide/verdicts.ts';
import type { Half, ReminderTime } from './reminders.ts';
import type { Goal } from './replacing.ts';

/** What a list of cards showed. Keys are opaque; the background compares them and never stores them on disk. */
export interface ListReading {
  readonly place: WebPlaceId;
  /** Opaque id of the page load. */
  readonly load: string;
  /** Null when only one card's own page was seen. */
  readonly count: number | null;
  readonly rowKeys: readonly string[];
  /** Why what is missing may still be there; null for a list that shows everything. */
  readonly doubt: ReadingDoubt | null;
}

/** How a list compares with the row that was to be removed; the background fills it in from the browser session. */
export interface Comparison {
  readonly removed: 'present' | 'missing' | 'unknown';
  /** `none`: there were no other cards that could have stayed. */
  readonly others: 'stayed' | 'changed' | 'none' | 'unknown';
}

export type JourneyEvent =
  | { readonly type: 'guide-started' }
  | { readonly type: 'guide-stopped' }
  | { readonly type: 'guide-minimised' }
  | { readonly type: 'guide-expanded' }
  | { readonly type: 'pill-dismissed'; readonly page: PageId }
  | { readonly type: 'step-reached'; readonly step: StepId; readonly page: PageId }
  | {
      readonly type: 'page-entered';
      readonly page: PageId;
      readonly site: SiteId;
      /** Opaque id of one address of one page load; what a page turns into while it renders is the same stay. */
      readonly stay: string;
      readonly loadFailed: boolean;
      readonly signedOut: boolean;
    }
  | { readonly type: 'alipay-entry-pressed'; readonly page: PageId; readonly site: SiteId; readonly stay: string }
  | { readonly type: 'list-read'; readonly reading: ListReading; readonly comparison: Comparison }
  | { readonly type: 'remove-pressed'; readonly reading: ListReading; readonly rowKey: string | null }
  | { readonly type: 'dialog-opened'; readonly load: string }
  /** The site's question is in the page and does not show: something hides it. */
  | { readonly type: 'dialog-withheld'; readonly load: string }
  | { readonly type: 'removal-confirmed'; readonly place: WebPlaceId; readonly load: string }
  | { readonly type: 'row-left'; readonly load: string; readonly count: number }
  | { readonly type: 'sign-seen'; readonly place: WebPlaceId; readonly sign: PassingSign }
  | { readonly type: 'removal-refused'; readonly load: string; readonly reason: Refusal }
  | { readonly type: 'default-changed' }
  | { readonly type: 'another-started' }
  | { readonly type: 'route-closed'; readonly route: RouteId }
  | { readonly type: 'app-finished' }
  | { readonly type: 'app-step-marked'; readonly route: AppRouteId; readonly step: AppStepId; readonly done: boolean }
  /** The person took back that the app is done. */
  | { readonly type: 'app-reopened' }
  /** The person looked by themselves into a place that no page of the sites shows. */
  | { readonly type: 'place-marked'; readonly place: HandPlaceId; readonly status: HandStatus }
  | { readonly type: 'place-set-aside'; readonly place: PlaceId; readonly aside: boolean }
  | { readonly type: 'trouble-waved-off'; readonly trouble: TroubleId; readonly waved: boolean }
  | { readonly type: 'goal-chosen'; readonly goal: Goal }
  | { readonly type: 'reminder-set'; readonly half: Half; readonly time: ReminderTime }
  | { readonly type: 'reminder-ended' }
  /** The background came to life: the clock may be another one than before. */
  | { readonly type: 'clock-read' }
  /** A due reminder was shown for the first time. */
  | { readonly type: 'reminder-shown' };

export type JourneyEventType = JourneyEvent['type'];
