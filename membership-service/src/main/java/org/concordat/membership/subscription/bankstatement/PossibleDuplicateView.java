package org.concordat.membership.subscription.bankstatement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;

/** A line that waits for a decision, or was decided on, at one of its versions. */
public record PossibleDuplicateView(UUID id, @JsonUnwrapped PossibleDuplicate.Suspicion suspicion, long version)
        implements HasVersion {

    PossibleDuplicateView(PossibleDuplicate line) {
        this(line.id(), line.suspicion(), line.version());
    }
}
