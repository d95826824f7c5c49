package org.concordat.reporting.programme.supportload;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.concordat.platform.table.ColumnName;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * "Support load: visits and offers per organisation and quarter against the limit it states; none stated is unknown,
 * not zero": programme.md.
 */
public record SupportLoad(
        @Size(max = 100_000) @Schema(description = "Those that were there in the year, by name")
        List<SupportedOrganisation> organisations,

        @Size(min = 4, max = 4) @Schema(description = "All support given, quarter by quarter")
        List<SupportInQuarter> total)
        implements Figures {

    @Schema(description = "How much support one organisation gets, quarter by quarter")
    public record SupportedOrganisation(
            UUID organisation,

            @Schema(maxLength = 300, description = "What it is called")
            String name,

            @Schema(nullable = true, maxLength = 50, description = "Code of its sub-region")
            String subRegion,

            @Size(min = 4, max = 4) @Schema(description = "April to June is the first")
            List<QuarterAgainstLimit> quarters) {

        private int load(int number) {
            return quarters.get(number - 1).support().load();
        }

        private SupportedOrganisation firstPublishedAs(int number, int load) {
            return new SupportedOrganisation(
                    organisation, name, subRegion, changed(quarters, number, each -> each.firstPublishedWith(load)));
        }
    }

    @Schema(description = "Visits and offers in a quarter")
    public record SupportInQuarter(
            @Schema(description = "Quarter of the financial year, 1 to 4; April to June is the first")
            int quarter,

            @Schema(description = "Visits in the quarter") int visits,

            @Schema(description = "Offers made to it alone that are valid from a day of the quarter")
            int offers,

            @Schema(description = "visits + offers") int load,

            @Schema(
                    nullable = true,
                    description =
                            "The same as it was known when the quarter's figures were first published; null before that")
            Integer loadFirstPublished) {

        public static SupportInQuarter of(int quarter, int visits, int offers) {
            return new SupportInQuarter(quarter, visits, offers, visits + offers, null);
        }

        SupportInQuarter firstPublishedWith(int firstPublished) {
            return new SupportInQuarter(quarter, visits, offers, load, firstPublished);
        }
    }

    @Schema(description = "Visits and offers in a quarter, against what the organisation says it can take")
    public record QuarterAgainstLimit(
            @JsonUnwrapped SupportInQuarter support,

            @Schema(
                    nullable = true,
                    description = "Visits and offers that it can take in a quarter; null while it states none")
            Integer limit,

            @Schema(
                    nullable = true,
                    description = "Whether the load is above the limit; null where the limit is unknown")
            Boolean overLimit) {

        /** @param limit {@code null} while none is stated */
        public static QuarterAgainstLimit of(SupportInQuarter support, Integer limit) {
            return new QuarterAgainstLimit(support, limit, limit == null ? null : support.load() > limit);
        }

        QuarterAgainstLimit firstPublishedWith(int firstPublished) {
            return new QuarterAgainstLimit(support.firstPublishedWith(firstPublished), limit, overLimit);
        }
    }

    /** A quarter of one organisation, where that does not stand above it. */
    public record OrganisationQuarter(
            @Schema(description = "Id of the organisation") UUID organisation,

            @ColumnName("organisationName") @Schema(description = "What it is called")
            String name,

            @Schema(nullable = true, description = "Code of its sub-region")
            String subRegion,

            @JsonUnwrapped QuarterAgainstLimit support) {}

    /**
     * The same, with what was known of one quarter when its figures were first published. Whom nobody knew of then had no support.
     *
     * @param number of the quarter, 1 to 4
     */
    SupportLoad firstPublishedAs(int number, SupportLoad then) {
        Map<UUID, Integer> loads = then.organisations().stream()
                .collect(Collectors.toMap(SupportedOrganisation::organisation, each -> each.load(number)));
        return new SupportLoad(
                organisations.stream()
                        .map(each -> each.firstPublishedAs(number, loads.getOrDefault(each.organisation(), 0)))
                        .toList(),
                changed(
                        total,
                        number,
                        each -> each.firstPublishedWith(
                                then.total().get(number - 1).load())));
    }

    private static <Q> List<Q> changed(List<Q> quarters, int number, UnaryOperator<Q> change) {
        var changed = new ArrayList<>(quarters);
        changed.set(number - 1, change.apply(quarters.get(number - 1)));
        return List.copyOf(changed);
    }

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>();
        organisations.forEach(each -> each.quarters()
                .forEach(quarter -> rows.add(
                        new OrganisationQuarter(each.organisation(), each.name(), each.subRegion(), quarter))));
        rows.addAll(total);
        return rows;
    }
}
