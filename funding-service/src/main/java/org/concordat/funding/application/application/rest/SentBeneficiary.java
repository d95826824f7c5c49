package org.concordat.funding.application.application.rest;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.Beneficiary;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who benefits, as it is sent. */
@Schema(name = "SentBeneficiary")
public record SentBeneficiary(
        @NotNull UUID organisation,

        @NotNull @Schema(description = "Its share of the benefit; all of them add up to 100")
        Percentage share) {

    static List<Beneficiary> beneficiaries(List<SentBeneficiary> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .map(each -> new Beneficiary(each.organisation, each.share))
                        .toList();
    }
}
