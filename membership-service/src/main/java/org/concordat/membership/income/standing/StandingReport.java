package org.concordat.membership.income.standing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.Breakdown;
import org.concordat.membership.register.organisation.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many organisations stand how on a day, and a year before; in all, by type and by sub-region. */
public record StandingReport(
        LocalDate asAt,
        Count total,

        @Schema(description = "The same a year before") Count aYearBefore,

        @Size(max = 1000) List<OfType> byType,
        @Size(max = 1000) List<OfSubRegion> bySubRegion,

        @Size(max = 100_000) @Schema(description = "By name; those of one standing when one is asked for")
        List<OrganisationStanding> organisations) {

    /** How many stand how. */
    @Schema(name = "StandingCount")
    public record Count(int good, int inArrears, int lapsed, int nonMember) {

        static Count of(List<OrganisationStanding> standings) {
            return new Count(
                    count(standings, Standing.GOOD),
                    count(standings, Standing.IN_ARREARS),
                    count(standings, Standing.LAPSED),
                    count(standings, Standing.NON_MEMBER));
        }

        private static int count(List<OrganisationStanding> standings, Standing standing) {
            return only(standing, standings).size();
        }
    }

    /** The organisations of one type. */
    @Schema(name = "StandingOfType")
    public record OfType(@Size(max = 50) String organisationType, Count count) {}

    /** The organisations of one sub-region. */
    @Schema(name = "StandingOfSubRegion")
    public record OfSubRegion(@Size(max = 50) String subRegion, Count count) {}

    /** @param listed {@code null} to list all organisations */
    static StandingReport of(
            LocalDate asAt, List<OrganisationStanding> now, List<OrganisationStanding> aYearBefore, Standing listed) {
        return new StandingReport(
                asAt,
                Count.of(now),
                Count.of(aYearBefore),
                Breakdown.rows(
                        OrganisationStanding::organisationType, now, (type, of) -> new OfType(type, Count.of(of))),
                Breakdown.rows(OrganisationStanding::subRegion, now, (code, of) -> new OfSubRegion(code, Count.of(of))),
                listed == null ? now : only(listed, now));
    }

    private static List<OrganisationStanding> only(Standing standing, List<OrganisationStanding> standings) {
        return standings.stream().filter(each -> each.standing() == standing).toList();
    }
}
