package org.concordat.funding.fund.fund;

import java.time.LocalDate;

/**
 * Which obligations are asked for; what is {@code null} narrows nothing.
 *
 * @param dueBefore only what is due before this day
 * @param asAt the day at whose end; {@code null} for today
 */
public record ObligationFilter(FundId fund, LocalDate dueBefore, ObligationStatus status, LocalDate asAt) {}
