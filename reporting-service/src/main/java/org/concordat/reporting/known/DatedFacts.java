package org.concordat.reporting.known;

import java.util.List;

/**
 * A table of facts with their two times, and how they follow from what a topic tells. A report is SQL over such tables.
 *
 * @param <S> the part of the topic's states that is read
 * @param <F> a row: each component is a column of the same name
 */
public abstract class DatedFacts<S, F extends Record> {

    private final String table;
    private final String topic;
    private final Class<S> told;
    private final Class<F> row;
    private final int edition;

    /** @param edition grows when the same states give other facts than before: the table is then filled anew */
    protected DatedFacts(String table, int edition, String topic, Class<S> told, Class<F> row) {
        this.table = table;
        this.edition = edition;
        this.topic = topic;
        this.told = told;
        this.row = row;
    }

    /** Those of one state of a record. */
    public abstract List<F> of(S state);

    public String table() {
        return table;
    }

    public int edition() {
        return edition;
    }

    public String topic() {
        return topic;
    }

    public Class<S> told() {
        return told;
    }

    public Class<F> row() {
        return row;
    }
}
