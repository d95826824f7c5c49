package org.concordat.reporting.programme.portfolio;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * "Portfolio: by organisation, sub-region, programme, theme; stage, RAG, money, benefits; on one page": programme.md.
 * The projects are those proposed by the end of the year; the money and the benefits are those of the year.
 */
public record Portfolio(
        @Schema(nullable = true, maxLength = 50, description = "The one programme asked for; null for all")
        String programme,

        @Size(max = 100_000)
        @Schema(description = "By organisation, sub-region, programme and theme, each by key, what has none last")
        List<PortfolioPart> parts,

        @Schema(description = "All projects asked for, in which each counts once")
        PortfolioSums total)
        implements Figures {

    /** By what projects are looked at. */
    public enum By {
        /** A project counts with its lead and with each partner. */
        ORGANISATION,
        SUB_REGION,
        PROGRAMME,
        /** A project counts with each of its themes. */
        THEME
    }

    @Schema(description = "The projects of one organisation, sub-region, programme or theme")
    public record PortfolioPart(
            @Schema(
                    description = "By what projects are looked at: with ORGANISATION a project counts with its lead and"
                            + " each partner, with THEME with each of its themes")
            By by,

            @Schema(
                    nullable = true,
                    maxLength = 50,
                    description = "Id of the organisation, code of the sub-region, programme or theme; null for the"
                            + " projects that have none")
            String key,

            @Schema(nullable = true, maxLength = 300, description = "What it is called; null when that was not told")
            String name,

            @JsonUnwrapped PortfolioSums sums) {}

    @Schema(description = "How some projects stand")
    public record PortfolioSums(
            @Schema(description = "How many projects there are")
            int projects,

            @Schema(description = "Projects by stage, on hold or not")
            ProjectStages stages,

            @Schema(description = "Projects in delivery and closing by how they go")
            ProjectRatings overall,

            @Schema(
                    description = "What they are to cost in the year by business cases that were approved once; an"
                            + " amendment counts from its own day on")
            Money budget,

            @Schema(description = "What was spent on them in the year")
            Money spent,

            @Schema(description = "budget - spent; negative when more was spent")
            Money variance,

            @Schema(description = "What business cases that were approved are to bring in the year, in money")
            Money benefitsExpected,

            @Schema(description = "What came of that in the year, by the last record of each benefit")
            Money benefitsRealised) {

        /** Of no project. */
        public static final PortfolioSums NONE = of(
                0,
                new ProjectStages(0, 0, 0, 0, 0, 0, 0),
                new ProjectRatings(0, 0, 0, 0),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);

        public static PortfolioSums of(
                int projects,
                ProjectStages stages,
                ProjectRatings overall,
                Money budget,
                Money spent,
                Money expected,
                Money realised) {
            return new PortfolioSums(projects, stages, overall, budget, spent, budget.minus(spent), expected, realised);
        }
    }

    @Schema(description = "Projects by the stage they stand in")
    public record ProjectStages(
            @Schema(description = "Projects whose mandate is asked for")
            int mandate,

            @Schema(description = "Projects in initiation") int initiation,
            @Schema(description = "Projects in delivery") int delivery,
            @Schema(description = "Projects in closing") int closing,

            @Schema(description = "Projects that are closed")
            int closed,

            @Schema(description = "Projects that were refused")
            int refused,

            @Schema(description = "Projects that were stopped")
            int stopped) {}

    @Schema(description = "Projects in delivery and closing by how they go overall, by the report in force")
    public record ProjectRatings(
            @Schema(description = "Projects in delivery and closing that are green overall")
            int green,

            @Schema(description = "Projects in delivery and closing that are amber overall")
            int amber,

            @Schema(description = "Projects in delivery and closing that are red overall")
            int red,

            @Schema(description = "Projects in delivery and closing that were not reported on yet")
            int unreported) {}

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>(parts);
        rows.add(total);
        return rows;
    }
}
