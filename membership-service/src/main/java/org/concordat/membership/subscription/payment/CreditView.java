package org.concordat.membership.subscription.payment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;

/** A credit at one of its versions. */
public record CreditView(@JsonUnwrapped CreditState state, long version) implements HasVersion {

    CreditView(Credit credit) {
        this(CreditState.of(credit), credit.version());
    }
}
