package org.concordat.funding.register.objective;

import java.time.LocalDate;
import org.concordat.platform.time.FinancialYear;

/**
 * That an objective is achieved in a sub-region for a financial year.
 *
 * @param subRegion code of the sub-region
 * @param evidence where it can be read
 */
public record Achieved(String subRegion, FinancialYear financialYear, LocalDate achievedOn, String evidence) {}
