package org.concordat.membership.governance.seat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.governance.body.Body;
import org.concordat.membership.governance.body.Names;
import org.concordat.membership.governance.body.Period;
import org.concordat.membership.governance.body.Seat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat with everybody who ever held it or deputised on it; people only for those who may see contacts. */
@Schema(name = "Seat")
public record SeatView(
        UUID id,
        UUID body,
        @JsonUnwrapped Seat seat,

        @Size(max = 1000) @Schema(description = "The first one first")
        List<SeatTerm> terms,

        @Size(max = 1000) @Schema(description = "The first one first; empty for an organisation's user")
        List<SeatDeputy> deputies) {

    /** That somebody holds the seat for a time. */
    public record SeatTerm(
            UUID organisation,
            @Size(max = 200) String organisationName,

            @Schema(nullable = true, description = "Left out for an organisation's user")
            Names.Sitter holder,

            @JsonUnwrapped Period period) {}

    /** That somebody deputises for a time. */
    public record SeatDeputy(
            Names.Sitter deputy, @JsonUnwrapped Period period) {}

    static SeatView of(Body body, UUID id, Names names) {
        return new SeatView(
                id,
                body.id(),
                body.seat(id),
                body.terms().of(id).stream()
                        .map(term -> new SeatTerm(
                                term.organisation(), names.organisationOf(term), names.holderOf(term), term.period()))
                        .toList(),
                body.terms().deputiesOf(id).stream()
                        .filter(each -> names.people() != null)
                        .map(each -> new SeatDeputy(names.sitter(each.deputy()), each.period()))
                        .toList());
    }
}
