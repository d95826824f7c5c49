package org.concordat.reporting.indicator.measure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "Organisations (filter as at a day)": reporting.md, Measure. Filters that are given hold together; none means all. */
@Schema(description = "Which organisations a measure is about: all that fit each of the filters given")
public record MeasuredOrganisations(
        @Size(max = MeasuredOrganisations.MOST_CODES)
        @Schema(description = "Codes of their types; all when there is none")
        List<@NotNull @Size(max = 50) String> types,

        @Size(max = MeasuredOrganisations.MOST_CODES)
        @Schema(description = "Codes of their sub-regions; all when there is none")
        List<@NotNull @Size(max = 100) String> subRegions,

        @Size(max = MeasuredOrganisations.MOST_NAMED) @Schema(description = "Their ids; all when there is none")
        List<@NotNull UUID> named,

        @AddedLater
        @Size(max = MeasuredOrganisations.MOST_CODES)
        @Schema(description = "Ids of networks that they take part in, in one of them at least; all when there is none")
        List<@NotNull UUID> networks,

        @Schema(
                nullable = true,
                description =
                        "Those that were there and took part on this day; on the day that is asked about when null")
        LocalDate asAt) {

    static final int MOST_CODES = 50;
    static final int MOST_NAMED = 1000;

    static final MeasuredOrganisations ALL =
            new MeasuredOrganisations(List.of(), List.of(), List.of(), List.of(), null);

    public MeasuredOrganisations {
        types = types == null ? List.of() : List.copyOf(types);
        subRegions = subRegions == null ? List.of() : List.copyOf(subRegions);
        named = named == null ? List.of() : List.copyOf(named);
        networks = networks == null ? List.of() : List.copyOf(networks);
    }

    void requireEachOnce() {
        requireEachOnce(types, "types");
        requireEachOnce(subRegions, "subRegions");
        requireEachOnce(named, "named");
        requireEachOnce(networks, "networks");
    }

    private static void requireEachOnce(List<?> all, String of) {
        for (int i = 0; i < all.size(); i++) {
            if (all.indexOf(all.get(i)) < i) {
                throw Refusal.rule(
                        "organisations-repeated",
                        "/organisations/%s/%d".formatted(of, i),
                        "%s is named before. Name each once.".formatted(all.get(i)));
            }
        }
    }
}
