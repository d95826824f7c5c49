package org.concordat.programme.project.businesscase;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.concordat.platform.time.FinancialYear;

/** What came of a benefit in a financial year, as somebody recorded it with evidence. */
@Embeddable
public record Realisation(FinancialYear financialYear, BigDecimal realised, LocalDate recordedOn, String evidence) {}
