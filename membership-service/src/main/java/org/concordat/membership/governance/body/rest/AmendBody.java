package org.concordat.membership.governance.body.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.governance.body.BodyDetails;
import org.concordat.membership.governance.body.Quorum;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A JSON Merge Patch of a body: what is left out stays, {@code null} removes. */
@Schema(description = "JSON Merge Patch: what is left out stays, null removes")
public record AmendBody(
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") @Size(max = 200) @Schema(maxLength = 200)
        String name,

        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") @Size(max = 100) @Schema(maxLength = 100)
        String kind,

        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Size(max = 2000)
        @Schema(maxLength = 2000, description = "What it is there for; names no person")
        String purpose,

        @Schema(nullable = true, description = "Code of the seat category from which the chair is elected")
        Optional<@Size(max = 50) String> chairCategory,

        @Schema(nullable = true, description = "The body to which it reports; null when it reports to none")
        Optional<UUID> reportsTo,

        @Schema(
                nullable = true,
                minimum = "1",
                maximum = "200",
                description = "How many may sit on it at a time; null when as many as it has seats")
        Optional<@Min(1) @Max(200) Integer> memberLimit,

        @Min(1) @Max(200) @Schema(description = "Voting seats that must be there to decide, from the effective day on")
        Integer quorum,

        @Schema(nullable = true, description = "How the constitution puts it; names no person")
        Optional<@Size(max = 500) String> quorumRule,

        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history for ever, so it names no person")
        String reason)
        implements AmendRequest<BodyDetails> {

    @Override
    public BodyDetails applyTo(BodyDetails present) {
        return new BodyDetails(
                MergePatch.kept(name, present.name()),
                MergePatch.kept(kind, present.kind()),
                MergePatch.kept(purpose, present.purpose()),
                MergePatch.merged(chairCategory, present.chairCategory()),
                MergePatch.merged(reportsTo, present.reportsTo()),
                MergePatch.merged(memberLimit, present.memberLimit()));
    }

    Quorum applyTo(Quorum present) {
        return new Quorum(
                MergePatch.kept(quorum, present.votingSeats()), MergePatch.merged(quorumRule, present.rule()));
    }
}
