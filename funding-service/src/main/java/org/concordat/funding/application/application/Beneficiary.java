package org.concordat.funding.application.application;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that benefits from what is asked, whoever receives it, and how much of it. */
@Embeddable
public record Beneficiary(
        UUID organisation,

        @Schema(description = "Its share of the benefit in per cent")
        Percentage share) {

    /** "Left out, the applicant or the members benefit equally": funding.md, Calls. */
    static List<Beneficiary> equally(List<UUID> organisations) {
        List<Percentage> shares = Percentage.equalShares(organisations.size());
        return IntStream.range(0, organisations.size())
                .mapToObj(i -> new Beneficiary(organisations.get(i), shares.get(i)))
                .toList();
    }
}
