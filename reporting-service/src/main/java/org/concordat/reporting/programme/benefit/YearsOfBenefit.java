package org.concordat.reporting.programme.benefit;

import org.concordat.reporting.report.Scope;

/** What is saved and what benefits are realised in financial years. */
public interface YearsOfBenefit {

    /** @param programme code of the one wanted; {@code null} for all */
    Benefits of(Scope scope);
}
