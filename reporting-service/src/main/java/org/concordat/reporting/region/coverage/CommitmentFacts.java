package org.concordat.reporting.region.coverage;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** What organisations may commit themselves to, and whom it addresses. */
@Singleton
public class CommitmentFacts extends DatedFacts<CommitmentFacts.Told, CommitmentFacts.Commitment> {

    /**
     * What the topic tells of a commitment; of a signature it tells the organisation.
     *
     * @param organisationTypes empty for all
     * @param targetShare how many per cent of them are to sign; {@code null} without a target
     */
    public record Told(
            @NotNull UUID id, String name, List<String> organisationTypes, Integer targetShare, UUID organisation) {}

    /** @param type one of those that it addresses; {@code null} for all */
    public record Commitment(UUID commitment, String name, String type, Integer targetShare) {}

    CommitmentFacts() {
        super("commitment", 1, "membership.commitments", Told.class, Commitment.class);
    }

    @Override
    public List<Commitment> of(Told told) {
        if (told.organisation() != null || told.name() == null) {
            return List.of();
        }
        return told.organisationTypes() == null || told.organisationTypes().isEmpty()
                ? List.of(new Commitment(told.id(), told.name(), null, told.targetShare()))
                : told.organisationTypes().stream()
                        .map(type -> new Commitment(told.id(), told.name(), type, told.targetShare()))
                        .toList();
    }
}
