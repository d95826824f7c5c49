package org.concordat.platform.testing.bad;

import jakarta.persistence.EntityManager;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.ChangeLog;
import org.concordat.platform.change.Fact;

/** Breaks the house rules on purpose: a use case that saves and records by itself, and a fact made on the spot. */
public class BadChange {

    /** A fact that is in no list. */
    public record MadeUp(String name) implements Fact<Object> {

        @Override
        public AggregateType<Object> about() {
            return null;
        }
    }

    public void save(EntityManager entities, ChangeLog log, Object record) {
        entities.persist(record);
        log.record(null);
    }
}
