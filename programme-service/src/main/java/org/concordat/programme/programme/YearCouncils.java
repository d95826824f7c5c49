package org.concordat.programme.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.concordat.platform.time.FinancialYear;

/** The number of councils that a programme's savings of one financial year were derived with. */
@Embeddable
public record YearCouncils(
        @Column(nullable = false) FinancialYear financialYear,
        @Column(nullable = false) int councils) {}
