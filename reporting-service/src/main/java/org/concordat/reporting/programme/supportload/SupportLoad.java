package org.concordat.reporting.programme.supportload;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
            List<QuarterAgainstLimit> quarters) {}

    @Schema(description = "Visits and offers in a quarter")
    public record SupportInQuarter(
            @Schema(description = "Quarter of the financial year, 1 to 4; April to June is the first")
            int quarter,

            @Schema(description = "Visits in the quarter") int visits,

            @Schema(description = "Offers made to it alone that are valid from a day of the quarter")
            int offers,

            @Schema(description = "visits + offers") int load) {

        public static SupportInQuarter of(int quarter, int visits, int offers) {
            return new SupportInQuarter(quarter, visits, offers, visits + offers);
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
    }

    /** A quarter of one organisation, where that does not stand above it. */
    public record OrganisationQuarter(
            @Schema(description = "Id of the organisation") UUID organisation,

            @ColumnName("organisationName") @Schema(description = "What it is called")
            String name,

            @Schema(nullable = true, description = "Code of its sub-region")
            String subRegion,

            @JsonUnwrapped QuarterAgainstLimit support) {}

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
