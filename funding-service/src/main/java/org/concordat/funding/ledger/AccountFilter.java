package org.concordat.funding.ledger;

import org.concordat.platform.time.FinancialYear;

/** Which accounts of a fund are asked for; {@code null} asks for all. */
public record AccountFilter(AccountKind kind, FinancialYear financialYear, String part, AwardId award) {}
