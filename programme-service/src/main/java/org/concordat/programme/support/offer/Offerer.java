package org.concordat.programme.support.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who offers support: an organisation of membership or another in words, one of the two. */
@Embeddable
@Schema(description = "Who offers it: an organisation by its id or another in words, one of the two")
public record Offerer(
        @Column(name = "offered_by") @Schema(nullable = true, description = "Id of an organisation in membership")
        UUID organisation,

        @Column(name = "offered_by_name")
        @Size(max = 200)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(
                nullable = true,
                examples = "Improvement and Development Agency",
                description = "What another is called; names no person")
        String name) {

    /** An organisation offers or another, one of the two. */
    public void requireOne() {
        if ((organisation == null) == (name == null)) {
            throw Refusal.rule(
                    "not-one-offerer",
                    "/offeredBy",
                    "Either an organisation of membership offers or another. Send organisation or name, one of the two.");
        }
    }
}
