package org.concordat.membership.pledge.commitment;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to the signature of a commitment. */
@Meaning("Signatures of protocols, charters and concordats; the key is the id of the signature")
public enum SignatureFact implements Fact<Signature> {
    @Meaning("An organisation signed, or took a signature over from its predecessor")
    COMMITMENT_SIGNED,
    @Meaning("An organisation reached a level of compliance")
    COMMITMENT_LEVEL_REACHED,
    @Meaning("An organisation confirmed a signature that it took over")
    COMMITMENT_CONFIRMED;

    @Override
    public AggregateType<Signature> about() {
        return Signature.TYPE;
    }
}
