package org.concordat.membership.governance.body;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place on a body, whoever holds it. */
@Embeddable
public record Seat(
        @Size(max = 50) @Schema(examples = "COUNTY_CHIEF_EXECUTIVES", description = "Code of a seat category")
        String category,

        @Schema(nullable = true, description = "Who says who is to sit there")
        Nominator nominatedBy,

        @Schema(description = "False for an observer") boolean voting,

        @JsonUnwrapped Period period)
        implements Dated<Seat> {

    /** How many of these may vote on a day, were every one held. */
    static long votingOn(Collection<Seat> seats, LocalDate day) {
        return seats.stream().filter(seat -> seat.voting && seat.isOn(day)).count();
    }

    @Override
    public Seat during(Period other) {
        return new Seat(category, nominatedBy, voting, other);
    }
}
