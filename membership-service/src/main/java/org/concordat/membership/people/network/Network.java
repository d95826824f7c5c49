package org.concordat.membership.people.network;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;

/** An interest group of organisations. It counts who takes part, so that each joining and leaving is a version of its own. */
@Entity
public class Network extends Aggregate {

    /** Its name, purpose and chair go to no other service. */
    public static final AggregateType<Network> DETAILS = AggregateType.internal("network", Network::details);

    /** Who takes part stands in the memberships, so the use case shows it. */
    public static final AggregateType<Network> SIZE =
            AggregateType.published("network", "membership.networks", NetworkState.class);

    private NetworkDetails details;
    private int size;

    protected Network() {}

    Network(NetworkDetails details) {
        this.details = details;
    }

    void amend(NetworkDetails details) {
        this.details = details;
    }

    /** The same person goes on leading it under another record. */
    void chairGoesOnAs(UUID contact) {
        details = details.chairedBy(contact);
    }

    void welcome() {
        size++;
    }

    void release() {
        size--;
    }

    public NetworkDetails details() {
        return details;
    }

    public String name() {
        return details.name();
    }

    /** How many organisations take part now. */
    public int size() {
        return size;
    }
}
