package org.concordat.funding.decision.decision;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.funding.decision.policy.AddedUp;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another application for the same purpose that was added up. */
@Embeddable
public record CountedOther(
        UUID application,
        @Schema(description = "What it counted for") Money amount) {

    static CountedOther of(AddedUp.Part part) {
        return new CountedOther(part.application(), part.amount());
    }
}
