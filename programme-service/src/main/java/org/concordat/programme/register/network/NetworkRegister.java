package org.concordat.programme.register.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/** Says who takes part in which network, as far as membership has told. */
@ApplicationScoped
public class NetworkRegister {

    private final Networks networks;

    NetworkRegister(Networks networks) {
        this.networks = networks;
    }

    /** In the transaction that handles the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(KnownNetwork network, long version) {
        networks.learn(network, version);
    }

    /**
     * "Until told, an audience is refused, not empty": programme.md.
     *
     * @param pointer to what names the network in the request
     */
    public List<UUID> participants(UUID id, LocalDate day, String pointer) {
        if (!networks.isTold(id)) {
            throw Refusal.rule(
                    "network-not-told",
                    pointer,
                    "Membership has not told who takes part in a network %s. Check the id, or try again once it has."
                            .formatted(id));
        }
        return networks.participants(id, day);
    }
}
