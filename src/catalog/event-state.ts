import { stateOfEvent, type State } from './state.ts';
import { ask } from './watch.ts';

/** Where an event lies as seen from the day of the data, by its id. */
export const eventStateOf = ask('event-state', (catalog, id): State => {
  const event = catalog.find('events', id);
  return event ? stateOfEvent(event.data, catalog.asOf) : 'undated';
});
