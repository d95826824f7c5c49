package org.concordat.programme.project.businesscase;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.concordat.platform.time.FinancialYear;

/** What is planned of a benefit for one financial year. */
@Embeddable
public record BenefitYear(FinancialYear financialYear, BigDecimal planned) {}
