package org.concordat.funding.allocation.apportionment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part of the mix by which sub-regions are weighted.
 *
 * @param part how much of the mix it makes up
 * @param organisationTypes whose organisations count; none for a fixed share
 */
@Embeddable
public record Weighting(
        @Enumerated(EnumType.STRING) @Schema(description = "What the weight goes by")
        WeightKind kind,

        @Schema(description = "How much of the mix this makes up; all parts make up 100 per cent")
        Percentage part,

        @Size(max = 50)
        @Schema(description = "Codes of the organisation types that were counted; none for fixed shares")
        List<@Size(max = 50) String> organisationTypes,

        @Size(max = 50)
        @Schema(nullable = true, description = "Code of the statistic kind; null unless the weight is a statistic")
        String statistic,

        @Size(max = 200) @Schema(nullable = true, description = "Who counted; null unless the weight is a statistic")
        String source,

        @Schema(nullable = true, description = "The day on which the statistic is true; null unless it is one")
        LocalDate trueOn) {

    public Weighting {
        organisationTypes = List.copyOf(organisationTypes);
    }

    public static Weighting byOrganisations(Percentage part, List<String> organisationTypes) {
        return new Weighting(WeightKind.ORGANISATIONS, part, organisationTypes, null, null, null);
    }

    public static Weighting byStatistic(
            Percentage part, List<String> organisationTypes, String statistic, String source, LocalDate trueOn) {
        return new Weighting(WeightKind.STATISTIC, part, organisationTypes, statistic, source, trueOn);
    }

    public static Weighting fixed(Percentage part) {
        return new Weighting(WeightKind.FIXED, part, List.of(), null, null, null);
    }
}
