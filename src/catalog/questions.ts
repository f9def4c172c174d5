// Whoever asks for the catalog can have every question of an earlier build answered, also those of pages that are not loaded yet.
import './calendar-pages.ts';
import './citations.ts';
import './dates.ts';
import './duties.ts';
import './event-state.ts';
import './named.ts';
import './next-day.ts';
import './parties.ts';
import './plan-cards.ts';
import './plan-lists.ts';
import './relations.ts';
import './share-pictures.ts';
