package org.concordat.reporting.report;

/** How many events wait to be handled. */
public interface Backlog {

    /** {@code null} when it cannot be known, because the broker is away. */
    Long events();
}
