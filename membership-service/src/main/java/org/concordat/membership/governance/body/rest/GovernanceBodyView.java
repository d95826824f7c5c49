package org.concordat.membership.governance.body.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.governance.body.Body;
import org.concordat.membership.governance.body.BodyDetails;
import org.concordat.membership.governance.body.Quorum;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a body is, as callers see it; who sits there its composition says. */
@Schema(name = "GovernanceBody")
public record GovernanceBodyView(
        UUID id,

        @Schema(maxLength = 200, examples = "Management board")
        String name,

        @Schema(maxLength = 100, examples = "Board") String kind,

        @Schema(maxLength = 2000) String purpose,

        @Schema(maxLength = 50, nullable = true, description = "The seat category from which the chair is elected")
        String chairCategory,

        LocalDate activeFrom,

        @Schema(nullable = true, description = "The last day; null while no end is known")
        LocalDate activeUntil,

        @Size(max = 1000) @Schema(description = "The first one first; each is in force until the next")
        List<QuorumView> quorums,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    /** How many voting seats must be there, from a day on. */
    @Schema(name = "Quorum")
    public record QuorumView(
            LocalDate activeFrom,

            int votingSeats,

            @Schema(maxLength = 500, nullable = true, description = "How the constitution puts it")
            String rule) {

        static QuorumView of(LocalDate from, Quorum quorum) {
            return new QuorumView(from, quorum.votingSeats(), quorum.rule());
        }
    }

    static GovernanceBodyView of(Body body) {
        BodyDetails details = body.details();
        return new GovernanceBodyView(
                body.id(),
                details.name(),
                details.kind(),
                details.purpose(),
                details.chairCategory(),
                body.period().activeFrom(),
                body.period().activeUntil(),
                body.quorums().entrySet().stream()
                        .map(each -> QuorumView.of(each.getKey(), each.getValue()))
                        .toList(),
                body.version());
    }
}
