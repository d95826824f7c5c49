package org.concordat.membership.pledge.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commitment with all its versions. */
@Schema(name = "Commitment")
public record CommitmentView(@JsonUnwrapped CommitmentState state, long version) implements HasVersion {

    public static CommitmentView of(Commitment commitment) {
        return new CommitmentView(CommitmentState.of(commitment), commitment.version());
    }

    public UUID id() {
        return state.id();
    }
}
