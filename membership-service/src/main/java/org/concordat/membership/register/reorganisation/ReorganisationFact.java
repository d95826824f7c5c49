package org.concordat.membership.register.reorganisation;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a reorganisation. */
@Meaning("Organisations that were merged, split or abolished, once it has taken effect")
public enum ReorganisationFact implements Fact<Reorganisation> {
    REORGANISATION_PLANNED(Reorganisation.COMING),
    REORGANISATION_CONFIRMED(Reorganisation.COMING),
    REORGANISATION_UNDONE(Reorganisation.COMING),
    REORGANISATION_HINDERED(Reorganisation.COMING),
    @Meaning("Organisations were merged, split or abolished; the services move what they hold to the successors named")
    ORGANISATIONS_REORGANISED(Reorganisation.IN_EFFECT);

    private final AggregateType<Reorganisation> about;

    ReorganisationFact(AggregateType<Reorganisation> about) {
        this.about = about;
    }

    @Override
    public AggregateType<Reorganisation> about() {
        return about;
    }
}
