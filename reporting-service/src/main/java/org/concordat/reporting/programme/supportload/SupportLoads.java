package org.concordat.reporting.programme.supportload;

import org.concordat.reporting.report.Scope;

/** How much support organisations get. */
public interface SupportLoads {

    /** Of the organisations that were there on any day of the year; a visit stays with the one that was visited. */
    SupportLoad of(Scope scope);
}
