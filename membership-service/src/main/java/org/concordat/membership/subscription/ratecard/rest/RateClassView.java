package org.concordat.membership.subscription.ratecard.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.membership.subscription.ratecard.ProRata;
import org.concordat.membership.subscription.ratecard.RateClass;
import org.concordat.membership.subscription.ratecard.VatRate;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class of members and what each of them pays a year. */
@Schema(name = "RateClass")
public record RateClassView(
        @NotBlank @Size(max = 100) @Schema(examples = "Upper tier")
        String name,

        @NotNull @Size(min = 1, max = 50) @Schema(description = "Codes of the organisation types in this class")
        List<@NotBlank @Size(max = 50) String> organisationTypes,

        @NotNull @Schema(description = "What a member pays for a whole year, without VAT")
        Money annualAmount,

        @NotNull @Schema(description = "What a late joiner pays")
        ProRata proRata,

        @Schema(description = "VAT in per cent; 0 when left out")
        VatRate vatRate) {

    static RateClassView of(RateClass rateClass) {
        return new RateClassView(
                rateClass.name(),
                rateClass.organisationTypes(),
                rateClass.annualAmount(),
                rateClass.proRata(),
                rateClass.vatRate());
    }

    static List<RateClass> toClasses(List<RateClassView> classes) {
        return classes == null
                ? null
                : classes.stream().map(RateClassView::toRateClass).toList();
    }

    private RateClass toRateClass() {
        return new RateClass(name, organisationTypes, annualAmount, proRata, vatRate == null ? VatRate.ZERO : vatRate);
    }
}
