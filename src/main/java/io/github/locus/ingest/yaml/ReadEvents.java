package io.github.locus.ingest.yaml;

import java.util.List;
import java.util.NoSuchElementException;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** Hands events on that have been read before, so that a file which was looked over is not parsed again. */
final class ReadEvents implements Parser {
  private final List<Event> events;
  private int next;

  ReadEvents(List<Event> events) {
    this.events = events;
  }

  @Override
  public boolean hasNext() {
    return next < events.size();
  }

  @Override
  public boolean checkEvent(Event.ID id) {
    return hasNext() && events.get(next).getEventId() == id;
  }

  @Override
  public Event peekEvent() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more events");
    }
    return events.get(next);
  }

  @Override
  public Event next() {
    Event event = peekEvent();
    next++;
    return event;
  }
}
