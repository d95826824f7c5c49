package org.concordat.reporting.indicator.comparison;

import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.indicator.IndicatorDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is compared with whom: "by type, or named neighbours, as data" (reporting.md, Comparison); or by network. */
public record ComparisonGroupDetails(
        @Size(max = 200) @Schema(examples = "Districts of the region")
        String name,

        @Size(max = IndicatorDetails.MOST_TYPES)
        @Schema(
                description =
                        "Codes of the types whose organisations are compared; none where networks or names say who they are")
        List<@Size(max = 50) String> organisationTypes,

        @Size(max = ComparisonGroupDetails.MOST_NETWORKS)
        @Schema(
                description =
                        "Ids of the networks whose organisations are compared, by who took part when a period ended; none"
                                + " where types or names say who they are")
        List<UUID> networks,

        @Size(max = ComparisonGroupDetails.MOST_MEMBERS)
        @Schema(
                description =
                        "Ids of the organisations that are compared; none where types or networks say who they are")
        List<UUID> organisations) {

    public static final int MOST_MEMBERS = 200;
    public static final int MOST_NETWORKS = 50;

    public ComparisonGroupDetails {
        organisationTypes = List.copyOf(organisationTypes);
        networks = List.copyOf(networks);
        organisations = List.copyOf(organisations);
    }

    void requireSound() {
        if (Stream.of(organisationTypes, networks, organisations)
                        .filter(each -> !each.isEmpty())
                        .count()
                != 1) {
            throw Refusal.rule(
                    "types-or-neighbours",
                    "/organisationTypes",
                    "Send the types of the organisations that are compared, or their networks, or the organisations: one of"
                            + " the three.");
        }
        requireOnce(organisationTypes, "/organisationTypes");
        requireOnce(networks, "/networks");
        requireOnce(organisations, "/organisations");
    }

    private static void requireOnce(List<?> named, String pointer) {
        var before = new HashSet<Object>();
        for (int i = 0; i < named.size(); i++) {
            if (!before.add(named.get(i))) {
                throw Refusal.rule(
                        "member-repeated",
                        "%s/%d".formatted(pointer, i),
                        "%s is named before. Name each once.".formatted(named.get(i)));
            }
        }
    }
}
