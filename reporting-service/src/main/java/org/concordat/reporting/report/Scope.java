package org.concordat.reporting.report;

import java.time.LocalDate;
import org.concordat.platform.time.FinancialYear;

/**
 * What a report is about.
 *
 * @param asAt the day as of which it is true; {@code null} for everything known
 * @param programme code of the one programme wanted; {@code null} for all
 */
public record Scope(FinancialYear financialYear, LocalDate asAt, String programme) {

    public boolean includesProgramme(String code) {
        return programme == null || programme.equals(code);
    }
}
