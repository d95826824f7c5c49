package org.concordat.membership.governance.body.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.governance.body.BodyDetails;
import org.concordat.membership.governance.body.Quorum;
import org.concordat.membership.governance.body.Seat;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new body and its first seats. */
public record EstablishBody(
        @NotBlank @Size(max = 200) @Schema(examples = "Management board")
        String name,

        @NotBlank @Size(max = 100) @Schema(examples = "Board", description = "In the partnership's own words")
        String kind,

        @NotBlank @Size(max = 2000) @Schema(description = "What it is there for; names no person")
        String purpose,

        @Size(max = 50)
        @Schema(description = "Code of the seat category from which the chair is elected; any when left out")
        String chairCategory,

        @Schema(description = "The body to which it reports; none when left out")
        UUID reportsTo,

        @Min(1)
        @Max(200)
        @Schema(description = "How many may sit on it at a time; as many as it has seats when left out")
        Integer memberLimit,

        @NotNull @Min(1) @Max(200) @Schema(examples = "5", description = "Voting seats that must be there to decide")
        Integer quorum,

        @Size(max = 500) @Schema(description = "How the constitution puts it; names no person")
        String quorumRule,

        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid AddSeat> seats,

        @Schema(description = "The body's first day; today when left out")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history for ever, so it names no person")
        String reason)
        implements DatedRequest {

    BodyDetails details() {
        return new BodyDetails(name, kind, purpose, chairCategory, reportsTo, memberLimit);
    }

    Quorum firstQuorum() {
        return new Quorum(quorum, quorumRule);
    }

    List<Seat> firstSeats() {
        return seats.stream().map(AddSeat::seat).toList();
    }
}
