package org.concordat.reporting.region;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** Which organisations take part in a network, and on which days; never who goes there for them. */
@Singleton
public class NetworkFacts extends DatedFacts<NetworkFacts.Told, NetworkFacts.Participation> {

    /** What membership tells of a network. */
    public record Told(List<@Valid Participant> participants) {}

    /** An organisation in it. */
    public record Participant(
            @NotNull UUID organisation, @NotNull LocalDate joinedOn, LocalDate leftOn) {}

    /**
     * That an organisation takes part; of a network in which nobody does or did, that there is one.
     *
     * @param leftOn the first day without it; {@code null} while no end is known
     */
    public record Participation(UUID organisation, LocalDate joinedOn, LocalDate leftOn) {

        private static final Participation NOBODY = new Participation(null, null, null);
    }

    NetworkFacts() {
        super("network", 1, "membership.networks", Told.class, Participation.class);
    }

    @Override
    public List<Participation> of(Told told) {
        return told.participants() == null || told.participants().isEmpty()
                ? List.of(Participation.NOBODY)
                : told.participants().stream()
                        .map(each -> new Participation(each.organisation(), each.joinedOn(), each.leftOn()))
                        .toList();
    }
}
