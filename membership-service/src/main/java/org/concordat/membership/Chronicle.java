package org.concordat.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.journal.AggregateType;
import org.concordat.platform.journal.Change;
import org.concordat.platform.journal.Journal;
import org.concordat.platform.problem.Refusal;

/** Writes changes into the journal; a change without a day is true from today on, and one that changes nothing is none. */
@ApplicationScoped
public class Chronicle {

    private final Journal journal;
    private final Clock clock;

    Chronicle(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDate dayOf(Occasion occasion) {
        return orToday(occasion.effectiveOn());
    }

    /** @param day {@code null} for today */
    public LocalDate orToday(LocalDate day) {
        return day == null ? today() : day;
    }

    /**
     * A day on which something happened; what has not happened yet is not taken down.
     *
     * @param day {@code null} for today
     * @param pointer where the request says it
     */
    public LocalDate dayThatHasCome(LocalDate day, String pointer) {
        LocalDate on = orToday(day);
        if (on.isAfter(today())) {
            throw Refusal.rule(
                    "not-yet", pointer, "What has not happened yet is not taken down. Send a day of today or before.");
        }
        return on;
    }

    public void created(AggregateType type, Aggregate aggregate, String what, Object state, Occasion occasion) {
        write(type, aggregate.id(), aggregate.version(), what, null, state, occasion);
    }

    public void changed(
            AggregateType type, Aggregate aggregate, String what, Object before, Object after, Occasion occasion) {
        if (!after.equals(before)) {
            write(type, aggregate.id(), aggregate.version(), what, before, after, occasion);
        }
    }

    /** A fact about a record that changes nothing in it, such as that somebody was shown all of it. */
    public void noted(AggregateType type, Aggregate aggregate, String what, Object state, Occasion occasion) {
        write(type, aggregate.id(), aggregate.version(), what, state, state, occasion);
    }

    private void write(
            AggregateType type, UUID id, long version, String what, Object before, Object after, Occasion occasion) {
        journal.record(new Change(type, id, version, what, before, after, dayOf(occasion), occasion.reason()));
    }
}
