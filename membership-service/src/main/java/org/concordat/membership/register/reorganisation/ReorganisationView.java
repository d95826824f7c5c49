package org.concordat.membership.register.reorganisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;

/** A reorganisation at its present version. */
public record ReorganisationView(@JsonUnwrapped ReorganisationSnapshot state, long version) implements HasVersion {

    public static ReorganisationView of(Reorganisation reorganisation) {
        return new ReorganisationView(ReorganisationSnapshot.of(reorganisation), reorganisation.version());
    }
}
