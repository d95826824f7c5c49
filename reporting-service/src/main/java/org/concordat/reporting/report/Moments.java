package org.concordat.reporting.report;

import java.util.function.Supplier;

/** Lets several questions be answered from one and the same state of all tables. */
public interface Moments {

    <T> T inOne(Supplier<T> questions);
}
