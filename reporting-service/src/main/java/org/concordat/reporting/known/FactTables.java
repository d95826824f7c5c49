package org.concordat.reporting.known;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tables of dated facts. */
public interface FactTables {

    /** What is known of these records from now on; whatever was known of them before is replaced. */
    <F extends Record> void replace(DatedFacts<?, F> facts, Map<UUID, List<Dated<F>>> ofRecords);

    /** What is true of records from now on, each of them once; what ends with it stays known as it was until then. */
    <F extends Record> void follow(DatedFacts<?, F> facts, List<Following<F>> records);

    /** Whether the table was filled from this edition of its facts. */
    boolean isFilled(DatedFacts<?, ?> facts);

    /** Empties the table, and lets nothing be told until the transaction ends. */
    void empty(DatedFacts<?, ?> facts);

    void noteFilled(DatedFacts<?, ?> facts);
}
