package org.concordat.reporting.known;

import jakarta.validation.constraints.NotNull;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * Money of an organisation that no invoice has taken, as membership sends it. It is nobody's income; once it is moved to an
 * invoice, that subscription says that it is paid.
 *
 * @param left what was neither moved to an invoice nor given back
 */
public record Credit(
        @NotNull FinancialYear financialYear, @NotNull Money left) {}
