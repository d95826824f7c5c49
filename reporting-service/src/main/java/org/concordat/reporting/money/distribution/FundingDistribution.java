package org.concordat.reporting.money.distribution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.concordat.platform.table.ColumnName;
import org.concordat.reporting.money.distribution.Distributions.Kind;
import org.concordat.reporting.money.distribution.Distributions.Part;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who applied for funding of a year and who has it, by sub-region and by type of organisation; the parts of either add
 * up to the total. Money of a partnership counts for each of its members by its share, to the penny.
 */
public record FundingDistribution(
        @Size(max = 1000) List<SubRegionFunding> bySubRegion,
        @Size(max = 1000) List<TypeFunding> byType,

        @Schema(description = "The whole region") Counted total)
        implements Figures {

    @Schema(description = "The funding of one sub-region")
    public record SubRegionFunding(
            @ColumnName("code")
            @Schema(maxLength = 100, description = "The sub-region's code; empty where an organisation's is not known")
            String subRegion,

            @Schema(maxLength = 200, description = "The sub-region's name")
            String name,

            @JsonUnwrapped Counted counted,
            @JsonUnwrapped Equity equity) {}

    @Schema(description = "The funding of the organisations of one type")
    public record TypeFunding(
            @ColumnName("code")
            @Schema(maxLength = 100, description = "The type's code; empty where an organisation's is not known")
            String organisationType,

            @JsonUnwrapped Counted counted,
            @JsonUnwrapped Equity equity) {}

    static FundingDistribution of(List<Part> parts) {
        Counted total = parts.stream()
                .filter(part -> part.kind() == Kind.TOTAL)
                .findFirst()
                .orElseThrow()
                .counted();
        return new FundingDistribution(
                all(
                        parts,
                        Kind.SUB_REGION,
                        part -> new SubRegionFunding(
                                part.code(), part.name(), part.counted(), Equity.of(part.counted(), total))),
                all(
                        parts,
                        Kind.TYPE,
                        part -> new TypeFunding(part.code(), part.counted(), Equity.of(part.counted(), total))),
                total);
    }

    private static <L> List<L> all(List<Part> parts, Kind kind, Function<Part, L> line) {
        return parts.stream().filter(part -> part.kind() == kind).map(line).toList();
    }

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>(bySubRegion);
        rows.addAll(byType);
        rows.add(total);
        return rows;
    }
}
