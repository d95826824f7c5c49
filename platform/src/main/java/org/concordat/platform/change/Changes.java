package org.concordat.platform.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/**
 * The one way in which a record changes: it is loaded and locked, its state is kept, the step is taken, and record, history
 * line and event are stored in the caller's transaction. A step that changes nothing leaves no trace.
 */
@ApplicationScoped
public class Changes {

    private final ChangeLog log;
    private final BusinessCalendar calendar;

    Changes(ChangeLog log, BusinessCalendar calendar) {
        this.log = log;
        this.calendar = calendar;
    }

    /**
     * What a step has brought about.
     *
     * @param aggregate the record after it
     * @param result what the step returned
     */
    public record Changed<A, R>(A aggregate, R result) {}

    /** Stores a new record. */
    public <A extends Aggregate> A add(Aggregates<A> all, A aggregate, Fact<A> fact, EffectiveDate effective) {
        all.save(aggregate);
        added(aggregate, fact, effective);
        return aggregate;
    }

    /** Records what has happened to a new record that is stored already. */
    public <A extends Aggregate> void added(A aggregate, Fact<A> fact, EffectiveDate effective) {
        added(aggregate, fact, fact.about().state().apply(aggregate), effective);
    }

    /** The same, showing the record as the caller says. */
    public <A extends Aggregate> void added(A aggregate, Fact<A> fact, Object shown, EffectiveDate effective) {
        write(aggregate, fact, null, shown, effective);
    }

    /** Records what was done with a record without changing it, such as that somebody was shown all of it. */
    public <A extends Aggregate> void noted(A aggregate, Fact<A> fact, EffectiveDate effective) {
        Object state = fact.about().state().apply(aggregate);
        write(aggregate, fact, state, state, effective);
    }

    /** Begins a change of a record that the caller has not loaded. */
    public <A extends Aggregate> Change<A> of(Aggregates<A> all, UUID id) {
        return new Change<>(all, id, null);
    }

    /** Begins what somebody wants amended, of the versions and from the day that they say. */
    public <A extends Aggregate> Change<A> of(Aggregates<A> all, Amendment<?> amendment) {
        return of(all, amendment.id()).seen(amendment.seen()).effective(amendment.effective());
    }

    /** Begins a change of a record that the caller has loaded and, where it matters, locked. */
    public <A extends Aggregate> Change<A> of(Aggregates<A> all, A loaded) {
        return new Change<>(all, loaded.id(), loaded);
    }

    private void write(Aggregate aggregate, Fact<?> fact, Object before, Object after, EffectiveDate effective) {
        log.record(new ChangeLog.Line(
                fact.about(),
                aggregate.id(),
                aggregate.version(),
                fact.wireName(),
                before,
                after,
                calendar.orToday(effective.day()),
                effective.reason()));
    }

    /**
     * A change of one record that is being prepared.
     *
     * @param <A> the aggregate
     */
    public final class Change<A extends Aggregate> {

        private final Aggregates<A> all;
        private final UUID id;
        private final A loaded;
        private final List<Fact<A>> also = new ArrayList<>();
        private Predicate<A> visible = aggregate -> true;
        private SeenVersions seen = SeenVersions.ANY;
        private EffectiveDate effective = EffectiveDate.TODAY;
        private Function<A, ?> shown;

        private Change(Aggregates<A> all, UUID id, A loaded) {
            this.all = all;
            this.id = id;
            this.loaded = loaded;
        }

        /** Any other record is refused as if it did not exist. */
        public Change<A> where(Predicate<A> visible) {
            this.visible = visible;
            return this;
        }

        /** Refuses the change when the record has another version by now. */
        public Change<A> seen(SeenVersions versions) {
            this.seen = versions;
            return this;
        }

        /** From when it is true; from today unless said otherwise. */
        public Change<A> effective(EffectiveDate effective) {
            this.effective = effective;
            return this;
        }

        /** A second fact about the same step, for what is shown of the record elsewhere. */
        public Change<A> also(Fact<A> fact) {
            also.add(fact);
            return this;
        }

        /** Shows the record otherwise than its type does. */
        public Change<A> shownAs(Function<A, ?> state) {
            this.shown = state;
            return this;
        }

        /** Takes the step and records the fact; answers with the record after it. */
        public A record(Fact<A> fact, Consumer<A> step) {
            return recordWith(fact, aggregate -> {
                        step.accept(aggregate);
                        return null;
                    })
                    .aggregate();
        }

        /** Takes a step that returns something, and records the fact. */
        public <R> Changed<A, R> recordWith(Fact<A> fact, Function<A, R> step) {
            return recordWith(fact.about(), step, after -> fact);
        }

        /** Takes a step whose fact shows only afterwards. */
        public <R> Changed<A, R> recordWith(AggregateType<A> type, Function<A, R> step, Function<A, Fact<A>> fact) {
            A aggregate = loaded == null ? all.lock(id).orElse(null) : loaded;
            if (aggregate == null || !visible.test(aggregate)) {
                throw Refusal.notFound(type.noun(), id);
            }
            aggregate.requireVersion(seen);
            long version = aggregate.version();
            Object before = show(type, aggregate);
            List<Object> alsoBefore =
                    also.stream().map(each -> show(each.about(), aggregate)).toList();
            R result = step.apply(aggregate);
            all.save(aggregate);
            assert aggregate.version() <= version + 1 : writtenTwice(type);
            for (int i = 0; i < also.size(); i++) {
                Fact<A> other = also.get(i);
                writeIfChanged(aggregate, other, alsoBefore.get(i), show(other.about(), aggregate));
            }
            writeIfChanged(aggregate, fact.apply(aggregate), before, show(type, aggregate));
            return new Changed<>(aggregate, result);
        }

        /** Whoever follows the events would wait for a version that is told of to nobody. */
        private String writtenTwice(AggregateType<A> type) {
            return "The step of %s was stored half taken. Read, and change other records, before or after it."
                    .formatted(type.noun());
        }

        private void writeIfChanged(A aggregate, Fact<A> fact, Object before, Object after) {
            if (!after.equals(before)) {
                write(aggregate, fact, before, after, effective);
            }
        }

        private Object show(AggregateType<A> type, A aggregate) {
            return shown == null ? type.state().apply(aggregate) : shown.apply(aggregate);
        }
    }
}
