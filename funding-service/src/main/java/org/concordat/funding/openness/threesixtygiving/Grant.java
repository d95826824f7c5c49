package org.concordat.funding.openness.threesixtygiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A grant with the names, and in the shape, of the 360Giving Data Standard 1.4. It is written for others to read: amounts are
 * plain numbers there, and what is not known is left out.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Grant(
        String id,
        String title,
        String description,
        String currency,
        BigDecimal amountAppliedFor,
        BigDecimal amountAwarded,
        BigDecimal amountDisbursed,
        LocalDate awardDate,
        List<PlannedDates> plannedDates,
        List<Organisation> recipientOrganization,
        List<Organisation> fundingOrganization,
        List<Programme> grantProgramme,
        String fromOpenCall,
        List<Location> beneficiaryLocation,
        List<Classification> classifications,
        String regrantType,
        Instant dateModified,
        String dataSource) {

    /** When the money is meant to be spent. */
    public record PlannedDates(LocalDate startDate, LocalDate endDate) {}

    /** Who gives or receives. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Organisation(String id, String name, String charityNumber, String companyNumber) {

        static Organisation named(String id, String name) {
            return new Organisation(id, name, null, null);
        }
    }

    /** Under which the grant was given. */
    public record Programme(String code, String title) {}

    /** Where those are who benefit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Location(String name, String countryCode, String geoCode, String geoCodeType) {}

    /** What else there is to say of it, in a vocabulary of its own. */
    public record Classification(String vocabulary, String code, String title) {}
}
