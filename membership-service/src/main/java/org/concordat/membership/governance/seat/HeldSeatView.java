package org.concordat.membership.governance.seat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.membership.governance.body.Period;
import org.concordat.platform.personaldata.DataSubject;
import org.concordat.platform.personaldata.PersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term on a seat as lists show it; people by id only.
 *
 * @param term for the order of a list only
 */
@Schema(name = "HeldSeat")
public record HeldSeatView(
        @JsonIgnore UUID term,
        UUID body,
        @Size(max = 200) String bodyName,
        UUID seat,

        @Size(max = 50) @Schema(examples = "COUNTY_CHIEF_EXECUTIVES")
        String category,

        boolean voting,
        UUID organisation,
        @Size(max = 200) String organisationName,

        @PersonalData
        @DataSubject
        @Schema(nullable = true, description = "A contact; left out for an organisation's user")
        UUID holder,

        @JsonUnwrapped Period period) {

    /** @param people whether the caller may see who they are */
    public HeldSeatView showing(boolean people) {
        return people
                ? this
                : new HeldSeatView(
                        term, body, bodyName, seat, category, voting, organisation, organisationName, null, period);
    }
}
