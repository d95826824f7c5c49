package org.concordat.programme.project.businesscase;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project is to cost in one financial year. */
@Embeddable
@Schema(description = "What the project is to cost in one financial year; net of VAT")
public record CaseCost(
        @NotNull FinancialYear financialYear,

        @NotNull @Enumerated(EnumType.STRING) CostKind kind,

        @NotNull Money amount) {}
