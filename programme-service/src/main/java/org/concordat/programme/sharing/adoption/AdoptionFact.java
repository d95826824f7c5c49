package org.concordat.programme.sharing.adoption;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to an adoption. */
@Meaning("Which organisation has taken over what practice of which other")
public enum AdoptionFact implements Fact<Adoption> {
    @Meaning("An organisation has adopted what works in another")
    ADOPTION_RECORDED,
    @Meaning("It has not, or does no longer")
    ADOPTION_WITHDRAWN;

    @Override
    public AggregateType<Adoption> about() {
        return Adoption.TYPE;
    }
}
