package org.concordat.reporting.programme.portfolio;

import org.concordat.reporting.report.Scope;

/** How projects stand. */
public interface Portfolios {

    /** @param programme code of the one wanted; {@code null} for all */
    Portfolio of(Scope scope);
}
