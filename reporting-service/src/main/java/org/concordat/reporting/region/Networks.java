package org.concordat.reporting.region;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/** The networks of the region, as far as membership has told of them. */
public interface Networks {

    /**
     * That an organisation takes part in a network.
     *
     * @param leftOn the first day without it; {@code null} while no end is known
     */
    record Participation(UUID organisation, LocalDate joinedOn, LocalDate leftOn) {

        public boolean isOn(LocalDate day) {
            return !joinedOn.isAfter(day) && (leftOn == null || leftOn.isAfter(day));
        }
    }

    /** All that is known of who takes or took part in any of these. */
    List<Participation> of(Collection<UUID> networks);

    /** Those of them that membership has told of. */
    Set<UUID> known(Collection<UUID> networks);

    /** @param pointer to the list of ids in the request */
    default void requireAll(List<UUID> networks, String pointer) {
        Set<UUID> known = known(networks);
        for (int i = 0; i < networks.size(); i++) {
            if (!known.contains(networks.get(i))) {
                throw Refusal.rule(
                        "unknown-network",
                        "%s/%d".formatted(pointer, i),
                        "Membership has told of no network %s. Create it there, or check the id."
                                .formatted(networks.get(i)));
            }
        }
    }
}
