package org.concordat.programme.project.businesscase;

import jakarta.persistence.Embeddable;
import org.concordat.platform.time.FinancialYear;

/** What a business case comes to in one financial year. */
@Embeddable
record CaseYear(FinancialYear financialYear, CaseSums sums) {}
