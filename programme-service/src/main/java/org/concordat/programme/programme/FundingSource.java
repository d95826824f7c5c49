package org.concordat.programme.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** The money that a programme gets from one kind of source in one financial year. */
@Embeddable
public record FundingSource(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        FundingKind kind,

        @Column(nullable = false) FinancialYear financialYear,
        @Column(nullable = false) Money amount) {}
