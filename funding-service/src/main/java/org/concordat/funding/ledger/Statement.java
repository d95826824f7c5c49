package org.concordat.funding.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a fund held before a period, each movement in it, and what it held after. */
public record Statement(
        UUID fund,
        @JsonUnwrapped Period period,
        Balances opening,
        @Size(max = Statements.MAX_ENTRIES) List<Line> entries,
        Balances closing) {

    /** A movement, with the name of the organisation that it concerns. */
    @Schema(name = "StatementLine")
    public record Line(
            Entry entry,

            @Size(max = 300)
            @Schema(nullable = true, description = "Absent until an event of membership gives the name")
            String organisationName) {}
}
