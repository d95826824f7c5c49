package org.concordat.funding.decision.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.decision.voting.Parties;
import org.concordat.funding.register.organisation.Organisations;

/** Says who stands to gain from what a body decides: its parties, whom they follow and who follows them. */
@ApplicationScoped
public class Kinship {

    private final Organisations organisations;

    Kinship(Organisations organisations) {
        this.organisations = organisations;
    }

    public Parties partiesOf(Matter matter) {
        Application application = matter.application();
        var all = new HashSet<UUID>();
        matter.parties().forEach(party -> all.addAll(withKin(party)));
        return new Parties(
                all, application.isPartnership() ? application.partnership().subRegion() : null);
    }

    /** The organisation with its predecessors and successors. */
    Set<UUID> withKin(UUID organisation) {
        return organisations.withKin(organisation);
    }
}
